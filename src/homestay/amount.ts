import type { PriceUnit } from './price-unit.ts';
import { withoutMarks } from './without-marks.ts';

/** Words behind a number of đồng, in letters without marks, and how many its one is worth. */
export const scales: Record<string, number> = {
  k: 1000,
  nghin: 1000,
  ngan: 1000,
  tr: 1_000_000,
  trieu: 1_000_000,
  million: 1_000_000,
  dong: 1,
  vnd: 1,
  d: 1,
};

/** Words behind a stroke, and what the amount buys. */
const bought: Record<string, PriceUnit> = {};
for (const [unit, words] of [
  ['person', 'nguoi ng khach person pax guest'],
  ['room', 'phong room'],
  ['bungalow', 'can bungalow'],
  ['tent', 'leu tent'],
  ['house', 'nha house'],
  ['group', 'doan nhom group'],
  ['tray', 'mam tray'],
  ['boat', 'thuyen tau boat'],
  ['hour', 'gio hour'],
  ['day', 'ngay day'],
] as const) {
  for (const word of words.split(' ')) bought[word] = unit;
}

/** An amount of đồng as it was written. */
export interface WrittenAmount {
  dong: number;
  /** Says itself that it is đồng, thousands or millions. */
  named: boolean;
  /** What it buys, where that was written behind it. */
  per?: PriceUnit;
}

const before = /^(?:gia|vnd|₫)\s*:?\s*/;
const per = /\s*(?:\/|\bper\b|\bmoi\b)\s*([a-z]+)/g;
const grouped = /^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/;
const number = String.raw`(\d{1,3}(?:([.,\s])\d{3})(?:\2\d{3})*|\d+(?:[.,]\d{1,2})?)`;
/** `350k`, `1,5 triệu`, `1tr8`, `1 triệu rưỡi`, `1tr 250k`. */
const form = new RegExp(
  String.raw`^${number}\s*(?:(tr|trieu|million)(?:\s*(\d{1,3})\s*(k|nghin|ngan|ng)?|\s*(ruoi))?|(k|nghin|ngan|ng))?\s*(dong|vnd|d|₫)?\.?$`,
);

/**
 * Reads an amount of đồng in the ways in which people write it: `150.000đ`, `150,000`, `VND 150.000`, `350 nghin`, `350k`,
 * `1,5 triệu`, `1tr8` (1.800.000), `150k/ng` (for each person).
 * @returns `undefined` when the text can be read in two ways or in none
 */
export function writtenAmount(written: string): WrittenAmount | undefined {
  const plain = withoutMarks(written).toLowerCase().trim();
  const units = Array.from(plain.matchAll(per), ([, word = '']) => word).filter((word) => word !== 'dem');
  if (units.length > 1 || units.some((word) => !bought[word])) return undefined;
  const found = form.exec(plain.replace(per, '').replace(before, '').trim());
  if (!found) return undefined;
  const [, digits = '', , millions, rest = '', restScale, half, thousands, currency] = found;
  const isGrouped = grouped.test(digits);
  const isWhole = /^\d+$/.test(digits);
  if (isGrouped ? millions || thousands : !isWhole && !(millions || thousands)) return undefined;
  if ((rest || half) && !isWhole) return undefined;
  const value = isGrouped ? Number(digits.replace(/[.,\s]/g, '')) : Number(digits.replace(',', '.'));
  const scale = millions ? 1_000_000 : thousands ? 1000 : 1;
  // Behind “1tr” stand the next figures: 8 is 800 thousand, 25 is 250 thousand.
  const more = half ? scale / 2 : Number(rest) * (restScale ? 1000 : 10 ** (6 - rest.length));
  const dong = Math.round(value * scale + (rest || half ? more : 0));
  if (!Number.isSafeInteger(dong)) return undefined;
  const [unit] = units;
  return {
    dong,
    named: scale > 1 || Boolean(currency) || before.test(plain),
    ...(unit && { per: bought[unit] }),
  };
}

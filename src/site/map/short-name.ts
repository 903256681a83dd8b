import { beginningOf } from '../../homestay/signs.ts';

const longest = 26;

/** The name of a house as there is room for it on a map: whole words, or as much of a single long one. */
export function shortName(name: string): string {
  const whole = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return whole.length > longest ? `${beginningOf(whole, longest).replace(/\s+\S*$/, '')}…` : whole;
}

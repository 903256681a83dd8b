import { writtenAmount } from '../../homestay/amount.ts';
import { cleanText } from '../../homestay/clean.ts';

/**
 * The number that a person means by what was typed. Whole numbers may be amounts of money as people write them:
 * `150.000đ`, `150,000`, `350k`, `1tr8`, `150k/ng`. In other numbers comma and dot both stand before the decimals.
 * @returns `undefined` when the text can be read in two ways or in none
 */
export function numberOf(typed: string, kind: 'integer' | 'number'): number | undefined {
  const text = cleanText(typed);
  if (kind === 'integer') return writtenAmount(text)?.dong;
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** A number as it stands in its field: `150.000`, `22,4893`. */
export const numberText = (value: number): string =>
  value.toLocaleString('vi-VN', { maximumFractionDigits: 20 });

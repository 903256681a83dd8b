/** `1.500.000`, `1,500,000`, `1 500 000`: whole thousands between like separators. */
const grouped = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*$/;
/** What people write behind an amount of money. */
const currency = /\s*(?:đồng|đ|₫|vnđ|vnd)\.?$/i;
/** `350k`, `350 nghìn`, `1,5 triệu`: a number and how many đồng its one is worth. */
const shortened = /^(\d+(?:[.,]\d{1,2})?)\s*(k|nghìn|ngàn|ng|tr|triệu)$/i;

const plain = (digits: string) => Number(digits.replace(',', '.'));

function whole(text: string): number | undefined {
  const amount = text.replace(currency, '').trim();
  if (/^\d+$/.test(amount)) return Number(amount);
  if (grouped.test(amount)) return Number(amount.replace(/[.,\s]/g, ''));
  const [, digits, unit] = shortened.exec(amount) ?? [];
  if (!digits || !unit) return undefined;
  const value = Math.round(plain(digits) * (/^t/i.test(unit) ? 1_000_000 : 1000));
  return Number.isSafeInteger(value) ? value : undefined;
}

/**
 * The number that a person means by what was typed. Whole numbers may be amounts of money as people write them:
 * `150.000đ`, `150,000`, `350k`, `1,5 triệu`. In other numbers comma and dot both stand before the decimals.
 * @returns `undefined` when the text can be read in two ways or in none
 */
export function numberOf(typed: string, kind: 'integer' | 'number'): number | undefined {
  const text = typed.normalize('NFC').trim();
  if (kind === 'integer') return whole(text);
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? plain(text) : undefined;
}

/** A number as it stands in its field: `150.000`, `22,4893`. */
export const numberText = (value: number): string =>
  value.toLocaleString('vi-VN', { maximumFractionDigits: 20 });

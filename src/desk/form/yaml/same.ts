import { clean } from '../../../homestay/clean.ts';

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

function equal(one: unknown, other: unknown): boolean {
  if (!isGroup(one) || !isGroup(other)) return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key]))
  );
}

/** Whether two values say the same: what `clean` takes away makes no difference. */
export const same = (one: unknown, other: unknown): boolean => equal(clean(one), clean(other));

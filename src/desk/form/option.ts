import type { Node } from './node.ts';

/** One thing to choose: what the person reads, and what the file gets. */
export interface Option {
  label: string;
  value: string | number;
}

/** Hours and half hours of a day that the pattern lets through. */
export function halfHours(pattern: string): Option[] {
  const form = new RegExp(pattern);
  return Array.from({ length: 48 }, (_, half) => {
    const hour = String(half >> 1).padStart(2, '0');
    return `${hour}:${half % 2 ? '30' : '00'}`;
  })
    .filter((time) => form.test(time))
    .map((time) => ({ label: time, value: time }));
}

/** Choices with their words. */
export const optionsOf = (choices: Record<string, string>): Option[] =>
  Object.entries(choices).map(([value, label]) => ({ label, value }));

/** Months between the limits of a number. */
export const months = ({ minimum = 1, maximum = 12 }: Node): Option[] =>
  Array.from({ length: maximum - minimum + 1 }, (_, index) => ({
    label: `Tháng ${minimum + index}`,
    value: minimum + index,
  }));

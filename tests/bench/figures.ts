import type { Spread } from './statistics.ts';

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A whole number with its thousands apart: `6,670`. */
export const count = (value: number): string => grouped.format(value);

/** Milliseconds and the middle half of them: `45 ms (42–51)`. */
export const milliseconds = ({ median, lower, upper }: Spread): string =>
  `${median.toFixed(0)} ms (${lower.toFixed(0)}–${upper.toFixed(0)})`;

/** A ratio and the middle half of them: `1.42 (1.38–1.47)`. */
export const ratio = ({ median, lower, upper }: Spread): string =>
  `${median.toFixed(2)} (${lower.toFixed(2)}–${upper.toFixed(2)})`;

/** Seconds: `3.4 s`, `128 s`. */
export const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} s`;

/** Bytes in thousands: `141 KB`. */
export const kilobytes = (bytes: number): string => `${count(bytes / 1000)} KB`;

/** A Markdown table whose columns also line up as plain text. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

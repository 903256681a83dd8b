import { beginningOf } from './signs.ts';

const longest = 60;
const most = 5;

/** A value as a sentence shows it: its beginning, when it is long. */
export function shown(value: unknown): string {
  const text = (typeof value === 'object' ? JSON.stringify(value) : String(value))
    .normalize('NFC')
    .replace(/\s+/g, ' ');
  return text.length <= longest ? text : `${beginningOf(text, longest)}…`;
}

/** Names in a sentence: the first ones, and how many more there are. */
export function shownNames(names: readonly string[]): string {
  const more = names.length - most;
  return `${names
    .slice(0, most)
    .map((name) => `“${shown(name)}”`)
    .join(', ')}${more > 0 ? ` và ${more.toLocaleString('vi-VN')} mục khác` : ''}`;
}

/**
 * Names to choose from, as many as a sentence can carry.
 * @param room letters of the list; with what stands around it a sentence stays below 300
 */
export function choosable(names: readonly string[], between = ', ', room = 170): string {
  const fitting: string[] = [];
  for (const name of names) {
    if ([...fitting, name].join(between).length > room) return `${fitting.join(between)} và nhiều nữa`;
    fitting.push(name);
  }
  return fitting.join(between);
}

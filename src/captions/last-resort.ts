import { shorten } from './shorten.ts';

/** A long name up to the first dash, comma or bracket: `Hoàng Tuấn – nhà sàn bên hồ (Lâm Bình)` gives `Hoàng Tuấn`. */
function head(name: string): string {
  const [first = name] = name.split(/\s+[–—-]\s+|\s*[,;:|(]\s*/u);
  return first.includes(' ') ? first : name;
}

/**
 * House and place where a name is too long for every pattern: the whole name with the longest beginning that leaves
 * room for it, or else what stands before the first dash or bracket, or else its first words.
 * @param beginnings what may stand before the name, the best first
 * @param end what follows it, with the stop
 * @param most greatest length in UTF-16 units
 */
export function nameAndPlace(beginnings: string[], name: string, end: string, most: number): string {
  const whole = name.normalize('NFC').trim();
  for (const called of [whole, head(whole)]) {
    const start = [...beginnings, ''].find((words) => words.length + called.length + end.length <= most);
    if (start !== undefined) return `${start}${called}${end}`;
  }
  return `${shorten(whole, most - end.length)}${end}`;
}

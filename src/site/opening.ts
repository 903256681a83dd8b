import { oneLine } from '../homestay/lines.ts';
import { beginningOf } from '../homestay/signs.ts';

const longest = 160;

/**
 * The beginning of a text in at most 160 UTF-16 units, for search engines and previews: whole sentences, or whole words
 * with “…”, or as much of a single word as there is room for.
 */
export function opening(text: string): string {
  const line = oneLine(text.normalize('NFC')).replace(/\s+/g, ' ');
  if (line.length <= longest) return line;
  const cut = beginningOf(line, longest - 1);
  const sentence = `${cut} `.match(/^.{60,}[.!?…](?=\s)/)?.[0];
  if (sentence && line.startsWith(`${sentence} `)) return sentence;
  const words = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
  return `${words.replace(/[,;:–-]+$/, '')}…`;
}

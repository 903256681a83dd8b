import type { DrawnText } from '../text-layer.ts';

// A layout may write in capitals.
const plain = (text: string) => text.toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();

/** The lines that together say a text, one after another as they were drawn; none when it was not drawn whole. */
export function linesOf(text: string, drawn: DrawnText[]): DrawnText[] {
  const wanted = plain(text);
  for (let from = 0; from < drawn.length; from++) {
    let said = '';
    for (let to = from; to < drawn.length; to++) {
      said = plain(`${said} ${drawn[to]?.text}`);
      if (said === wanted) return drawn.slice(from, to + 1);
      if (!wanted.startsWith(said)) break;
    }
  }
  return [];
}

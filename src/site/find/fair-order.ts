/** Length of a turn of the recommended order in milliseconds: a week. */
const turnLength = 7 * 24 * 60 * 60 * 1000;

/** Number of the turn that a day falls into. */
export const turnOf = (day: Date): number => Math.floor(day.getTime() / turnLength);

/** FNV-1a with a final mix, 32 bits: a lot that everybody can draw again. */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * The recommended order. Villages take turns, so that a large one does not fill the first page; among themselves
 * villages, and the houses of a village, stand by lot. Lots are drawn anew every turn from the turn's number and the
 * slug: nobody is first for ever, nobody can buy or name a way to the front, and the same turn always gives the same
 * order.
 */
export function fairOrder<T extends { slug: string; village: { slug: string } }>(
  houses: T[],
  turn: number,
): T[] {
  const drawn = (slug: string) => lot(`${turn} ${slug}`);
  const byLot = (a: string, b: string) => drawn(a) - drawn(b) || (a < b ? -1 : 1);
  const villages = [...Map.groupBy(houses, ({ village }) => village.slug)]
    .sort(([a], [b]) => byLot(a, b))
    .map(([, own]) => own.toSorted((a, b) => byLot(a.slug, b.slug)));
  const longest = Math.max(0, ...villages.map((own) => own.length));
  return Array.from({ length: longest }, (_, round) =>
    villages.flatMap((own) => own.slice(round, round + 1)),
  ).flat();
}

/**
 * A number between 0 and 2³²−1 that a text always gives and that its neighbours do not share: FNV-1a over its UTF-16
 * units, with a last mix so that short texts spread evenly over small ranges.
 */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The items in the order in which a seed prefers them: a shuffle that depends only on the seed, then turned by
 * `variant` places, so that the next variant always prefers another item.
 */
export function preferred<T>(items: readonly T[], seed: string, variant: number): T[] {
  const shuffled = items
    .map((item, index) => ({ item, rank: fingerprint(`${seed}#${index}`) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
  if (!shuffled.length) return [];
  const turn = ((Math.trunc(variant) % shuffled.length) + shuffled.length) % shuffled.length;
  return [...shuffled.slice(turn), ...shuffled.slice(0, turn)];
}

import { withoutMarks } from '../homestay/without-marks.ts';

const plain = (text: string) =>
  withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '');

const pairsOf = (text: string) => Array.from(text, (_, index) => text.slice(index, index + 2));

/** How much of two texts is alike, from 0 to 1: the share of their pairs of letters (Dice). */
function likeness(one: string, other: string): number {
  const [first, second] = [pairsOf(plain(one)), pairsOf(plain(other))];
  const left = second.slice();
  let same = 0;
  for (const pair of first) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    same++;
  }
  return (2 * same) / (first.length + second.length || 1);
}

/**
 * Slugs, the likeliest first, for what somebody wrote in the place of one.
 * @param names what the entries are called, by slug
 */
export function likeliestFirst(
  written: string,
  slugs: readonly string[],
  names: ReadonlyMap<string, string> = new Map(),
): string[] {
  const score = (slug: string) => Math.max(likeness(written, slug), likeness(written, names.get(slug) ?? ''));
  return slugs
    .map((slug) => ({ slug, score: score(slug) }))
    .sort((one, other) => other.score - one.score)
    .map(({ slug }) => slug);
}

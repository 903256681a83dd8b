import { expect, test } from 'vitest';
import type { Listing } from '../../../src/listings/entries.ts';
import { otherHouses } from '../../../src/site/other-houses.ts';

const house = (slug: string, village: string) => ({ slug, village: { slug: village } }) as Listing;
const named = (houses: Listing[]) => houses.map(({ slug }) => slug).join(' ');

const all = [house('a', 'x'), house('b', 'y'), house('c', 'x'), house('d', 'y'), house('e', 'z')];

test.each([
  ['a', 'c b d'],
  ['c', 'a d e'],
  ['e', 'a b c'],
])('beside %s stand %s: its village first, then those that follow it', (slug, others) =>
  expect(named(otherHouses(all.find((each) => each.slug === slug)!, all))).toBe(others));

test('each house of a region of lone villages is named equally often', () => {
  const lone = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => house(slug, slug));
  const times = lone.flatMap((each) => otherHouses(each, lone)).map(({ slug }) => slug);
  for (const { slug } of lone) expect(times.filter((each) => each === slug)).toHaveLength(3);
});

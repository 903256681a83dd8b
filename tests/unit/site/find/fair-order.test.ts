import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fairOrder, turnOf } from '../../../../src/site/find/fair-order.ts';

const houses = (village: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ slug: `${village}-${index}`, village: { slug: village } }));
const slugs = (all: ReturnType<typeof houses>, turn: number) => fairOrder(all, turn).map(({ slug }) => slug);

const all = [...houses('na-tong', 8), ...houses('nam-dip', 3), ...houses('na-kha', 1)];

test('villages take turns: a large one does not fill the first page', () => {
  const villages = fairOrder(all, 1).map(({ village }) => village.slug);
  expect([new Set(villages.slice(0, 3)).size, new Set(villages.slice(3, 5)).size]).toEqual([3, 2]);
});

test('the same turn gives the same order, whatever order the houses come in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(), (mixed, turn) => {
      expect(slugs(mixed, turn)).toEqual(slugs(all, turn));
      expect(slugs(mixed, turn).sort()).toEqual(all.map(({ slug }) => slug).sort());
    }),
  );
});

test('over the turns every house of a village is first in it about as often as any other', () => {
  const turns = 800;
  const first = new Map<string, number>();
  for (let turn = 0; turn < turns; turn++) {
    const slug = slugs(houses('na-tong', 8), turn + 2900)[0]!;
    first.set(slug, (first.get(slug) ?? 0) + 1);
  }
  expect(first.size).toBe(8);
  for (const [slug, times] of first) expect(times / turns, slug).toBeCloseTo(1 / 8, 1);
});

test('a turn lasts a week', () => {
  expect(turnOf(new Date('2026-11-26T00:00:00Z')) - turnOf(new Date('2026-11-19T00:00:00Z'))).toBe(1);
  expect(turnOf(new Date('2026-11-25T23:59:59Z'))).toBe(turnOf(new Date('2026-11-19T00:00:00Z')));
});

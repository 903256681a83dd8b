import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captionOf, captionPlatformsIn } from '../../../src/captions/caption.ts';
import { captionLanguages } from '../../../src/captions/caption-language.ts';
import { anglesOf } from '../../../src/listings/angle.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { fingerprint, preferred } from '../../../src/prose/pick.ts';
import { anyListing } from '../../fixtures/any-listing.ts';
import { aListing } from '../../fixtures/listing.ts';

const site = { address: 'https://nha-san.example' };

const complete = aListing();
/** Houses that have everything in common but their slug. */
const twins = Array.from({ length: 150 }, (_, index) => ({ ...complete, slug: `nha-san-${index}` }));

const counts = (items: string[]) => {
  const found = new Map<string, number>();
  for (const item of items) found.set(item, (found.get(item) ?? 0) + 1);
  return [...found.values()];
};

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Chance that two of them are alike. */
const alike = (items: string[]) =>
  counts(items).reduce((sum, count) => sum + count * (count - 1), 0) / (items.length * (items.length - 1));

describe.each(captionLanguages)('in %s', (language) => {
  describe.each(captionPlatformsIn(language))('on %s', (platform) => {
    const texts = twins.map((listing) => captionOf(listing, site, platform, language).text);

    test('houses with the same facts rarely begin alike', () => {
      expect(alike(texts.map((text) => text.split('\n')[0] ?? ''))).toBeLessThan(0.2);
    });

    test('and almost never say everything alike', () => {
      expect(alike(texts)).toBeLessThan(0.02);
    });

    test.each(anglesOf(complete).slice(1))('nor about $key', (angle) => {
      const told = twins.map((listing) => captionOf(listing, site, platform, language, { angle }).text);
      expect(alike(told.map((text) => text.split('\n')[0] ?? ''))).toBeLessThan(0.4);
      expect(alike(told)).toBeLessThan(0.08);
    });

    test('and no two angles of a house begin alike', () => {
      const firsts = anglesOf(complete).map(
        (angle) => captionOf(complete, site, platform, language, { angle }).text.split('\n')[0],
      );
      expect(new Set(firsts).size).toBe(firsts.length);
    });

    test('no line of the body is everybody’s', () => {
      const own = plain(complete.story?.[language] ?? '');
      const sentences = texts
        .flatMap((text) => text.split('\n\n').slice(1, -2))
        .filter((line) => !own.includes(plain(line.replace(/^[^“]*“|”$/gu, ''))));
      expect(Math.max(...counts(sentences)) / texts.length).toBeLessThan(0.5);
    });
  });
});

/** A first line without what belongs to the house: only the words of the pattern are left. */
function patternOf(listing: Listing, line: string): string {
  const own = [listing.name, listing.village.name, listing.tagline?.vi, listing.village.tagline.vi];
  return own
    .flatMap((text) => text?.normalize('NFC').split(/[^\p{L}\p{N}]+/u) ?? [])
    .filter(Boolean)
    .reduce((left, word) => left.replaceAll(word, ''), line)
    .replace(/\d+/g, '')
    .replace(/\s+/g, ' ');
}

test('two different houses rarely begin in the same way', () => {
  const listings = fc.sample(anyListing(), { numRuns: 200, seed: 7 });
  const openings = listings.map((listing) =>
    patternOf(listing, captionOf(listing, site, 'facebook', 'vi').text.split('\n')[0] ?? ''),
  );
  expect(alike(openings)).toBeLessThan(0.15);
});

test('twelve weeks bring at least eight first lines', () => {
  const weeks = Array.from(
    { length: 12 },
    (_, variant) => captionOf(complete, site, 'facebook', 'vi', { variant }).text.split('\n')[0],
  );
  expect(new Set(weeks).size).toBeGreaterThanOrEqual(8);
});

test.each(
  anglesOf(complete).slice(1),
)('twelve weeks bring at least three first lines about $key', (angle) => {
  const weeks = Array.from(
    { length: 12 },
    (_, variant) => captionOf(complete, site, 'facebook', 'vi', { angle, variant }).text.split('\n')[0],
  );
  expect(new Set(weeks).size).toBeGreaterThanOrEqual(3);
});

test('fingerprints of neighbours spread evenly', () => {
  const buckets = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 10_000; index++) {
    const bucket = fingerprint(`nha-san-${index}/opening`) % 10;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  for (const count of buckets) expect(count).toBeGreaterThan(850);
});

test('the next variant prefers another item, and each item is preferred in turn', () => {
  const firsts = [0, 1, 2, 3].map((variant) => preferred(['a', 'b', 'c', 'd'], 'seed', variant)[0]);
  expect(new Set(firsts).size).toBe(4);
  expect(preferred(['a', 'b', 'c'], 'seed', -1)).toEqual(preferred(['a', 'b', 'c'], 'seed', 2));
  expect(preferred([], 'seed', 3)).toEqual([]);
});

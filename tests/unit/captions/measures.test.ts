import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { captionPlatformsIn } from '../../../src/captions/caption.ts';
import { textLanguageKeys } from '../../../src/homestay/language.ts';
import { angleKinds } from '../../../src/listings/angle.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { anyListing } from '../../fixtures/any-listing.ts';
import { sampleDirectory } from '../../fixtures/sample-directory.ts';
import {
  betweenAngles,
  betweenHouses,
  ownWordsShare,
  reasonShare,
  stockShare,
  variety,
} from '../../measures/words.ts';

let samples: Listing[];
const generated = fc.sample(anyListing(), { numRuns: 100, seed: 42 });

beforeAll(async () => {
  samples = await sampleDirectory();
});

describe.each(
  textLanguageKeys.flatMap((language) =>
    captionPlatformsIn(language).map((platform) => ({ language, platform })),
  ),
)('posts in $language on $platform', ({ language, platform }) => {
  test('give a reason to come in the first line', () => {
    expect(reasonShare(samples, platform, language)).toBe(1);
    expect(reasonShare(generated, platform, language)).toBeGreaterThanOrEqual(0.95);
  });

  test('of one house tell different things, in sentences of their own', () => {
    expect(betweenAngles(samples, platform, language)).toBeLessThanOrEqual(0.12);
    expect(stockShare(samples, platform, language)).toBeLessThanOrEqual(0.13);
  });

  test('of two houses of a village are not alike', () => {
    const likeness = angleKinds.map((kind) => betweenHouses(samples, platform, language, kind));
    const alike = likeness.flatMap(({ mean, pairs }) => (pairs ? [mean] : []));
    expect(alike.reduce((sum, each) => sum + each, 0) / alike.length).toBeLessThanOrEqual(0.1);
    // Where two houses have one such post, and that of two lines, a price said alike weighs much.
    expect(Math.max(...alike)).toBeLessThanOrEqual(0.2);
  });

  test('are others in each of 26 turns', () => {
    const { texts, openings, fewest } = variety(samples, platform, language);
    expect(texts).toBeGreaterThanOrEqual(25);
    expect(openings).toBeGreaterThanOrEqual(22);
    expect(fewest).toBeGreaterThanOrEqual(20);
  });
});

test('four fifths of what owners wrote are told within a year', () => {
  expect(ownWordsShare(samples, 4)).toBeGreaterThanOrEqual(0.8);
});

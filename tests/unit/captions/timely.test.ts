import { describe, expect, test } from 'vitest';
import { captionOf, captionPlatformsIn } from '../../../src/captions/caption.ts';
import { captionLengths } from '../../../src/captions/caption-length.ts';
import { shapes } from '../../../src/captions/shape.ts';
import type { Timely } from '../../../src/captions/timely.ts';
import { aListing } from '../../fixtures/listing.ts';

const site = { address: 'https://nha-san.example' };
const listing = aListing();

const tet = { kind: 'festival', name: { vi: 'Tết Nguyên đán', en: 'Tết' }, days: 21 } as const;
const rice = { kind: 'season', name: { vi: 'Mùa lúa chín', en: 'The rice harvest' } } as const;

const told = (timely: Timely, language: 'vi' | 'en' = 'vi') =>
  Array.from(
    { length: 6 },
    (_, variant) => captionOf(listing, site, 'facebook', language, { timely, variant }).text,
  );

describe('why now stands in the words', () => {
  test.each<[Timely, RegExp, RegExp]>([
    [tet, /Ba tuần nữa là (?:tới )?Tết Nguyên đán/u, /three weeks (?:to go )?until Tết/i],
    [{ ...tet, days: 1 }, /Ngày mai là (?:tới )?Tết Nguyên đán/u, /one day (?:to go )?until Tết/i],
    [{ ...rice, days: -4 }, /đang mùa lúa chín|gặp mùa lúa chín/u, /the rice harvest/],
    [{ ...rice, days: 20 }, /tuần nữa (?:là|bản vào) mùa lúa chín/u, /the rice harvest/],
    [{ kind: 'weekend', days: 2 }, /cuối tuần|Thứ Bảy/iu, /weekend|Saturday|Two days/],
  ])('%o', (timely, vietnamese, english) => {
    for (const text of told(timely)) expect(text).toMatch(vietnamese);
    for (const text of told(timely, 'en')) expect(text).toMatch(english);
  });

  test('but not in a language in which it has no name', () => {
    expect(told({ ...rice, name: { vi: 'Mùa lúa chín' }, days: 3 }, 'en')).toEqual(
      Array.from({ length: 6 }, (_, variant) => captionOf(listing, site, 'facebook', 'en', { variant }).text),
    );
  });
});

test.each(
  captionPlatformsIn('vi'),
)('a post on %s has three lengths, each within its bounds and longer than the one before', (platform) => {
  const lengths = captionLengths.map(
    (length) => captionOf(listing, site, platform, 'vi', { length }).text.length,
  );
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  captionLengths.forEach((length, index) => {
    expect(lengths[index]).toBeLessThanOrEqual(shapes[platform].most[length]);
  });
});

import fc from 'fast-check';
import sax from 'sax';
import { expect, test } from 'vitest';
import type { Listing } from '../../../../src/listings/entries.ts';
import { rss } from '../../../../src/site/feed/rss.ts';
import { anyListing } from '../../../fixtures/any-listing.ts';
import { aListing } from '../../../fixtures/listing.ts';
import { aSite } from '../../../fixtures/site.ts';

/** The items of a feed as a strict XML reader gives them. Throws when the text is not well-formed. */
function itemsOf(xml: string): Record<string, string>[] {
  const items: Record<string, string>[] = [];
  const path: string[] = [];
  const parser = sax.parser(true);
  parser.onerror = (fault) => {
    throw fault;
  };
  parser.onopentag = ({ name }) => {
    path.push(name);
    if (name === 'item') items.push({});
  };
  parser.onclosetag = () => path.pop();
  parser.ontext = (text) => {
    const item = items.at(-1);
    if (item && path.at(-2) === 'item') item[path.at(-1) as string] = text;
  };
  parser.write(xml).close();
  return items;
}

const feed = (...listings: Listing[]) => rss({ site: aSite(), listings }, 'vi');

test('a new house is news on the day of its consent, and again when the team has checked it later', () => {
  const items = itemsOf(feed(aListing()));
  expect(items.map(({ title, pubDate }) => [title, pubDate])).toEqual([
    ['Homestay Suối Thử: tổ vừa xem lại giá và số điện thoại', 'Tue, 20 Oct 2026 07:00:00 +0700'],
    ['Nhà mới: Homestay Suối Thử', 'Thu, 15 Oct 2026 07:00:00 +0700'],
  ]);
  expect(new Set(items.map(({ link }) => link))).toEqual(new Set(['https://thu.example/homestay/suoi-thu/']));
});

test.each([
  ['a sample', { sample: true }, 0],
  ['a house checked on the day it came', { checked: { on: '2026-10-15' } }, 1],
  ['a house that was never checked', { checked: undefined }, 1],
])('%s makes %s items', (_what, more, expected) => {
  expect(itemsOf(feed(aListing(more)))).toHaveLength(expected);
});

test('a feed without houses is still a feed', () => {
  expect(itemsOf(feed())).toEqual([]);
});

test('it holds the latest fifty', () => {
  const many = Array.from({ length: 80 }, (_, index) => ({
    ...aListing({
      consent: { by: 'Cô', on: `20${20 + (index % 7)}-01-01`, covers: ['website'] },
      checked: undefined,
    }),
    slug: `nha-${index}`,
  }));
  const items = itemsOf(feed(...many));
  expect(items).toHaveLength(50);
  expect(items[0]?.pubDate).toContain('2026');
});

test('whatever a house is called, the feed is well-formed and says it', () => {
  const hostile = fc.constantFrom(
    ']]>',
    '<b>&amp;',
    '"\'',
    '\u0000',
    '\u0008',
    '\uD800',
    '\uFFFE',
    '🌿',
    '</item>',
  );
  fc.assert(
    fc.property(anyListing(), fc.array(hostile, { maxLength: 4 }), (any, signs) => {
      const name = `${any.name}${signs.join('')}`;
      const consent = { by: 'Cô Bí Mật', on: '2026-10-15', covers: ['website' as const] };
      const xml = feed({ ...any, name, consent, checked: undefined, sample: false });
      const [item] = itemsOf(xml);
      const said = ['\u0000', '\u0008', '\uD800', '\uFFFE'].reduce(
        (text, sign) => text.replaceAll(sign, ''),
        name,
      );
      expect(item?.title).toBe(`Nhà mới: ${said}`);
      expect(xml).not.toContain('Bí Mật');
    }),
  );
});

import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bookingAddress } from '../../../src/booking/address.ts';
import { conformingName } from '../../../src/booking/property-name.ts';
import { shorten } from '../../../src/captions/shorten.ts';
import { shown } from '../../../src/homestay/shown.ts';
import { beginningOf, lengthOf } from '../../../src/homestay/signs.ts';
import { bookingLimits } from '../../../src/platforms/booking.ts';
import { facebook } from '../../../src/platforms/facebook.ts';
import { guestName } from '../../../src/site/enquiry/guest-name.ts';
import { longestText, tidyText } from '../../../src/site/find/address.ts';
import { shortName } from '../../../src/site/map/short-name.ts';
import { opening } from '../../../src/site/opening.ts';
import { foldedText } from '../../../src/site/share/fold.ts';

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const signs = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Whether a cut text is made of the first whole signs of another, but for an ellipsis. */
function isBeginning(cut: string, whole: string): boolean {
  const [first, all] = [signs(cut.replace(/…$/u, '')), signs(whole)];
  return first.every((sign, index) => sign === all[index]);
}

const composed = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Every place where a text is cut for people: what it makes of a text, its limit, and the text as it is before the cut. */
const cuts: Record<
  string,
  { cut: (text: string) => string; most: number; before?: (text: string) => string }
> = {
  'a text to search for': {
    cut: tidyText,
    most: longestText,
    before: (text) => composed(text.normalize('NFC').replace(/[\s\p{C}]+/gu, ' ')),
  },
  'a guest’s name': { cut: (text) => guestName(text) ?? '', most: 60 },
  'the name of a house on a map': { cut: shortName, most: 27 },
  'the words for search engines': { cut: opening, most: 160 },
  'what an app shows before “see more”': {
    cut: (text) => foldedText(text, 'facebook').seen,
    most: facebook.text.firstLine.most,
    before: (text) => text.normalize('NFC'),
  },
  'a shortened caption': {
    cut: (text) => shorten(text, 50),
    most: 50,
    before: (text) => text.normalize('NFC').trim(),
  },
  'a value in a sentence': {
    cut: shown,
    most: 61,
    before: (text) => text.normalize('NFC').replace(/\s+/gu, ' '),
  },
  'an address for Booking.com': {
    cut: (address) =>
      bookingAddress({
        address,
        village: { commune: 'x'.repeat(255), province: 'Tuyên Quang', name: 'x' },
      } as unknown as Parameters<typeof bookingAddress>[0]).line.vi,
    most: bookingLimits.addressLine.most,
    before: (text) => composed(text.normalize('NFC').replace(/\p{Script=Han}/gu, ' ')) || 'x',
  },
};

const awkward = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
  fc.string({
    unit: fc.constantFrom(
      'q\u0301',
      'ế'.normalize('NFD'),
      '👨‍👩‍👧',
      '🇻🇳',
      'a',
      ' ',
      '. ',
      ', ',
      '👍🏽',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '각',
    ),
    maxLength: 300,
  }),
);

describe.each(Object.entries(cuts))('%s', (_, { cut, most, before = composed }) => {
  test('ends between two signs, within its limit', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        fc.pre(text.trim() !== '');
        const result = cut(text);
        expect(result.length).toBeLessThanOrEqual(most);
        expect(isBeginning(result, before(text))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same for a composed and a decomposed text', () => {
    const text = 'Nhà sàn Bến Nước, bản Nà Tông xã Thượng Lâm tỉnh Tuyên Quang '.repeat(12);
    expect(cut(text.normalize('NFD'))).toBe(cut(text.normalize('NFC')));
  });
});

test('a name for Booking.com is cut between two letters', () => {
  const { value } = conformingName(`Nha ${'q\u0301'.repeat(300)}`, 'homestay');
  expect(value.length).toBeLessThanOrEqual(bookingLimits.propertyName.most);
  expect(value).toMatch(/q\u0301$/u);
});

describe('A length', () => {
  test.each([
    ['Nhà sàn', 7],
    ['Nhà sàn'.normalize('NFD'), 7],
    ['q\u0301q\u0301', 2],
    ['🇻🇳', 1],
    ['', 0],
  ])('of %j is %i', (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  test('of one letter under a thousand marks is no single sign', () => {
    expect(lengthOf(`a${'\u0301'.repeat(1000)}`)).toBeGreaterThan(200);
  });
});

describe('Without Intl.Segmenter', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test('a text is cut between the same signs', async () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    vi.resetModules();
    const plain = await import('../../../src/homestay/signs.ts');
    const unit = fc.constantFrom(
      'q\u0301',
      'ế',
      'ế'.normalize('NFD'),
      '👨‍👩‍👧',
      '🇻🇳',
      'a',
      ' ',
      '👍🏽',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '1️⃣',
      'あ',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.nat(60), (text, most) => {
        expect(plain.beginningOf(text, most)).toBe(beginningOf(text, most));
        expect(plain.lengthOf(text)).toBe(lengthOf(text));
      }),
    );
  });
});

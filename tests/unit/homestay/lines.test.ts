import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { houseOf } from '../../../src/booking/texts/house.ts';
import { told } from '../../../src/booking/texts/owner-words.ts';
import { plainText } from '../../../src/cards/plain-text.ts';
import { PagePreview } from '../../../src/desk/editor/preview/page-preview.tsx';
import { asEntry } from '../../../src/desk/form/draft.ts';
import { clean, cleanText } from '../../../src/homestay/clean.ts';
import { homestay } from '../../../src/homestay/homestay.ts';
import { runOn } from '../../../src/homestay/lines.ts';
import { paragraphs } from '../../../src/listings/paragraphs.ts';
import { ownerPhrase } from '../../../src/prose/owner/phrase.ts';
import { tidy } from '../../../src/prose/tidy.ts';
import { xmlText } from '../../../src/site/feed/rss.ts';
import { opening } from '../../../src/site/opening.ts';
import { aHomestayFile, aListing } from '../../fixtures/listing.ts';

const separators = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];
const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu);
const story = (separator: string) => `Nhà có ba gian${separator}Sân rộng lắm${separator}Bếp ấm cả ngày`;
const everyWord = words(story(' '));

describe.each(separators)('A text whose lines end with %j', (separator) => {
  const given = story(separator);
  const kept = cleanText(given);

  test('has three lines in the file', () => {
    expect(kept).toBe('Nhà có ba gian\nSân rộng lắm\nBếp ấm cả ngày');
    expect(homestay.parse(aHomestayFile({ story: { vi: given } })).story?.vi).toBe(kept);
  });

  test.each<[string, (text: string) => string]>([
    ['a caption', tidy],
    ['a phrase of a caption', (text) => ownerPhrase({ vi: text }, 'vi') ?? ''],
    ['a card', plainText],
    [
      'a text for Booking.com',
      (text) => told(houseOf(aListing(), 'vi'), { vi: text }).paragraphs.flat().join(' '),
    ],
    ['a feed', xmlText],
    ['the words for search engines', opening],
    ['paragraphs', (text) => paragraphs(text).join(' ')],
  ])('joins no two words in %s, cleaned or not', (_, output) => {
    expect(words(output(kept))).toEqual(everyWord);
    expect(words(output(given))).toEqual(everyWord);
  });

  test('has three lines in the preview', () => {
    const listing = aListing({ story: { vi: given } });
    const html = renderToStaticMarkup(createElement(PagePreview, { listing, language: 'vi' }));
    expect(html).toContain('Nhà có ba gian<br/>Sân rộng lắm<br/>Bếp ấm cả ngày');
  });

  test('becomes one line in a field of one line, by form and by hand', () => {
    const name = `Nhà sàn${separator}Bến Nước`;
    expect(homestay.parse(clean(aHomestayFile({ name }))).name).toBe('Nhà sàn Bến Nước');
    expect(homestay.parse(aHomestayFile({ name })).name).toBe('Nhà sàn Bến Nước');
    expect(asEntry('homestays', { name, tagline: { vi: `Bên suối ${separator} mát` } })).toMatchObject({
      name: 'Nhà sàn Bến Nước',
      tagline: { vi: 'Bên suối mát' },
    });
  });
});

describe('A list, run on in a sentence', () => {
  test.each([
    ['✅ Sạch sẽ\n✅ Giá rẻ\n👉 Gọi', 'Sạch sẽ; Giá rẻ; Gọi'],
    ['✅ Sạch sẽ ✅ Giá rẻ 👉 Gọi', 'Sạch sẽ; Giá rẻ; Gọi'],
    ['✔️Sạch sẽ✔️Giá rẻ', 'Sạch sẽ; Giá rẻ'],
    ['- Sạch sẽ\n- Giá rẻ', 'Sạch sẽ; Giá rẻ'],
    ['Nhà có:\n• võng\n• xe đạp', 'Nhà có: võng; xe đạp'],
    ['Sân rộng.\nBếp ấm!\nMời bà con.', 'Sân rộng. Bếp ấm! Mời bà con.'],
    ['Một dòng', 'Một dòng'],
    ['Nhà – sàn - gỗ', 'Nhà – sàn - gỗ'],
    ['', ''],
    ['✅', ''],
  ])('%j', (given, expected) => {
    expect(runOn(given)).toBe(expected);
    expect(tidy(given)).toBe(expected);
  });

  test('an ornament between two words is a blank, in captions and on cards', () => {
    expect(tidy('Sạch sẽ🌿Giá rẻ')).toBe('Sạch sẽ Giá rẻ');
    expect(plainText('Sạch sẽ🌿Giá rẻ')).toBe('Sạch sẽ Giá rẻ');
  });
});

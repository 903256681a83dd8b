import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CardFault } from '../../../src/cards/card-fault.ts';
import { composeCard } from '../../../src/cards/compose.ts';
import { drawableText } from '../../../src/cards/drawable-text.ts';
import { fonts } from '../../../src/cards/fonts.ts';
import { plainText } from '../../../src/cards/plain-text.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { textLanguageKeys } from '../../../src/homestay/language.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { awkwardListings } from '../../fixtures/awkward-village.ts';
import { aListing } from '../../fixtures/listing.ts';
import { cardsFor } from './a-card.ts';
import { privateCache } from './private-cache.ts';

privateCache();

const tooLong = 'name-of-300';
const drawable = awkwardListings().filter(({ name }) => name !== tooLong);

describe.each(drawable)('$name', ({ listing }) => {
  test.each(
    textLanguageKeys,
  )('every card in %s is drawn, of its size and within its bytes', async (language) => {
    for (const card of cardsFor(listing, language)) {
      const { bytes } = await renderCard(card);
      const { width, height, format } = await sharp(bytes).metadata();
      expect({ width, height, format }, card.name).toEqual({
        width: card.format.width,
        height: card.format.height,
        format: 'jpeg',
      });
      expect(bytes.length, card.name).toBeLessThanOrEqual(card.format.bytes.target);
    }
  }, 60_000);
});

describe('what else may stand in a file', () => {
  const composed = (change: Partial<Listing>) =>
    Promise.all(
      cardsFor({ ...aListing(), ...change })
        .filter(({ text }) => text.headline === plainText(change.name ?? aListing().name))
        .map((card) => composeCard({ ...card, text: drawableText(card.text) }, fonts)),
    );

  test.each([
    ['zero-width signs', { name: 'Nhà\u200b Suối\u200d\u00ad \u2060Thử\ufeff' }, 'Nhà Suối Thử'],
    ['marks of direction', { name: '\u202eNhà Suối\u202c \u200fThử' }, 'Nhà Suối Thử'],
    ['blanks of other kinds', { name: 'Nhà\u00a0Suối\u3000Thử\u2028' }, 'Nhà Suối Thử'],
  ])('a name with %s is drawn without them', async (_what, change, expected) => {
    for (const { card } of await composed(change)) expect(card.text.headline).toBe(expected);
  });

  test('a price of ten digits has room', async () => {
    const [room] = aListing().rooms;
    const rooms = [{ ...room, price: { amount: 9_999_999_999, per: 'house' } }] as Listing['rooms'];
    const cards = await composed({ rooms });
    expect(cards.flatMap(({ drawn }) => drawn.map(({ text }) => text))).toContain('9.999.999.999đ');
  });

  test.each([
    [
      'a word of 40 letters',
      'Homestayvuonraubenbosuoikhuoinhithuonglam',
      /dài 41 chữ cái, thừa khoảng \d+ chữ cái/,
    ],
    ['nothing but emoji', '🏡🌿❤️', /không còn chữ nào\. Hãy viết tên bằng chữ\.$/],
    ['Chinese letters', 'Nhà 龍 Suối', /không vẽ được chữ “龍” .* Hãy viết lại bằng chữ Việt/],
    ['Arabic letters', 'Nhà بيت Suối', /không vẽ được chữ “.” .* Hãy viết lại bằng chữ Việt/],
  ])('a name of %s is refused with what to do', async (_what, name, said) => {
    const [fault] = await composed({ name }).then(
      () => [],
      (reason: CardFault) => [reason],
    );
    expect(fault).toBeInstanceOf(CardFault);
    expect(fault?.vi).toMatch(said);
  });
});

test('cards with a name of 300 characters are drawn or say which text is too long and what to do', async () => {
  const { listing } = awkwardListings().find(({ name }) => name === tooLong)!;
  const faults: CardFault[] = [];
  for (const card of cardsFor(listing)) {
    await renderCard(card).catch((fault: CardFault) => faults.push(fault));
  }
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) {
    expect(fault).toBeInstanceOf(CardFault);
    expect(fault.vi).toContain(listing.name);
    expect(fault.vi).toMatch(/dài 30\d chữ cái, thừa khoảng \d+ chữ cái .*Hãy viết ngắn lại\.$/);
  }
  // The topics of the set do not need the name.
  expect(faults.map(({ card }) => card)).not.toContain(`${tooLong}/vi/tiktok-2`);
}, 60_000);

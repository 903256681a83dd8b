import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CardFault } from '../../../src/cards/card-fault.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { textLanguageKeys } from '../../../src/homestay/language.ts';
import { awkwardListings } from '../../fixtures/awkward-village.ts';
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

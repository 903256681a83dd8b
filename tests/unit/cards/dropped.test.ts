import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { composeCard } from '../../../src/cards/compose.ts';
import { drawableText } from '../../../src/cards/drawable-text.ts';
import { fonts } from '../../../src/cards/fonts.ts';
import { awkwardListings } from '../../fixtures/awkward-village.ts';
import { aCard, cardsFor } from './a-card.ts';

const compose = (card: Card) => composeCard({ ...card, text: drawableText(card.text) }, fonts);
const droppedFrom = async (card: Card) => (await compose(card)).composition.dropped ?? [];
const listing = (name: string) => awkwardListings().find((each) => each.name === name)!.listing;

test('nothing is dropped from the cards of an ordinary listing', async () => {
  for (const language of ['vi', 'en'] as const) {
    for (const card of cardsFor(listing('decomposed'), language)) {
      expect(await droppedFrom(card), card.name).toEqual([]);
    }
  }
});

describe('a name of 90 characters', () => {
  const cards = cardsFor(listing('name-of-90'));

  test('keeps place and price on the preview of a link; the tagline gives way and is named', async () => {
    const card = cards.find(({ name }) => name === 'link')!;
    const { drawn, composition } = await compose(card);
    const written = drawn.map(({ text }) => text).join(' ');
    expect(written).toContain(card.text.headline);
    expect(written).toContain('Bản Thử, Tuyên Quang');
    expect(written).toContain('150.000đ');
    expect(composition.dropped).toEqual([{ part: 'lead', text: 'Sàn gỗ bên suối, sáng nghe tiếng nước' }]);
  });

  test('loses the price on no card but the cover of an article', async () => {
    for (const card of cards.filter(({ name }) => name !== 'zalo-article')) {
      const parts = (await droppedFrom(card)).map(({ part }) => part);
      expect(parts, card.name).not.toContain('price');
    }
  });
});

test('what is not drawn is reported, and what is drawn is not', async () => {
  for (const { listing: each } of awkwardListings().filter(({ name }) => name !== 'name-of-300')) {
    for (const card of cardsFor(each)) {
      const { drawn, composition } = await compose(card);
      const written = drawn.map(({ text }) => text).join(' ');
      const { lead } = drawableText(card.text);
      if (!lead) continue;
      const isDropped = composition.dropped?.some(({ part }) => part === 'lead') ?? false;
      expect(written.includes(lead), `${each.slug} ${card.name}`).toBe(!isDropped);
    }
  }
});

test('the last items of a list give way first', async () => {
  const card = aCard('tiktok-1');
  const facts = Array.from({ length: 20 }, (_, index) => ({
    icon: 'check' as const,
    text: `Món thứ ${index + 1}`,
  }));
  const dropped = await droppedFrom({ ...card, layout: 'ledger', text: { ...card.text, facts } });
  expect(dropped.length).toBeGreaterThan(0);
  expect(dropped).toEqual(facts.slice(-dropped.length).map(({ text }) => ({ part: 'fact', text })));
});

import { readFile, truncate } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { cardFile, type Rendered, renderCard, renderCards } from '../../../src/cards/render.ts';
import { plannedCardsOf } from '../../../src/site/planned-cards.ts';
import { publishCards } from '../../../src/site/published-cards.ts';
import { aListing } from '../../fixtures/listing.ts';
import { aCard, aSite } from './a-card.ts';
import { privateCache } from './private-cache.ts';

describe('cards of one photo', () => {
  privateCache();

  test('are drawn together as they are drawn alone', async () => {
    const [one, other] = [aCard('link', { name: 'Nhà Một' }), aCard('zalo-post', { name: 'Nhà Một' })];
    const rendered: Rendered[] = [];
    await renderCards([one, other], (index, each) => {
      rendered[index] = each;
    });
    for (const [index, card] of [one, other].entries()) {
      const { bytes, reused } = await renderCard(card);
      expect(reused).toBe(true);
      expect(rendered[index]).toEqual({ bytes: bytes.length, reused: false, dropped: [] });
    }
  });

  test('tell what found no room on them also when they are only found again', async () => {
    const crowded = aCard('link', {
      name: 'Homestay Nhà Sàn Ba Thế Hệ Gia Đình Bà Pành Bên Cánh Đồng Lúa Dưới Chân Dãy 99 Ngọn Núi',
      tagline: { vi: 'Mở cửa sổ là thấy ruộng' },
    });
    const rounds: Rendered[] = [];
    for (let round = 0; round < 2; round++) {
      await renderCards([crowded], (_index, each) => {
        rounds.push(each);
      });
    }
    expect(rounds).toMatchObject(
      [false, true].map((reused) => ({
        reused,
        dropped: [{ part: 'lead', text: 'Mở cửa sổ là thấy ruộng' }],
      })),
    );
  });

  test('that were damaged on the disk are drawn again, told as drawn, and tell again what found no room', async () => {
    const crowded = aCard('link', {
      name: 'Homestay Nhà Sàn Ba Thế Hệ Gia Đình Bà Nông Bên Cánh Đồng Lúa Dưới Chân Dãy 99 Ngọn Núi',
      tagline: { vi: 'Mở cửa sổ là thấy ruộng' },
    });
    const { bytes } = await renderCard(crowded);
    const file = await cardFile(crowded);
    for (const harmed of [file, `${file}.proof`]) {
      await truncate(harmed, 0);
      let again: Rendered | undefined;
      await renderCards([crowded], (_index, each) => {
        again = each;
      });
      expect(again).toMatchObject({ reused: false, dropped: [{ text: 'Mở cửa sổ là thấy ruộng' }] });
      expect(await readFile(file)).toEqual(bytes);
    }
  });

  test('lie where they can be copied from, drawn when they were not there', async () => {
    const card = aCard('link', { name: 'Nhà Ba' });
    const file = await cardFile(card);
    expect(await cardFile(card)).toBe(file);
    expect(await readFile(file)).toEqual((await renderCard(card)).bytes);
    expect(await cardFile(aCard('link', { name: 'Nhà Tư' }))).not.toBe(file);
    await expect(cardFile({ ...card, text: { ...card.text, headline: 'Nhà 龍' } })).rejects.toThrow();
  });

  test('that fail their proof do not hold up the others, and are not kept', async () => {
    const sound = aCard('link', { name: 'Nhà Hai' });
    const broken = { ...sound, text: { ...sound.text, headline: 'Nhà 龍' } };
    const rendered: Rendered[] = [];
    for (let round = 0; round < 2; round++) {
      await renderCards([broken, sound], (index, each) => {
        rendered[index] = each;
      });
      expect(rendered[0]).toHaveProperty('fault');
      expect(rendered[1]).toMatchObject({ reused: round === 1 });
    }
  });
});

describe('the cards of a listing', () => {
  privateCache();
  const planned = plannedCardsOf(aListing(), aSite());

  test('are all told about, in the order of the plan, and found again', async () => {
    const told: number[] = [];
    const { published, failures } = await publishCards(planned, renderCards, ({ bytes }, done, of) => {
      expect(bytes).toBeGreaterThan(0);
      told.push(done);
      expect(of).toBeGreaterThan(20);
    });
    expect(failures).toEqual([]);
    expect(told).toEqual(published.map((_, index) => index + 1));
    const again: boolean[] = [];
    const second = await publishCards(planned, renderCards, ({ reused }) => again.push(reused));
    expect(again).not.toContain(false);
    expect(second.published.map(({ card }) => card.name)).toEqual(published.map(({ card }) => card.name));
  });
});

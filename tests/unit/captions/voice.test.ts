import { describe, expect, test } from 'vitest';
import { captionOf, captionPlatforms } from '../../../src/captions/caption.ts';
import { captionLengths } from '../../../src/captions/caption-length.ts';
import { anglesToldIn } from '../../../src/captions/told-angles.ts';
import { aListing, aVillage } from '../../fixtures/listing.ts';

const site = { address: 'https://nha-san.example' };

const postsOf = (more: Parameters<typeof aListing>[0], village: Parameters<typeof aVillage>[0]) => {
  const listing = { ...aListing(more), village: aVillage(village) };
  return captionPlatforms.flatMap((platform) =>
    anglesToldIn(listing, 'vi').flatMap((angle) =>
      captionLengths.flatMap((length) =>
        [0, 1, 2, 3, 4, 5].map((variant) =>
          captionOf(listing, site, platform, 'vi', { angle, variant, length }),
        ),
      ),
    ),
  );
};

const story = {
  vi: 'Nhà em dựng bên suối, sáng nghe tiếng nước chảy. Chiều em hái rau vườn nấu canh cho khách.',
};

describe('where the owner posts', () => {
  test.each([
    ['Anh Vần', { story }, 'em'],
    ['Cô Lả', {}, 'mình'],
    ['Bà Nhình', {}, 'tôi'],
    ['Chị Nhung', { story: { vi: 'Nhà tôi ở cuối bản, trước sân có hàng cau.' } }, 'tôi'],
  ])('%s speaks of themselves as fits their age and their own words', (name, more, self) => {
    const texts = postsOf({ ...more, host: { name, languages: ['vietnamese'] } }, { voice: 'owner' }).map(
      ({ text }) => text,
    );
    expect(texts.some((text) => new RegExp(`(?:Nhắn|Gọi) ${self} `, 'u').test(text))).toBe(true);
    for (const text of texts) {
      expect(text).not.toContain('kể: “');
      expect(text).not.toContain(name.split(' ')[1]);
    }
  });

  test('nobody is quoted, and the owner’s words stand as they are', () => {
    const texts = postsOf(
      { story, host: { name: 'Anh Vần', languages: ['vietnamese'] } },
      { voice: 'owner' },
    );
    expect(texts.some(({ text }) => text.includes('Nhà em dựng bên suối, sáng nghe tiếng nước chảy.'))).toBe(
      true,
    );
  });
});

test('the team quotes what only the owner can say', () => {
  const texts = postsOf({ story, host: { name: 'Anh Vần', languages: ['vietnamese'] } }, { voice: 'team' });
  const own = texts.filter(({ text }) => text.includes('Nhà em dựng bên suối'));
  expect(own.length).toBeGreaterThan(0);
  for (const { text } of own) expect(text).toMatch(/“Nhà em dựng bên suối[^”]*”/u);
});

const pictures = /\p{Extended_Pictographic}/gu;

test('a village has no emoji, few, or many; what an owner typed into a tagline stays', () => {
  const count = (emoji: 'none' | 'few' | 'many', vi = 'Nhà sàn bên suối') =>
    postsOf({ tagline: { vi } }, { emoji }).map(({ text }) => text.match(pictures)?.length ?? 0);
  const sum = (counts: number[]) => counts.reduce((one, other) => one + other, 0);
  expect(sum(count('none'))).toBe(0);
  expect(sum(count('few'))).toBeGreaterThan(0);
  expect(sum(count('many'))).toBeGreaterThan(sum(count('few')));
  expect(sum(count('none', 'Nhà sàn bên suối 🌿'))).toBeGreaterThan(0);
});

test('a village’s own hashtags come first', () => {
  const hashtags = ['DuLịchBảnThử', 'HomestayBảnThử'];
  for (const { platform, hashtags: tags } of postsOf({}, { hashtags }))
    if (platform !== 'zalo' && tags.length)
      expect(tags.slice(0, 2)).toEqual(hashtags.map((tag) => `#${tag}`));
});

import { expect, test } from 'vitest';
import { anglesToldIn } from '../../../src/captions/told-angles.ts';
import type { SiteEntry } from '../../../src/listings/entries.ts';
import { postPlatforms, postsOf } from '../../../src/posts/post.ts';
import { aListing } from '../../fixtures/listing.ts';

const site = {
  name: 'Nhà sàn thử',
  address: 'https://thu.example',
  languages: ['vi', 'en'],
} as unknown as SiteEntry;
const platforms = (more: Record<string, unknown> = {}) => [
  ...new Set(postsOf(aListing(more), site, 'vi').map(({ platform }) => platform)),
];

test('there is a post for every angle that the house tells itself on every platform, angles first', () => {
  const posts = postsOf(aListing(), site, 'vi').map(({ angle, platform }) => `${angle.key} ${platform}`);
  expect(posts).toEqual(
    anglesToldIn(aListing(), 'vi').flatMap(({ key }) =>
      postPlatforms.map((platform) => `${key} ${platform}`),
    ),
  );
});

test('a post has its pictures in the order of posting', () => {
  const posts = (language: 'vi' | 'en') => postsOf(aListing(), site, language);
  const pictures = (angle: string, platform: string) =>
    posts(platform === 'zalo' ? 'vi' : 'en')
      .find((post) => post.angle.key === angle && post.platform === platform)
      ?.cards.map(({ name, text }) => (name.startsWith('tiktok-') ? text.headline : name));
  expect(pictures('overview', 'facebook')).toEqual(['facebook-feed', 'facebook-square']);
  expect(pictures('overview', 'zalo')).toEqual(['zalo-post', 'zalo-contact']);
  expect(pictures('food', 'facebook')).toEqual(['facebook-feed-food']);
  expect(pictures('food', 'zalo')).toEqual(['facebook-feed-food']);
  expect(pictures('practical', 'zalo')).toEqual(['facebook-feed-practical', 'zalo-contact']);
  expect(pictures('food', 'tiktok')).toEqual(['Homestay Suối Thử', 'Home cooking', 'Getting here']);
  expect(pictures('practical', 'tiktok')).toEqual(['Homestay Suối Thử', 'Price per night', 'Getting here']);
});

test('every post has at least one picture, and the caption of its platform, language and angle', () => {
  const posts = postsOf(aListing(), site, 'vi');
  for (const { cards, caption, platform, angle } of posts) {
    expect(cards.length, `${angle.key} ${platform}`).toBeGreaterThan(0);
    expect(caption).toMatchObject({ platform, language: 'vi' });
  }
  const texts = posts.filter(({ platform }) => platform === 'facebook').map(({ caption }) => caption.text);
  expect(new Set(texts).size).toBe(texts.length);
});

test('a house is posted only where its host agreed to', () => {
  const consent = { by: 'Cô Thử', on: '2026-10-15', covers: ['website', 'zalo'] };
  expect(platforms({ consent })).toEqual(['zalo']);
  expect(platforms({ consent: undefined, sample: true })).toEqual(['facebook', 'zalo', 'tiktok']);
});

test('no post in English is for Zalo, which guests from abroad do not have', () => {
  const platforms = postsOf(aListing(), site, 'en').map(({ platform }) => platform);
  expect(new Set(platforms)).toEqual(new Set(['facebook', 'tiktok']));
});

test('a post has the words of the turn that is named', () => {
  const said = (number: number) =>
    postsOf(aListing(), site, 'vi', (angle) => (angle === 'food' ? number : 0)).map(
      ({ caption }) => caption.text,
    );
  const differing = said(0).filter((text, index) => text !== said(1)[index]);
  expect(differing).toHaveLength(postPlatforms.length);
});

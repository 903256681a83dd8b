import { expect, test } from 'vitest';
import type { SiteEntry } from '../../../src/listings/entries.ts';
import { postsOf } from '../../../src/posts/post.ts';
import { aListing } from '../../fixtures/listing.ts';

const site = {
  name: 'Nhà sàn thử',
  address: 'https://thu.example',
  languages: ['vi', 'en'],
} as unknown as SiteEntry;
const platforms = (more: Record<string, unknown> = {}) =>
  postsOf(aListing(more), site, 'vi').map(({ platform }) => platform);

test('a post has its pictures in order and the caption of its platform and language', () => {
  const [facebook, zalo, tiktok] = postsOf(aListing(), site, 'en');
  expect(facebook?.cards.map(({ name }) => name)).toContain('facebook-feed');
  expect(zalo?.cards.map(({ name }) => name)).toContain('zalo-post');
  expect(tiktok?.cards.map(({ name }) => name)).toEqual(
    tiktok?.cards.map((_, index) => `tiktok-${index + 1}`),
  );
  expect(
    [facebook, zalo, tiktok].map((post) => `${post?.caption.platform} ${post?.caption.language}`),
  ).toEqual(['facebook en', 'zalo en', 'tiktok en']);
});

test('a house is posted only where its host agreed to', () => {
  const consent = { by: 'Cô Thử', on: '2026-10-15', covers: ['website', 'zalo'] };
  expect(platforms({ consent })).toEqual(['zalo']);
  expect(platforms({ consent: undefined, sample: true })).toEqual(['facebook', 'zalo', 'tiktok']);
});

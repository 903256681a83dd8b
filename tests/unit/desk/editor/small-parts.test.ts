import { expect, test } from 'vitest';
import {
  decapSlug,
  entryPath,
  entryPlace,
  slugOfDecap,
} from '../../../../src/desk/editor/backend/entry-place.ts';
import { photoNames } from '../../../../src/desk/editor/backend/photo-names.ts';
import { contentSecurityPolicy } from '../../../../src/desk/editor/content-security-policy.ts';
import { matches, plainLetters } from '../../../../src/desk/editor/list/plain-letters.ts';
import { collectionNames } from '../../../../src/desk/protocol.ts';

test.each([
  ['Bến Nước', 'ben nuoc'],
  ['Bến Nước'.normalize('NFD'), 'ben nuoc'],
  ['  ĐỒI   Chè ', 'doi che'],
])('%j has the plain letters %j', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});

test.each([
  ['ben nuoc', true],
  ['nuoc tong', true],
  ['bến đò', false],
  ['', true],
])('looking for %j finds a house in Nà Tông: %j', (query, found) => {
  expect(matches(query, ['Nhà Sàn Bến Nước', 'Nà Tông', undefined])).toBe(found);
});

test('an entry’s place, its path and Decap’s slug lead to one another', () => {
  for (const collection of collectionNames) {
    const place = { collection, slug: collection === 'site' ? 'site' : 'ben-nuoc' };
    expect(entryPlace(entryPath(place))).toEqual(place);
    expect(slugOfDecap(decapSlug(place))).toBe(place.slug);
  }
});

test.each([
  'content/../package.json',
  'package.json',
  'content/homestays/index.yaml',
  'content/other/a/index.yaml',
])('%s is no entry', (path) => {
  expect(entryPlace(path)).toBeUndefined();
});

test('the pictures of an entry are found wherever they stand', () => {
  const entry = {
    host: { portrait: 'host.jpg' },
    photos: [{ file: 'a.jpg', alt: { vi: 'x' } }, { file: 'b.jpg' }],
  };
  expect(photoNames(entry)).toEqual(['host.jpg', 'a.jpg', 'b.jpg']);
});

test('the desk’s page loads nothing from elsewhere', () => {
  const policy = contentSecurityPolicy();
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
  expect(policy).toMatch(/script-src 'self' 'unsafe-eval';/);
});

test('with a Git host the page may talk to that host, and runs none of its scripts', () => {
  const policy = contentSecurityPolicy({ name: 'forgejo', base_url: 'https://git.example.vn/app' });
  expect(policy).toContain("connect-src 'self' blob: data: https://git.example.vn;");
  expect(policy).toContain("script-src 'self' 'unsafe-eval';");
});

import { expect, test } from 'vitest';
import { inside } from '../../../src/cards/composition.ts';
import { cardFormats } from '../../../src/platforms/card-formats.ts';
import { facebook } from '../../../src/platforms/facebook.ts';
import { tiktok } from '../../../src/platforms/tiktok.ts';
import { zalo } from '../../../src/platforms/zalo.ts';

const formats = Object.entries(cardFormats);

test('the card table holds every card of the public addresses', () => {
  expect(Object.keys(cardFormats).toSorted()).toEqual([
    'facebook-cover',
    'facebook-feed',
    'facebook-square',
    'facebook-story',
    'link',
    'tiktok',
    'zalo-article',
    'zalo-contact',
    'zalo-post',
  ]);
});

test.each(formats)('%s: the safe box lies on the canvas', (_key, { width, height, safe }) => {
  expect(inside(safe, { left: 0, top: 0, right: width, bottom: height })).toBe(true);
  expect(safe.right - safe.left).toBeGreaterThan(width / 2);
});

test.each(formats)('%s: our own target is below what the platform takes', (_key, { bytes }) => {
  expect(bytes.target).toBeLessThan(bytes.limit ?? Number.POSITIVE_INFINITY);
});

test.each(formats)('%s: every number has a source and the day of the last look', (_key, { sources }) => {
  for (const { from, checked } of Object.values(sources)) {
    expect(from).not.toBe('');
    expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test.each(
  [facebook, tiktok, zalo].flatMap(({ name, text }) =>
    Object.entries(text).map(([key, limit]) => [`${name} ${key}`, limit] as const),
  ),
)('%s is a whole number with a source', (_key, { most, from, checked }) => {
  expect(Number.isInteger(most)).toBe(true);
  expect(from).not.toBe('');
  expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
});

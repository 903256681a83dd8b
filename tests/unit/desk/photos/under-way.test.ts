import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EntryPlace } from '../../../../src/desk/editor/backend/entry-place.ts';

const house: EntryPlace = { collection: 'homestays', slug: 'ben-nuoc' };
const otherHouse: EntryPlace = { collection: 'homestays', slug: 'ben-nuoc-2' };

/** What a device remembers; `Object.keys` lists it, as in a browser. */
function storage(items: Record<string, string>) {
  const methods = {
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => {
      items[key] = value;
    },
    removeItem: (key: string) => {
      delete items[key];
    },
  };
  return new Proxy(items, { get: (_, name) => methods[name as keyof typeof methods] });
}

let device: Record<string, string> = {};
beforeEach(() => {
  device = {};
  vi.stubGlobal('window', { addEventListener: () => undefined, removeEventListener: () => undefined });
});
afterEach(() => vi.unstubAllGlobals());

/** A page of the device; those before it have ended. */
async function aPage() {
  vi.stubGlobal('localStorage', storage(device));
  vi.resetModules();
  return import('../../../../src/desk/editor/photos/under-way.ts');
}

test('three pictures were chosen and the phone ends the page: the next one misses them', async () => {
  const page = await aPage();
  page.underWay(house, ['a.jpg', 'b.jpg', 'image.jpg', 'image.jpg']);
  expect(page.missedPictures.of(house)).toEqual([]);
  const next = await aPage();
  expect(next.missedPictures.of(house)).toEqual(['a.jpg', 'b.jpg', 'image.jpg', 'image.jpg']);
  expect(next.missedPictures.of(otherHouse)).toEqual([]);
  next.missedPictures.dismiss(house);
  expect(next.missedPictures.of(house)).toEqual([]);
  expect((await aPage()).missedPictures.of(house)).toEqual([]);
});

test('a picture in the form is missed until a draft that holds it is on the device', async () => {
  const page = await aPage();
  const lot = page.underWay(house, ['a.jpg', 'b.jpg', 'c.jpg']);
  lot.settled(0);
  lot.taken(1, 'nha-1.jpg');
  lot.taken(2, 'nha-2.jpg');
  page.picturesKept(['nha-0.jpg', 'nha-1.jpg']);
  expect((await aPage()).missedPictures.of(house)).toEqual(['c.jpg']);
  page.picturesKept(['nha-1.jpg', 'nha-2.jpg']);
  expect(device).toEqual({});
});

test('a form that is closed misses the rest at once', async () => {
  const page = await aPage();
  const lot = page.underWay(house, ['a.jpg', 'b.jpg']);
  lot.taken(0, 'nha-1.jpg');
  lot.end();
  expect(page.missedPictures.of(house)).toEqual(['b.jpg']);
});

test('each place and each lot has a note of its own, which no other page writes over', async () => {
  const one = await aPage();
  const first = one.underWay(house, ['a.jpg']);
  const two = await aPage();
  two.underWay(house, ['b.jpg']);
  first.settled(0);
  expect((await aPage()).missedPictures.of(house)).toEqual(['b.jpg']);
});

test('a store that is blocked or damaged hinders nothing', async () => {
  const page = await aPage();
  device['nha-san.pictures-under-way/homestays/ben-nuoc#1'] = '{"a"';
  device['nha-san.pictures-under-way/homestays/ben-nuoc#2'] = '"a"';
  expect(page.missedPictures.of(house)).toEqual([]);
  vi.stubGlobal('localStorage', undefined);
  const lot = page.underWay(house, ['a.jpg']);
  lot.settled(0);
  page.missedPictures.dismiss(house);
  expect(page.missedPictures.of(house)).toEqual([]);
});

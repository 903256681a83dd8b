import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntryPlace } from '../../../../src/desk/editor/backend/entry-place.ts';
import { aTab, FakeServer, type Tab } from './a-tab.ts';
import { MemoryRecords } from './memory-records.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock('../../../../src/desk/editor/decap/store.ts');
  vi.doUnmock('../../../../src/desk/editor/drafts/records.ts');
});

const house: EntryPlace = { collection: 'homestays', slug: 'ben-nuoc' };
const newHouse: EntryPlace = { collection: 'homestays', slug: '' };
const text = 'name: Bến Nước\nstory:\n  vi: Cũ\nrooms:\n  - id: gian\n    price:\n      amount: 100000\n';

const story = ['story', 'vi'];
const price = ['rooms', 0, 'price', 'amount'];
const name = ['name'];

/** Long enough for what was typed to be kept. */
const pause = () => vi.advanceTimersByTimeAsync(500);

function aDevice() {
  const records = new MemoryRecords();
  const server = new FakeServer();
  server.files.set('content/homestays/ben-nuoc/index.yaml', text);
  return { records, server, tab: () => aTab(records, server) };
}

/** Everything that is offered when an entry is opened again: in the form, and as drafts of their own. */
async function offered(tab: Tab, place: EntryPlace): Promise<string> {
  tab.open(place);
  await pause();
  return JSON.stringify([tab.data(), ...tab.others().map(({ data }) => data)]);
}

describe('a house that is open in two tabs', () => {
  test.each([
    ['the first tab types and ends first', 0, 1],
    ['the second tab types and ends first', 1, 0],
  ])('story of one and price of the other are in one draft: %s', async (_case, first, second) => {
    const device = aDevice();
    const tabs = [await device.tab(), await device.tab()] as const;
    for (const tab of tabs) tab.open(house);
    await pause();
    tabs[first]?.type(story, 'Chuyện mới');
    await pause();
    tabs[second]?.type(price, '150000');
    await pause();
    tabs[first]?.end();
    tabs[second]?.end();
    const again = await device.tab();
    again.open(house);
    await pause();
    expect(again.restored()).toBeDefined();
    expect([again.value(story), again.value(price)]).toEqual(['Chuyện mới', '150000']);
    expect(again.others()).toEqual([]);
  });

  test('what both typed in one place is offered twice, and each can be opened', async () => {
    const device = aDevice();
    const [a, b] = [await device.tab(), await device.tab()];
    a.open(house);
    b.open(house);
    await pause();
    a.type(story, 'Của A');
    await pause();
    b.type(story, 'Của B');
    await pause();
    const again = await device.tab();
    again.open(house);
    await pause();
    expect(again.value(story)).toBe('Của B');
    const [other] = again.others();
    await again.openOther(other as object);
    expect(again.value(story)).toBe('Của A');
    expect(again.others().map(({ data }) => (data.story as { vi: string }).vi)).toEqual(['Của B']);
    again.end();
    expect(await offered(await device.tab(), house)).toMatch(/Của A.*Của B|Của B.*Của A/);
  });

  test('a tab that goes on typing after another has taken its draft over contradicts nobody', async () => {
    const device = aDevice();
    const a = await device.tab();
    a.open(house);
    await pause();
    a.type(story, 'Chuyện');
    await pause();
    const b = await device.tab();
    b.open(house);
    await pause();
    expect(b.value(story)).toBe('Chuyện');
    b.type(price, '150000');
    await pause();
    a.type(story, 'Chuyện dài hơn');
    await pause();
    const again = await device.tab();
    again.open(house);
    await pause();
    expect([again.value(story), again.value(price)]).toEqual(['Chuyện dài hơn', '150000']);
    expect(again.others()).toEqual([]);
  });

  test('a draft that is dropped in one tab stays what it is in the other, which types on', async () => {
    const device = aDevice();
    const a = await device.tab();
    a.open(house);
    await pause();
    a.type(story, 'Chuyện');
    await pause();
    const b = await device.tab();
    b.open(house);
    await pause();
    a.type(story, 'Chuyện dài hơn');
    await pause();
    await b.dropDraft();
    await pause();
    expect(b.value(story)).toBe('Cũ');
    expect(await offered(await device.tab(), house)).toContain('Chuyện dài hơn');
  });

  test('a draft that is dropped and taken back is what it was', async () => {
    const device = aDevice();
    const a = await device.tab();
    a.open(house);
    await pause();
    a.type(story, 'Chuyện');
    await pause();
    const b = await device.tab();
    b.open(house);
    await pause();
    b.type(price, '150000');
    await pause();
    await b.dropDraft();
    expect(b.hasChanged()).toBe(false);
    expect(device.records.kept.size).toBe(0);
    await b.takeBack();
    b.end();
    const found = await offered(await device.tab(), house);
    expect(found).toContain('Chuyện');
    expect(found).toContain('150000');
  });

  test('a draft that is dropped takes its new pictures along, however fast the entry is left', async () => {
    const device = aDevice();
    const a = await device.tab();
    a.open(house);
    await pause();
    a.type(['photos'], [{ file: 'moi.jpg' }]);
    await pause();
    a.end();
    const b = await device.tab();
    b.open(house);
    await pause();
    await b.dropDraft();
    await b.takeBack();
    const dropping = b.dropDraft();
    b.open({ collection: 'homestays', slug: '' });
    await dropping;
    await pause();
    expect([...b.forgotten]).toEqual(['moi.jpg']);
  });

  test('a draft that lies there from before, under the entry alone, is brought back', async () => {
    const device = aDevice();
    const data = { name: 'Bến Nước', story: { vi: 'Viết từ trước' } };
    device.records.kept.set('homestays/ben-nuoc', { ...house, data, base: { text, version: text }, at: 1 });
    const tab = await device.tab();
    tab.open(house);
    await pause();
    expect(tab.value(story)).toBe('Viết từ trước');
    tab.type(price, '150000');
    await pause();
    expect(device.records.kept.size).toBe(1);
  });

  test.each([
    ['another shape', { at: 'yesterday' }],
    ['a value that the browser cannot read', undefined],
    ['an empty value', null],
  ])('what lies there and cannot be read is told and stays: %s', async (_case, damaged) => {
    const device = aDevice();
    device.records.kept.set('homestays/ben-nuoc', damaged);
    const tab = await device.tab();
    tab.open(house);
    await pause();
    expect(tab.isUnreadable()).toBe(true);
    expect(tab.value(story)).toBe('Cũ');
    tab.type(story, 'Chuyện');
    await pause();
    expect(device.records.kept.get('homestays/ben-nuoc')).toEqual(damaged);
    expect(await offered(await device.tab(), house)).toContain('Chuyện');
  });

  test('a store that cannot be read when a house is opened loses nothing that lies in it', async () => {
    const device = aDevice();
    const a = await device.tab();
    a.open(house);
    await pause();
    a.type(story, 'Chuyện');
    await pause();
    a.end();
    const b = await device.tab();
    device.records.answers = ['throws'];
    b.open(house);
    await pause();
    expect(b.isUnreadable()).toBe(true);
    b.type(price, '150000');
    await pause();
    b.end();
    const found = await offered(await device.tab(), house);
    expect(found).toContain('Chuyện');
    expect(found).toContain('150000');
  });
});

test('two new houses that were begun in two tabs are two drafts', async () => {
  const device = aDevice();
  const [a, b] = [await device.tab(), await device.tab()];
  a.open(newHouse);
  b.open(newHouse);
  await pause();
  a.type(name, 'Nhà Một');
  await pause();
  b.type(name, 'Nhà Hai');
  await pause();
  b.type(story, 'Chuyện của Nhà Hai');
  await pause();
  const again = await device.tab();
  again.open(newHouse);
  await pause();
  expect(again.data()).toEqual({ name: 'Nhà Hai', story: { vi: 'Chuyện của Nhà Hai' } });
  expect(again.others().map(({ data }) => data)).toEqual([{ name: 'Nhà Một' }]);
  await again.openOther(again.others()[0] as object);
  expect(again.data()).toEqual({ name: 'Nhà Một' });
});

test('a room of a new house that is brought back is seen in the form, and typed over there', async () => {
  const device = aDevice();
  const tab = await device.tab();
  tab.open(newHouse);
  await pause();
  tab.type(price, '100000');
  await pause();
  tab.open(newHouse);
  await pause();
  expect(tab.value(price)).toBe('100000');
  tab.type(price, '150000');
  await pause();
  expect(await offered(await device.tab(), newHouse)).toBe('[{"rooms":[{"price":{"amount":"150000"}}]}]');
});

test('what is typed while a slow store still looks for a draft is brought together with it', async () => {
  const device = aDevice();
  const a = await device.tab();
  a.open(house);
  await pause();
  a.type(story, 'Viết từ trước');
  await pause();
  a.end();
  const b = await device.tab();
  b.open(house);
  b.type(price, '150000');
  await pause();
  expect([b.value(story), b.value(price)]).toEqual(['Viết từ trước', '150000']);
});

test('what is typed in the same place while a slow store still looks stays; the draft is offered', async () => {
  const device = aDevice();
  const a = await device.tab();
  a.open(house);
  await pause();
  a.type(story, 'Viết từ trước');
  await pause();
  a.end();
  const b = await device.tab();
  b.open(house);
  b.type(story, 'Gõ vội');
  await pause();
  expect(b.value(story)).toBe('Gõ vội');
  expect(b.others().map(({ data }) => (data.story as { vi: string }).vi)).toEqual(['Viết từ trước']);
});

const fields = [story, price, name, ['tagline', 'vi']];

type Step =
  | { does: 'open' | 'pause' | 'end' | 'drop' | 'other'; tab: number }
  | { does: 'type'; tab: number; field: number };

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('type' as const), tab: fc.nat(2), field: fc.nat(3) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom('open' as const, 'pause' as const), tab: fc.nat(2) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constantFrom('end' as const, 'other' as const), tab: fc.nat(2) }),
  },
) satisfies fc.Arbitrary<Step>;

test.each([
  ['a house', house],
  ['a new house', newHouse],
])('three tabs in any order lose nothing that was kept: %s', async (_case, place) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const device = aDevice();
      const tabs: Tab[] = [];
      for (let count = 0; count < 3; count++) {
        const tab = await device.tab();
        tab.open(place);
        tabs.push(tab);
      }
      await pause();
      let last = 0;
      // What was typed, kept, and not typed over by somebody who saw it.
      const owed = new Set<string>();
      const fresh = new Map<string, number>();
      for (const each of steps) {
        const tab = tabs[each.tab] as Tab;
        switch (each.does) {
          case 'type': {
            const field = fields[each.field] as string[];
            const before = String(tab.value(field) ?? '');
            owed.delete(before);
            fresh.delete(before);
            tab.type(field, `chữ ${++last}.`);
            fresh.set(`chữ ${last}.`, each.tab);
            break;
          }
          case 'other': {
            const [other] = tab.others();
            if (other) await tab.openOther(other);
            break;
          }
          case 'end':
          case 'open':
            for (const [typed, of] of fresh) if (of === each.tab) fresh.delete(typed);
            if (each.does === 'end') {
              tab.end();
              tabs[each.tab] = await device.tab();
            }
            tabs[each.tab]?.open(place);
            await vi.advanceTimersByTimeAsync(0);
            break;
          case 'pause':
            await pause();
            for (const typed of fresh.keys()) owed.add(typed);
            fresh.clear();
        }
      }
      for (const tab of tabs) tab.end();
      const found = await offered(await device.tab(), place);
      for (const typed of owed) expect(found).toContain(typed);
    }),
    { numRuns: 10 },
  );
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntryPlace } from '../../../../src/desk/editor/backend/entry-place.ts';
import { ownRecords } from '../../../../src/desk/editor/drafts/own-records.ts';
import type { Person } from '../../../../src/desk/protocol.ts';
import { aTab, FakeServer } from './a-tab.ts';
import { MemoryRecords } from './memory-records.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock('../../../../src/desk/editor/decap/store.ts');
  vi.doUnmock('../../../../src/desk/editor/drafts/records.ts');
});

const hoa: Person = { id: 'h1', name: 'Hoa', role: 'owner', homestays: ['ben-nuoc'], isMember: true };
const binh: Person = { id: 'b1', name: 'Bình', role: 'owner', homestays: ['ben-nuoc'], isMember: true };
const lan: Person = { id: 't1', name: 'Lan', role: 'team', isMember: true };
const son: Person = { id: 't2', name: 'Sơn', role: 'administrator', isMember: true };
const people = [hoa, binh, lan, son];

const house: EntryPlace = { collection: 'homestays', slug: 'ben-nuoc' };
const newHouse: EntryPlace = { collection: 'homestays', slug: '' };
const text = 'name: Bến Nước\nstory:\n  vi: Cũ\n';
const story = ['story', 'vi'];

/** Long enough for what was typed to be kept. */
const pause = () => vi.advanceTimersByTimeAsync(500);

function aPhone() {
  const records = new MemoryRecords();
  const server = new FakeServer();
  server.files.set('content/homestays/ben-nuoc/index.yaml', text);
  return { records, server, tab: (person?: Person) => aTab(records, server, person) };
}

describe('two people on one phone, one after the other', () => {
  test.each([
    ['a house', house, 'Cũ'],
    ['a new house', newHouse, undefined],
  ])('neither sees the draft of the other, and each finds her own: %s', async (_case, place, saved) => {
    const phone = aPhone();
    const first = await phone.tab(hoa);
    first.open(place);
    await pause();
    first.type(story, 'Của Hoa');
    await pause();
    first.end();

    const second = await phone.tab(binh);
    second.open(place);
    await pause();
    expect([second.value(story), second.restored(), second.others()]).toEqual([saved, undefined, []]);
    second.type(story, 'Của Bình');
    await pause();
    second.end();

    for (const [person, typed] of [
      [hoa, 'Của Hoa'],
      [binh, 'Của Bình'],
    ] as const) {
      const again = await phone.tab(person);
      again.open(place);
      await pause();
      expect([again.value(story), again.others()]).toEqual([typed, []]);
      again.end();
    }
  });

  test('what one saves or drops takes nothing from the other', async () => {
    const phone = aPhone();
    for (const person of [hoa, binh]) {
      const tab = await phone.tab(person);
      tab.open(house);
      await pause();
      tab.type(story, `Của ${person.name}`);
      await pause();
      tab.end();
    }
    const dropping = await phone.tab(binh);
    dropping.open(house);
    await pause();
    await dropping.dropDraft();
    dropping.end();
    const saving = await phone.tab(lan);
    saving.open(house);
    await pause();
    saving.type(['name'], 'Bến Nước Mới');
    await pause();
    await saving.save();
    saving.end();
    const again = await phone.tab(hoa);
    again.open(house);
    await pause();
    expect(again.value(story)).toBe('Của Hoa');
  });
});

describe('a draft of before there were accounts', () => {
  const old = { ...house, data: { story: { vi: 'Viết từ trước' } }, base: { text, version: text }, at: 1 };

  test('is the first one’s of the team who opens the desk here, and nobody’s else', async () => {
    const phone = aPhone();
    phone.records.kept.set('homestays/ben-nuoc', old);
    for (const [person, found] of [
      [hoa, 'Cũ'],
      [lan, 'Viết từ trước'],
      [son, 'Cũ'],
      [lan, 'Viết từ trước'],
    ] as const) {
      const tab = await phone.tab(person);
      tab.open(house);
      await pause();
      expect([person.name, tab.value(story)]).toEqual([person.name, found]);
      tab.end();
    }
  });

  test('and one of her own stand beside each other', async () => {
    const phone = aPhone();
    const tab = await phone.tab(lan);
    tab.open(house);
    await pause();
    tab.type(story, 'Của Lan');
    await pause();
    tab.end();
    phone.records.kept.set('homestays/ben-nuoc', old);
    const again = await phone.tab(lan);
    again.open(house);
    await pause();
    expect(JSON.stringify([again.data(), again.others()])).toMatch(/Của Lan.*Viết từ trước/);
  });

  test('that cannot be read stays where it is', async () => {
    const records = new MemoryRecords();
    records.kept.set('homestays/ben-nuoc', undefined);
    const own = ownRecords(records.of({ isOver: false }), () => lan);
    expect([...(await own.change())]).toEqual([]);
    expect([...records.kept]).toEqual([['homestays/ben-nuoc', undefined]]);
  });
});

const key = fc.constantFrom('homestays/a', 'homestays/a#1', 'villages/@', '@h1/homestays/a', '@', '');
const act = fc.record({
  who: fc.constantFrom(...people.map((_, index) => index)),
  key,
  value: fc.option(fc.nat(9)),
});

test('whatever several people put and take away, each finds exactly what she put', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
      const records = new MemoryRecords();
      const own = people.map((person) => ownRecords(records.of({ isOver: false }), () => person));
      const expected = people.map(() => new Map<string, unknown>());
      for (const { who, key, value } of acts) {
        await own[who]?.change((kept) => void (value === null ? kept.delete(key) : kept.set(key, value)));
        if (value === null) expected[who]?.delete(key);
        else expected[who]?.set(key, value);
      }
      for (const [index, each] of own.entries()) expect(await each.change()).toEqual(expected[index]);
    }),
  );
});

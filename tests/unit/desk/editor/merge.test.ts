import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equal, merge } from '../../../../src/desk/editor/conflict/merge.ts';
import { nodeOf } from '../../../../src/desk/form/collections.ts';
import { keysOf, type Node } from '../../../../src/desk/form/node.ts';
import { collectionNames } from '../../../../src/desk/protocol.ts';
import { itemWith, listIdentities } from '../../../../src/homestay/list-identity.ts';

const house = {
  name: 'Nhà Sàn Bến Nước',
  contact: { phone: '0912 345 678' },
  rooms: [
    { id: 'san', price: { amount: 150_000 } },
    { id: 'phong', price: { amount: 400_000 } },
  ],
  photos: [{ file: 'a.jpg' }, { file: 'b.jpg' }],
  amenities: ['wifi', 'fan'],
};

/** Every list that the schemas know, by its place in an entry, with what one item of it may be. */
const lists = new Map<string, Node>();
const walk = (node: Node, path: string) => {
  if (node.items) {
    lists.set(path, node.items);
    walk(node.items, `${path}.*`);
  }
  for (const [key, child] of keysOf(node)) walk(child, path ? `${path}.${key}` : key);
};
for (const collection of collectionNames) walk(nodeOf(collection), '');

describe('bringing two people’s changes together', () => {
  test('changes in different places are both taken, and the other’s are told', () => {
    const mine = { ...house, name: 'Nhà Sàn Bến Đò' };
    const theirs = { ...house, contact: { phone: '0987 654 321' } };
    expect(merge(house, mine, theirs)).toEqual({
      value: { ...house, name: 'Nhà Sàn Bến Đò', contact: { phone: '0987 654 321' } },
      conflicts: [],
      fromTheirs: [['contact']],
    });
  });

  test('items of a list are matched by their id, also when one side has moved them', () => {
    const mine = { ...house, rooms: [house.rooms[1], house.rooms[0]] };
    const theirs = { ...house, rooms: [{ id: 'san', price: { amount: 170_000 } }, house.rooms[1]] };
    expect(merge(house, mine, theirs).value).toEqual({
      ...house,
      rooms: [house.rooms[1], { id: 'san', price: { amount: 170_000 } }],
    });
  });

  test('both sides’ new photos stay', () => {
    const mine = { ...house, photos: [...house.photos, { file: 'mine.jpg' }] };
    const theirs = { ...house, photos: [{ file: 'theirs.jpg' }, ...house.photos] };
    const { value, conflicts } = merge(house, mine, theirs);
    expect((value as typeof house).photos.map(({ file }) => file)).toEqual([
      'theirs.jpg',
      'a.jpg',
      'b.jpg',
      'mine.jpg',
    ]);
    expect(conflicts).toEqual([]);
  });

  test('a photo that one side took out and the other left alone goes', () => {
    const mine = { ...house, photos: [{ file: 'b.jpg' }] };
    const theirs = { ...house, name: 'Khác' };
    expect(merge(house, mine, theirs).value).toEqual({ ...house, name: 'Khác', photos: [{ file: 'b.jpg' }] });
  });

  test('the same place changed in two ways is a conflict, which the choice settles', () => {
    const mine = { ...house, name: 'Một' };
    const theirs = { ...house, name: 'Hai' };
    expect(merge(house, mine, theirs).conflicts).toEqual([{ path: ['name'], mine: 'Một', theirs: 'Hai' }]);
    expect(merge(house, mine, theirs, () => 'theirs').value).toEqual(theirs);
    expect(merge(house, mine, theirs, () => 'mine').value).toEqual(mine);
  });

  test('a list that no schema knows is one value', () => {
    const mine = { ...house, notes: ['a', 'b'] };
    const theirs = { ...house, notes: ['a', 'c'] };
    expect(merge({ ...house, notes: ['a'] }, mine, theirs).conflicts.map(({ path }) => path)).toEqual([
      ['notes'],
    ]);
  });

  test('what each side ticks is ticked, what either takes away is not', () => {
    const ticked = (base: string[], mine: string[], theirs: string[]) =>
      merge({ amenities: base }, { amenities: mine }, { amenities: theirs });
    expect(ticked(['wifi'], ['wifi', 'bbq'], ['wifi', 'garden'])).toMatchObject({
      value: { amenities: ['wifi', 'bbq', 'garden'] },
      conflicts: [],
    });
    expect(ticked(['wifi', 'fan'], ['wifi'], ['fan', 'bbq'])).toMatchObject({
      value: { amenities: ['bbq'] },
      conflicts: [],
    });
    expect(ticked([], ['bbq'], ['bbq'])).toMatchObject({ value: { amenities: ['bbq'] }, conflicts: [] });
  });

  test('prices of two meals are both taken', () => {
    const meals = (breakfast: number, dinner: number) => ({
      meals: [
        { kind: 'breakfast', price: { amount: breakfast } },
        { kind: 'dinner', price: { amount: dinner } },
      ],
    });
    expect(merge(meals(30, 100), meals(40, 100), meals(30, 120))).toMatchObject({
      value: meals(40, 120),
      conflicts: [],
    });
  });

  test('two things that are alike in a list stay two', () => {
    const beds = (first: number, second: number) => ({
      rooms: [
        {
          id: 'a',
          beds: [
            { type: 'double', count: first },
            { type: 'double', count: second },
          ],
        },
      ],
    });
    expect(merge(beds(1, 1), beds(2, 1), beds(1, 3))).toMatchObject({ value: beds(2, 3), conflicts: [] });
  });

  test('one side’s new name and the other’s new words meet in one season', () => {
    const season = (name: string, about: string) => ({
      seasons: [{ name: { vi: name }, about: { vi: about } }],
    });
    expect(
      merge(season('Mùa lúa', 'Xanh'), season('Mùa vàng', 'Xanh'), season('Mùa lúa', 'Vàng')),
    ).toMatchObject({
      value: season('Mùa vàng', 'Vàng'),
      conflicts: [],
    });
    expect(
      merge(season('A', ''), season('B', ''), season('C', '')).conflicts.map(({ path }) => path),
    ).toEqual([['seasons', 'A', 'name', 'vi']]);
  });

  test('a room in the place of one that was taken out is another room', () => {
    const mine = { rooms: [{ id: 'moi', price: { amount: 1 } }] };
    const theirs = { rooms: [{ id: 'san', price: { amount: 2 } }] };
    expect(merge({ rooms: [{ id: 'san', price: { amount: 0 } }] }, mine, theirs).conflicts).toEqual([
      { path: ['rooms', 'san'], mine: undefined, theirs: { id: 'san', price: { amount: 2 } } },
    ]);
  });

  const entry = fc.dictionary(
    fc.constantFrom('name', 'story', 'rooms', 'contact'),
    fc.oneof(
      fc.string(),
      fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.string() }), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('x', 'y'), fc.integer()),
    ),
    { noNullPrototype: true },
  );

  test('whoever changed nothing gets the other’s text', () => {
    fc.assert(
      fc.property(entry, entry, (base, changed) => {
        expect(equal(merge(base, base, changed).value, changed)).toBe(true);
        expect(equal(merge(base, changed, base).value, changed)).toBe(true);
        expect(merge(base, changed, base).conflicts).toEqual([]);
      }),
    );
  });

  test('without a conflict it does not matter who was faster', () => {
    fc.assert(
      fc.property(entry, entry, entry, (base, mine, theirs) => {
        const one = merge(base, mine, theirs);
        const other = merge(base, theirs, mine);
        expect(other.conflicts.length).toBe(one.conflicts.length);
      }),
    );
  });

  test('at conflicts nothing is made up: choosing one side throughout keeps that side’s value there', () => {
    fc.assert(
      fc.property(entry, entry, entry, (base, mine, theirs) => {
        for (const { mine: own, theirs: other } of merge(base, mine, theirs).conflicts) {
          expect(equal(own, other)).toBe(false);
        }
      }),
    );
  });
});

describe('each list of the schemas', () => {
  /** An entry with a list at its place, inside the first item of every list around it. */
  const entryWith = (place: string, list: unknown[]): unknown =>
    place
      .split('.')
      .reduceRight<unknown>(
        (value, step) => (step === '*' ? [{ id: 'the-room', ...(value as object) }] : { [step]: value }),
        list,
      );
  const itemsOf = (place: string, node: Node) => {
    const named = (name: string) => itemWith(place, name);
    const [one, two, three, four] = (node.enum ?? ['mot', 'hai', 'ba', 'bon']).slice(0, 4).map(named);
    return { one, two, three, four, isGroup: node.type === 'object' };
  };

  test('says what tells its items apart', () => {
    expect([...lists.keys()].filter((place) => !(place in listIdentities))).toEqual([]);
    expect(Object.keys(listIdentities).filter((place) => !lists.has(place))).toEqual([]);
  });

  test.each([...lists])('%s: one addition on each side', (place, node) => {
    const { one, two, three } = itemsOf(place, node);
    const merged = merge(
      entryWith(place, [one]),
      entryWith(place, [one, two]),
      entryWith(place, [one, three]),
    );
    expect(merged).toMatchObject({ value: entryWith(place, [one, two, three]), conflicts: [] });
  });

  test.each([...lists])('%s: one taken out and another added', (place, node) => {
    const { one, two, three } = itemsOf(place, node);
    const merged = merge(
      entryWith(place, [one, two]),
      entryWith(place, [one]),
      entryWith(place, [one, two, three]),
    );
    expect(merged).toMatchObject({ value: entryWith(place, [one, three]), conflicts: [] });
  });

  test.each(
    [...lists].filter(([, { type }]) => type === 'object'),
  )('%s: changes of two items, and of one', (place, node) => {
    const { one, two } = itemsOf(place, node) as { one: object; two: object };
    const note = (item: object, text: string) => ({ ...item, note: text });
    const base = entryWith(place, [one, two]);
    const mine = entryWith(place, [note(one, 'của tôi'), two]);
    const theirs = entryWith(place, [one, note(two, 'của bạn')]);
    expect(merge(base, mine, theirs)).toMatchObject({
      value: entryWith(place, [note(one, 'của tôi'), note(two, 'của bạn')]),
      conflicts: [],
    });
    const clash = merge(base, mine, entryWith(place, [note(one, 'khác'), two])).conflicts;
    expect(clash.map(({ path }) => path.at(-1))).toEqual(['note']);
    expect(clash.map(({ mine: own, theirs: other }) => [own, other])).toEqual([['của tôi', 'khác']]);
  });

  test.each([
    ...lists,
  ])('%s: whatever two people tick, add, move and take out, nothing is doubled', (place, node) => {
    const { one, two, three, four } = itemsOf(place, node);
    const some = fc.shuffledSubarray([one, two, three, four].filter((item) => item !== undefined));
    fc.assert(
      fc.property(some, some, some, (base, mine, theirs) => {
        const { value, conflicts } = merge({ list: base }, { list: base }, { list: theirs });
        expect(value).toEqual({ list: theirs });
        expect(conflicts).toEqual([]);
        const merged = merge(entryWith(place, base), entryWith(place, mine), entryWith(place, theirs));
        const text = JSON.stringify(merged.value);
        for (const item of [one, two, three, four]) {
          if (item !== undefined) expect(text.split(JSON.stringify(item)).length).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 50 },
    );
  });
});

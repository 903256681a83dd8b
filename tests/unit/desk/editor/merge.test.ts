import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equal, merge } from '../../../../src/desk/editor/conflict/merge.ts';

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

  test('a list without ids is one value', () => {
    const mine = { ...house, amenities: ['wifi'] };
    const theirs = { ...house, amenities: ['wifi', 'fan', 'kitchen'] };
    expect(merge(house, mine, theirs).conflicts.map(({ path }) => path)).toEqual([['amenities']]);
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

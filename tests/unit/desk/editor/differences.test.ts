import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Difference, differences } from '../../../../src/desk/editor/conflict/differences.ts';
import { sayings } from '../../../../src/desk/editor/conflict/sayings.ts';
import { changedSentences } from '../../../../src/desk/editor/conflict/sentences.ts';
import { nodeOf } from '../../../../src/desk/form/collections.ts';
import { keysOf, type Node } from '../../../../src/desk/form/node.ts';
import { type CollectionName, collectionNames } from '../../../../src/desk/protocol.ts';
import { isFixed, listIdentities } from '../../../../src/homestay/list-identity.ts';

const house = {
  name: 'Nhà Sàn Bến Nước',
  story: { vi: 'Nhà ở cuối bản. Sáng sớm có sương. Tối nghe tiếng đàn tính.', en: 'At the end.' },
  contact: { phone: '0912 345 678' },
  rooms: [
    { id: 'san', name: { vi: 'Sàn chung' }, size: 40, price: { amount: 100_000, per: 'person' } },
    { id: 'phong', name: { vi: 'Phòng riêng' }, price: { amount: 400_000, per: 'room' } },
  ],
  photos: [
    { file: 'a.jpg', alt: { vi: 'Nhà nhìn từ ngõ' }, focal: { x: 0.5, y: 0.5 } },
    { file: 'b.jpg', alt: { vi: 'Bếp lửa' } },
  ],
  amenities: ['garden', 'fishing'],
};

/** What a house's change is told by, each thing in one line. */
const told = (change: (next: typeof house) => void, collection: CollectionName = 'homestays') => {
  const next = structuredClone(house);
  change(next);
  return sayings(collection, house, next).map(({ kind, title, stretches, note }) =>
    [kind, title, ...stretches.map(({ before, after }) => `${before} → ${after}`), note]
      .filter(Boolean)
      .join(' | '),
  );
};

describe('what changed, in words', () => {
  test('nothing, where nothing changed', () => {
    expect(told(() => {})).toEqual([]);
  });

  test('a price by its room, with the unit once', () => {
    expect(
      told(({ rooms: [room] }) => {
        if (room) room.price.amount = 120_000;
      }),
    ).toEqual(['changed | Sàn chung › Giá một đêm | 100.000 → 120.000đ']);
  });

  test('a value that is new, and one that is gone', () => {
    expect(
      told((next) => {
        Object.assign(next, { construction: 'wooden-stilt' });
        delete (next.rooms[0] as { size?: number }).size;
      }),
    ).toEqual(['changed | Sàn chung › Diện tích | 40 m² → ', 'changed | Kiểu nhà |  → Nhà sàn gỗ']);
  });

  test('of a long text only the sentences that changed', () => {
    const long = 'Nhà ở cuối bản, bên hồ. '.repeat(10);
    const [saying, ...more] = sayings(
      'homestays',
      { story: { vi: `${long}Sáng có sương. Tối có lửa.` } },
      { story: { vi: `${long}Sáng có nắng. Tối có lửa.` } },
    );
    expect(more).toEqual([]);
    expect(saying?.stretches).toEqual([{ before: 'Sáng có sương. ', after: 'Sáng có nắng. ' }]);
  });

  test('a room that came with all that it says, one that went by its name', () => {
    const next = { ...house, rooms: [house.rooms[0], { id: 'leu', name: { vi: 'Lều' }, guests: 3 }] };
    const said = sayings('homestays', house, next);
    expect(said.map(({ kind, title }) => [kind, title])).toEqual([
      ['added', 'Phòng › Lều'],
      ['removed', 'Phòng › Phòng riêng'],
    ]);
    expect(said[0]?.inside.map(({ title }) => title)).toEqual([
      'Mã phòng',
      'Tên phòng',
      'Số khách nhiều nhất',
    ]);
  });

  test('pictures by themselves: new, gone, and beside what is said of one', () => {
    const next = {
      ...house,
      photos: [
        { file: 'a.jpg', alt: { vi: 'Nhà nhìn từ hồ' }, focal: { x: 0.1, y: 0.2 } },
        { file: 'c.jpg', alt: { vi: 'Vườn' } },
      ],
    };
    expect(
      sayings('homestays', house, next).map(({ kind, note, pictures }) => ({ kind, note, pictures })),
    ).toEqual([
      { kind: 'changed', note: undefined, pictures: { after: 'a.jpg' } },
      { kind: 'changed', note: 'đã đổi', pictures: { after: 'a.jpg' } },
      { kind: 'added', note: undefined, pictures: { after: 'c.jpg' } },
      { kind: 'removed', note: undefined, pictures: { before: 'b.jpg' } },
    ]);
  });

  test('another order is said once, with the first picture before and after', () => {
    const [saying, ...more] = sayings('homestays', house, { ...house, photos: house.photos.toReversed() });
    expect(more).toEqual([]);
    expect(saying).toMatchObject({
      kind: 'moved',
      title: 'Ảnh',
      pictures: { before: 'a.jpg', after: 'b.jpg' },
    });
  });

  test('what was ticked and unticked in one line each', () => {
    expect(
      told((next) => {
        next.amenities = ['garden', 'campfire', 'sauna-x'];
      }),
    ).toEqual(['added | Nhà có |  → Đốt lửa trại, sauna-x', 'removed | Nhà có | Câu cá → ']);
  });

  test('keys that nobody knows, and values of another kind, are said as they are', () => {
    expect(
      sayings('homestays', { ghiChu: 'một', rooms: 'không' }, { ghiChu: { a: ['x'] }, rooms: [] }).map(
        ({ title }) => title,
      ),
    ).toEqual(['ghiChu', 'Phòng']);
  });

  test('a text of a megabyte without a full stop is told shortly, around what changed', () => {
    const end = 'x'.repeat(500_000);
    const [saying] = sayings(
      'homestays',
      { story: { vi: `${end}cũ${end}` } },
      { story: { vi: `${end}mới${end}` } },
    );
    const [stretch] = saying?.stretches ?? [];
    expect(stretch?.before).toMatch(/^…x+cũx+…$/);
    expect(stretch?.after).toMatch(/^…x+mớix+…$/);
    expect(stretch?.after.length).toBeLessThan(200);
  });

  test('a text of ten thousand sentences, all of them new, comes to an end', () => {
    const text = (word: string) =>
      Array.from({ length: 10_000 }, (_, index) => `${word} ${index}.`).join(' ');
    const [saying] = sayings('homestays', { story: { vi: text('Cũ') } }, { story: { vi: text('Mới') } });
    expect(saying?.stretches).toHaveLength(1);
    expect(saying?.stretches[0]?.after.length).toBeLessThan(1500);
  });
});

describe('sentences that changed', () => {
  const sentence = fc.constantFrom('Một. ', 'Hai! ', 'Ba? ', 'Bốn…\n', 'Năm\n\n', 'sáu ');
  const text = fc.array(sentence, { maxLength: 12 }).map((parts) => parts.join(''));

  test('say everything that differs: texts without them are the same', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = changedSentences(before, after);
        const without = (whole: string, side: 'before' | 'after') => {
          let rest = whole;
          let done = '';
          for (const each of found) {
            const at = rest.indexOf(each[side]);
            expect(at).toBeGreaterThanOrEqual(0);
            done += rest.slice(0, at);
            rest = rest.slice(at + each[side].length);
          }
          return (done + rest).length;
        };
        expect(without(before, 'before')).toBe(without(after, 'after'));
        expect(found.length === 0).toBe(before === after);
      }),
    );
  });

  test('leave out what both have at their ends', () => {
    expect(changedSentences('A. B. C.', 'A. X. C.')).toEqual([{ before: 'B. ', after: 'X. ' }]);
    expect(changedSentences('A. B.', 'A. B. C.')).toEqual([{ before: 'B.', after: 'B. C.' }]);
  });
});

/** Values that a key of the schema may have, few enough that two of them are the same at times. */
function aValue(node: Node, list: string): fc.Arbitrary<unknown> {
  if (node.properties) return groupOf(node, list);
  if (node.items) {
    const items = fc.array(aValue(node.items, `${list}.*`), { minLength: 1, maxLength: 3 });
    // Two things of one name in one list are no list that a schema lets through.
    return list in listIdentities && isFixed(list)
      ? fc.uniqueArray(aValue(node.items, `${list}.*`), {
          minLength: 1,
          maxLength: 3,
          selector: (item) => JSON.stringify(keyed(list, item)),
        })
      : items;
  }
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'integer' || node.type === 'number') return fc.constantFrom(1, 2, 1000);
  return fc.constantFrom(...(node.enum?.slice(0, 3) ?? ['a', 'b', 'Câu một. Câu hai.']));
}

const keyed = (list: string, item: unknown) =>
  listIdentities[list]?.in.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], item);

function groupOf(node: Node, path = ''): fc.Arbitrary<Record<string, unknown>> {
  const keys = keysOf(node).map(([key, child]) => {
    const place = path ? `${path}.${key}` : key;
    const list = path.replace(/\.\*$/, '');
    const isIdentity = path.endsWith('.*') && listIdentities[list]?.in[0] === key;
    return [
      key,
      isIdentity ? aValue(child, place) : fc.option(aValue(child, place), { nil: undefined }),
    ] as const;
  });
  return fc.record(Object.fromEntries(keys)).map((group) => {
    const entries = Object.entries(group).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries.filter(([, value]) => JSON.stringify(value) !== '{}'));
  });
}

/** Every single value of an entry, by where it stands; items of lists by what they say, whatever their order. */
function leaves(value: unknown, path: string, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value) leaves(item, `${path}[]`, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) leaves(item, `${path}.${key}`, found);
  } else found.add(`${path}=${JSON.stringify(value)}`);
  return found;
}

/** The values that differences say are new. */
function saidLeaves(found: readonly Difference[]): Set<string> {
  return new Set(
    found.flatMap((each) => {
      if (each.kind === 'changed' && each.after !== undefined) return [...leaves(each.after, '')];
      return each.kind === 'added' ? [...leaves(each.item, '')] : [];
    }),
  );
}

const valueIn = (leaf: string) => leaf.slice(leaf.indexOf('='));

describe.each(collectionNames)('any two texts of %s', (collection) => {
  const entry = groupOf(nodeOf(collection));

  test('say every value that is new, and nothing when they are the same', () => {
    fc.assert(
      fc.property(entry, entry, (before, after) => {
        expect(differences(before, structuredClone(before))).toEqual([]);
        const old = leaves(before, '');
        const fresh = [...leaves(after, '')].filter((leaf) => !old.has(leaf)).map(valueIn);
        const said = new Set([...saidLeaves(differences(before, after))].map(valueIn));
        expect(fresh.filter((value) => !said.has(value))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('one value that changes is the only thing that is said', () => {
    const keys = keysOf(nodeOf(collection)).filter(([, { properties, items }]) => !properties && !items);
    fc.assert(
      fc.property(entry, fc.constantFrom(...keys), (before, [key]) => {
        const said = sayings(collection, before, { ...before, [key]: 'một giá trị khác hẳn' });
        expect(said).toHaveLength(1);
        expect(nodeOf(collection).properties?.[key]?.title).toContain(said[0]?.title);
      }),
      { numRuns: 30 },
    );
  });

  test('every difference has words: a title, and what was or is', () => {
    fc.assert(
      fc.property(entry, entry, (before, after) => {
        for (const { title, kind, stretches, note, pictures, inside } of sayings(collection, before, after)) {
          expect(title).not.toBe('');
          const isItem = kind === 'added' || kind === 'removed' || kind === 'moved';
          expect(isItem || stretches.length > 0 || note || pictures || inside.length > 0).toBeTruthy();
          for (const each of stretches) expect(each.before || each.after).toBeTruthy();
        }
      }),
      { numRuns: 60 },
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { nodeOf } from '../../../../src/desk/form/collections.ts';
import { asEntry, type Entry } from '../../../../src/desk/form/draft.ts';
import type { Node } from '../../../../src/desk/form/node.ts';
import { fromFile, rewritten } from '../../../../src/desk/form/yaml/rewrite.ts';
import { type CollectionName, collectionNames, type Person } from '../../../../src/desk/protocol.ts';
import {
  mayRead,
  mayReadNote,
  mayWrite,
  refusalFor,
  refuseRead,
  refuseStranger,
  refuseWrite,
} from '../../../../src/desk/server/permissions.ts';
import { Refused } from '../../../../src/desk/server/refusal.ts';
import { aHomestayFile } from '../../../fixtures/listing.ts';

const people = {
  owner: { id: 'o', name: 'Cô Nhà', role: 'owner', homestays: ['nha-mot', 'nha'] },
  'other owner': { id: 'b', name: 'Chú Bên', role: 'owner', homestays: ['nha-hai'] },
  'owner of nothing': { id: 'n', name: 'Cô Mới', role: 'owner' },
  team: { id: 't', name: 'Anh Tổ', role: 'team' },
  administrator: { id: 'a', name: 'Chị Quản', role: 'administrator' },
} satisfies Record<string, Person>;
type Who = keyof typeof people;
const everyone = Object.keys(people) as Who[];
const isOwner = (who: Who) => people[who].role === 'owner';

/** The slug that the owner of these tests has in every collection: only that of a house is hers. */
const slugOf = (collection: CollectionName) => (collection === 'site' ? 'site' : 'nha-mot');
const house = { collection: 'homestays', slug: 'nha-mot' } as const;

/** What is the team's, written down once more: a field that leaves the list by mistake is seen here. */
const ofTheTeam =
  /^(?:status|sample|village|checked\..+|consent\..+|rooms\.\*\.id|photos\.\*\.illustration)$|\.en$/;

/** A value that a schema's node may have, the `at`-th of several. */
function aValue(node: Node, at = 0): unknown {
  if (node.properties) {
    return Object.fromEntries(
      Object.entries(node.properties).map(([key, inner]) => [key, aValue(inner, at)]),
    );
  }
  if (node.items) {
    const { items } = node;
    return [0, 1].map((index) => aValue(items, index));
  }
  if (node.enum) return node.enum[at % node.enum.length];
  if (node.type === 'boolean') return at === 0;
  if (node.type === 'integer' || node.type === 'number') return (node.minimum ?? 0) + 1 + at;
  return `chữ ${at}`;
}

interface Leaf {
  /** With `*` for any index. */
  path: string;
  node: Node;
}

const leavesOf = (node: Node, path = ''): Leaf[] => {
  if (node.items) return leavesOf(node.items, `${path}.*`);
  if (!node.properties) return [{ path, node }];
  return Object.entries(node.properties).flatMap(([key, inner]) =>
    leavesOf(inner, path ? `${path}.${key}` : key),
  );
};

/** An entry in which every field of the schema is filled in, as its file has it. */
const full = (collection: CollectionName): Entry => fromFile(stringify(aValue(nodeOf(collection))));

/** A copy with the first value at a path replaced; `undefined` takes it away. */
function changed(entry: Entry, path: string, value: unknown): Entry {
  const copy = structuredClone(entry);
  const steps = path.split('.').map((step) => (step === '*' ? '0' : step));
  const last = steps.pop() ?? '';
  const group = steps.reduce((inner, step) => inner[step] as Entry, copy);
  if (value === undefined && !Array.isArray(group)) delete group[last];
  else group[last] = value;
  return copy;
}

const other = ({ type, enum: choices = [] }: Node, value: unknown): unknown => {
  if (choices.length) return choices.find((each) => each !== value) ?? 'khac';
  if (type === 'boolean') return !value;
  return typeof value === 'number' ? value + 7 : 'chữ khác';
};

const valueAt = (entry: Entry, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, step) => (inner as Entry)[step === '*' ? '0' : step], entry);

const leaves = collectionNames.flatMap((collection) =>
  leavesOf(nodeOf(collection)).map((leaf) => ({ collection, ...leaf })),
);

describe('every field of every entry, for everybody', () => {
  test('the table is of the whole schema', () => {
    const count = (name: CollectionName) => leaves.filter(({ collection }) => collection === name).length;
    expect(collectionNames.map(count).every((number) => number > 10)).toBe(true);
    expect(leaves.filter(({ path }) => ofTheTeam.test(path)).length).toBeGreaterThan(30);
  });

  test.each(leaves)('$collection $path', ({ collection, path, node }) => {
    const before = full(collection);
    const place = { collection, slug: slugOf(collection) };
    const value = valueAt(before, path);
    expect(value).toBeDefined();
    const after = changed(before, path, other(node, value));
    for (const who of everyone) {
      const mine = who === 'owner' && collection === 'homestays' && !ofTheTeam.test(path);
      expect([who, mayWrite(people[who], place, before, after)]).toEqual([who, !isOwner(who) || mine]);
    }
  });

  test.each(
    leaves.filter(({ collection, path }) => collection === 'homestays' && ofTheTeam.test(path)),
  )('an owner cannot take away $path', ({ path }) => {
    const before = full('homestays');
    // What is so by itself is no other thing when it is left out.
    const supposed = { status: 'published', sample: true, 'photos.*.illustration': true }[path];
    const old = supposed === undefined ? before : changed(before, path, supposed);
    const after = changed(old, path, undefined);
    expect(mayWrite(people.owner, house, old, after)).toBe(false);
    expect(mayWrite(people.team, house, old, after)).toBe(true);
  });

  test.each(
    leaves.filter(({ collection, path }) => collection === 'homestays' && !path.endsWith('*')),
  )('of a new house an owner says what of $path is hers to say', ({ path, node }) => {
    const bare = { ...full('homestays') };
    for (const key of ['status', 'sample', 'checked', 'consent']) delete bare[key];
    const before = withoutTeams(bare) as Entry;
    const after = path.split('.').length === 1 || !/^(?:checked|consent)\./.test(path);
    if (!after)
      return expect(mayWrite(people.owner, house, undefined, { ...before, consent: { by: 'x' } })).toBe(
        false,
      );
    const value = other(node, node.default);
    const made = changed(before, path, value);
    const allowed = path === 'village' || path === 'rooms.*.id' || !ofTheTeam.test(path);
    for (const who of ['owner', 'owner of nothing'] as const) {
      expect(mayWrite(people[who], { ...house, slug: 'nha-moi' }, undefined, made)).toBe(allowed);
    }
  });
});

/** The same without English and without what pictures are noted as. */
function withoutTeams(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTeams);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'en' && key !== 'illustration')
      .map(([key, inner]) => [key, withoutTeams(inner)]),
  );
}

interface Words {
  vi?: string;
  en?: string;
}
interface File extends Entry {
  rooms: (Entry & { id: string; name: Words })[];
  meals: (Entry & { kind: string; menu?: Words })[];
  photos: (Entry & { file: string; alt: Words; illustration?: boolean })[];
  experiences: Entry[];
}
const aFile = (more: Entry = {}) => structuredClone(aHomestayFile(more)) as File;

describe('what an owner may do with lists and texts', () => {
  const may = (change: (file: File) => void, more: Entry = {}) => {
    const after = aFile(more);
    change(after);
    return mayWrite(people.owner, house, aFile(more), fromFile(stringify(after)));
  };

  test.each<[string, (file: File) => void]>([
    ['nothing at all', () => {}],
    ['move rooms, meals and photos', (f) => [f.rooms.reverse(), f.meals.reverse(), f.photos.reverse()]],
    ['remove a room with its English', (f) => f.rooms.shift()],
    ['remove all photos but one', (f) => f.photos.splice(1)],
    ['remove an optional text whole', (f) => delete f.story],
    ['empty a text, and its translation goes', (f) => Object.assign(f, { story: {} })],
    ['rewrite a text whose translation stays', (f) => Object.assign(f.story as Words, { vi: 'Khác.' })],
    [
      'add a room, to which the desk gave an id',
      (f) => f.rooms.push({ id: 'moi', name: { vi: 'Phòng mới' } }),
    ],
    ['replace a room', (f) => f.rooms.splice(0, 1, { id: 'moi', name: { vi: 'Phòng mới' } })],
    ['add a photo', (f) => f.photos.unshift({ file: 'moi.jpg', alt: { vi: 'Sân.' }, subject: 'yard' })],
    ['say that a photo is what it is', (f) => Object.assign(f.photos[0] ?? {}, { illustration: false })],
    ['cook lunch instead of dinner', (f) => Object.assign(f.meals[1] ?? {}, { kind: 'lunch' })],
    [
      'cook lunch instead of dinner, told anew',
      (f) => f.meals.splice(1, 1, { kind: 'lunch', menu: { vi: 'cơm' } }),
    ],
    ['choose another picture for its words', (f) => Object.assign(f.photos[0] ?? {}, { file: 'moi.jpg' })],
    ['write out what is so by itself', (f) => Object.assign(f, { sample: false })],
  ])('she may %s', (_what, change) => {
    expect(may(change)).toBe(true);
  });

  test.each<[string, (file: File) => void]>([
    ['publish', (f) => Object.assign(f, { status: 'ready' })],
    ['take it off the site', (f) => delete f.status],
    [
      'consent in her own name',
      (f) => Object.assign(f, { consent: { by: 'x', on: '2026-11-01', covers: [] } }),
    ],
    ['withdraw the day of the check', (f) => delete f.checked],
    ['move the house to another village', (f) => Object.assign(f, { village: 'ban-khac' })],
    ['write English', (f) => Object.assign(f.meals[0] ?? {}, { menu: { vi: 'xôi', en: 'sticky rice' } })],
    ['take only the English away', (f) => delete (f.story as Words).en],
    [
      'give one room the English of another',
      (f) => {
        const [one, two] = f.rooms;
        if (one && two) [one.name.en, two.name.en] = [two.name.en, one.name.en];
      },
    ],
    ['bring English along in a new room', (f) => f.rooms.push({ id: 'moi', name: { vi: 'a', en: 'b' } })],
    [
      'use the English of what is gone twice',
      (f) => {
        const words = () => ({ vi: 'Sàn.', en: 'The communal floor.' });
        f.photos.splice(1, 1, { file: 'mot.jpg', alt: words() }, { file: 'hai.jpg', alt: words() });
      },
    ],
    ['name a room anew', (f) => Object.assign(f.rooms[1] ?? {}, { id: 'moi' })],
    ['call her own photo an illustration', (f) => Object.assign(f.photos[0] ?? {}, { illustration: true })],
    ['write a key that nobody knows', (f) => Object.assign(f, { owner: 'tôi' })],
    ['write such a key into a room', (f) => Object.assign(f.rooms[0] ?? {}, { note: 'tôi' })],
    ['write one into a new photo', (f) => f.photos.push({ file: 'moi.jpg', alt: { vi: 'a' }, note: 'x' })],
    ['put a group in the place of a text', (f) => Object.assign(f, { name: { vi: 'x' } })],
    ['put a text in the place of a list', (f) => Object.assign(f, { photos: 'không' })],
    ['put a list in the place of a group', (f) => Object.assign(f, { story: ['x'] })],
  ])('she may not %s', (_what, change) => {
    expect(may(change)).toBe(false);
  });

  test('she may not name a room anew that has no English', () => {
    const before = aFile();
    delete before.rooms[1]?.name.en;
    const after = structuredClone(before);
    Object.assign(after.rooms[1] ?? {}, { id: 'moi' });
    expect(mayWrite(people.owner, house, before, after)).toBe(false);
  });

  test('what nobody knows stays where it is, and changes for nobody', () => {
    const note = { ghiChu: 'gọi trước', rooms: aFile().rooms.map((room) => ({ ...room, note: { a: [1] } })) };
    expect(may((f) => Object.assign(f, { name: 'Nhà Khác' }), note)).toBe(true);
    expect(may((f) => delete f.ghiChu, note)).toBe(false);
    expect(may((f) => Object.assign(f.rooms[0] ?? {}, { note: { a: [2] } }), note)).toBe(false);
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])('the key %s is one that nobody knows', (key) => {
    const text = `${stringify(aFile())}${key}:\n  vi: x\n  en: y\n`;
    expect(mayWrite(people.owner, house, aFile(), fromFile(text))).toBe(
      key === '__proto__' ? !Object.hasOwn(fromFile(text), key) : false,
    );
  });

  test('a room that had no id is given one by the desk', () => {
    const before = aFile();
    delete (before.rooms[0] as Entry).id;
    const after = structuredClone(before);
    Object.assign(after.rooms[0] ?? {}, { id: 'san-chung' });
    expect(mayWrite(people.owner, house, before, after)).toBe(true);
  });
});

type Path = (string | number)[];
const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [
        ...(path.length ? [path] : []),
        ...Object.entries(value).flatMap(([key, inner]) =>
          pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

const englishOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (key === 'en' ? [String(inner)] : englishOf(inner)))
    : [];

/** One thing that somebody does to an entry; which place it is about comes from a number. */
const anAct = fc.record({
  where: fc.nat(),
  what: fc.constantFrom('set', 'remove', 'move', 'copy', 'add'),
  value: fc.oneof(
    fc.constantFrom<unknown>('published', 'draft', true, false, 'san-chung', 'house-pond.jpg', {}, [], {
      vi: 'a',
    }),
    fc.constantFrom<unknown>({ vi: 'a', en: 'b' }, { id: 'x', name: { vi: 'a', en: 'c' } }, null, 7),
    fc.string(),
  ),
  key: fc.constantFrom(
    'en',
    'vi',
    'id',
    'illustration',
    'status',
    'sample',
    'checked',
    'village',
    'ghiChu',
    'file',
  ),
});
type Act = typeof anAct extends fc.Arbitrary<infer T> ? T : never;

function done(entry: Entry, { where, what, key, ...act }: Act): void {
  const value = structuredClone(act.value);
  const places = pathsOf(entry);
  const path = [...(places[where % places.length] ?? [])];
  const last = path.pop();
  if (last === undefined) return;
  const group = path.reduce<unknown>((inner, step) => (inner as Entry)[step], entry) as Entry;
  const here = group[last];
  if (what === 'set') group[last] = value;
  else if (what === 'add' && typeof here === 'object' && here && !Array.isArray(here))
    (here as Entry)[key] = value;
  else if (!Array.isArray(group)) delete group[last];
  else if (what === 'copy') group.push(structuredClone(here));
  else if (what === 'move') group.push(...group.splice(Number(last), 1));
  else group.splice(Number(last), 1);
}

test('whatever an owner sends, what is the team’s stays as it was', () => {
  const before = fromFile(
    stringify(
      aFile({
        ghiChu: 'của tổ',
        photos: aFile().photos.map((photo, index) => ({ ...photo, illustration: index === 1 })),
      }),
    ),
  ) as File;
  let allowed = 0;
  fc.assert(
    fc.property(fc.array(anAct, { minLength: 1, maxLength: 5 }), (acts) => {
      const draft = structuredClone(before) as Entry;
      for (const act of acts) done(draft, act);
      const after = fromFile(stringify(draft)) as Partial<File>;
      if (!mayWrite(people.owner, house, before, after)) return;
      allowed++;
      for (const key of ['status', 'checked', 'consent', 'village', 'ghiChu'])
        expect(after[key]).toEqual(before[key]);
      expect(after.sample ?? false).toBe(before.sample ?? false);
      const known = new Set(Object.keys(nodeOf('homestays').properties ?? {}));
      expect(Object.keys(after).filter((key) => !known.has(key))).toEqual(['ghiChu']);
      // No English is new, and none is there more often than it was.
      const left = englishOf(before);
      for (const text of englishOf(after)) {
        expect(left).toContain(text);
        left.splice(left.indexOf(text), 1);
      }
      for (const room of before.rooms) {
        const now = after.rooms?.find(({ id }) => id === room.id);
        if (now?.name?.vi) expect(now.name.en).toBe(room.name.en);
      }
      for (const photo of before.photos) {
        const now = after.photos?.find(({ file }) => file === photo.file);
        if (now) expect(now.illustration ?? false).toBe(photo.illustration);
        if (now?.alt?.vi) expect(now.alt.en).toBe(photo.alt.en);
      }
      const gone = before.photos.filter(({ file }) => !after.photos?.some((each) => each.file === file));
      const illustrations = after.photos?.filter(({ illustration }) => illustration) ?? [];
      expect(illustrations.length).toBeLessThanOrEqual(1);
      if (illustrations[0] && !before.photos.some(({ file }) => file === illustrations[0]?.file)) {
        expect(gone.some(({ illustration }) => illustration)).toBe(true);
      }
    }),
    { numRuns: 700 },
  );
  // Else it would have shown nothing.
  expect(allowed).toBeGreaterThan(40);
});

describe('what the form makes of a house that an owner opens and saves', () => {
  const houses = path.join(import.meta.dirname, '../../../../content/homestays');
  const texts = readdirSync(houses, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => [name, readFileSync(path.join(houses, name, 'index.yaml'), 'utf8')] as const);
  const saved = (text: string, more: Entry = {}) =>
    rewritten(text, asEntry('homestays', { ...fromFile(text), ...more }, 'owner'));
  const may = (text: string) =>
    mayWrite(people.owner, house, fromFile(text), fromFile(saved(text, { name: 'Nhà Khác' })));

  test.each(texts)('%s', (_slug, text) => {
    expect(may(text)).toBe(true);
  });

  test.each<[string, Entry]>([
    ['English on two lines where one is meant', { tagline: { vi: 'Sàn gỗ', en: 'A floor\nof wood' } }],
    ['English with blanks', { story: { vi: 'Nhà.', en: '  A  house. \n\n\n\n Old. ' } }],
    [
      'decomposed letters',
      { consent: { by: 'Cô Thử'.normalize('NFD'), on: '2026-10-15', covers: ['website'] } },
    ],
    ['a date that YAML understands', { checked: { on: new Date('2026-10-20'), by: 'Tổ' } }],
    ['a name on two lines', { checked: { on: '2026-10-20', by: 'Tổ\ncông nghệ' } }],
    ['notes of the team', { ghiChu: { goi: ['trước', 7] } }],
    ['keys that are empty', { ghiChu: null, sample: null, checked: {} }],
    ['a text that is English alone', { directions: { en: 'Left.' } }],
    ['texts in the place of groups', { tagline: 'Sàn gỗ', consent: 'có' }],
  ])('%s', (_what, more) => {
    expect(may(stringify(aHomestayFile(more)))).toBe(true);
  });
});

describe('who reads what', () => {
  test.each(everyone)('%s', (who) => {
    const reads = (collection: CollectionName, slug: string) => mayRead(people[who], { collection, slug });
    expect(reads('homestays', 'nha-mot')).toBe(!isOwner(who) || who === 'owner');
    expect(reads('homestays', 'nha-hai')).toBe(!isOwner(who) || who === 'other owner');
    expect(reads('homestays', 'nha-mot/../nha-hai')).toBe(!isOwner(who));
    for (const collection of ['villages', 'experiences', 'site'] as const) {
      expect(reads(collection, 'nha-mot')).toBe(true);
    }
  });

  test('a note of a build is for who may read the entry that it is about', () => {
    const note = (entry: string) => mayReadNote(people.owner, { entry, vi: 'x' });
    expect(
      ['homestays/nha-mot', 'homestays/nha-hai', 'villages/x', 'site', 'data/khac', ''].map(note),
    ).toEqual([true, false, true, true, false, false]);
    expect(mayReadNote(people.team, { entry: 'data/khac', vi: 'x' })).toBe(true);
  });

  test('that a name is taken tells nothing of the house that has it', () => {
    const current = {
      collection: 'homestays',
      slug: 'nha-hai',
      version: 'v',
      text: 'phone: 1',
      damage: { reason: 'x' },
    } as const;
    const refusal = { code: 'exists', message: 'x', current } as const;
    expect(refusalFor(people.owner, refusal).current).toEqual({
      collection: 'homestays',
      slug: 'nha-hai',
      version: '',
      text: '',
    });
    expect(refusalFor(undefined, refusal).current?.text).toBe('');
    expect(refusalFor(people['other owner'], refusal)).toEqual(refusal);
    expect(refusalFor(people.team, refusal)).toEqual(refusal);
  });
});

describe('what somebody is told who may not', () => {
  const told = (act: () => void) => {
    try {
      act();
    } catch (fault) {
      if (fault instanceof Refused) return fault.refusal;
      throw fault;
    }
    return undefined;
  };
  const text = stringify(aFile());
  const write = (more: Entry) =>
    told(() => refuseWrite(people.owner, house, text, stringify({ ...aFile(), ...more })));

  test('which fields are the team’s, as the form calls them', () => {
    expect(write({ name: 'Nhà Khác' })).toBeUndefined();
    expect(write({ status: 'ready' })).toMatchObject({
      code: 'forbidden',
      message:
        'Phần “Tình trạng” do tổ công nghệ số giữ nên bạn chưa đổi được. Những gì bạn viết vẫn còn; hãy nhờ tổ công nghệ số của bản sửa giúp phần này.',
    });
    const rooms = aFile().rooms.map((room) => ({ ...room, name: { ...room.name, en: 'x' } }));
    expect(write({ rooms, village: 'ban-khac' })?.message).toContain(
      'Phần “Bản”, “Phòng › Sàn chung tầng trên › Tên phòng › Tên phòng (tiếng Anh)”, “Phòng › Phòng đôi nhìn ra suối',
    );
    expect(write({ rooms, village: 'x', status: 'draft', checked: undefined })?.message).toContain(
      ' và vài chỗ khác do',
    );
  });

  test('that a house is not hers, before anything of a save is looked at', () => {
    const strange = (slug: string, base: string | null) =>
      told(() => refuseStranger(people.owner, { collection: 'homestays', slug }, base))?.code;
    expect([strange('nha-hai', 'v'), strange('nha-hai', null), strange('nha-mot', 'v')]).toEqual([
      'forbidden',
      undefined,
      undefined,
    ]);
    for (const collection of ['villages', 'experiences', 'site'] as const) {
      expect(told(() => refuseStranger(people.owner, { collection, slug: 'nha-mot' }, null))?.code).toBe(
        'forbidden',
      );
      expect(told(() => refuseStranger(people.team, { collection, slug: 'nha-mot' }, null))).toBeUndefined();
    }
    expect(told(() => refuseRead(people.owner, { ...house, slug: 'nha-hai' }))?.message).toMatch(/nhà mình/);
  });

  test.each([
    ['rooms', Array.from({ length: 3000 }, () => ({ note: 'x' }))],
    ['photos', Array.from({ length: 3000 }, (_, index) => ({ file: `${index}.jpg`, alt: { en: 'x' } }))],
    ['meals', Array.from({ length: 3000 }, () => ({ kind: 'lunch', menu: { en: 'x' } }))],
  ])('thousands of %s are refused like one, with little work', (key, list) => {
    const before = process.cpuUsage();
    expect(write({ [key]: list })?.code).toBe('forbidden');
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(1.5);
  });

  test('that a text cannot be read, rather than nothing', () => {
    expect(told(() => refuseWrite(people.owner, house, text, 'a: [b'))).toMatchObject({ code: 'invalid' });
    expect(told(() => refuseWrite(people.owner, house, 'a: [b', text))).toMatchObject({ code: 'damaged' });
    expect(told(() => refuseWrite(people.team, house, 'a: [b', 'a: [b'))).toBeUndefined();
  });
});

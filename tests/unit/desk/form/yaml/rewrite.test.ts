import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asEntry, type Entry } from '../../../../../src/desk/form/draft.ts';
import { fromFile, rewritten, UnreadableEntry, written } from '../../../../../src/desk/form/yaml/rewrite.ts';
import { cleanText } from '../../../../../src/homestay/clean.ts';
import { anyListing } from '../../../../fixtures/any-listing.ts';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => path.join('content', file));

/** What a file of any listing would hold. */
const anyEntry = anyListing().map(({ slug, village, experiences, ...home }) =>
  asEntry('homestays', {
    ...home,
    village: village.slug,
    photos: home.photos.map(({ file, alt, subject, illustration }) => ({ file, alt, subject, illustration })),
    experiences: experiences.map(({ experience, price }) => ({ experience: experience.slug, price })),
  }),
);

test.each(files)('%s is left as it is, byte for byte, when it says the same', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(rewritten(text, fromFile(text))).toBe(text);
});

test.each(files)('%s keeps every line that says the same when one value changes', (file) => {
  const text = readFileSync(file, 'utf8');
  const entry = fromFile(text);
  const photos = (entry.photos as Entry[]).map((photo, index) =>
    index ? photo : { ...photo, subject: 'host' },
  );
  const lines = rewritten(text, { ...entry, photos }).split('\n');
  const before = text.split('\n');
  expect(lines).toHaveLength(before.length);
  expect(lines.filter((line, index) => line !== before[index])).toEqual(['    subject: host']);
});

test('any entry can be written and read back', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(fromFile(written(entry))).toEqual(entry);
    }),
  );
});

test('any file can be rewritten to say what any other says, and then stays', () => {
  fc.assert(
    fc.property(anyEntry, anyEntry, (one, other) => {
      const text = rewritten(written(one), other);
      expect(fromFile(text)).toEqual(other);
      expect(rewritten(text, other)).toBe(text);
    }),
  );
});

test('a real file with its comments can be rewritten to say anything', () => {
  const text = readFileSync('content/homestays/nha-san-ben-nuoc/index.yaml', 'utf8');
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const result = rewritten(text, entry);
      expect(fromFile(result)).toEqual(entry);
      expect(result).toMatch(/^# NHÀ MẪU/);
    }),
    { numRuns: 25 },
  );
});

test('any text comes back as it was', () => {
  const awkward = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '\n',
        ' ',
        ':',
        '#',
        '-',
        '"',
        "'",
        '|',
        '>',
        '%',
        '@',
        '{',
        '[',
        '&',
        '*',
        '!',
        '\t',
        'ồ',
        '0',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 300,
  });
  fc.assert(
    fc.property(awkward, awkward, (one, other) => {
      const wanted = fromFile(written({ story: { vi: one } }));
      const clean = cleanText(one);
      expect(wanted).toEqual(clean ? { story: { vi: clean } } : {});
      expect(fromFile(rewritten(written({ story: { vi: other } }), { story: { vi: clean || 'x' } }))).toEqual(
        {
          story: { vi: clean || 'x' },
        },
      );
    }),
    { numRuns: 200 },
  );
});

const house = `# Nhà của cô Hoa.

# Tên gọi
name: Nhà Cô Hoa   # hay gọi tắt
# Số của con gái
contact:
  # gọi buổi tối
  phone: "0912 345 678"
  # chỉ nhắn
  zalo: '0912 345 678'
rooms:
  # sàn cũ
  - id: san-chung
    guests: 8

  # mới dựng
  - {id: phong-doi, guests: 2}
# ảnh do tổ chụp
photos:
  - file: nha.jpg
  # nhớ chụp lại
  - file: bep.jpg
# hết
`;
const entry = () =>
  fromFile(house) as {
    name: string;
    contact: { phone?: string; zalo?: string };
    rooms: Entry[];
    photos: Entry[];
  };
/** Lines that went and came, in order. */
const difference = (data: Entry) => {
  const before = house.split('\n');
  const after = rewritten(house, data).split('\n');
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
};

describe('only what changed changes', () => {
  test('a value, in the quotes it had, with the comment behind it', () => {
    expect(difference({ ...entry(), name: 'Nhà Cô Lả' })).toEqual([
      '- name: Nhà Cô Hoa   # hay gọi tắt',
      '+ name: Nhà Cô Lả # hay gọi tắt',
    ]);
    expect(difference({ ...entry(), contact: { phone: '0912 345 678', zalo: '0987 654 321' } })).toEqual([
      "-   zalo: '0912 345 678'",
      '+   zalo: "0987 654 321"',
    ]);
  });

  test('a key that goes takes the comment above it along', () => {
    expect(difference({ ...entry(), contact: { phone: '0912 345 678' } })).toEqual([
      '-   # chỉ nhắn',
      "-   zalo: '0912 345 678'",
    ]);
    const { contact: _, ...rest } = entry();
    expect(difference(rest)).toEqual([
      '- # Số của con gái',
      '- contact:',
      '-   # gọi buổi tối',
      '-   phone: "0912 345 678"',
      '-   # chỉ nhắn',
      "-   zalo: '0912 345 678'",
    ]);
  });

  test('a new key stands where the data has it', () => {
    const { name, ...rest } = entry();
    const text = rewritten(house, { name, kind: 'homestay', ...rest });
    expect(text).toContain('name: Nhà Cô Hoa   # hay gọi tắt\nkind: homestay\n# Số của con gái\ncontact:');
  });

  test('a list that ends the file keeps what stands below it', () => {
    const photos = [...entry().photos, { file: 'san.jpg' }];
    expect(rewritten(house, { ...entry(), photos })).toMatch(/ {2}- file: san\.jpg\n# hết\n$/);
  });
});

test('things of a list take their comments along when they move', () => {
  const rooms = [...entry().rooms].reverse();
  const photos = [...entry().photos].reverse();
  const text = rewritten(house, { ...entry(), rooms, photos });
  expect(text.slice(text.indexOf('rooms:'))).toMatchInlineSnapshot(`
    "rooms:
      # mới dựng
      - { id: phong-doi, guests: 2 }
      # sàn cũ
      - id: san-chung
        guests: 8
    # ảnh do tổ chụp
    photos:
      # nhớ chụp lại
      - file: bep.jpg
      - file: nha.jpg
    # hết
    "
  `);
});

test('a long text is a block, numbers and words that could be read otherwise are quoted', () => {
  expect(
    written({
      phone: '0912345678',
      from: '22:00',
      pets: 'no',
      count: 3,
      about: { vi: 'Nhà sàn bên suối. '.repeat(8).trim() },
      story: { vi: 'Đoạn một.\n\nĐoạn hai.' },
    }),
  ).toMatchInlineSnapshot(`
    "phone: "0912345678"
    from: "22:00"
    pets: "no"
    count: 3
    about:
      vi: >-
        Nhà sàn bên suối. Nhà sàn bên suối. Nhà sàn bên suối. Nhà sàn bên suối. Nhà sàn bên suối. Nhà sàn bên
        suối. Nhà sàn bên suối. Nhà sàn bên suối.
    story:
      vi: |
        Đoạn một.

        Đoạn hai.
    "
  `);
});

describe('a text that cannot be patched', () => {
  test.each([
    ['in braces', '{name: Nhà Cô Hoa}'],
    ['empty', ''],
    ['of remarks only', '# chỉ có lời nhắn\n'],
    ['indented as a whole', '  name: Nhà\n  kind: homestay\n'],
  ])('%s still says what it should', (_name, text) => {
    expect(fromFile(rewritten(text, { name: 'Nhà Cô Lả' }))).toEqual({ name: 'Nhà Cô Lả' });
  });

  test('an empty file is an empty entry', () => {
    expect(fromFile('')).toEqual({});
    expect(fromFile('# chỉ có lời nhắn\n')).toEqual({});
  });
});

describe('a text that cannot be read is told with its line, and nothing is written over it', () => {
  test.each([
    ['no YAML', 'name: "Nhà\n', 1],
    ['an alias', 'name: &a Nhà\nhost: *a\n', 1],
    ['a list', '- name\n', 1],
    ['a word', 'Nhà', 1],
    ['a number', '12\n', 1],
    ['a key twice', 'name: Một\nkind: homestay\nname: Tên Thứ Hai\n', 3],
    ['Git’s marks', 'name: A\n<<<<<<< HEAD\nkind: a\n=======\nkind: b\n>>>>>>> x\n', 2],
    ['a tab before a key', 'host:\n\tname: Hoa\n', 2],
    ['two documents', 'name: A\n---\nname: B\n', 2],
    ['thousands of levels', '['.repeat(20_000), 1],
  ])('%s', (_name, text, line) => {
    for (const read of [() => fromFile(text), () => rewritten(text, { name: 'Gõ lại' })]) {
      expect(read).toThrow(UnreadableEntry);
      expect(read).toThrow(/Không đọc được nội dung đã lưu/);
      expect(read).toThrow(`dòng ${line}`);
    }
  });

  test('whatever the text, rewriting it throws or leaves every key alone that does not change', () => {
    const line = fc.constantFrom(
      'name: A',
      'kind: b # c',
      'story:',
      '  vi: x',
      '  vi: "y"',
      '- z',
      '<<<<<<< HEAD',
      '=======',
      'host: {a: 1}',
      'n: "',
      '# lời nhắn',
      '\tt: 1',
      'x: [1, 2',
      '---',
      '',
    );
    const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => `${lines.join('\n')}\n`);
    fc.assert(
      fc.property(text, (each) => {
        let before: Entry;
        try {
          before = fromFile(each);
        } catch {
          expect(() => rewritten(each, { name: 'Gõ lại' })).toThrow(UnreadableEntry);
          return;
        }
        expect(fromFile(rewritten(each, { ...before, name: 'Gõ lại' }))).toEqual({
          ...before,
          name: 'Gõ lại',
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('line ends and the byte order mark stay', () => {
  const changed = { ...entry(), name: 'Nhà Cô Lả' };
  const linesThatDiffer = (one: string, other: string) => {
    const before = one.split(/(?<=\n)/);
    return other.split(/(?<=\n)/).filter((each, index) => each !== before[index]);
  };

  test('a file with Windows line ends has one changed line', () => {
    const text = house.replaceAll('\n', '\r\n');
    expect(linesThatDiffer(text, rewritten(text, changed))).toEqual(['name: Nhà Cô Lả # hay gọi tắt\r\n']);
  });

  test('new lines get the ends of the others', () => {
    const text = house.replaceAll('\n', '\r\n');
    const photos = [...entry().photos, { file: 'san.jpg' }];
    const result = rewritten(text, { ...entry(), photos });
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(result).toContain('  - file: san.jpg\r\n# hết\r\n');
  });

  test('in a file of both kinds the lines around the change keep theirs', () => {
    const text = house
      .replace('# Nhà của cô Hoa.\n', '# Nhà của cô Hoa.\r\n')
      .replace('# hết\n', '# hết\r\n');
    expect(linesThatDiffer(text, rewritten(text, changed))).toEqual(['name: Nhà Cô Lả # hay gọi tắt\n']);
  });

  test('a byte order mark, with the layout of the rest', () => {
    const text = `\uFEFF${house}`;
    expect(linesThatDiffer(text, rewritten(text, changed))).toEqual(['name: Nhà Cô Lả # hay gọi tắt\n']);
    expect(rewritten('\uFEFFname: Nhà\n', { name: 'Nhà Cô Lả' })).toBe('\uFEFFname: Nhà Cô Lả\n');
  });

  test('a file that does not end in a line end', () => {
    expect(rewritten('a: 1\r\nname: Nhà', { a: 1, name: 'X' })).toBe('a: 1\r\nname: X\r\n');
  });

  test('any file of Windows, rewritten to say anything, has Windows line ends only', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (one, other) => {
        const result = rewritten(written(one).replaceAll('\n', '\r\n'), other);
        expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(fromFile(result)).toEqual(other);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a key that was laid out by hand keeps its layout when a value in it changes', () => {
  const byHand = `rooms: [
  {id: san,   price: {amount: 150000, per: person}},   # sàn
  {id: phong, price: {amount: 400000, per: room}}
]
houseRules:
    checkIn:   {from: '14:00', until: '20:00'}
    pets: no
`;
  const data = () =>
    fromFile(byHand) as { rooms: { price: Entry }[]; houseRules: { checkIn: Entry; pets: string } };
  const newLinesFor = (change: (entry: ReturnType<typeof data>) => void) => {
    const next = data();
    change(next);
    const text = rewritten(byHand, next as unknown as Entry);
    expect(fromFile(text)).toEqual(next);
    const before = byHand.split('\n');
    expect(text.split('\n')).toHaveLength(before.length);
    return text.split('\n').filter((each, index) => each !== before[index]);
  };

  test('a number', () => {
    expect(newLinesFor(({ rooms: [room] }) => Object.assign(room?.price ?? {}, { amount: 170_000 }))).toEqual(
      ['  {id: san,   price: {amount: 170000, per: person}},   # sàn'],
    );
  });

  test('a choice, and a text in its quotes', () => {
    expect(newLinesFor(({ rooms: [, room] }) => Object.assign(room?.price ?? {}, { per: 'person' }))).toEqual(
      ['  {id: phong, price: {amount: 400000, per: person}}'],
    );
    expect(newLinesFor(({ houseRules }) => Object.assign(houseRules.checkIn, { from: '15:00' }))).toEqual([
      "    checkIn:   {from: '15:00', until: '20:00'}",
    ]);
  });

  test('a text that would not be one in braces is quoted', () => {
    expect(
      newLinesFor(({ rooms: [room] }) => Object.assign(room?.price ?? {}, { per: 'a, b]' })),
    ).toHaveLength(1);
  });
});

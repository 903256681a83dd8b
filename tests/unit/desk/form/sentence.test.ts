import { describe, expect, test } from 'vitest';
import { nodeOf } from '../../../../src/desk/form/collections.ts';
import type { Entry } from '../../../../src/desk/form/draft.ts';
import { keysOf, type Node } from '../../../../src/desk/form/node.ts';
import { isInForm } from '../../../../src/desk/form/problem.ts';
import { inForm } from '../../../../src/desk/form/sentence.ts';
import { problemsOf } from '../../../../src/desk/form/validation.ts';
import { type CollectionName, collectionNames } from '../../../../src/desk/protocol.ts';
import { aHomestayFile } from '../../../fixtures/listing.ts';

test.each([
  [
    'Thiếu “Cho đăng ở”. Hãy chọn ít nhất một: Zalo (zalo); Booking.com (booking).',
    'Thiếu “Cho đăng ở”. Hãy chọn ít nhất một.',
  ],
  ['Hãy chọn: Hỏi trước (on-request).', 'Hãy chọn: Hỏi trước.'],
  ['Hãy chọn bản của nhà; trong tệp thì ghi tên thư mục, ví dụ: “na-tong”.', 'Hãy chọn bản của nhà.'],
  ['Thiếu “Màu vải”. Hãy chọn. Trong tệp thì đặt trong dấu ngoặc kép.', 'Thiếu “Màu vải”. Hãy chọn.'],
  ['Hãy chọn trải nghiệm; trong tệp thì ghi “a.b”. Rồi lưu lại.', 'Hãy chọn trải nghiệm. Rồi lưu lại.'],
  ['“Số tiền (đồng)” phải từ 1.000 trở lên.', '“Số tiền (đồng)” phải từ 1.000 trở lên.'],
])('“%s” in the form', (message, expected) => {
  expect(inForm(message, 'team')).toBe(expected);
});

test('an owner reads the label that the form shows', () => {
  const message = 'Thiếu “Tên phòng (tiếng Việt)”.';
  expect(inForm(message, 'owner')).toBe('Thiếu “Tên phòng”.');
  expect(inForm(message, 'team')).toBe(message);
});

describe('no sentence in the form names a key', () => {
  /** Keys that no Vietnamese sentence has by chance: those of several words. */
  const keys = new Set<string>();
  const places: { collection: CollectionName; path: (string | number)[] }[] = [];
  const walk = (collection: CollectionName, node: Node, path: (string | number)[]) => {
    if (path.length) places.push({ collection, path });
    for (const key of Object.keys(node.choices ?? {})) keys.add(key);
    for (const [key, child] of keysOf(node)) {
      keys.add(key);
      walk(collection, child, [...path, key]);
    }
    if (node.items) walk(collection, node.items, [...path, 0]);
  };
  for (const collection of collectionNames) walk(collection, nodeOf(collection), []);
  const telling = [...keys].filter((key) => /[A-Z]|-/.test(key) && key !== 'e-mail');
  const named = new RegExp(`(?<![\\w-])(?:${telling.join('|')})(?![\\w-])|Các mã|mang mã|Các mục dùng được`);

  const wrongValues = [
    undefined,
    'khong-co',
    12,
    true,
    [],
    ['khong-co'],
    {},
    { khongCo: 1 },
    [{ khongCo: 1 }],
  ];

  /** A whole entry with one value replaced. */
  function withValue(entry: unknown, path: readonly (string | number)[], value: unknown): unknown {
    const [step, ...rest] = path;
    if (step === undefined) return value;
    if (typeof step === 'number') {
      const list = Array.isArray(entry) ? entry : [];
      return [withValue(list[0], rest, value), ...list.slice(1)];
    }
    const group = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {};
    return { ...group, [step]: withValue(group[step], rest, value) };
  }

  test.each(places)('whatever is wrong at $collection $path', ({ collection, path }) => {
    const entry = collection === 'homestays' ? aHomestayFile() : {};
    for (const value of wrongValues) {
      const draft = withValue(entry, path, value);
      for (const role of ['owner', 'team'] as const) {
        for (const { message } of problemsOf(collection, draft, role)) expect(message).not.toMatch(named);
      }
    }
  });

  test('a picture of a room that is gone, and two rooms with one id', () => {
    const [room] = aHomestayFile().rooms as object[];
    const [photo] = aHomestayFile().photos as object[];
    const said = (more: Entry) =>
      problemsOf('homestays', aHomestayFile(more), 'owner').map(({ message }) => message);
    expect(said({ rooms: [room, room], photos: [photo] })).toEqual([
      'Có hai phòng bị lẫn vào nhau. Hãy bỏ một phòng rồi thêm lại.',
    ]);
    expect(said({ photos: [{ ...photo, room: 'phong-a' }] })).toEqual([
      'Phòng của ảnh này không còn nữa. Hãy chọn lại phòng, hoặc để là ảnh không riêng phòng nào.',
    ]);
  });
});

describe('whatever is wrong where an owner has no field', () => {
  test.each([
    ['a consent that is missing', { sample: false, consent: undefined, status: 'published' }],
    ['a check without a day', { checked: { by: 'Tổ' } }],
    ['a state that is none', { status: 'khong-co' }],
    ['English that is too long', { tagline: { vi: 'Bên suối', en: 'x'.repeat(500) } }],
  ])('%s says who keeps it', (_, more) => {
    const [problem] = problemsOf('homestays', aHomestayFile(more), 'owner');
    expect(problem?.message).toMatch(/do tổ công nghệ số giữ: hãy nhờ tổ/);
    const [forTeam] = problemsOf('homestays', aHomestayFile(more), 'team');
    expect(forTeam?.message).not.toMatch(/nhờ tổ/);
  });
});

test('every problem of the schema has a field in the form of the team', () => {
  const missing = (node: Node, collection: CollectionName, path: string[]): string[] => [
    ...(path.length && !isInForm(collection, path, 'team') ? [`${collection} ${path.join('.')}`] : []),
    ...keysOf(node).flatMap(([key, child]) =>
      missing(child.items?.properties ? child.items : child, collection, [...path, key]),
    ),
  ];
  expect(collectionNames.flatMap((collection) => missing(nodeOf(collection), collection, []))).toEqual([]);
});

import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkEntry } from '../../../src/listings/check-entry.ts';
import { faultOf } from '../../../src/listings/file-fault.ts';
import { readContent } from '../../../src/listings/read-content.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

let folder: string;

beforeAll(() => {
  process.env.NHA_SAN_CACHE = `${process.env.TMPDIR ?? '/tmp'}/nha-san-cache-${process.pid}`;
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function told(prepare: (folder: string) => Promise<unknown>) {
  folder = await aContentFolder();
  await prepare(folder);
  const content = await readContent(folder);
  return {
    ...content,
    homes: content.homestays.map(({ slug }) => slug),
    told: content.problems.map(({ file, vi }) => `${file}: ${vi}`),
  };
}

const parts = ['homestays', 'villages', 'experiences'] as const;

describe.each(parts)('the folder %s', (part) => {
  const at = (name: string) => path.join(folder, name);

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'is missing',
      () => rm(at(part), { recursive: true }),
      `Thiếu thư mục “${part}”. Hãy xem lại tên thư mục`,
    ],
    [
      'is a file',
      async () => {
        await rm(at(part), { recursive: true });
        await writeFile(at(part), '');
      },
      'Ở chỗ của thư mục lại là một tệp',
    ],
    [
      'begins with a capital',
      () => rename(at(part), at(capital(part))),
      `Tên ở đây lại viết là “${capital(part)}”`,
    ],
    [
      'lacks its s',
      () => rename(at(part), at(part.slice(0, -1))),
      `Tên ở đây lại viết là “${part.slice(0, -1)}”`,
    ],
    [
      'is a link to itself',
      async () => {
        await rm(at(part), { recursive: true });
        await symlink(part, at(part));
      },
      'lối tắt dẫn về chính nó',
    ],
  ])('%s: a problem that names it', async (_name, prepare, sentence) => {
    const content = await told(prepare);
    expect(content.told.filter((each) => each.startsWith(`${part}: `))).toEqual([
      expect.stringContaining(sentence),
    ]);
    expect(content.leftOut).toContain(part);
  });

  function capital(name: string) {
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
});

test.each([
  'EACCES',
  'EPERM',
  'EISDIR',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'EMFILE',
  'EIO',
  'EUNKNOWN',
])('what the system answers with %s has a sentence of its own', (code) => {
  const missing = { vi: 'Thiếu.', en: 'missing' };
  expect(faultOf(Object.assign(new Error(), { code }), missing).vi).toMatch(/^\p{Lu}.*\. Hãy .*\.$/u);
});

test('an empty folder has no entry, and no problem', async () => {
  const content = await told(async (made) => {
    await rm(path.join(made, 'homestays'), { recursive: true });
    await mkdir(path.join(made, 'homestays'));
  });
  expect(content.told).toEqual([]);
});

test('what looks like a house and is passed over is told', async () => {
  const content = await told(async (made) => {
    await symlink(path.join(made, 'homestays/nha-mot'), path.join(made, 'homestays/nha-ba'));
    await writeFile(path.join(made, 'homestays/nha-bon.yaml'), 'name: Nhà Bốn\n');
    await writeFile(path.join(made, 'homestays/Thumbs.db'), '');
  });
  expect(content.homes).toEqual(['nha-hai', 'nha-mot']);
  expect(content.told.toSorted()).toMatchInlineSnapshot(`
    [
      "homestays/nha-ba: “nha-ba” là một lối tắt sang chỗ khác nên bị bỏ qua. Hãy chép hẳn thư mục vào đây.",
      "homestays/nha-bon.yaml: Tệp này nằm sai chỗ nên bị bỏ qua. Mỗi mục có một thư mục riêng: hãy chuyển tệp thành homestays/nha-bon/index.yaml.",
    ]
  `);
});

test.each([
  ['ke-hoach', 'trùng với một trang có sẵn', 'ke-hoach-2'],
  ['huong-dan', 'trùng với một trang có sẵn', 'huong-dan-2'],
  ['tat-ca', 'trùng với một trang có sẵn', 'tat-ca-2'],
  ['ban', 'trùng với một trang có sẵn', 'ban-2'],
  ['con', 'tên Windows giữ', 'con-2'],
  ['com7', 'tên Windows giữ', 'com7-2'],
  ['NUL', 'không dùng làm địa chỉ được', 'nul-2'],
  ['Suoi-Mo', 'không dùng làm địa chỉ được', 'suoi-mo'],
  ['a'.repeat(101), 'dài quá 100 chữ', 'a'.repeat(60)],
])('a house in the folder %s is refused, with a better name', async (slug, why, better) => {
  folder = await aContentFolder({ homestays: { [slug]: aHomestayFile() } });
  const { problems, homestays, leftOut } = await readContent(folder);
  expect(homestays.map((home) => home.slug)).toEqual(['nha-hai', 'nha-mot']);
  expect(leftOut).toEqual([`homestays/${slug}`]);
  expect(problems.map(({ vi }) => vi)).toEqual([expect.stringContaining(why)]);
  expect(problems[0]?.vi).toContain(`ví dụ: ${better}.`);
});

test.each(['villages', 'experiences'])('an entry of %s cannot take a reserved name either', async (part) => {
  const content = await told(async (made) => {
    await mkdir(path.join(made, part, 'ke-hoach'));
  });
  expect(content.leftOut).toContain(`${part}/ke-hoach`);
});

const photo = (file: string) => ({ file, alt: { vi: 'Nhà.' }, subject: 'exterior' });

test('a picture with a name that cannot stay is left out alone', async () => {
  const photos = [
    photo('20260501_031233 (2).jpg'),
    photo('house-pond.jpg'),
    photo('Ảnh 3.jpg'),
    photo('meal-tray.jpg'),
  ];
  folder = await aContentFolder({ homestays: { 'nha-ba': aHomestayFile({ photos }) } });
  const { homestays, problems, leftOut } = await readContent(folder);
  expect(leftOut).toEqual([]);
  expect(homestays.find(({ slug }) => slug === 'nha-ba')?.photos.map(({ file }) => file)).toEqual([
    'house-pond.jpg',
    'meal-tray.jpg',
  ]);
  expect(problems.map(({ field, vi }) => `${field} ${vi}`)).toEqual([
    expect.stringContaining(
      'photos[0].file “Tệp ảnh” chưa đúng. Tên “20260501_031233 (2).jpg” có dấu cách, có dấu ngoặc.',
    ),
    expect.stringContaining('photos[2].file “Tệp ảnh” chưa đúng. Tên “Ảnh 3.jpg” có dấu cách, có chữ “Ả”.'),
  ]);
});

test('a picture that is missing behind one with a bad name is told where it stands', async () => {
  const photos = [photo('a b.jpg'), photo('khong-co.jpg'), photo('house-pond.jpg')];
  folder = await aContentFolder({ homestays: { 'nha-ba': aHomestayFile({ photos }) } });
  const { problems, leftOut } = await readContent(folder);
  expect(leftOut).toEqual(['homestays/nha-ba']);
  expect(problems.map(({ field }) => field)).toEqual(['photos[0].file', 'photos[1].file']);
});

test('a new house of the desk cannot take the address of a page either', async () => {
  folder = await aContentFolder();
  const draft = { text: stringify(aHomestayFile()), photos: new Map() };
  const [problem] = await checkEntry(folder, 'homestays', 'ke-hoach', draft);
  expect(problem?.vi).toContain('trùng với một trang có sẵn của chương trình');
  expect(await checkEntry(folder, 'site', 'site', { ...draft, text: '' })).not.toContainEqual(problem);
});

test('no byte that is not UTF-8 becomes a letter of a name', async () => {
  const bytes = Array.from({ length: 128 }, (_, index) => 0x80 + index);
  folder = await aContentFolder({
    homestays: Object.fromEntries(bytes.map((byte) => [`nha-${byte}`, aHomestayFile()])),
  });
  for (const byte of bytes) {
    const file = path.join(folder, `homestays/nha-${byte}/index.yaml`);
    await writeFile(file, Buffer.concat([Buffer.from('name: V'), Buffer.from([byte]), Buffer.from('n\n')]));
  }
  const content = await readContent(folder);
  expect(content.homestays.map(({ slug }) => slug)).toEqual(['nha-hai', 'nha-mot']);
  for (const problem of content.problems) {
    expect(problem.vi).toMatch(/^Tệp không phải UTF-8\. Mở tệp bằng Notepad/);
    expect(problem.line).toBe(1);
  }
  expect(content.problems).toHaveLength(bytes.length);
});

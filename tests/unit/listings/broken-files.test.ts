import { copyFile, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { inEnglish, type Problem } from '../../../src/listings/problem.ts';
import { type Content, readContent } from '../../../src/listings/read-content.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

type Raw = Record<string, unknown>;
type Place = { home: string; file: string; photos: string };
/** What somebody did to a good house. */
type Mishap = (place: Place, good: string) => Promise<unknown>;

const text =
  (write: (good: string) => string): Mishap =>
  ({ file }, good) =>
    writeFile(file, write(good));
const bytes =
  (write: (good: Buffer) => Buffer): Mishap =>
  ({ file }, good) =>
    writeFile(file, write(Buffer.from(good)));
const value = (change: (house: Raw) => Raw): Mishap => text((good) => stringify(change(parse(good) as Raw)));
const room = (more: Raw) =>
  value((house) => ({ ...house, rooms: [{ ...(house.rooms as Raw[])[0], ...more }] }));
const swapped = (good: Buffer, swap: (all: Buffer) => void) => {
  const copy = Buffer.from(good);
  swap(copy);
  return copy;
};
const nameLine = (line: string) => text((good) => good.replace(/^name: .*$/m, line));
const photoNamed = (file: string) =>
  value((house) => ({ ...house, photos: [{ ...(house.photos as Raw[])[0], file }] }));

const mishaps: Record<string, Mishap> = {
  'a key twice': text((good) => `${good}name: Tên Thứ Hai\n`),
  'a key twice in a group': text((good) => good.replace(/^host:\n/m, 'host:\n  name: Hai\n')),
  'a second document': text((good) => `${good}---\nname: Hai\n`),
  'the end of a document': text((good) => `${good}...\nname: Hai\n`),
  'marks of Git': text((good) => `<<<<<<< HEAD\n${good}=======\nname: A\n>>>>>>> khac\n`),
  'very deep nesting': text((good) => `${good}story: ${'['.repeat(4000)}\n`),
  'a name that begins with @': nameLine('name: @nha'),
  'a name that begins with a backtick': nameLine('name: `nha`'),
  'a name that begins with *': nameLine('name: *nha'),
  'a name that begins with &': nameLine('name: &Cọ Homestay'),
  'a name that begins with !': nameLine('name: !Đẹp nhất bản'),
  'a name that begins with %': nameLine('name: %nha'),
  'a colon in a name': nameLine('name: Nhà: thử'),
  'a quotation that is not closed': nameLine('name: "Nhà'),
  'a quotation in single marks that is not closed': nameLine("name: 'Nhà"),
  'words behind a quotation': nameLine('name: "Nhà" sàn'),
  'a backslash in a quotation': nameLine('name: "Nhà \\sàn"'),
  'a bracket that is not closed': nameLine('name: [Nhà'),
  'a brace that is not closed': nameLine('name: {Nhà'),
  'a key without a colon': nameLine('name Nhà Hỏng'),
  'a list on the line of its key': nameLine('name: - Nhà'),
  'a tab as indent': text((good) => good.replace(/^host:\n {2}/m, 'host:\n\t')),
  'a crooked indent': text((good) => good.replace(/^host:\n {2}/m, 'host:\n   ')),
  'no-break blanks as indent': text((good) =>
    good.replace(/^host:\n(?: {2}.*\n)+/m, 'host:\n\u00a0\u00a0name: Cô Hoa\n'),
  ),
  'wide blanks as indent': text((good) =>
    good.replace(/^host:\n(?: {2}.*\n)+/m, 'host:\n\u3000name: Cô Hoa\n'),
  ),
  'plain text': text(() => 'Nhà tôi ở Nà Tông, mời các bạn đến chơi.\n'),
  'a list': text(() => '- Nhà tôi\n- ở Nà Tông\n'),
  'nothing but a comment': text(() => '# sẽ viết sau\n'),
  'a picture in the place of the file': ({ file, photos }) =>
    copyFile(path.join(photos, 'house-pond.jpg'), file),
  'ANSI of an old Notepad': bytes((good) => Buffer.from(good.toString(), 'latin1')),
  'one byte that is no letter': bytes((good) => swapped(good, (all) => all.fill(0xe2, 8, 9))),
  'UTF-16 LE': bytes((good) => Buffer.from(`\ufeff${good}`, 'utf16le')),
  'UTF-16 BE': bytes((good) => Buffer.from(`\ufeff${good}`, 'utf16le').swap16()),
  'UTF-16 without a mark': bytes((good) => Buffer.from(good.toString(), 'utf16le')),
  'cut in the middle of a letter': bytes((good) => good.subarray(0, good.indexOf(Buffer.from('à')) + 1)),
  'a letter that was lost before': nameLine('name: Nh\ufffd Hỏng'),
  'a letter that was lost, escaped': nameLine('name: "Nh\\uFFFD Hỏng"'),
  'a folder in the place of the file': async ({ file }) => {
    await rm(file);
    await mkdir(file);
  },
  'a link that leads to itself': async ({ file }) => {
    await rm(file);
    await symlink('index.yaml', file);
  },
  'a link that leads nowhere': async ({ file }) => {
    await rm(file);
    await symlink('khong-co.yaml', file);
  },
  'no file': ({ file }) => rm(file),
  'index.yml': ({ home, file }) => rename(file, path.join(home, 'index.yml')),
  'Index.yaml': ({ home, file }) => rename(file, path.join(home, 'Index.yaml')),
  'INDEX.YML': ({ home, file }) => rename(file, path.join(home, 'INDEX.YML')),
  'photos is a file': async ({ photos }) => {
    await rm(photos, { recursive: true });
    await writeFile(photos, '');
  },
  'no photos': ({ photos }) => rm(photos, { recursive: true }),
  'a photo in capitals': ({ photos }) =>
    rename(path.join(photos, 'house-pond.jpg'), path.join(photos, 'HOUSE-POND.JPG')),
  'a photo with the other ending': ({ photos }) =>
    rename(path.join(photos, 'house-pond.jpg'), path.join(photos, 'house-pond.jpeg')),
  'two photos that differ in capitals': ({ photos }) =>
    copyFile(path.join(photos, 'house-pond.jpg'), path.join(photos, 'House-Pond.jpg')),
  'a photo that is a folder': async ({ photos }) => {
    await rm(path.join(photos, 'house-pond.jpg'));
    await mkdir(path.join(photos, 'house-pond.jpg'));
  },
  'the only photo has blanks and brackets in its name': photoNamed('20260501_031233 (2).jpg'),
  'the only photo has a Vietnamese name': photoNamed('Ảnh chụp màn hình 3.jpg'),
  'the only photo is named like a device': photoNamed('aux.jpg'),
  'the only photo is HEIC': photoNamed('IMG_0001.HEIC'),
  'the name of the only photo is too long': photoNamed(`${'a'.repeat(101)}.jpg`),
  'an amount in quotation marks': room({ price: { amount: '140000', per: 'person' } }),
  'an amount in words': room({ price: { amount: '350k', per: 'person' } }),
  'a number of guests in quotation marks': room({ guests: '8' }),
  'a value of two megabytes': value((house) => ({ ...house, kind: 'x'.repeat(2_000_000) })),
  'twenty thousand unknown keys': value((house) => ({
    ...house,
    ...Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`ghi-chu-${index}`, 1])),
  })),
  'an unknown key of a thousand letters': value((house) => ({ ...house, ['g'.repeat(1000)]: 1 })),
  'the name of the village in the place of its folder': value((house) => ({ ...house, village: 'Nặm Đăm' })),
  'rooms without a list': value((house) => ({ ...house, rooms: 'hai phòng' })),
  'a group in the place of a text': value((house) => ({ ...house, name: { vi: 'Nhà' } })),
};

const slugOf = (index: number) => `nha-hong-${String(index + 1).padStart(2, '0')}`;

/** Words that only the developer's log may use; keys of a file may stand in brackets, quotation marks or examples. */
const english =
  /\b(?:invalid|input|expected|received|error|missing|must|cannot|file|key|unexpected|map|scalar)\b/i;

describe('a broken file says what is wrong, where, and what to do', () => {
  let folder: string;
  let content: Content;

  beforeAll(async () => {
    process.env.NHA_SAN_CACHE = `${process.env.TMPDIR ?? '/tmp'}/nha-san-cache-${process.pid}`;
    const names = Object.keys(mishaps);
    const good = aHomestayFile({
      photos: [{ file: 'house-pond.jpg', alt: { vi: 'Nhà.' }, subject: 'exterior' }],
    });
    folder = await aContentFolder({
      homestays: Object.fromEntries(names.map((_, index) => [slugOf(index), good])),
    });
    for (const [index, name] of names.entries()) {
      const home = path.join(folder, 'homestays', slugOf(index));
      const place = { home, file: path.join(home, 'index.yaml'), photos: path.join(home, 'photos') };
      await (mishaps[name] as Mishap)(place, stringify(good));
    }
    content = await readContent(folder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const problemsOf = (name: string): Problem[] => {
    const file = `homestays/${slugOf(Object.keys(mishaps).indexOf(name))}/index.yaml`;
    return content.problems.filter((problem) => problem.file === file);
  };

  test.each(Object.keys(mishaps))('%s', (name) => {
    const problems = problemsOf(name);
    expect(problems.map(({ line, field, vi }) => `${line ?? '–'} ${field}: ${vi}`)).toMatchSnapshot();
    expect(problems).not.toEqual([]);
    for (const problem of problems) {
      expect(problem.vi.length).toBeLessThanOrEqual(300);
      expect(inEnglish(problem).length).toBeLessThanOrEqual(400);
      expect(
        problem.vi.replace(
          /“[^”]*”|\([^)]*\)|Các mục dùng được:.*|Viết như sau:.*|Có phải \S+|ghi [a-z-]+\.|ví dụ: .*/gs,
          '',
        ),
      ).not.toMatch(english);
    }
  });

  test('the good houses beside them are read', () => {
    expect(content.homestays.map(({ slug }) => slug)).toEqual(['nha-hai', 'nha-mot']);
    expect(content.leftOut).toHaveLength(Object.keys(mishaps).length);
  });
});

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SiteFolder } from '../../../src/commands/site-folder.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, link: vi.fn(real.link), rename: vi.fn(real.rename), writeFile: vi.fn(real.writeFile) };
});

let root: string;
let out: string;
const at = (name: string) => path.join(out, name);
const cached = (name: string) => path.join(root, 'cache', name);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'nha-san-folder-'));
  out = path.join(root, 'dist');
  mkdirSync(path.join(root, 'cache'));
  for (const name of ['a.jpg', 'b.jpg']) writeFileSync(cached(name), `picture ${name}`);
});

afterEach(() => {
  vi.clearAllMocks();
  rmSync(root, { recursive: true });
});

type Site = Record<string, string>;

/** What lies below a folder, by name. */
function lying(folder = out): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')] as const),
  );
}

/** Writes a site; a text that names a picture of the cache is linked. */
async function write(site: Site, folder = new SiteFolder(out)) {
  for (const [name, text] of Object.entries(site)) {
    if (text.startsWith('picture ')) await folder.link(name, cached(text.slice('picture '.length)));
    else await folder.put(name, Buffer.from(text));
  }
  return folder.finish();
}

const site: Site = {
  'index.html': 'trang chủ',
  'homestay/nha-mot/index.html': 'nhà một',
  'cards/nha-mot/vi/link.jpg': 'picture a.jpg',
};

/** Number and time of every file: they change with every write. */
const numbers = () =>
  Object.keys(lying()).map((name) => [name, statSync(at(name)).ino, statSync(at(name)).mtimeMs]);

describe('a folder', () => {
  test('that is not there is made, and nothing lies beside it afterwards', async () => {
    expect(await write(site)).toEqual({ files: 3, written: 3, removed: 0 });
    expect(lying()).toEqual(site);
    expect(readdirSync(root).sort()).toEqual(['cache', 'dist']);
  });

  test('in which all is the same is not written to', async () => {
    await write(site);
    const before = numbers();
    vi.clearAllMocks();
    expect(await write(site)).toEqual({ files: 3, written: 0, removed: 0 });
    expect(numbers()).toEqual(before);
    expect(disk.writeFile).not.toHaveBeenCalled();
    expect(disk.rename).not.toHaveBeenCalled();
  });

  test.each<[string, Site, string[]]>([
    ['a text', { 'index.html': 'trang mới' }, ['index.html']],
    ['a text of the same length', { 'index.html': 'trang chú' }, ['index.html']],
    ['a picture', { 'cards/nha-mot/vi/link.jpg': 'picture b.jpg' }, ['cards/nha-mot/vi/link.jpg']],
    ['a new file', { 'kit/index.html': 'mới' }, ['kit/index.html']],
    [
      'a text in the place of a picture',
      { 'cards/nha-mot/vi/link.jpg': 'chữ' },
      ['cards/nha-mot/vi/link.jpg'],
    ],
  ])('in which %s differs: only that is written', async (_what, change, written) => {
    await write(site);
    // The next picture comes later.
    utimesSync(cached('b.jpg'), new Date(), new Date(Date.now() + 5000));
    const before = new Map(numbers().map(([name, ...rest]) => [name, rest]));
    expect(await write({ ...site, ...change })).toMatchObject({ written: 1, removed: 0 });
    expect(lying()).toEqual({ ...site, ...change });
    const changed = numbers().filter(([name, ...rest]) => String(rest) !== String(before.get(name)));
    expect(changed.map(([name]) => name)).toEqual(written);
  });

  test('loses what is no part of the site, folders that are empty then, and no others', async () => {
    await write({ ...site, 'homestay/nha-hai/index.html': 'nhà hai' });
    mkdirSync(at('la/trong'), { recursive: true });
    writeFileSync(at('la/x.txt'), 'x');
    symlinkSync(cached('a.jpg'), at('la/y.jpg'));
    expect(await write(site)).toEqual({ files: 3, written: 0, removed: 3 });
    expect(lying()).toEqual(site);
    expect(readdirSync(out, { recursive: true }).sort()).toEqual([
      'cards',
      'cards/nha-mot',
      'cards/nha-mot/vi',
      'cards/nha-mot/vi/link.jpg',
      'homestay',
      'homestay/nha-mot',
      'homestay/nha-mot/index.html',
      'index.html',
    ]);
    expect(existsSync(cached('a.jpg'))).toBe(true);
  });

  test('keeps what is to stay, and says whether it is there', async () => {
    await write({ ...site, 'index.html.br': 'gói' });
    const folder = new SiteFolder(out);
    expect(await folder.stay('index.html.br')).toBe(true);
    expect(await folder.stay('khong-co.br')).toBe(false);
    expect(await folder.stay('homestay')).toBe(false);
    expect(await write(site, folder)).toMatchObject({ files: 4, removed: 0 });
    expect(lying()).toEqual({ ...site, 'index.html.br': 'gói' });
  });

  test.each<[string, () => void]>([
    ['is a file', () => writeFileSync(out, 'x')],
    ['is a link that leads nowhere', () => symlinkSync(path.join(root, 'khong-co'), out)],
    [
      'is another name of a folder with the same site',
      () => {
        for (const [name, text] of Object.entries(site)) {
          mkdirSync(path.join(root, 'elsewhere', path.dirname(name)), { recursive: true });
          writeFileSync(path.join(root, 'elsewhere', name), text);
        }
        symlinkSync(path.join(root, 'elsewhere'), out);
      },
    ],
  ])('whose name %s becomes one, with all of the site', async (_what, prepare) => {
    prepare();
    await write(site);
    expect(lstatSync(out).isDirectory()).toBe(true);
    expect(lying()).toEqual(site);
  });

  test.each<[string, () => void]>([
    ['a folder lies under the name of a file', () => mkdirSync(at('index.html/x'), { recursive: true })],
    [
      'a file lies under the name of a folder',
      () => {
        rmSync(at('homestay'), { recursive: true });
        writeFileSync(at('homestay'), 'x');
      },
    ],
    [
      'another name of a folder lies under the name of one',
      () => {
        mkdirSync(path.join(root, 'elsewhere/nha-mot'), { recursive: true });
        writeFileSync(
          path.join(root, 'elsewhere/nha-mot/index.html'),
          site['homestay/nha-mot/index.html'] ?? '',
        );
        rmSync(at('homestay'), { recursive: true });
        symlinkSync(path.join(root, 'elsewhere'), at('homestay'));
      },
    ],
  ])('in which %s is put right', async (_what, harm) => {
    await write(site);
    rmSync(at('index.html'));
    harm();
    await write(site);
    expect(lying()).toEqual(site);
    expect(lstatSync(at('homestay')).isDirectory()).toBe(true);
  });
});

describe('a picture', () => {
  test('is the very file of the cache: on the disk it lies once', async () => {
    await write(site);
    expect(statSync(at('cards/nha-mot/vi/link.jpg')).ino).toBe(statSync(cached('a.jpg')).ino);
  });

  test.each([
    'EXDEV',
    'EPERM',
    'EMLINK',
  ])('is a copy where the disk says %s, which is not copied again', async (code) => {
    vi.mocked(disk.link).mockImplementation(() => Promise.reject(Object.assign(new Error(code), { code })));
    await write(site);
    expect(statSync(at('cards/nha-mot/vi/link.jpg')).ino).not.toBe(statSync(cached('a.jpg')).ino);
    expect(lying()).toEqual(site);
    expect(await write(site)).toMatchObject({ written: 0 });
    vi.mocked(disk.link).mockReset();
  });

  test('that is not in the cache fails the build', async () => {
    await expect(write({ 'x.jpg': 'picture c.jpg' })).rejects.toThrow('ENOENT');
  });
});

describe('a build that fails leaves the old site', () => {
  test.each<[string, (folder: SiteFolder) => Promise<unknown>]>([
    ['when it is given up', (folder) => folder.abandon()],
    [
      'when the disk is full',
      async (folder) => {
        vi.mocked(disk.writeFile).mockRejectedValueOnce(Object.assign(new Error('full'), { code: 'ENOSPC' }));
        await expect(folder.put('kit/index.html', Buffer.from('mới'))).rejects.toThrow('full');
        await folder.abandon();
      },
    ],
    [
      'when nothing may be written there',
      async (folder) => {
        vi.mocked(disk.rename).mockRejectedValueOnce(
          Object.assign(new Error('read-only'), { code: 'EROFS' }),
        );
        await expect(folder.finish()).rejects.toThrow('read-only');
        await folder.abandon();
      },
    ],
  ])('%s', async (_when, end) => {
    await write(site);
    const before = numbers();
    const folder = new SiteFolder(out);
    await folder.put('index.html', Buffer.from('mới'));
    await folder.link('cards/nha-mot/vi/link.jpg', cached('b.jpg'));
    await end(folder);
    expect(numbers()).toEqual(before);
    expect(lying()).toEqual(site);
    expect(readdirSync(root).sort()).toEqual(['cache', 'dist']);
  });
});

test('what was told before it was forgotten is in the site only when it is told again', async () => {
  const folder = new SiteFolder(out);
  await folder.put('index.html', Buffer.from('cũ'));
  await folder.put('lang/index.html', Buffer.from('cũ'));
  folder.forget();
  await write(site, folder);
  expect(lying()).toEqual(site);
});

test('a power cut between two files leaves no packed page of an older one: the next build finds it', async () => {
  const pages = (text: string): Site => ({ 'index.html': text, 'index.html.br': `gói ${text}` });
  await write(pages('cũ'));
  // As the export does: the packed page stays where the page is the same.
  const build = async () => {
    const folder = new SiteFolder(out);
    const isNew = await folder.put('index.html', Buffer.from('mới'));
    if (isNew || !(await folder.stay('index.html.br')))
      await folder.put('index.html.br', Buffer.from('gói mới'));
    await folder.finish();
  };
  for (const cutAfter of [0, 1]) {
    await write(pages('cũ'));
    const { rename } = await vi.importActual<typeof disk>('node:fs/promises');
    let renamed = 0;
    vi.mocked(disk.rename).mockImplementation((from, to) =>
      renamed++ < cutAfter ? rename(from, to) : Promise.reject(new Error('cut')),
    );
    await expect(build()).rejects.toThrow('cut');
    vi.mocked(disk.rename).mockImplementation(rename);
    await build();
    expect(lying()).toEqual(pages('mới'));
  }
});

test('what a build has left that was ended in the middle goes with the next one, and nothing else', async () => {
  const ended = spawnSync(process.execPath, ['--eval', '']).pid;
  for (const name of [`dist.new-${ended}`, `dist.new-${process.pid}`, 'dist.new-tam', 'dist.newer', 'khac']) {
    mkdirSync(path.join(root, name));
  }
  await new SiteFolder(out).sweepDrafts();
  expect(readdirSync(root).sort()).toEqual(
    ['cache', `dist.new-${process.pid}`, 'dist.new-tam', 'dist.newer', 'khac'].sort(),
  );
});

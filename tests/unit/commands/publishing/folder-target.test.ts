import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { copyFile, rename, statfs } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { builtSite } from '../../../../src/commands/publishing/built-site.ts';
import { folderMark, folderTarget } from '../../../../src/commands/publishing/folder-target.ts';
import type { Target } from '../../../../src/commands/publishing/target.ts';
import { aBuiltSite, aPlace, unstopped } from '../../../fixtures/built-site.ts';
import { ROOT } from '../../../program.ts';

vi.mock(import('node:fs/promises'), async (original) => {
  const whole = await original();
  return {
    ...whole,
    statfs: vi.fn(whole.statfs) as typeof whole.statfs,
    copyFile: vi.fn(whole.copyFile),
    rename: vi.fn(whole.rename),
  };
});

const pages = {
  'index.html': '<img src=/photos/a.jpg>',
  'index.html.br': 'packed',
  'homestay/nha-ba/index.html': '<h1>Nhà Ba</h1>',
  'photos/a.jpg': 'picture',
  'sw.js': 'worker',
  '.nojekyll': '',
};

const inPlace = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== folderMark)
    .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)))
    .sort();

const target = (place: string) => folderTarget(place, 'key') as Target;

test('a folder gets the whole site, readable by every web server, and nothing else', async () => {
  const place = path.join(aPlace(), 'srv/www');
  const site = await aBuiltSite(pages);
  expect(await target(place).take(site, unstopped)).toContain('6 tệp mới');
  expect(inPlace(place)).toEqual(Object.keys(pages).sort());
  for (const name of inPlace(place)) {
    expect(readFileSync(path.join(place, name))).toEqual(readFileSync(path.join(site.folder, name)));
    expect(statSync(path.join(place, name)).mode & 0o777).toBe(0o644);
  }
  expect(statSync(path.join(place, 'homestay/nha-ba')).mode & 0o777).toBe(0o755);
});

test('only what differs is written, and what is no longer of the site goes', async () => {
  const place = aPlace();
  const { folder } = await aBuiltSite(pages);
  await target(place).take(await aBuiltSite(pages, folder), unstopped);
  const { 'homestay/nha-ba/index.html': _, ...rest } = pages;
  rmSync(path.join(folder, 'homestay'), { recursive: true });
  rmSync(path.join(folder, 'index.html'));
  writeFileSync(path.join(folder, 'index.html'), 'new');
  // As the cache notes that a picture was used.
  utimesSync(path.join(folder, 'photos/a.jpg'), new Date(), new Date(Date.now() + 1e6));
  expect(await target(place).take(await builtSite(folder), unstopped)).toMatch(/^1 tệp mới .* bỏ 1 tệp/);
  expect(inPlace(place)).toEqual(Object.keys(rest).sort());
  expect(existsSync(path.join(place, 'homestay'))).toBe(false);
  expect(readFileSync(path.join(place, 'index.html'), 'utf8')).toBe('new');
  expect(await target(place).take(await builtSite(folder), unstopped)).toContain('nothing changed');
});

test('a file that somebody has deleted or cut short there comes again', async () => {
  const place = aPlace();
  const site = await aBuiltSite(pages);
  await target(place).take(site, unstopped);
  rmSync(path.join(place, 'index.html'));
  writeFileSync(path.join(place, 'photos/a.jpg'), '');
  expect(await target(place).take(site, unstopped)).toContain('2 tệp mới');
  expect(readFileSync(path.join(place, 'photos/a.jpg'), 'utf8')).toBe('picture');
});

test('what pages need comes before them, and the worker last', async () => {
  const place = aPlace();
  await target(place).take(await aBuiltSite(pages), unstopped);
  const renamed = vi.mocked(rename).mock.calls.map(([, to]) => path.relative(place, String(to)));
  const turn = (name: string) => renamed.lastIndexOf(name);
  expect(turn('photos/a.jpg')).toBeLessThan(turn('index.html.br'));
  expect(turn('index.html.br')).toBeLessThan(turn('index.html'));
  expect(turn('index.html')).toBeLessThan(turn('sw.js'));
});

test('a folder with something else in it is left alone', async () => {
  const place = aPlace();
  writeFileSync(path.join(place, 'luan-van.doc'), 'mine');
  await expect(target(place).take(await aBuiltSite(pages), unstopped)).rejects.toThrow(
    `Không đăng được: thư mục ${place} đang có thứ khác (luan-van.doc)`,
  );
  expect(readdirSync(place)).toEqual(['luan-van.doc']);
});

test('a mark that is damaged is none', async () => {
  const place = aPlace();
  await target(place).take(await aBuiltSite(pages), unstopped);
  writeFileSync(path.join(place, folderMark), '{');
  await expect(target(place).take(await aBuiltSite(pages), unstopped)).rejects.toThrow('đang có thứ khác');
});

test('what somebody else puts there later stays; in the place of a page it is told, and nothing is written', async () => {
  const place = aPlace();
  await target(place).take(await aBuiltSite(pages), unstopped);
  writeFileSync(path.join(place, '.htaccess'), 'theirs');
  mkdirSync(path.join(place, 'homestay/nha-tu'));
  writeFileSync(path.join(place, 'homestay/nha-tu/index.html'), 'theirs');
  await target(place).take(await aBuiltSite({ 'index.html': 'alone' }), unstopped);
  expect(inPlace(place)).toEqual(['.htaccess', 'homestay/nha-tu/index.html', 'index.html']);
  const more = await aBuiltSite({ 'index.html': 'other', 'homestay/nha-tu/index.html': 'ours' });
  await expect(target(place).take(more, unstopped)).rejects.toThrow('homestay/nha-tu/index.html');
  expect(readFileSync(path.join(place, 'index.html'), 'utf8')).toBe('alone');
});

test('a mark that names files elsewhere, and a folder that leads elsewhere, harm nothing there', async () => {
  const [place, elsewhere] = [aPlace(), aPlace()];
  writeFileSync(path.join(elsewhere, 'mine.txt'), 'mine');
  await target(place).take(await aBuiltSite({ 'photos/mine.txt': 'ours', 'a.html': '' }), unstopped);
  const names = [
    `../${path.basename(elsewhere)}/mine.txt`,
    path.join(elsewhere, 'mine.txt'),
    'photos/mine.txt',
  ];
  const files = Object.fromEntries(names.map((name) => [name, '']));
  writeFileSync(path.join(place, folderMark), JSON.stringify({ files }));
  rmSync(path.join(place, 'photos'), { recursive: true });
  symlinkSync(elsewhere, path.join(place, 'photos'));
  rmSync(path.join(place, 'a.html'));
  await target(place).take(await aBuiltSite({ 'index.html': '' }), unstopped);
  expect(readFileSync(path.join(elsewhere, 'mine.txt'), 'utf8')).toBe('mine');
  const through = await aBuiltSite({ 'photos/mine.txt': 'ours' });
  await expect(target(place).take(through, unstopped)).rejects.toThrow('photos');
  expect(readFileSync(path.join(elsewhere, 'mine.txt'), 'utf8')).toBe('mine');
});

test('without room for it nothing is written', async () => {
  const place = aPlace();
  const whole = await statfs(place);
  vi.mocked(statfs).mockResolvedValueOnce({ ...whole, bsize: 1000, bavail: 30_000 } as never);
  await expect(target(place).take(await aBuiltSite(pages), unstopped)).rejects.toThrow(
    `Đĩa của thư mục ${place} chỉ còn 30 MB, cần 50 MB.`,
  );
  expect(readdirSync(place)).toEqual([]);
});

test.each([
  ['a disk that fills up', 'ENOSPC', 'đã đầy'],
  ['a folder that takes nothing', 'EACCES', 'không có quyền ghi'],
])('%s in the middle leaves the old site as it was', async (_, code, said) => {
  const place = aPlace();
  await target(place).take(await aBuiltSite(pages), unstopped);
  const next = await aBuiltSite({ ...pages, 'index.html': 'new', 'photos/b.jpg': 'other' });
  vi.mocked(copyFile).mockRejectedValueOnce(Object.assign(new Error(code), { code }));
  await expect(target(place).take(next, unstopped)).rejects.toThrow(said);
  expect(inPlace(place)).toEqual(Object.keys(pages).sort());
  expect(readFileSync(path.join(place, 'index.html'), 'utf8')).toBe(pages['index.html']);
});

test('a stop in the middle leaves pages that have all they need, and the next time makes it whole', async () => {
  const place = aPlace();
  await target(place).take(await aBuiltSite(pages), unstopped);
  const next = { 'index.html': '<img src=/photos/b.jpg>', 'photos/b.jpg': 'other', 'kit/index.html': '' };
  const site = await aBuiltSite(next);
  let count = 0;
  const real = vi.mocked(rename).getMockImplementation();
  vi.mocked(rename).mockImplementation(async (...args) => {
    // The list, the picture, and then the power is cut.
    if (++count > 2) throw new Error('cut');
    return real?.(...args);
  });
  onTestFinished(() => void vi.mocked(rename).mockImplementation(real as typeof rename));
  await expect(target(place).take(site, unstopped)).rejects.toThrow('cut');
  vi.mocked(rename).mockImplementation(real as typeof rename);
  expect(readFileSync(path.join(place, 'index.html'), 'utf8')).toBe(pages['index.html']);
  expect(inPlace(place)).toEqual([...Object.keys(pages), 'photos/b.jpg'].sort());
  await target(place).take(site, unstopped);
  expect(inPlace(place)).toEqual(Object.keys(next).sort());
});

test('one that is told to stop before anything is in its place writes nothing', async () => {
  const place = aPlace();
  await expect(target(place).take(await aBuiltSite(pages), AbortSignal.abort())).rejects.toThrow();
  expect(readdirSync(place)).toEqual([]);
});

test('two programs never write at once', async () => {
  const place = aPlace();
  const lines = `
    import { holdFolder } from '${pathToFileURL(path.join(ROOT, 'src/desk/server/one-writer.ts'))}';
    holdFolder(process.argv[1], 'other');
    console.log('held');
    process.stdin.resume();`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', lines, place]);
  onTestFinished(() => void other.kill());
  await once(other.stdout, 'data');
  await expect(target(place).take(await aBuiltSite(pages), unstopped)).rejects.toThrow('Một lần đăng khác');
  other.kill();
  await once(other, 'exit');
  expect(await target(place).take(await aBuiltSite(pages), unstopped)).toContain('6 tệp mới');
});

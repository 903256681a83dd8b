import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepLastGood } from '../../../../src/commands/last-good-content.ts';
import { folderMark } from '../../../../src/commands/publishing/folder-target.ts';
import { KeptPublished } from '../../../../src/commands/publishing/keep-published.ts';
import { publishSettingFrom } from '../../../../src/commands/publishing/targets.ts';
import { readContent } from '../../../../src/listings/read-content.ts';
import { aPlace } from '../../../fixtures/built-site.ts';
import { aContentFolder } from '../../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../../fixtures/listing.ts';
import { ROOT } from '../../../program.ts';

test('the program hands what is published, and nothing else, to every place it can, and says what went where', async () => {
  const content = await aContentFolder({
    homestays: {
      'nha-ba': aHomestayFile({ name: 'Nhà Ba' }),
      'nha-nhap': aHomestayFile({ name: 'Nhà Chưa Đăng', status: 'draft' }),
    },
  });
  onTestFinished(() => rm(content, { recursive: true, force: true }));
  const place = aPlace();
  const [www, remote] = [path.join(place, 'www'), path.join(place, 'remote.git')];
  const data = path.join(place, 'data');
  await mkdir(data);
  await writeFile(path.join(data, 'key'), 'bi-mat');
  execFileSync('git', ['init', '-q', '--bare', remote]);
  const publish = async (places: string[]) => {
    const env = {
      ...process.env,
      NHA_SAN_CACHE: path.join(place, 'cache'),
      NHA_SAN_DATA: data,
      NHA_SAN_PUBLISH: places.join('\n'),
      // Vitest's own: with them the pages would be built as for development.
      DEV: undefined,
      PROD: undefined,
      MODE: undefined,
      NODE_ENV: 'production',
    };
    const args = ['src/commands/publish.ts', '--content', content];
    const run = promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
    return run.then(
      ({ stdout }) => ({ code: 0, printed: stdout }),
      ({ code, stdout, stderr }) => ({ code, printed: `${stdout}${stderr}` }),
    );
  };

  const { code, printed } = await publish([`folder:${www}`, `git:${remote}#pages`]);
  expect(printed).toMatch(/✓ thư mục .*www \[folder\]: \d+ tệp mới/);
  expect(printed).toContain('✓ nhánh pages');
  expect(code).toBe(0);
  const lying = await readdir(www, { recursive: true, withFileTypes: true });
  const files = lying
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const names = files.map((file) => path.relative(www, file)).sort();
  expect(names).toContain('homestay/nha-ba/index.html');
  expect(names.filter((name) => name.includes('nha-nhap'))).toEqual([]);
  const pages = files.filter((file) => /\.(?:html|json|xml|txt)$/.test(file));
  for (const page of pages) expect(await readFile(page, 'utf8'), page).not.toMatch(/Nhà Chưa Đăng|bi-mat/);
  const desk = await readFile(path.join(www, 'admin/index.html'), 'utf8');
  expect(desk).toContain('Trang sửa bài không nằm ở đây');
  expect(desk).not.toContain('<script');
  const branch = execFileSync('git', ['ls-tree', '-r', '-z', '--name-only', 'pages'], { cwd: remote });
  const onBranch = branch.toString().split('\0').filter(Boolean);
  expect(onBranch.filter((name) => name !== '.nha-san-site').sort()).toEqual(
    names.filter((name) => name !== folderMark),
  );

  // As a server keeps what it has shown.
  vi.stubEnv('NHA_SAN_CACHE', path.join(place, 'cache'));
  onTestFinished(() => void vi.unstubAllEnvs());
  await keepLastGood(content, await readContent(content));
  await writeFile(path.join(content, 'homestays/nha-ba/index.yaml'), 'name: [');
  await rm(path.join(content, 'site.yaml'));
  await rm(remote, { recursive: true });
  const next = await publish([`folder:${www}`, `git:${remote}#pages`, 'wrong']);
  expect(next.code).toBe(1);
  expect(next.printed).toContain('dòng 3');
  expect(next.printed).toContain('✗ nhánh pages');
  expect(next.printed).toContain('✓ thư mục');
  expect(await readFile(path.join(www, 'homestay/nha-ba/index.html'), 'utf8')).toContain('Nhà Ba');

  // And as the server does it by itself, once the branch can be reached again.
  execFileSync('git', ['init', '-q', '--bare', remote]);
  const places = { NHA_SAN_DATA: data, NHA_SAN_CONTENT: content, NHA_SAN_PUBLISH: `git:${remote}#pages` };
  for (const [name, value] of Object.entries(places)) vi.stubEnv(name, value);
  const log: string[] = [];
  const copies = new KeptPublished({
    setting: publishSettingFrom(process.env),
    log: (line) => log.push(line),
    waits: { quiet: 0, latest: 0, anew: 1e8, longest: 1e8 },
  });
  onTestFinished(() => copies.end());
  expect(copies.published?.state).toBe('behind');
  copies.changed();
  await expect.poll(() => copies.published?.state, { timeout: 50_000 }).toBe('current');
  expect(log).toEqual([]);
  const page = execFileSync('git', ['show', 'pages:homestay/nha-ba/index.html'], { cwd: remote });
  expect(page.toString()).toContain('Nhà Ba');
}, 240_000);

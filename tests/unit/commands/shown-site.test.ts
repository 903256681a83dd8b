import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type BuildSite, buildApart } from '../../../src/commands/build-apart.ts';
import { ShownSite } from '../../../src/commands/shown-site.ts';

afterEach(() => void vi.unstubAllEnvs());

async function aRoot() {
  const root = await mkdtemp(path.join(tmpdir(), 'nha-san-shown-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  vi.stubEnv('NHA_SAN_CACHE', path.join(root, 'cache'));
  return root;
}

const writes =
  (words: string, failed?: string) =>
  (folder: string): BuildSite =>
  async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(path.join(folder, 'homestay'), { recursive: true });
    await writeFile(path.join(folder, 'index.html'), words);
    await writeFile(path.join(folder, 'homestay/index.html'), words);
    return failed;
  };

const shown = (site: ShownSite) => readFile(path.join(site.folder, 'index.html'), 'utf8');

test('the next start shows what was shown last, whatever the builds since have come to', async () => {
  const out = path.join(await aRoot(), 'dist');
  const nothing = new ShownSite(out);
  expect(await nothing.showLast()).toBe(false);
  for (const words of ['một', 'hai', 'ba']) {
    const site = new ShownSite(out, writes(words));
    await site.showLast();
    expect(await site.build(() => {})).toBeUndefined();
    await site.kept();
    const later = new ShownSite(out);
    expect(await later.showLast()).toBe(true);
    expect(await shown(later)).toBe(words);
  }
  const failing = new ShownSite(out, writes('hỏng', 'Thiếu tên trang.'));
  await failing.showLast();
  expect(await failing.build(() => {})).toBe('Thiếu tên trang.');
  expect(await shown(failing)).toBe('ba');
  const later = new ShownSite(out);
  await later.showLast();
  expect(await shown(later)).toBe('ba');
});

test('a folder that a build was writing when the power went is not shown', async () => {
  const out = path.join(await aRoot(), 'dist');
  const site = new ShownSite(out, (folder) => async () => {
    await writes('nửa chừng')(folder)(() => {});
    throw new Error('power cut');
  });
  await expect(site.build(() => {})).rejects.toThrow('power cut');
  expect(await new ShownSite(out).showLast()).toBe(false);
});

test('a new site that cannot take its name leaves the old one', async () => {
  const root = await aRoot();
  const site = new ShownSite(path.join(root, 'dist'), writes('một'));
  await site.build(() => {});
  await site.kept();
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  await writeFile(path.join(root, 'cũ'), '');
  const before = site.folder;
  const blocked = new ShownSite(path.join(root, 'cũ', 'dist'), writes('hai'));
  await expect(blocked.build(() => {})).rejects.toThrow();
  expect(blocked.folder).toBe('');
  expect(site.folder).toBe(before);
});

test('a build that tells nothing for too long is ended, and says so', async () => {
  const root = await aRoot();
  const hangs = path.join(root, 'hangs.mjs');
  await writeFile(hangs, "process.send({ step: 'Đọc nội dung' }); setInterval(() => {}, 1000);\n");
  const steps: string[] = [];
  const failed = await buildApart(path.join(root, 'dist'), { command: hangs, patience: 3000 })(
    (step) => void steps.push(step),
  );
  expect(steps).toEqual(['Đọc nội dung']);
  expect(failed).toContain('quá lâu');
});

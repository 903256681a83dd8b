import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledProgram } from '../../../src/program/program.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { freePort } from '../../fixtures/free-port.ts';
import { edit } from '../../fixtures/live-site.ts';
import { ROOT } from '../../program.ts';

/** What makes the program, and must not be needed to show content. */
const bundlers =
  /node_modules\/(?:vite|vitest|rolldown|@rolldown|rollup|esbuild|@esbuild|tsx|typescript|@astrojs\/compiler[^/]*)\/|node_modules\/astro\/dist\/core\/build\//;

let folder: string;
let content: string;
let program: ChildProcess;
const noted = () => path.join(folder, 'modules');

beforeAll(() => bundledProgram(), 300_000);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'nha-san-modules-'));
  content = await aContentFolder();
});

afterAll(async () => {
  program?.kill('SIGKILL');
  await rm(content, { recursive: true });
  rmSync(folder, { recursive: true });
});

test('a start, a change of content, its pages and its pictures load nothing that bundles', async () => {
  const port = await freePort();
  program = spawn(process.execPath, ['src/commands/start.ts', '--content', content], {
    cwd: ROOT,
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      NHA_SAN_HISTORY: 'off',
      NHA_SAN_CACHE: path.join(folder, 'cache'),
      NOTED_MODULES: noted(),
      NODE_OPTIONS: `--import=${pathToFileURL(path.join(ROOT, 'tests/fixtures/noted-modules.mjs'))}`,
    },
  });
  const ask = async (address: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`).catch(() => undefined);
    return answer?.ok ? await answer.text() : `${answer?.status}`;
  };
  const wait = { timeout: 60_000, interval: 50 };
  await expect.poll(() => ask('/homestay/'), wait).toContain('Nhà Một');
  await edit(path.join(content, 'homestays/nha-mot/index.yaml'), 'Nhà Một', 'Nhà Mới');
  await expect.poll(() => ask('/homestay/nha-mot/'), wait).toContain('Nhà Mới');
  for (const address of ['/', '/kit/', '/kit/nha-mot/', '/kit/nha-mot/booking/', '/api/homestays.json']) {
    expect(await ask(address), address).toContain('Nhà Mới');
  }
  for (const address of ['/admin/', '/sw.js', '/sitemap-index.xml']) {
    expect((await ask(address)).length, address).toBeGreaterThan(100);
  }
  expect((await ask('/cards/nha-mot/vi/link.jpg')).length).toBeGreaterThan(1000);

  const modules = (await readFile(noted(), 'utf8')).split('\n');
  // It was noted what is loaded, by the server and by what makes its pictures.
  for (const loaded of [
    'src/commands/start.ts',
    'server/entry.mjs',
    'src/program/picture-child.ts',
    'node_modules/sharp/',
  ]) {
    expect(modules.filter((module) => module.includes(loaded)).length, loaded).toBeGreaterThan(0);
  }
  expect([...new Set(modules.flatMap((module) => bundlers.exec(module) ?? []))]).toEqual([]);
});

import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { heaviestHousePage, pageWeight } from '../../../src/commands/page-weight.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'nha-san-weight-'));
});
afterEach(() => rm(site, { recursive: true }));

/** Text that packing cannot make smaller than this many bytes. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');

async function write(file: string, text: string) {
  await mkdir(path.dirname(path.join(site, file)), { recursive: true });
  await writeFile(path.join(site, file), text);
}

test('a page weighs its text and the scripts it runs at once, with what those import, each once', async () => {
  await write('_astro/a.js', `import{x}from"./shared.js";import"/_astro/b.js";${noise(2000)}`);
  await write('_astro/b.js', `import{y}from"./shared.js";${noise(1000)}`);
  await write('_astro/shared.js', `export const x=1;const later=()=>import("./later.js");${noise(4000)}`);
  await write('_astro/later.js', noise(50_000));
  const { all, scripts } = await pageWeight(
    site,
    `<script type="module" src="/_astro/a.js"></script>${noise(3000)}`,
  );
  expect(scripts).toBeGreaterThan(7000);
  expect(scripts).toBeLessThan(8000);
  expect(all - scripts).toBeGreaterThan(3000);
  expect(all - scripts).toBeLessThan(3500);
});

test('a script that is not there is a fault of the build, not a light page', async () => {
  await expect(pageWeight(site, '<script src="/_astro/gone.js"></script>')).rejects.toThrow(/gone\.js/);
});

test('the heaviest house is found in any language; other pages do not count', async () => {
  await write('homestay/index.html', noise(90_000));
  await write('homestay/tat-ca/index.html', noise(90_000));
  await write('en/homestay/tat-ca/index.html', noise(90_000));
  await write('lang/na-tong/index.html', noise(90_000));
  await write('homestay/a/index.html', noise(1000));
  await write('homestay/b/index.html', noise(2000));
  await write('en/homestay/a/index.html', noise(8000));
  const { all = 0 } = (await heaviestHousePage(site)) ?? {};
  expect(all).toBeGreaterThan(8000);
  expect(all).toBeLessThan(9000);
});

test('a site without houses has no heaviest one', async () => {
  await write('index.html', 'x');
  expect(await heaviestHousePage(site)).toBeUndefined();
});

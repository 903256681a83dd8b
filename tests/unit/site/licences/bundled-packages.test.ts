import path from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import {
  bundledPackages,
  forgetBundled,
  noteBundled,
} from '../../../../src/site/licences/bundled-packages.ts';
import { noticeOf } from '../../../../src/site/licences/notice.ts';
import { ROOT } from '../../../program.ts';

/** Bundles a script and tells the packages that were noted. */
async function bundled(code: string, ssr = false): Promise<string[]> {
  forgetBundled();
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? path.join(ROOT, 'entry.js') : undefined),
        load: (id) => (id === path.join(ROOT, 'entry.js') ? code : undefined),
      },
      noteBundled(),
    ],
    build: { write: false, ssr, rolldownOptions: { input: 'entry' } },
    ssr: { noExternal: true },
  });
  return bundledPackages().map((folder) => path.relative(path.join(ROOT, 'node_modules'), folder));
}

test('what a script imports, and what that imports, is noted', async () => {
  const packages = await bundled(
    `import { zipSync } from 'fflate'; import 'workbox-routing'; console.log(zipSync)`,
  );
  expect(packages).toEqual(expect.arrayContaining(['fflate', 'workbox-routing', 'workbox-core']));
  const notices = await Promise.all(bundledPackages().map(noticeOf));
  expect(notices.find(({ name }) => name === 'fflate')).toMatchObject({
    licence: 'MIT',
    text: expect.stringContaining('Permission is hereby granted'),
  });
});

test('what is only imported later is noted too', async () => {
  expect(await bundled(`import('uqr').then(console.log)`)).toContain('uqr');
});

test('what makes the pages and stays on the server is not', async () => {
  expect(await bundled(`import { zipSync } from 'fflate'; console.log(zipSync)`, true)).toEqual([]);
});

test('a build forgets the one before', async () => {
  await bundled(`import('uqr').then(console.log)`);
  expect(await bundled('console.log(1)')).toEqual([]);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { packageFolder } from '../../../../src/site/licences/bundled-packages.ts';
import { noticeOf, noticesText } from '../../../../src/site/licences/notice.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function aPackage(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-package-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}

test.each([
  ['/a/node_modules/react/index.js', '/a/node_modules/react'],
  ['/a/node_modules/@dnd-kit/core/dist/core.esm.js', '/a/node_modules/@dnd-kit/core'],
  ['/a/node_modules/a/node_modules/b/lib/c.js', '/a/node_modules/a/node_modules/b'],
  ['\0commonjs-es-import:/a/node_modules/lodash/lodash.js?commonjs-proxy', '/a/node_modules/lodash'],
  ['C:\\a\\node_modules\\react\\index.js', 'C:/a/node_modules/react'],
  ['/a/node_modules/x/font.woff2?url', '/a/node_modules/x'],
  ['/a/src/site/started.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
])('%j lies in the package %s', (moduleId, folder) => {
  expect(packageFolder(moduleId)).toBe(folder);
});

const mit = 'MIT License\n\nCopyright (c) 2020 A';

test.each<[string, Record<string, unknown>, Record<string, string>, string, string]>([
  ['with a licence file', { license: 'MIT' }, { LICENSE: mit }, 'MIT', mit],
  ['with a British one', { license: 'ISC' }, { 'licence.md': mit }, 'ISC', mit],
  [
    'with a notice besides',
    { license: 'Apache-2.0' },
    { LICENSE: 'Apache', NOTICE: 'By B' },
    'Apache-2.0',
    'Apache\n\nBy B',
  ],
  ['of the old form', { license: { type: 'BSD' } }, { COPYING: mit }, 'BSD', mit],
  ['with several licences', { licenses: [{ type: 'MIT' }, { type: 'X11' }] }, {}, 'MIT OR X11', ''],
  ['without a file, with an author', { license: 'MIT', author: { name: 'Hoa' } }, {}, 'MIT', '© Hoa'],
  ['with Windows line ends', { license: 'MIT' }, { LICENSE: 'a\r\nb' }, 'MIT', 'a\nb'],
  ['that says nothing', {}, { 'README.md': 'x', 'license-checker.js': 'y' }, '', ''],
])('a package %s', async (_, manifest, files, licence, text) => {
  const folder = await aPackage({
    'package.json': JSON.stringify({ name: 'a', version: '1.2.3', ...manifest }),
    ...files,
  });
  expect(await noticeOf(folder)).toMatchObject({ name: 'a', version: '1.2.3', licence, text });
});

test('each package is named with its licence; the same words stand once', () => {
  const of = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text });
  const text = noticesText([of('b', mit), of('c', 'BSD'), of('a', mit)]);
  expect(text.split(mit)).toHaveLength(2);
  expect(text).toMatch(/a 1\.0\.0 \(MIT\)\nb 1\.0\.0 \(MIT\)\n\nMIT License/);
  expect(text).toContain('c 1.0.0 (MIT)\n\nBSD');
});

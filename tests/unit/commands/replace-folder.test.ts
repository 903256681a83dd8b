import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../../src/commands/replace-folder.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-replace-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function site(name: string, words: string) {
  await mkdir(at(name), { recursive: true });
  await writeFile(path.join(at(name), 'index.html'), words);
}

const shown = () => readFile(path.join(at('dist'), 'index.html'), 'utf8');

test('the new folder takes the place of the old one, and nothing else is left', async () => {
  await site('dist', 'cũ');
  await site('made', 'mới');
  await replaceFolder(at('dist'), at('made'));
  expect([await shown(), await readdir(folder)]).toEqual(['mới', ['dist']]);
});

test('where there was none, it is simply there', async () => {
  await site('made', 'mới');
  await replaceFolder(at('dist'), at('made'));
  expect([await shown(), await readdir(folder)]).toEqual(['mới', ['dist']]);
});

test.each([
  ['before anything had its place', async () => site('dist.old', 'cũ')],
  [
    'with both beside',
    async () => {
      await site('dist.old', 'cũ');
      await site('dist.new', 'mới');
    },
  ],
  [
    'after the exchange',
    async () => {
      await site('dist', 'cũ');
      await site('dist.old', 'cũ hơn');
    },
  ],
])('interrupted %s, the old site is there again even when the next one cannot be had', async (_when, interrupted) => {
  await interrupted();
  await expect(replaceFolder(at('dist'), at('not-made'))).rejects.toThrow();
  expect(await shown()).toBe('cũ');
  await site('made', 'mới');
  await replaceFolder(at('dist'), at('made'));
  expect([await shown(), await readdir(folder)]).toEqual(['mới', ['dist']]);
});

test('a link is exchanged like a folder, and what it leads to stays', async () => {
  await site('first', 'cũ');
  await site('second', 'mới');
  await symlink(at('first'), at('dist'), 'junction');
  await symlink(at('second'), at('link'), 'junction');
  await replaceFolder(at('dist'), at('link'));
  expect(await shown()).toBe('mới');
  expect((await readdir(folder)).sort()).toEqual(['dist', 'first', 'second']);
});

test('a link that leads nowhere is no reason to bring the old site back', async () => {
  await site('dist.old', 'cũ');
  await symlink(at('gone'), at('dist'), 'junction');
  await rename(at('dist.old'), at('made'));
  await replaceFolder(at('dist'), at('made'));
  expect(await shown()).toBe('cũ');
});

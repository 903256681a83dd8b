import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { gitTarget } from '../../../../src/commands/publishing/git-target.ts';
import { publishFolder } from '../../../../src/commands/publishing/publish-folder.ts';
import { sweepStores } from '../../../../src/commands/publishing/sweep-stores.ts';
import type { Target } from '../../../../src/commands/publishing/target.ts';
import { aBuiltSite, aPlace, unstopped } from '../../../fixtures/built-site.ts';

const env = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Tổ',
  GIT_AUTHOR_EMAIL: 'to@nha-san.invalid',
  GIT_COMMITTER_NAME: 'Tổ',
  GIT_COMMITTER_EMAIL: 'to@nha-san.invalid',
};
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trim();

/** Texts that no compression makes small. */
const picture = (seed: number) =>
  Array.from({ length: 4000 }, (_, index) => Math.sin(seed * 99991 + index).toString(36)).join('');

const pages = { 'index.html': 'home', '.nojekyll': '', 'photos/a.jpg': picture(1), 'kit/a.zip': 'zip' };

let remote: string;
beforeEach(() => {
  vi.stubEnv('NHA_SAN_CACHE', aPlace());
  mkdirSync(publishFolder(), { recursive: true });
  remote = path.join(aPlace(), 'remote.git');
  git(path.dirname(remote), 'init', '-q', '--bare', '-b', 'main', remote);
  return () => vi.unstubAllEnvs();
});

const target = (branch = 'pages', at = remote) => gitTarget(`${at}#${branch}`, 'key') as Target;
const listed = () => git(remote, 'ls-tree', '-r', '--name-only', 'pages').split('\n');
const commits = () => git(remote, 'rev-list', '--count', 'pages');

/** Adds something to the branch from elsewhere, as a person or a host does. */
function pushed(name: string, text: string, branch = 'pages') {
  const other = aPlace();
  const isThere = git(remote, 'for-each-ref', `refs/heads/${branch}`) !== '';
  if (isThere) git(other, 'clone', '-q', '-b', branch, remote, '.');
  else git(other, 'init', '-q', '-b', branch, '.');
  writeFileSync(path.join(other, name), text);
  git(other, 'add', name);
  git(other, 'commit', '-qm', name);
  git(other, 'push', '-q', remote, branch);
}

test('a branch gets the whole site, whatever the person at this machine has Git leave out', async () => {
  const folder = aPlace();
  const ignored = path.join(folder, 'ignored');
  writeFileSync(ignored, '*.zip\n*.html\n');
  const config = path.join(folder, 'config');
  writeFileSync(config, `[core]\nexcludesFile = ${ignored}\nautocrlf = true\n[commit]\ngpgSign = true\n`);
  vi.stubEnv('XDG_CONFIG_HOME', folder);
  mkdirSync(path.join(folder, 'git'));
  writeFileSync(path.join(folder, 'git/config'), `[include]\npath = ${config}\n`);
  expect(await target().take(await aBuiltSite(pages), unstopped)).toContain('pushed');
  expect(listed()).toEqual(['.nha-san-site', ...Object.keys(pages)].sort());
  expect(git(remote, 'log', '-1', '--format=%an', 'pages')).toBe('Nhà Sàn');
});

test('the branch has one commit, however often the site goes out, and sends only what is new', async () => {
  const { folder } = await aBuiltSite(pages);
  await target().take(await aBuiltSite(pages, folder), unstopped);
  const packs = () => {
    const all = git(remote, 'count-objects', '-v').split('\n');
    return Object.fromEntries(all.map((line) => line.split(': ')));
  };
  const before = Number(packs().count);
  await target().take(await aBuiltSite({ ...pages, 'index.html': 'changed' }, folder), unstopped);
  // A page, its folder, the commit: no picture.
  expect(Number(packs().count) - before).toBe(3);
  expect([commits(), git(remote, 'show', 'pages:index.html')]).toEqual(['1', 'changed']);
  expect(git(remote, 'fsck', '--connectivity-only')).not.toContain('missing');
});

test('the same site is not sent again', async () => {
  const site = await aBuiltSite(pages);
  await target().take(site, unstopped);
  const head = git(remote, 'rev-parse', 'pages');
  expect(await target().take(site, unstopped)).toContain('nothing changed');
  expect(git(remote, 'rev-parse', 'pages')).toBe(head);
});

test('a machine that has lost its cache goes on where it was', async () => {
  const site = await aBuiltSite(pages);
  await target().take(site, unstopped);
  rmSync(publishFolder(), { recursive: true });
  mkdirSync(publishFolder());
  expect(await target().take(site, unstopped)).toContain('nothing changed');
  await target().take(await aBuiltSite({ 'index.html': 'new' }), unstopped);
  expect([commits(), listed()]).toEqual(['1', ['.nha-san-site', 'index.html']]);
});

test('a branch with something else on it, and all other branches, stay as they are', async () => {
  pushed('README.md', 'mine', 'main');
  const head = git(remote, 'rev-parse', 'main');
  const site = await aBuiltSite(pages);
  await expect(target('main').take(site, unstopped)).rejects.toThrow('Nhánh main đang có thứ khác');
  await target().take(site, unstopped);
  expect(git(remote, 'rev-parse', 'main')).toBe(head);
});

test('the domain that a host has put there stays', async () => {
  const site = await aBuiltSite(pages);
  await target().take(site, unstopped);
  pushed('CNAME', 'homestay.vn');
  for (const text of ['one', 'two']) {
    await target().take(await aBuiltSite({ ...pages, 'index.html': text }), unstopped);
  }
  expect(git(remote, 'show', 'pages:CNAME')).toBe('homestay.vn');
  expect([commits(), git(remote, 'show', 'pages:index.html')]).toEqual(['1', 'two']);
});

test('what is pushed meanwhile is not overwritten unseen', async () => {
  await target().take(await aBuiltSite(pages), unstopped);
  // As somebody pushes between the look and the push.
  const hook = path.join(remote, 'hooks/pre-receive');
  writeFileSync(hook, '#!/bin/sh\necho "remote is closed" >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  const next = await aBuiltSite({ 'index.html': 'next' });
  await expect(target().take(next, unstopped)).rejects.toThrow('Kho không nhận');
  rmSync(hook);
  expect(await target().take(next, unstopped)).toContain('pushed');
});

test('a remote of the content’s repository is known by its name, and that repository stays untouched', async () => {
  const content = aPlace();
  git(content, 'init', '-q', '-b', 'main');
  writeFileSync(path.join(content, 'site.yaml'), 'name: Bản');
  git(content, 'add', '.');
  git(content, 'commit', '-qm', 'Bắt đầu');
  git(content, 'remote', 'add', 'origin', remote);
  vi.stubEnv('NHA_SAN_CONTENT', content);
  mkdirSync(publishFolder(), { recursive: true });
  const before = git(content, 'for-each-ref') + git(content, 'count-objects');
  await target('pages', 'origin').take(await aBuiltSite(pages), unstopped);
  expect(listed()).toContain('index.html');
  expect(git(content, 'for-each-ref') + git(content, 'count-objects')).toBe(before);
  expect(git(content, 'status', '--porcelain')).toBe('');
});

test('a remote that is not there is told without its password', async () => {
  const there = target('pages', 'file://ai:bi-mat@nowhere/gone.git');
  const fault = await there.take(await aBuiltSite(pages), unstopped).catch((reason: Error) => reason.message);
  expect(fault).toMatch(/^Không đẩy được lên nhánh pages của file:\/\/nowhere\/gone\.git\./);
  expect(fault).not.toContain('bi-mat');
});

test('what a power cut leaves of the repository in between is mended', async () => {
  const { folder } = await aBuiltSite(pages);
  await target().take(await aBuiltSite(pages, folder), unstopped);
  const [store] = readdirSync(publishFolder()).map((name) => path.join(publishFolder(), name));
  for (const name of ['index.lock', 'shallow.lock']) writeFileSync(path.join(store ?? '', name), '');
  await target().take(await aBuiltSite({ ...pages, 'a.html': '1' }, folder), unstopped);
  // Objects of which nothing has reached the disk.
  const objects = path.join(store ?? '', 'objects');
  for (const name of readdirSync(objects, { recursive: true }) as string[]) {
    if (!/^\w\w\/\w{38}$/.test(name)) continue;
    chmodSync(path.join(objects, name), 0o644);
    writeFileSync(path.join(objects, name), '');
  }
  await target().take(await aBuiltSite({ ...pages, 'a.html': '2' }, folder), unstopped);
  expect(git(remote, 'show', 'pages:a.html')).toBe('2');
  rmSync(path.join(store ?? '', 'HEAD'));
  appendFileSync(path.join(store ?? '', 'config'), '[broken');
  await target().take(await aBuiltSite({ ...pages, 'a.html': '3' }, folder), unstopped);
  expect(git(remote, 'show', 'pages:a.html')).toBe('3');
  expect(existsSync(path.join(folder, '.git'))).toBe(false);
});

test('one that is told to stop pushes nothing', async () => {
  await expect(target().take(await aBuiltSite(pages), AbortSignal.abort())).rejects.toThrow();
  expect(git(remote, 'for-each-ref')).toBe('');
});

test('what was needed for a branch goes when it is no longer a target', async () => {
  await target().take(await aBuiltSite(pages), unstopped);
  await sweepStores(['key']);
  expect(readdirSync(publishFolder())).toEqual(['key.git']);
  await sweepStores(['other']);
  expect(readdirSync(publishFolder())).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Person } from '../../../../src/desk/protocol.ts';
import { aContentFolder } from '../../../fixtures/content-folder.ts';
import { aDesk, aPhoto, aText, type TestDesk } from './a-desk.ts';

afterEach(() => void vi.unstubAllEnvs());

const who = { name: 'Người', email: 'nguoi@example.com' };

/** A repository with the content in a folder of it, everything committed. */
async function aRepository() {
  const root = mkdtempSync(path.join(tmpdir(), 'nha-san-git-'));
  const content = path.join(root, 'content');
  renameSync(await aContentFolder(), content);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const { PATH } = process.env;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', `user.name=${who.name}`, '-c', `user.email=${who.email}`, ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH, HOME: root },
    }).trim();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Bắt đầu');
  const commits = () => git('log', '--format=%s', 'HEAD').split('\n');
  return { root, content, git, commits };
}

type Repository = Awaited<ReturnType<typeof aRepository>>;

/** Puts a program called `git` before the real one. */
function anotherGit(root: string, script: string): void {
  const folder = path.join(root, 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}${path.delimiter}${process.env.PATH}`);
}

const told = async (desk: TestDesk) => (await desk.get<Person>('/me')).body.history;

const lockOf = (name: string, age: number) => (root: string) => {
  const file = path.join(root, '.git', name);
  writeFileSync(file, '');
  utimesSync(file, Date.now() / 1000 - age, Date.now() / 1000 - age);
  return () => rmSync(file, { force: true });
};

/** What hinders a commit, how it is taken away, and what the team is told. */
const states: Record<string, [hinder: (repository: Repository) => () => void, sentence: RegExp]> = {
  'a lock of a moment ago': [({ root }) => lockOf('index.lock', 1)(root), /Git đang bận/],
  'a lock that a power cut has left': [
    ({ root }) => lockOf('index.lock', 3600)(root),
    /(?:khóa bởi tệp còn sót lại[^.]*\.git\/index\.lock|Git đang bận)/,
  ],
  'a lock of HEAD': [({ root }) => lockOf('HEAD.lock', 3600)(root), /HEAD\.lock|Git đang bận/],
  'a lock of the branch': [
    ({ root }) => lockOf('refs/heads/main.lock', 3600)(root),
    /main\.lock|Git đang bận/,
  ],
  'no branch': [
    ({ git }) => {
      git('checkout', '-q', '--detach');
      return () => git('checkout', '-q', 'main');
    },
    /không đứng ở nhánh nào/,
  ],
  'a rebase in the middle': [
    ({ root }) => {
      mkdirSync(path.join(root, '.git/rebase-merge'));
      return () => rmSync(path.join(root, '.git/rebase-merge'), { recursive: true });
    },
    /dở một lần gộp/,
  ],
  'a repository of somebody else': [
    ({ root }) => {
      anotherGit(root, `echo "fatal: detected dubious ownership in repository at '/x'" >&2; exit 128`);
      return () => void vi.unstubAllEnvs();
    },
    /thuộc người dùng khác.*safe\.directory/,
  ],
  'no Git on this machine': [
    () => {
      vi.stubEnv('PATH', '/nowhere');
      return () => void vi.unstubAllEnvs();
    },
    /chưa cài Git/,
  ],
  'a Git that says what nobody expects': [
    ({ root }) => {
      anotherGit(root, 'echo "fatal: something else" >&2; exit 1');
      return () => void vi.unstubAllEnvs();
    },
    /Git chưa ghi được lịch sử\. Hãy nhờ/,
  ],
};

describe('the save stands, the team is told in one sentence, and the next save catches up', () => {
  test.each(Object.entries(states))('with %s', async (_what, [hinder, sentence]) => {
    const repository = await aRepository();
    const desk = await aDesk({ content: repository.content, history: true });
    const undo = hinder(repository);
    expect((await desk.save()).status).toBe(200);
    expect(await told(desk)).toMatch(sentence);
    expect(desk.log.filter((line) => line.includes('not committed')).length).toBeGreaterThanOrEqual(1);
    undo();
    const { version } = await desk.entry('nha-hai');
    expect((await desk.save({ slug: 'nha-hai', base: version })).status).toBe(200);
    expect(repository.commits()).toEqual(['Sửa homestay nha-hai', 'Sửa homestay nha-mot', 'Bắt đầu']);
    expect(repository.git('status', '--porcelain', 'content')).toBe('');
    expect(await told(desk)).toBeUndefined();
  });
});

test('the next start catches up as well, with one commit per person and entry, and leaves what others changed', async () => {
  const { root, content, git, commits } = await aRepository();
  let person: Person = { id: 'n1', name: 'Cô Hoa', role: 'team' };
  const desk = await aDesk({ content, history: true, whoAsks: async () => person });
  writeFileSync(path.join(content, 'villages/ban-thu/index.yaml'), 'name: dở dang\n');
  const undo = lockOf('index.lock', 1)(root);
  const photos = [{ file: 'moi.jpg', alt: { vi: 'Sân.' }, subject: 'exterior' }];
  await desk.save({ text: aText({ name: 'Lần một' }) });
  await desk.save({ text: aText({ name: 'Lần hai', photos }), photos: { 'moi.jpg': await aPhoto() } });
  person = { id: 'n2', name: 'Anh Minh', role: 'team' };
  await desk.save({ slug: 'nha-hai', base: (await desk.entry('nha-hai')).version });
  expect(commits()).toEqual(['Bắt đầu']);
  undo();
  const restarted = await aDesk({ content, history: true, on: desk });
  await expect.poll(() => commits().length, { timeout: 20_000 }).toBe(3);
  expect(git('log', '-2', '--format=%an %s').split('\n')).toEqual([
    'Anh Minh Sửa homestay nha-hai',
    'Cô Hoa Sửa homestay nha-mot',
  ]);
  expect(git('status', '--porcelain')).toBe('M content/villages/ban-thu/index.yaml');
  expect(await told(restarted)).toBeUndefined();
});

test('at the start a repository of somebody else is told with a line, not taken for none', async () => {
  const { root, content } = await aRepository();
  anotherGit(root, `echo "fatal: detected dubious ownership in repository at '/x'" >&2; exit 128`);
  const desk = await aDesk({ content, history: true });
  await expect
    .poll(() => desk.log, { timeout: 20_000 })
    .toEqual([expect.stringContaining('dubious ownership')]);
});

test('a Git that hangs holds no save', async () => {
  const { root, content } = await aRepository();
  const desk = await aDesk({ content, history: true });
  anotherGit(root, 'exec sleep 60');
  const began = performance.now();
  const first = await desk.save();
  const { version } = await desk.entry('nha-hai');
  const second = await desk.save({ slug: 'nha-hai', base: version });
  expect([first.status, second.status]).toEqual([200, 200]);
  // Git is given up after ten seconds each time: both were answered before the first of them.
  expect(performance.now() - began).toBeLessThan(9000);
});

test('an owner is not told what only the team can mend', async () => {
  const { root, content } = await aRepository();
  const owner: Person = { id: 'o1', name: 'Cô Hoa', role: 'owner', homestays: ['nha-mot'] };
  const desk = await aDesk({ content, history: true, whoAsks: async () => owner });
  lockOf('index.lock', 1)(root);
  await desk.save();
  expect((await desk.get('/me')).body).toEqual(owner);
});

test('that other places have an older site is told to the team beside it, and to no owner', async () => {
  const { content } = await aRepository();
  let person: Person = { id: 'n1', name: 'Cô Hoa', role: 'team' };
  const copies: { hindrance: string | undefined } = { hindrance: 'Bản sao còn cũ.' };
  const desk = await aDesk({ content, history: true, copies, whoAsks: async () => person });
  expect(await told(desk)).toBe('Bản sao còn cũ.');
  person = { id: 'n2', name: 'Bà Pành', role: 'owner', homestays: ['nha-mot'] };
  expect(await told(desk)).toBeUndefined();
  person = { id: 'n1', name: 'Cô Hoa', role: 'team' };
  copies.hindrance = undefined;
  expect(await told(desk)).toBeUndefined();
});

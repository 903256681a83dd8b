import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HistoryPush, pushFrom } from '../../../../src/desk/server/history-push.ts';

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

let folder: string;
let content: string;
let remote: string;
let log: string[];
const commit = (name: string, cwd = content) => {
  writeFileSync(path.join(cwd, name), name);
  git(cwd, 'add', name);
  git(cwd, 'commit', '-qm', name);
};
const head = (cwd: string) => git(cwd, 'rev-parse', 'main');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nha-san-push-'));
  [content, remote] = [path.join(folder, 'content'), path.join(folder, 'remote.git')];
  log = [];
  git(folder, 'init', '-q', '--bare', '-b', 'main', remote);
  git(folder, 'init', '-q', '-b', 'main', content);
  git(content, 'remote', 'add', 'origin', remote);
  commit('site.yaml');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const aPush = (changes = {}) =>
  new HistoryPush({ content, remote: 'origin', isPrivate: true, log: (line) => log.push(line), ...changes });

test('what is committed is pushed', async () => {
  const push = aPush();
  await push.push();
  expect(head(remote)).toBe(head(content));
  commit('next.yaml');
  await push.push();
  expect(head(remote)).toBe(head(content));
  expect([push.hindrance, log]).toEqual([undefined, []]);
});

test('nothing goes out while nobody has said that the remote is private', async () => {
  const push = aPush({ isPrivate: false });
  await push.push();
  expect(() => head(remote)).toThrow();
  expect(push.hindrance).toContain('NHA_SAN_PUSH_PRIVATE=yes');
});

test('what somebody else has pushed stays, and it is told once', async () => {
  await aPush().push();
  const other = path.join(folder, 'other');
  git(folder, 'clone', '-q', remote, other);
  commit('theirs.yaml', other);
  git(other, 'push', '-q', 'origin', 'main');
  commit('ours.yaml');
  const push = aPush();
  await push.push();
  await push.push();
  expect(head(remote)).toBe(head(other));
  expect(log).toHaveLength(1);
});

test('a remote that is gone is tried again, and its password is in no log', async () => {
  git(content, 'remote', 'set-url', 'origin', 'file://ai:bi-mat@nowhere/gone.git');
  const push = aPush();
  await push.push();
  expect(push.hindrance).toBeDefined();
  expect(log.join()).not.toContain('bi-mat');
  git(content, 'remote', 'set-url', 'origin', remote);
  await push.push();
  expect(push.hindrance).toBeUndefined();
});

test.each(['--all', 'ext::sh -c evil', '../x', ''])('“%s” is no remote', async (name) => {
  const push = aPush({ remote: name });
  await push.push();
  expect(push.hindrance).toContain('no name of a remote');
});

test('it is set on the machine', () => {
  expect(pushFrom({})).toBeUndefined();
  expect(pushFrom({ NHA_SAN_PUSH: 'origin' })).toEqual({ remote: 'origin', isPrivate: false });
  expect(pushFrom({ NHA_SAN_PUSH: 'origin', NHA_SAN_PUSH_PRIVATE: 'yes' })?.isPrivate).toBe(true);
});

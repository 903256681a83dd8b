import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changedAt } from '../../../../src/site/plan/changed-at.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-changed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function write(folder: string, file: string, changed: string): Promise<void> {
  const place = path.join(folder, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, file);
  await utimes(place, day(changed), day(changed));
  // A new file changes its folder as well.
  for (let each = path.dirname(place); each.startsWith(folder); each = path.dirname(each)) {
    await utimes(each, day(changed), day(changed));
  }
}

function git(folder: string, at: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Tổ', '-c', 'user.email=to@thu.example', '-c', 'commit.gpgSign=false'];
  const date = `${at}T00:00:00Z`;
  execFileSync('git', ['-C', folder, ...who, ...args], {
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
}

test('without a history the newest file tells, however deep it lies', async () => {
  const folder = await aFolder();
  await write(folder, 'homestays/suoi-mo/index.yaml', '2026-03-01');
  await write(folder, 'site.yaml', '2026-02-01');
  expect(await changedAt(folder)).toEqual(day('2026-03-01'));
});

test('what is committed counts from its commit, whenever it was checked out', async () => {
  const folder = await aFolder();
  const content = path.join(folder, 'content');
  await write(content, 'homestays/suoi-mo/index.yaml', '2026-03-01');
  git(folder, '2026-03-02', 'init', '-q');
  git(folder, '2026-03-02', 'add', '.');
  git(folder, '2026-03-02', 'commit', '-qm', 'a house');
  await utimes(path.join(content, 'homestays/suoi-mo/index.yaml'), day('2026-05-01'), day('2026-05-01'));
  expect(await changedAt(content)).toEqual(day('2026-03-02'));
  // A commit elsewhere changes nothing here.
  await write(folder, 'README.md', '2026-06-01');
  git(folder, '2026-06-01', 'add', '.');
  git(folder, '2026-06-01', 'commit', '-qm', 'words');
  expect(await changedAt(content)).toEqual(day('2026-03-02'));
  // What is not committed yet is newer.
  await write(content, 'homestays/ben-nuoc/index.yaml', '2026-07-01');
  expect(await changedAt(content)).toEqual(day('2026-07-01'));
});

test('a house that was taken away is a change', async () => {
  const folder = await aFolder();
  await write(folder, 'homestays/suoi-mo/index.yaml', '2026-03-01');
  const before = await changedAt(folder);
  await rm(path.join(folder, 'homestays/suoi-mo'), { recursive: true });
  expect((await changedAt(folder)).getTime()).toBeGreaterThan(before.getTime());
});

test('a folder that a repository merely lies around goes by its files', async () => {
  const folder = await aFolder();
  git(folder, '2026-03-02', 'init', '-q');
  await writeFile(path.join(folder, '.gitignore'), 'content\n');
  git(folder, '2026-03-02', 'add', '.');
  git(folder, '2026-03-02', 'commit', '-qm', 'nothing');
  await write(path.join(folder, 'content'), 'site.yaml', '2026-02-01');
  expect(await changedAt(path.join(folder, 'content'))).toEqual(day('2026-02-01'));
});

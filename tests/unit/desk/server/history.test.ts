import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { aContentFolder } from '../../../fixtures/content-folder.ts';
import { aDesk, aPhoto, aText } from './a-desk.ts';

/** Git as a person runs it: with an identity, and without anything this machine has set. */
function gitIn(folder: string) {
  return (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_AUTHOR_NAME: 'Người',
        GIT_AUTHOR_EMAIL: 'nguoi@example.com',
        GIT_COMMITTER_NAME: 'Người',
        GIT_COMMITTER_EMAIL: 'nguoi@example.com',
      },
    }).trim();
}

/** A content folder in a folder of its own. */
async function aFolderAround() {
  const root = mkdtempSync(path.join(tmpdir(), 'nha-san-git-'));
  const content = path.join(root, 'content');
  renameSync(await aContentFolder(), content);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return { root, content };
}

/** A repository with the content in a folder of it, everything committed. */
async function aRepository() {
  const { root, content } = await aFolderAround();
  const git = gitIn(root);
  git('init', '-q', '-b', 'main');
  writeFileSync(path.join(root, 'package.json'), '{}\n');
  git('add', '.');
  git('commit', '-q', '-m', 'Bắt đầu');
  const desk = await aDesk({ content, history: true });
  const commits = () => git('log', '--format=%s', 'HEAD').split('\n');
  return { root, content, git, desk, commits };
}

const photos = [{ file: 'moi.jpg', alt: { vi: 'Sân nhà.' }, subject: 'exterior' }];

test('a save is one commit of exactly its files, with the editor as author', async () => {
  const { desk, git, commits } = await aRepository();
  await desk.save({ text: aText({ photos }), photos: { 'moi.jpg': await aPhoto() } });
  expect(commits()).toEqual(['Sửa homestay nha-mot', 'Bắt đầu']);
  expect(git('show', '--format=', '--name-only', 'HEAD').split('\n')).toEqual([
    'content/homestays/nha-mot/index.yaml',
    'content/homestays/nha-mot/photos/moi.jpg',
  ]);
  expect(git('log', '-1', '--format=%an <%ae>')).toBe('Người sửa trên máy này <may-nay@nha-san.invalid>');
  expect(git('status', '--porcelain')).toBe('');
});

test('a new entry, and the settings, have messages of their own', async () => {
  const { desk, commits } = await aRepository();
  const text = aText({ photos });
  await desk.save({ slug: 'suoi-mo', base: null, text, photos: { 'moi.jpg': await aPhoto() } });
  const { body } = await desk.get<{ version: string; text: string }>('/entries/site/site');
  const changed = body.text.replace('Nhà sàn thử', 'Nhà sàn Nà Tông');
  await desk.save({ collection: 'site', slug: 'site', base: body.version, text: changed });
  expect(commits()).toEqual(['Sửa trang chung', 'Thêm homestay suoi-mo', 'Bắt đầu']);
});

test('what a person has changed, staged or left lying stays as it was', async () => {
  const { content, desk, git, root } = await aRepository();
  writeFileSync(path.join(root, '.env'), 'SECRET=1\n');
  writeFileSync(path.join(content, 'homestays/nha-mot/ghi-chu.txt'), 'của tôi\n');
  writeFileSync(path.join(root, 'package.json'), '{"staged": true}\n');
  git('add', 'package.json');
  writeFileSync(path.join(content, 'villages/ban-thu/index.yaml'), 'name: dở dang\n');
  const before = git('status', '--porcelain');
  expect((await desk.save({ collection: 'experiences', slug: 'thuyen-tren-ho', base: null })).status).toBe(
    409,
  );
  const { version } = await desk.entry('nha-hai');
  expect((await desk.save({ slug: 'nha-hai', base: version })).status).toBe(200);
  expect(git('status', '--porcelain')).toBe(before);
  expect(git('show', '--format=', '--name-only', 'HEAD')).toBe('content/homestays/nha-hai/index.yaml');
});

test('twenty saves at once are twenty commits', async () => {
  const { desk, commits, git } = await aRepository();
  const photo = await aPhoto();
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      desk.save({
        slug: `nha-so-${index}`,
        base: null,
        text: aText({ photos }),
        photos: { 'moi.jpg': photo },
      }),
    ),
  );
  expect(commits()).toHaveLength(21);
  expect(git('status', '--porcelain')).toBe('');
});

test('a server that was stopped between save and commit makes the commit when the save is tried again', async () => {
  const { desk, root, git, commits } = await aRepository();
  const sending = { key: randomUUID(), base: (await desk.entry()).version };
  const lock = path.join(root, '.git/index.lock');
  writeFileSync(lock, '');
  await desk.save(sending);
  expect(commits()).toEqual(['Bắt đầu']);
  rmSync(lock);
  await desk.save(sending);
  expect(commits()).toEqual(['Sửa homestay nha-mot', 'Bắt đầu']);
  expect(git('status', '--porcelain')).toBe('');
});

test('a content folder that is a repository by itself gets its first commit from a save', async () => {
  const content = await aContentFolder();
  const git = gitIn(content);
  git('init', '-q', '-b', 'main');
  const desk = await aDesk({ content, history: true });
  await desk.save();
  expect(git('show', '--format=%s', '--name-only', 'HEAD')).toBe(
    'Sửa homestay nha-mot\n\nhomestays/nha-mot/index.yaml',
  );
});

describe('the save stands and nothing else happens', () => {
  const reasons: Record<string, [(repository: Awaited<ReturnType<typeof aRepository>>) => void, RegExp]> = {
    'when another Git is at work': [
      ({ root }) => writeFileSync(path.join(root, '.git/index.lock'), ''),
      /index\.lock/,
    ],
    'when no branch is checked out': [({ git }) => git('checkout', '-q', '--detach'), /branch/],
    'when a rebase is not finished': [
      ({ root }) => mkdirSync(path.join(root, '.git/rebase-merge')),
      /rebase/,
    ],
    'when a merge is not finished': [
      ({ root, git }) => writeFileSync(path.join(root, '.git/MERGE_HEAD'), git('rev-parse', 'HEAD')),
      /MERGE_HEAD/,
    ],
    'when Git is told to leave the folder out': [
      ({ root, git }) => {
        git('rm', '-rq', '--cached', 'content/homestays');
        writeFileSync(path.join(root, '.gitignore'), 'content/homestays\n');
        git('add', '.gitignore');
        git('commit', '-q', '-m', 'Bỏ');
      },
      /ignored/,
    ],
  };

  test.each(Object.entries(reasons))('%s', async (_when, [prepare, reason]) => {
    const repository = await aRepository();
    prepare(repository);
    const head = repository.git('rev-parse', 'HEAD');
    const text = aText({ name: 'Vẫn được lưu' });
    const { status } = await repository.desk.save({ text });
    expect(status).toBe(200);
    expect((await repository.desk.entry()).text).toBe(text);
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
    expect(repository.desk.log).toEqual([expect.stringMatching(reason)]);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('when Git is not installed', async () => {
    const { desk, commits } = await aRepository();
    const PATH = process.env.PATH;
    vi.stubEnv('PATH', '/nowhere');
    expect((await desk.save()).status).toBe(200);
    vi.stubEnv('PATH', PATH);
    expect(commits()).toEqual(['Bắt đầu']);
  });

  test('when the folder is in no repository', async () => {
    const desk = await aDesk({ history: true });
    expect((await desk.save()).status).toBe(200);
    expect(desk.log).toEqual([]);
  });

  test('when the repository around it knows nothing of the content', async () => {
    const { root, content } = await aFolderAround();
    const git = gitIn(root);
    git('init', '-q');
    writeFileSync(path.join(root, 'a.txt'), 'a');
    git('add', 'a.txt');
    git('commit', '-q', '-m', 'Việc khác');
    const desk = await aDesk({ content, history: true });
    await desk.save();
    expect(git('log', '--format=%s')).toBe('Việc khác');
    expect(git('diff', '--cached', '--name-only')).toBe('');
    expect(desk.log).toEqual([]);
  });
});

test('a save runs no hook, no file watcher and no signing program', async () => {
  const { root, git, desk, commits } = await aRepository();
  const trap = path.join(root, 'trap.sh');
  writeFileSync(trap, `#!/bin/sh\ntouch "${root}/ran"\nexit 1\n`);
  chmodSync(trap, 0o755);
  mkdirSync(path.join(root, 'hooks'));
  for (const hook of [
    'pre-commit',
    'prepare-commit-msg',
    'commit-msg',
    'post-commit',
    'reference-transaction',
  ]) {
    cpSync(trap, path.join(root, 'hooks', hook));
  }
  git('config', 'core.hooksPath', path.join(root, 'hooks'));
  git('config', 'core.fsmonitor', trap);
  git('config', 'commit.gpgSign', 'true');
  git('config', 'gpg.program', trap);
  await desk.save();
  git('config', '--unset', 'core.fsmonitor');
  expect(commits()[0]).toBe('Sửa homestay nha-mot');
  expect(git('ls-files', '--others', '--', 'ran')).toBe('');
});

test('a strange name of a person does no harm, and no telephone number stands in a commit', async () => {
  const { content, git } = await aRepository();
  const desk = await aDesk({
    content,
    history: true,
    whoAsks: async () => ({ id: 'n3; rm <x>', name: 'Cô <Hoa>\nAuthor: x', role: 'team' }),
  });
  await desk.save();
  expect(git('log', '-1', '--format=%an|%ae|%cn|%ce')).toBe(
    'Cô HoaAuthor: x|n3rmx@nha-san.invalid|Cô HoaAuthor: x|n3rmx@nha-san.invalid',
  );
});

test('what a Git hook has set in the environment does not lead into another repository', async () => {
  const other = await aRepository();
  const { desk, commits } = await aRepository();
  vi.stubEnv('GIT_DIR', path.join(other.root, '.git'));
  vi.stubEnv('GIT_INDEX_FILE', path.join(other.root, '.git/index'));
  await desk.save();
  vi.unstubAllEnvs();
  expect(commits()[0]).toBe('Sửa homestay nha-mot');
  expect(other.commits()).toEqual(['Bắt đầu']);
});

test('without being asked to, a desk commits nothing', async () => {
  const { content, commits } = await aRepository();
  await (await aDesk({ content })).save();
  expect(commits()).toEqual(['Bắt đầu']);
});

import { execFileSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import type { Deleted } from '../../../../../src/desk/village-protocol.ts';
import { aVillage, villagePeople } from '../../../../fixtures/village.ts';
import { aPhoto } from '../a-desk.ts';
import { moi, named, withReview } from './a-review.ts';

/** A village whose content is under version control. */
async function aMirror() {
  const village = await aVillage({ desk: { history: true } });
  onTestFinished(village.end);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Người', '-c', 'user.email=nguoi@example.com', ...args], {
      cwd: village.content,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: village.content },
    }).trim();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Bắt đầu');
  const commits = () => git('log', '--format=%an: %s', 'HEAD').split('\n');
  return { village: withReview(village), git, commits };
}

test('only what is published is ever committed, in the name of whoever wrote it', async () => {
  const { village, git, commits } = await aMirror();
  await village.save('owner', {
    text: named('Nhà Có Ảnh', { photos: [moi] }),
    photos: { 'moi.jpg': await aPhoto() },
  });
  await village.giveBack();
  await village.save('owner', { text: named('Nhà Của Cô', { photos: [moi] }) });
  expect(commits()).toEqual(['Người: Bắt đầu']);
  expect(git('status', '--porcelain')).toBe('');
  expect((await village.approve()).status).toBe(200);
  expect(commits()).toEqual(['Quan Thị Nhà: Sửa homestay nha-mot', 'Người: Bắt đầu']);
  expect(git('show', '--format=', '--name-only', 'HEAD').split('\n')).toEqual([
    'homestays/nha-mot/index.yaml',
    'homestays/nha-mot/photos/moi.jpg',
  ]);
  expect(git('status', '--porcelain')).toBe('');
});

test('a deletion and the way back are commits', async () => {
  const { village, git, commits } = await aMirror();
  const { body } = await village.post<Deleted>('team', '/entries/homestays/nha-mot/delete');
  await village.post('team', `/deleted/${body.id}/restore`);
  expect(commits()).toEqual([
    'Chẩu Văn Tổ: Thêm homestay nha-mot',
    'Chẩu Văn Tổ: Xóa homestay nha-mot',
    'Người: Bắt đầu',
  ]);
  expect(git('ls-files', 'homestays/nha-mot')).toContain('homestays/nha-mot/index.yaml');
});

test('a house that was never committed is deleted without a word to Git', async () => {
  const { village, git, commits } = await aMirror();
  git('rm', '-q', '-r', '--cached', 'homestays/nha-mot');
  git('commit', '-q', '-m', 'Không theo dõi nữa');
  await village.post<Deleted>('team', '/entries/homestays/nha-mot/delete');
  expect(commits()).toHaveLength(2);
  expect((await village.get<{ history?: string }>('team', '/me')).body.history).toBeUndefined();
});

test('neither journal nor commits nor log hold the number of a member', async () => {
  const { village, git } = await aMirror();
  await village.save('owner');
  await village.giveBack();
  await village.save('team');
  await village.post('team', '/entries/homestays/nha-mot/delete');
  const rows = JSON.stringify(village.village.database.prepare('SELECT * FROM version').all());
  const all = [rows, git('log', '-p', '--format=fuller'), village.log.join('\n')].join('\n');
  for (const { phone } of Object.values(villagePeople)) {
    const digits = phone.replace(/\D/g, '').slice(1);
    expect(all.replace(/[\s.-]/g, '')).not.toContain(digits);
  }
});

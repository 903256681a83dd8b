import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, statfs, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Start } from '../../../src/commands/start-doctor/start-check.ts';
import { examineStart, leaks } from '../../../src/commands/start-doctor/start-doctor.ts';

vi.mock(import('node:fs/promises'), async (original) => {
  const whole = await original();
  return { ...whole, statfs: vi.fn(whole.statfs) as typeof whole.statfs };
});

/** A village server with nothing to say against it, but for what is said. */
async function aStart(changes: Partial<Start> = {}): Promise<Start> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-doctor-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [content, data] = [path.join(folder, 'content'), path.join(folder, 'data')];
  await mkdir(content);
  await mkdir(data, { mode: 0o700 });
  await writeFile(path.join(content, 'site.yaml'), 'name: Bản');
  for (const name of ['key', 'village.sqlite']) await writeFile(path.join(data, name), 'x', { mode: 0o600 });
  return { content, data, host: '127.0.0.1', address: 'https://homestay.vn', ...changes };
}

test('a server that is as it should be hears nothing', async () => {
  const start = await aStart();
  expect(await leaks(start)).toEqual([]);
  expect(await examineStart(start)).toEqual([]);
});

test('a key that others can read stops the start, and the remedy is said', async () => {
  const start = await aStart();
  await chmod(path.join(start.data, 'key'), 0o644);
  expect(await leaks(start)).toEqual([]);
  expect((await examineStart(start)).join()).toContain('chmod 600');
  await chmod(start.data, 0o755);
  const [sentence] = await leaks(start);
  expect(sentence).toBe(
    `Người khác trên máy này đọc được ${start.data}/key; ai đọc được thì vào được như mọi thành viên. Hãy gõ: chmod 700 '${start.data}' && chmod 600 '${start.data}/key', rồi chạy lại. [others can read it]`,
  );
});

test.each(['public', 'dist'])('a data folder in %s is published, and stops the start', async (folder) => {
  const start = await aStart();
  const [sentence] = await leaks({ ...start, data: path.resolve(folder, 'data') });
  expect(sentence).toContain(`nằm trong ${folder}/`);
});

test('a data folder inside the content, or in Git, is told', async () => {
  const start = await aStart();
  const data = path.join(start.content, 'data');
  await mkdir(data, { mode: 0o700 });
  await writeFile(path.join(data, 'key'), 'x', { mode: 0o600 });
  expect(await examineStart({ ...start, data })).toEqual([
    expect.stringContaining('nằm trong thư mục nội dung'),
  ]);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: start.content, stdio: 'ignore' });
  git('init', '--quiet');
  expect(await examineStart({ ...start, data })).toHaveLength(1);
  git('add', '.');
  expect((await examineStart({ ...start, data })).join()).toContain('git rm -r --cached');
});

test.each([
  ['less than a gigabyte', 900e6, 0, '0,9 GB'],
  ['less than three times what is there', 2e9, 1e9, '3,0 GB'],
])('a disk with %s free is told', async (_, free, used, said) => {
  const start = await aStart();
  const file = path.join(start.content, 'lon.jpg');
  await writeFile(file, '');
  if (used) execFileSync('truncate', ['-s', String(used), file]);
  const whole = await statfs(start.data);
  vi.mocked(statfs).mockResolvedValue({ ...whole, bsize: 1000, bavail: free / 1000 } as never);
  onTestFinished(() => void vi.mocked(statfs).mockReset());
  const [sentence, ...rest] = await examineStart(start);
  expect(sentence).toContain(said);
  expect(rest).toEqual([]);
});

test('a clock behind what was written last is told', async () => {
  const start = await aStart();
  const tomorrow = new Date(Date.now() + 86_400_000);
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE version (at TEXT)');
  expect(await examineStart({ ...start, database })).toEqual([]);
  database.prepare('INSERT INTO version VALUES (?)').run(tomorrow.toISOString());
  expect(await examineStart({ ...start, database })).toEqual([expect.stringContaining('Đồng hồ')]);
  await utimes(path.join(start.content, 'site.yaml'), tomorrow, tomorrow);
  expect(await examineStart(start)).toEqual([expect.stringContaining('timedatectl')]);
});

test.each([
  'https://nha-san.example',
  'http://localhost:4321',
  'https://may-xa.local',
])('an address that nobody reaches from outside is told: %s', async (address) => {
  const start = await aStart({ address });
  expect(await examineStart(start)).toEqual([expect.stringContaining(`ở ${address}:`)]);
});

test('a server that others reach without https hears of it', async () => {
  const start = await aStart({ host: '0.0.0.0' });
  expect(await examineStart(start)).toEqual([expect.stringContaining('không qua https')]);
});

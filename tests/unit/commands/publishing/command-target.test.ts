import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { commandTarget } from '../../../../src/commands/publishing/command-target.ts';
import { isRunning } from '../../../../src/desk/server/is-running.ts';
import { aBuiltSite, aPlace, unstopped } from '../../../fixtures/built-site.ts';

const take = async (line: string, signal = unstopped, patience?: number) =>
  commandTarget(line, 'key', patience).take(await aBuiltSite({ 'index.html': 'home' }), signal);

test('the command finds the site, and a name in it is no part of its words', async () => {
  const place = path.join(aPlace(), 'copy');
  expect(await take(`cp -r "$NHA_SAN_SITE" '${place}'`)).toBe('đã chạy xong [done]');
  expect(readFileSync(path.join(place, 'index.html'), 'utf8')).toBe('home');
});

test('a command that fails is told with its last words, without secrets and without its line', async () => {
  vi.stubEnv('HOST_TOKEN', 'bi-mat-1');
  onTestFinished(() => void vi.unstubAllEnvs());
  const line = 'echo first; echo "refused: $HOST_TOKEN at https://a:bi-mat-2@host/" >&2; exit 3; #bi-mat-3';
  await expect(take(line)).rejects.toThrow(
    /^Lệnh đăng kết thúc với mã 3 \[it failed\]\. Lời cuối của lệnh \[it said\]: refused: \*\*\* at https:\/\/host\/$/,
  );
});

test('a command that does not exist is told', async () => {
  await expect(take('khong-co-lenh-nay')).rejects.toThrow('kết thúc với mã 127');
});

/** A command that never ends, with the number of something that it has started. */
const hanging = (place: string) => `sleep 600 & echo $! > '${place}/number'; trap '' TERM; wait; wait`;

const numberIn = (place: string) => Number(readFileSync(path.join(place, 'number'), 'utf8'));

test('a command that hangs is ended with all that it has started', async () => {
  const place = aPlace();
  await expect(take(hanging(place), unstopped, 300)).rejects.toThrow('chạy quá lâu');
  await expect.poll(() => isRunning(numberIn(place))).toBe(false);
});

test('a stop of the server ends it', async () => {
  const place = aPlace();
  const ending = new AbortController();
  const done = take(hanging(place), ending.signal);
  await expect.poll(() => existsSync(path.join(place, 'number'))).toBe(true);
  ending.abort();
  await expect(done).rejects.toThrow('bị dừng giữa chừng');
  await expect.poll(() => isRunning(numberIn(place))).toBe(false);
});

import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptPublished } from '../../../../src/commands/publishing/keep-published.ts';
import { publishFolder } from '../../../../src/commands/publishing/publish-folder.ts';
import { writePublishedState } from '../../../../src/commands/publishing/published-state.ts';
import { publishSettingFrom } from '../../../../src/commands/publishing/targets.ts';
import { aPlace } from '../../../fixtures/built-site.ts';

const minute = 60_000;
const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * minute);

beforeEach(() => {
  vi.stubEnv('NHA_SAN_CACHE', aPlace());
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

function kept(publish: (signal: AbortSignal) => Promise<void>, value = 'folder:/srv/www/a') {
  const log: string[] = [];
  const setting = publishSettingFrom({ NHA_SAN_PUBLISH: value });
  const copies = new KeptPublished({ setting, log: (line) => log.push(line), publish });
  return { copies, log };
}

test('it goes out once, five minutes after the last change', async () => {
  const publish = vi.fn(async () => undefined);
  const { copies } = kept(publish);
  for (let time = 0; time < 10; time++) {
    copies.changed();
    await pass(4);
  }
  expect(publish).not.toHaveBeenCalled();
  expect(copies.published).toEqual({ state: 'waiting' });
  await pass(1);
  expect(publish).toHaveBeenCalledTimes(1);
  expect(copies.published).toEqual({ state: 'current' });
  await pass(600);
  expect(publish).toHaveBeenCalledTimes(1);
});

test('changes that never cease go out each hour; a day without one once, because pages know the day', async () => {
  const publish = vi.fn(async () => undefined);
  const { copies } = kept(publish);
  for (let time = 0; time < 123; time++) {
    copies.changed();
    await pass(1);
  }
  expect(publish).toHaveBeenCalledTimes(2);
  await pass(5);
  expect(publish).toHaveBeenCalledTimes(3);
  await pass(24 * 60);
  expect(publish).toHaveBeenCalledTimes(4);
});

test('two never go on at once, and what changed meanwhile goes out after that', async () => {
  const first = Promise.withResolvers<void>();
  const publish = vi.fn(() => first.promise);
  const { copies } = kept(publish);
  copies.changed();
  await pass(5);
  copies.changed();
  await pass(100);
  expect(publish).toHaveBeenCalledTimes(1);
  expect(copies.published?.state).toBe('waiting');
  first.resolve();
  await pass(4);
  expect(publish).toHaveBeenCalledTimes(1);
  await pass(1);
  expect(publish).toHaveBeenCalledTimes(2);
});

test('what fails is told once, tried later each time, and forgotten when it goes', async () => {
  let isThere = false;
  const tries: number[] = [];
  const { copies, log } = kept(async () => {
    tries.push(Math.round(performance.now() / minute));
    if (!isThere) throw new Error('the disk is away');
  });
  copies.changed();
  await pass(6);
  // It is no reason to hurry.
  copies.changed();
  await pass(154);
  const gaps = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
  expect(gaps).toEqual([10, 20, 40, 80]);
  expect(log).toEqual(['not published, tried again: the disk is away']);
  expect(copies.published?.state).toBe('behind');
  expect(copies.hindrance).toContain('khách ở đó còn thấy bản cũ');
  isThere = true;
  await pass(7 * 60);
  expect(copies.published?.state).toBe('current');
  expect(copies.hindrance).toBeUndefined();
});

test('the end of the server ends what is going on, and begins nothing', async () => {
  const seen: AbortSignal[] = [];
  const { copies, log } = kept((signal) => {
    seen.push(signal);
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
  });
  copies.changed();
  await pass(5);
  copies.end();
  copies.changed();
  await pass(600);
  expect(seen.map(({ aborted }) => aborted)).toEqual([true]);
  expect(log).toEqual([]);
});

test('a place that was behind at the last stop still is; the oldest of several says how far', () => {
  const setting = publishSettingFrom({ NHA_SAN_PUBLISH: 'folder:/srv/www/a\nfolder:/srv/www/b' });
  const [one, other] = setting.targets.map(({ key }) => key) as [string, string];
  mkdirSync(publishFolder(), { recursive: true });
  writePublishedState({ [one]: { at: '2026-11-30T02:00:00Z' }, [other]: { at: '2026-11-29T02:00:00Z' } });
  const places = 'folder:/srv/www/a\nfolder:/srv/www/b';
  expect(kept(async () => {}, places).copies.published).toEqual({
    state: 'waiting',
    at: '2026-11-29T02:00:00Z',
  });
  writePublishedState({ [one]: { at: '2026-11-30T02:00:00Z', failure: '/srv/www/a đã đầy' } });
  expect(kept(async () => {}, places).copies.published).toEqual({ state: 'behind' });
});

test('where no other place is set nothing is done and nothing told; a line that says nothing is told', async () => {
  const publish = vi.fn(async () => undefined);
  const { copies } = kept(publish, 'server');
  copies.changed();
  await pass(3000);
  expect(publish).not.toHaveBeenCalled();
  expect(copies.published).toBeUndefined();
  expect(kept(publish, 'nowhere').copies.published).toEqual({ state: 'behind' });
});

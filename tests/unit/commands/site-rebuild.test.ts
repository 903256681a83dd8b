import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { BuildSite } from '../../../src/commands/build-apart.ts';
import { SiteRebuild } from '../../../src/commands/site-rebuild.ts';
import type { BuildState } from '../../../src/desk/protocol.ts';

/** Builds that end when the test says so. */
function builds() {
  const running: { step: (step: string) => void; end: (failed?: string) => void }[] = [];
  let begun = Promise.withResolvers<void>();
  const build: BuildSite = (step) =>
    new Promise((end) => {
      running.push({ step, end });
      begun.resolve();
      begun = Promise.withResolvers();
    });
  return { build, running, next: () => begun.promise };
}

function followed(build: BuildSite) {
  const rebuild = new SiteRebuild(build, 0);
  const told: BuildState[] = [];
  const waiting = new Map<BuildState['state'], () => void>();
  rebuild.follow((state) => {
    told.push(state);
    waiting.get(state.state)?.();
  });
  const until = (state: BuildState['state']) => new Promise<void>((resolve) => waiting.set(state, resolve));
  return { rebuild, told, until };
}

test('a change is waited for, built with its steps, and then shown', async () => {
  const { build, running, next } = builds();
  const { rebuild, told, until } = followed(build);
  const begun = next();
  rebuild.changed();
  expect(rebuild.state).toEqual({ state: 'waiting' });
  await begun;
  running[0]?.step('Làm trang web: 120/300 ảnh');
  const current = until('current');
  running[0]?.end();
  await current;
  expect(told).toEqual([
    { state: 'waiting' },
    { state: 'building' },
    { state: 'building', message: 'Làm trang web: 120/300 ảnh' },
    { state: 'current' },
  ]);
});

test('many changes at once are one build', async () => {
  const { build, running, next } = builds();
  const { rebuild, told, until } = followed(build);
  const begun = next();
  for (let change = 0; change < 10; change++) rebuild.changed();
  await begun;
  const current = until('current');
  running[0]?.end();
  await current;
  expect(running).toHaveLength(1);
  expect(told.filter(({ state }) => state === 'waiting')).toHaveLength(1);
});

test('changes during a build are one more, and until then the site does not count as current', async () => {
  const { build, running, next } = builds();
  const { rebuild, told, until } = followed(build);
  const first = rebuild.now();
  rebuild.changed();
  rebuild.changed();
  const second = next();
  running[0]?.end();
  await second;
  expect(told.map(({ state }) => state)).toEqual(['building', 'building']);
  const current = until('current');
  running[1]?.end();
  await Promise.all([current, first]);
  expect(running).toHaveLength(2);
});

test('a build that fails says why, and the next one can succeed', async () => {
  const { build, running } = builds();
  const { rebuild } = followed(build);
  const failing = rebuild.now();
  running[0]?.end('content/site.yaml → name\n  Thiếu “Tên trang”.');
  expect(await failing).toEqual({ state: 'failed', message: expect.stringContaining('Thiếu “Tên trang”') });
  const succeeding = rebuild.now();
  running[1]?.end();
  expect(await succeeding).toEqual({ state: 'current' });
});

afterEach(() => void vi.useRealTimers());

test.each<[string, BuildSite]>([
  ['rejects', async () => Promise.reject(new Error('EBUSY: dist'))],
  [
    'throws',
    () => {
      throw new Error('no program');
    },
  ],
])('a build that %s is one that failed: the next change builds again', async (_how, broken) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  let build = broken;
  const { rebuild, until } = followed((step) => build(step));
  const failed = until('failed');
  rebuild.changed();
  await failed;
  expect(rebuild.state.message).toContain('Chương trình dừng giữa chừng');
  build = async () => undefined;
  const current = until('current');
  rebuild.changed();
  await current;
});

test('whoever follows and throws keeps nobody from being told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  const rebuild = new SiteRebuild(async () => undefined, 0);
  rebuild.follow(() => {
    throw new Error('gone');
  });
  const told: string[] = [];
  rebuild.follow(({ state }) => told.push(state));
  expect(await rebuild.now()).toEqual({ state: 'current' });
  expect(told).toEqual(['building', 'current']);
});

test('a lone save is built at once; those after it wait until half a minute lies between two builds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const begun: number[] = [];
  const takes = 10_000;
  const rebuild = new SiteRebuild(() => {
    begun.push(performance.now());
    return new Promise((resolve) => setTimeout(() => resolve(undefined), takes));
  });
  const from = performance.now();
  const states: string[] = [];
  rebuild.follow(({ state }) => states.push(state));
  rebuild.changed();
  await vi.advanceTimersByTimeAsync(5000);
  // Saves go on without a break for two minutes.
  for (let second = 0; second < 120; second++) {
    rebuild.changed();
    await vi.advanceTimersByTimeAsync(1000);
  }
  await vi.advanceTimersByTimeAsync(120_000);
  const gaps = begun.map((at, index) => at - (begun[index - 1] ?? from) - (index ? takes : 0));
  expect(gaps[0]).toBe(500);
  for (const gap of gaps.slice(1)) expect(gap).toBeGreaterThanOrEqual(30_000);
  expect(begun.length).toBeLessThanOrEqual(5);
  expect(states.at(-1)).toBe('current');
  // After a while a save is a lone one again.
  const before = performance.now();
  rebuild.changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect((begun.at(-1) ?? 0) - before).toBe(500);
});

test('the build at the start does not make the first save wait', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  let builds = 0;
  const rebuild = new SiteRebuild(async () => void builds++);
  await rebuild.now();
  rebuild.changed();
  await vi.advanceTimersByTimeAsync(500);
  expect(builds).toBe(2);
});

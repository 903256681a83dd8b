import { expect, test } from 'vitest';
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

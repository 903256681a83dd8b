import { mkdirSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { Told } from '../../../../src/commands/failure-sentence.ts';
import { handOn } from '../../../../src/commands/publishing/hand-on.ts';
import { publishFolder } from '../../../../src/commands/publishing/publish-folder.ts';
import { readPublishedState } from '../../../../src/commands/publishing/published-state.ts';
import type { Target } from '../../../../src/commands/publishing/target.ts';
import { aBuiltSite, aPlace, unstopped } from '../../../fixtures/built-site.ts';

let said: string[];
beforeEach(() => {
  vi.stubEnv('NHA_SAN_CACHE', aPlace());
  mkdirSync(publishFolder(), { recursive: true });
  said = [];
  for (const kind of ['log', 'error'] as const) {
    vi.spyOn(console, kind).mockImplementation((line: string) => void said.push(line));
  }
  return () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  };
});

const aTarget = (key: string, take: () => Promise<string> = async () => 'xong', more = {}) => ({
  name: `nơi ${key}`,
  key,
  examine: () => [],
  take: vi.fn(take),
  ...more,
});

const hand = async (
  targets: Target[],
  { isAutomatic = true, built = aBuiltSite({ 'index.html': '' }) as unknown, signal = unstopped } = {},
) => handOn({ targets, built: (await built) as never, isAutomatic, signal });

test('a place that fails keeps no other from the site, and how each stands is noted', async () => {
  const [bad, good] = [aTarget('một', async () => Promise.reject(new Told('Đĩa đã đầy.'))), aTarget('hai')];
  expect(await hand([bad, good])).toBe(false);
  expect(said).toEqual([expect.stringContaining('1 tệp, 0 KB'), '✗ nơi một: Đĩa đã đầy.', '✓ nơi hai: xong']);
  const { một: one, hai: two } = readPublishedState();
  expect(one).toEqual({ failure: '✗ nơi một: Đĩa đã đầy.' });
  expect(two).toMatchObject({ at: expect.stringMatching(/^20/), version: expect.any(String) });
});

test('a failure is forgotten when it goes again; when it took the site last is not forgotten by a failure', async () => {
  const target = aTarget('một');
  expect(await hand([target])).toBe(true);
  const { at } = readPublishedState().một ?? {};
  target.take.mockRejectedValueOnce(new Error('x'));
  expect(await hand([target])).toBe(false);
  expect(readPublishedState().một).toMatchObject({ at, failure: '✗ nơi một: x [fault]' });
  await hand([target]);
  expect(readPublishedState().một?.failure).toBeUndefined();
});

test('a command gets the same site again only when a person asks, or it failed', async () => {
  const target = aTarget('lệnh', undefined, { isBlind: true });
  const built = await aBuiltSite({ 'index.html': '' });
  target.take.mockRejectedValueOnce(new Error('x'));
  for (let time = 0; time < 3; time++) await hand([target], { built });
  expect(target.take).toHaveBeenCalledTimes(2);
  await hand([target], { built, isAutomatic: false });
  expect(target.take).toHaveBeenCalledTimes(3);
  await hand([target]);
  expect(target.take).toHaveBeenCalledTimes(4);
});

test('without a site every place keeps what it has, and is told to be behind', async () => {
  const target = aTarget('một');
  expect(await hand([target], { built: 'Không làm được trang.' })).toBe(false);
  expect(target.take).not.toHaveBeenCalled();
  expect(readPublishedState()).toEqual({ một: { failure: 'Không làm được trang.' } });
});

test('after a stop no further place is begun, and none is told to be at fault', async () => {
  const target = aTarget('một');
  expect(await hand([target], { signal: AbortSignal.abort() })).toBe(false);
  expect(target.take).not.toHaveBeenCalled();
  expect(readPublishedState()).toEqual({ một: {} });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Followed, followBuild } from '../../../../src/desk/editor/build/follow-build.ts';
import type { BuildState } from '../../../../src/desk/protocol.ts';

const opened: FakeSource[] = [];

/** A line to the server on which a test speaks. */
class FakeSource {
  static readonly CLOSED = 2;
  readyState = 0;
  onmessage?: (event: { data: string }) => void;
  onerror?: () => void;

  constructor() {
    opened.push(this);
  }
  close() {
    this.readyState = 2;
  }
  say(state: BuildState) {
    this.onmessage?.({ data: JSON.stringify(state) });
  }
}

let now: Followed = { isSilent: false };
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
  opened.length = 0;
  now = { isSilent: false };
  stop = followBuild((next) => {
    now = next;
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a line that never says anything is told as silent, and opened anew', async () => {
  await vi.advanceTimersByTimeAsync(15_000);
  expect(now.isSilent).toBe(true);
  await vi.advanceTimersByTimeAsync(45_000);
  expect(opened).toHaveLength(2);
  opened[1]?.say({ state: 'current' });
  expect(now).toEqual({ state: { state: 'current' }, isSilent: false });
});

test('a line that dies without a word in the middle of a build is found out', async () => {
  opened[0]?.say({ state: 'building', message: 'Làm trang web: 1/2 ảnh' });
  expect(now.isSilent).toBe(false);
  await vi.advanceTimersByTimeAsync(45_000 + 15_000);
  expect(now).toEqual({ state: { state: 'building', message: 'Làm trang web: 1/2 ảnh' }, isSilent: true });
});

test('a server that refuses is asked again; one that the browser itself asks again is left to it', async () => {
  opened[0]?.onerror?.();
  expect(now.isSilent).toBe(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(opened).toHaveLength(1);
  opened[0]?.close();
  opened[0]?.onerror?.();
  await vi.advanceTimersByTimeAsync(5000);
  expect(opened).toHaveLength(2);
});

test('a long step of a build that lives is no silence', async () => {
  for (let step = 0; step < 10; step++) {
    opened.at(-1)?.say({ state: 'building' });
    await vi.advanceTimersByTimeAsync(44_000);
    expect(now.isSilent).toBe(false);
  }
});

test('nothing goes on once it is told to stop', async () => {
  stop();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(opened.map(({ readyState }) => readyState)).toEqual([2]);
  expect(now).toEqual({ isSilent: false });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenQuiet } from '../../../src/commands/when-quiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('many changes are seen to once, and again after the next', async () => {
  const work = vi.fn(async () => undefined);
  const changed = whenQuiet(work);
  for (let time = 0; time < 10; time++) {
    changed();
    await vi.advanceTimersByTimeAsync(1500);
  }
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1500);
  expect(work).toHaveBeenCalledTimes(1);
  changed();
  await vi.advanceTimersByTimeAsync(2500);
  expect(work).toHaveBeenCalledTimes(2);
});

test('what is being seen to is not begun a second time beside it; a fault does not end it', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const first = Promise.withResolvers<void>();
  const work = vi.fn(() => first.promise);
  const changed = whenQuiet(work);
  changed();
  await vi.advanceTimersByTimeAsync(2500);
  changed();
  await vi.advanceTimersByTimeAsync(2500);
  expect(work).toHaveBeenCalledTimes(1);
  first.reject(new Error('the disk is away'));
  await vi.advanceTimersByTimeAsync(0);
  expect(work).toHaveBeenCalledTimes(2);
});

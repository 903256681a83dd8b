import { afterEach, expect, test, vi } from 'vitest';
import { ownPosition } from '../../../../src/desk/editor/place/own-position.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a phone that never answers, for nobody saw its question, is told as one that finds nothing', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: () => undefined } });
  const asked = expect(ownPosition()).rejects.toThrow('Tìm lâu quá chưa thấy.');
  await vi.advanceTimersByTimeAsync(60_000);
  await asked;
});

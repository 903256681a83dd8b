import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

async function aBrowser(vendor: string, agrees: boolean | undefined) {
  const persist = vi.fn(async () => agrees);
  const storage = agrees === undefined ? undefined : { persist, persisted: async () => agrees };
  vi.stubGlobal('navigator', { vendor, storage });
  vi.resetModules();
  return { persist, ...(await import('../../../../src/desk/editor/drafts/keeping.ts')) };
}

test.each([
  ['an iPhone that does not agree', 'Apple Computer, Inc.', false, true],
  ['an iPhone that agrees', 'Apple Computer, Inc.', true, false],
  ['an iPhone without the question', 'Apple Computer, Inc.', undefined, false],
  ['an Android phone that does not agree', 'Google Inc.', false, false],
])('whether a draft may be cleared after seven days: %s', async (_case, vendor, agrees, fleeting) => {
  const { keeping, askToLast, learnWhetherItLasts, persist } = await aBrowser(vendor, agrees);
  await learnWhetherItLasts();
  expect([keeping.now().fleeting, persist.mock.calls.length]).toEqual([fleeting, 0]);
  await askToLast();
  await askToLast();
  expect(keeping.now().fleeting).toBe(fleeting);
  expect(persist).toHaveBeenCalledTimes(agrees === undefined ? 0 : 1);
});

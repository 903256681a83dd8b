import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose `localStorage` does what a test says; the desk is loaded anew in it. */
async function aBrowser(storage: () => Storage) {
  const window = Object.create(null, { localStorage: { get: storage, configurable: true } });
  vi.stubGlobal('window', window);
  // In a browser both are one.
  Object.defineProperty(globalThis, 'localStorage', { get: () => window.localStorage, configurable: true });
  vi.resetModules();
  const { standInForStorage } = await import('../../../../src/desk/editor/page/stand-in-storage.ts');
  const role = await import('../../../../src/desk/editor/role/role.ts');
  standInForStorage();
  return { window, ...role };
}

test('where site data is blocked, what Decap touches is there for as long as the page, and the role is the granted one', async () => {
  const { window, settleRole, lookAs } = await aBrowser(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(settleRole('team')).toBe('team');
  expect(lookAs('owner')).toBe(false);
  const { localStorage } = window as { localStorage: Storage };
  localStorage.clear();
  localStorage.setItem('splitPanePosition', '50');
  expect([localStorage.getItem('splitPanePosition'), localStorage.length, localStorage.key(0)]).toEqual([
    '50',
    1,
    'splitPanePosition',
  ]);
  localStorage.removeItem('splitPanePosition');
  expect(localStorage.getItem('splitPanePosition')).toBeNull();
});

test('a storage without room hinders nothing; one that works is left in place and remembers', async () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  } as unknown as Storage;
  const crowded = await aBrowser(() => full);
  expect([crowded.settleRole('team'), crowded.lookAs('owner')]).toEqual(['team', false]);

  const items = new Map<string, string>();
  const good = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  } as Storage;
  const usual = await aBrowser(() => good);
  expect(usual.lookAs('owner')).toBe(true);
  expect([usual.settleRole('team'), usual.settleRole('owner')]).toEqual(['owner', 'owner']);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../../../src/desk/editor/backend/ask.ts';
import { session } from '../../../../src/desk/editor/backend/session.ts';
import { tokenIn } from '../../../../src/desk/editor/invitation/token.ts';
import { linkMessage } from '../../../../src/desk/editor/members/link-message.ts';
import { standingWords } from '../../../../src/desk/editor/members/member-list.ts';
import { ownKey, village } from '../../../../src/desk/editor/page/village.ts';
import { countDown } from '../../../../src/desk/editor/parts/count-down.ts';
import type { Member } from '../../../../src/desk/village-protocol.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['#moi=abc-_9', 'abc-_9'],
  ['#moi=', ''],
  ['#/collections/homestays', undefined],
  ['#moix=abc', undefined],
  ['', undefined],
])('the token in %j is %j', (hash, token) => {
  expect(tokenIn(hash)).toBe(token);
});

test('what goes with a link says for whom it is, how long it holds and what it is for', () => {
  const link = 'https://homestay.lambinh.vn/admin/#moi=abc';
  expect(linkMessage({ name: 'Hoa', hasPassword: false }, link)).toMatchInlineSnapshot(`
    "Chào Hoa, tổ công nghệ số mời vào trang sửa bài của homestay.lambinh.vn để tự sửa bài, giá và ảnh.
    Bấm vào link rồi đặt mật khẩu. Link chỉ của riêng Hoa, dùng một lần, trong 7 ngày; đừng chuyển cho người khác:
    https://homestay.lambinh.vn/admin/#moi=abc"
  `);
  expect(linkMessage({ name: 'Hoa', hasPassword: true }, link)).toMatch(
    /^Chào Hoa, .*mật khẩu mới.*\n.*\nhttps:/,
  );
});

describe('how a member stands', () => {
  const member: Member = {
    ...{ id: '1', name: 'Hoa', phone: '0912 345 678', role: 'owner', homestays: [], hasPassword: false },
  };
  const now = Date.parse('2026-11-20T08:00:00Z');
  test.each([
    ['never in, link holds', { linkUntil: '2026-11-27T08:00:00Z' }, /^Chưa vào; link dùng được đến .*27\/11/],
    ['never in, link over', { linkUntil: '2026-11-19T08:00:00Z' }, /^Chưa vào; link đã hết hạn$/],
    ['never in, no link', {}, /^Chưa vào; link đã hết hạn$/],
    ['in, not seen since', { hasPassword: true }, /^Đã đặt mật khẩu$/],
    ['seen', { hasPassword: true, seenAt: '2020-01-02T08:00:00Z' }, /^Vào lần cuối ngày 2\/1\/2020$/],
  ])('%s', (_case, more, words) => {
    expect(standingWords({ ...member, ...more }, now)).toMatch(words);
  });
});

test('a button counts down by the clock, and says again what it said', async () => {
  const button = { textContent: 'Vào' } as unknown as HTMLButtonElement;
  const done = countDown(button, 65);
  expect(button.textContent).toBe('Chờ 1:05');
  await vi.advanceTimersByTimeAsync(6000);
  expect(button.textContent).toBe('Chờ 0:59');
  // A phone that sleeps: no timer runs, the clock does.
  vi.setSystemTime(Date.now() + 58_000);
  await vi.advanceTimersByTimeAsync(1000);
  await done;
  expect(button.textContent).toBe('Vào');
});

test('whoever asks as a guest is told that nobody is signed in, and nobody has to sign in for it', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ code: 'signed-out', message: '' }, { status: 401 }));
  await expect(ask('/me', { asGuest: true })).rejects.toThrow('Phiên làm việc đã hết');
  expect(session.ended()).toBe(false);
});

test('what a device remembers is each member’s own; without accounts it is where it was', () => {
  expect(ownKey('nha-san.role')).toBe('nha-san.role');
  village.enter({ id: 'may-nay', name: 'Người sửa trên máy này', role: 'team' });
  expect(ownKey('nha-san.role')).toBe('nha-san.role');
  village.enter({ id: 'h1', name: 'Hoa', role: 'owner', isMember: true });
  expect(ownKey('nha-san.role')).toBe('nha-san.role@h1');
});

describe('another tab in which somebody else signs in', () => {
  async function aPage() {
    const items = new Map<string, string>();
    const listeners = new Map<string, () => void>();
    const listen = (name: string, listener: () => void) => void listeners.set(name, listener);
    const reload = vi.fn();
    const localStorage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    };
    vi.stubGlobal('localStorage', localStorage);
    vi.stubGlobal('window', { addEventListener: listen });
    vi.stubGlobal('document', { addEventListener: listen, body: {} });
    vi.stubGlobal('history', { replaceState: vi.fn() });
    vi.stubGlobal('location', { reload });
    vi.resetModules();
    const { noteSignedIn, watchPerson } = await import('../../../../src/desk/editor/session/same-person.ts');
    const { village } = await import('../../../../src/desk/editor/page/village.ts');
    watchPerson();
    const enter = (id: string) => {
      village.enter({ id, name: id, role: 'owner', isMember: true });
      noteSignedIn({ id });
    };
    return { items, localStorage, enter, reload, tell: (name: string) => listeners.get(name)?.() };
  }

  test.each([
    'storage',
    'pageshow',
    'visibilitychange',
  ])('%s: what is shown is opened anew for them', async (event) => {
    const page = await aPage();
    page.enter('h1');
    page.tell(event);
    expect(page.reload).not.toHaveBeenCalled();
    page.items.set('nha-san.person', 'b1');
    page.tell(event);
    expect(page.reload).toHaveBeenCalledOnce();
  });

  test('a device that remembers nothing does not load the page for ever', async () => {
    const page = await aPage();
    page.localStorage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    page.items.set('nha-san.person', 'b1');
    page.enter('h1');
    page.tell('pageshow');
    expect(page.reload).not.toHaveBeenCalled();
  });
});

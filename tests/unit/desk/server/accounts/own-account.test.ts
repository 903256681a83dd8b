import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Session } from '../../../../../src/desk/village-protocol.ts';
import {
  aVillage,
  cookieOf,
  goodPassword as password,
  type TestVillage,
  villagePeople,
} from '../../../../fixtures/village.ts';

let village: TestVillage;
beforeEach(async () => {
  village = await aVillage();
});
afterEach(() => village.end());

const { phone } = villagePeople.owner;

const chrome =
  'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';

/** Signs the owner in on one more phone. */
async function secondPhone(userAgent = chrome): Promise<string> {
  const answer = await village.ask('nobody', '/sign-in', {
    method: 'POST',
    body: JSON.stringify({ phone, password }),
    headers: { 'user-agent': userAgent },
  });
  return cookieOf(answer.headers);
}

const sessions = async () => (await village.get<{ sessions: Session[] }>('owner', '/sessions')).body.sessions;

const meBy = async (cookie: string) => (await village.ask('nobody', '/me', { headers: { cookie } })).status;

test.each([
  ['Chrome, Android', chrome],
  ['Zalo, Android', `${chrome} Zalo android/12 ZaloTheme/light`],
  [
    'Facebook, iPhone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 [FBAN/FBIOS;FBAV/4]',
  ],
  ['Samsung Internet, Android', `${chrome} SamsungBrowser/27.0`],
  ['Cốc Cốc, Windows', 'Mozilla/5.0 (Windows NT 10.0) coc_coc_browser/120 Chrome/120 Safari/537.36'],
  [
    'Safari, iPhone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18 Safari/604',
  ],
  ['Firefox, Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
  ['Máy không rõ', '<script>'],
])('a session is named %s', async (device, userAgent) => {
  await secondPhone(userAgent);
  expect((await sessions()).map((each) => each.device)).toContain(device);
});

test('sessions are told by ids that open nothing', async () => {
  const cookie = await secondPhone();
  const all = await sessions();
  expect(all).toHaveLength(2);
  expect(all.filter(({ isOwn }) => isOwn)).toHaveLength(1);
  for (const session of all) {
    expect(Object.keys(session).sort()).toEqual(
      ['at', 'device', 'id', ...(session.isOwn ? ['isOwn'] : []), 'seenAt'].sort(),
    );
    expect(cookie).not.toContain(session.id);
    expect(await meBy(`nha-san.session_token=${session.id}`)).toBe(401);
  }
});

test('a session that is ended elsewhere ends at once', async () => {
  const other = await secondPhone();
  const found = (await sessions()).find(({ isOwn }) => !isOwn);
  expect((await village.post('owner', `/sessions/${found?.id}/end`)).status).toBe(200);
  expect(await meBy(other)).toBe(401);
  expect((await village.ask('owner', '/me')).status).toBe(200);
});

test('all others are ended in one tap', async () => {
  const others = await Promise.all([secondPhone(), secondPhone()]);
  await village.post('owner', '/sessions/end-others');
  expect(await Promise.all(others.map(meBy))).toEqual([401, 401]);
  expect(await sessions()).toHaveLength(1);
});

test('nobody ends a session of somebody else', async () => {
  const [own] = await sessions();
  for (const as of ['other-owner', 'team', 'administrator'] as const) {
    expect((await village.post(as, `/sessions/${own?.id}/end`)).status).toBe(404);
  }
  expect((await village.ask('owner', '/me')).status).toBe(200);
});

test('another password ends the sessions on other phones', async () => {
  const other = await secondPhone();
  const changed = 'ba con trâu đen';
  expect((await village.post('owner', '/password', { old: password, password: changed })).status).toBe(200);
  expect(await meBy(other)).toBe(401);
  expect((await village.ask('owner', '/me')).status).toBe(200);
  const signIn = (typed: string) => village.post('nobody', '/sign-in', { phone, password: typed });
  expect((await signIn(password)).status).toBe(401);
  expect((await signIn(changed)).status).toBe(200);
});

test('who does not know the password cannot change it, nor guess it there', async () => {
  const attempt = (old: string) => village.post('owner', '/password', { old, password: 'ba con trâu đen' });
  const { status, body } = await attempt('không phải đâu');
  expect([status, body.code]).toEqual([422, 'unfit']);
  expect(body.message).toContain('Mật khẩu đang dùng chưa đúng');
  for (let each = 0; each < 4; each++) await attempt('không phải đâu');
  expect((await attempt(password)).body.code).toBe('wait');
});

test('a password that is easy to guess is refused with the reason', async () => {
  const { body } = await village.post('owner', '/password', { old: password, password: 'quanthinha' });
  expect(body.code).toBe('unfit');
  expect(body.message).toContain('dễ đoán');
});

import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Person } from '../../../../../src/desk/protocol.ts';
import {
  aVillage,
  cookieOf,
  goodPassword as password,
  type TestVillage,
  villagePeople,
} from '../../../../fixtures/village.ts';

let village: TestVillage;
beforeAll(async () => {
  village = await aVillage();
});
afterAll(() => village.end());
afterEach(() => {
  vi.useRealTimers();
});

const { phone } = villagePeople.owner;

const signIn = (typed = phone, secret = password) =>
  village.post<Person>('nobody', '/sign-in', { phone: typed, password: secret });

const meBy = (cookie: string) => village.ask('nobody', '/me', { headers: { cookie } });

test('a member is known by the cookie that signing in gives', async () => {
  const { status, body, headers } = await signIn();
  expect(status).toBe(200);
  expect(body).toEqual({
    id: village.ids.owner,
    name: villagePeople.owner.name,
    role: 'owner',
    isMember: true,
    homestays: ['nha-mot'],
  });
  expect(await (await meBy(cookieOf(headers))).json()).toEqual(body);
});

test.each([
  '0912345603',
  '0912 345 603',
  '0912.345.603',
  '+84 912 345 603',
  '84912345603',
  ' 912345603 ',
  '０９１２３４５６０３',
  'Zalo: 0912345603',
])('a number may be typed as “%s”', async (typed) => {
  expect((await signIn(typed)).body.name).toBe(villagePeople.owner.name);
});

test('decomposed letters of a phone are the same password', async () => {
  expect((await signIn(phone, password.normalize('NFD'))).status).toBe(200);
});

test.each([
  ['a wrong password', phone, 'ruộng bậc thang 8'],
  ['a number of nobody', '0987654321', password],
  ['a password of a million signs', '0987654322', 'a'.repeat(10_000)],
])('%s is not recognised, in the same words', async (_what, typed, secret) => {
  const { status, body } = await signIn(typed, secret);
  expect([status, body.code]).toEqual([401, 'not-recognised']);
  expect(body.message).toBe(
    'Số điện thoại hoặc mật khẩu chưa đúng. Hãy xem lại từng chữ; quên mật khẩu thì nhờ tổ công nghệ số gửi link mới.',
  );
});

test('what is no telephone number is said to be none', async () => {
  const { status, body } = await signIn('0912');
  expect([status, body.code]).toEqual([422, 'unfit']);
  expect(body.message).toContain('Số điện thoại này chưa đúng');
});

test.each([
  ['nothing', undefined],
  ['a list', []],
  ['a number that is a number', { phone: 912345603, password }],
  ['an object as a password', { phone, password: { $ne: '' } }],
])('%s is no sign-in', async (_what, body) => {
  expect((await village.post('nobody', '/sign-in', body ?? null)).body.code).toBe('invalid');
});

test('a body of a megabyte is refused before it is read', async () => {
  const { body } = await village.post('nobody', '/sign-in', { phone, password: 'x'.repeat(1_000_000) });
  expect(body.code).toBe('too-large');
});

describe('the cookie', () => {
  test('is for the desk alone, and no script can read it', async () => {
    const [cookie] = (await signIn()).headers.getSetCookie();
    expect(cookie).toMatch(/^nha-san\.session_token=/);
    expect(cookie?.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      `Max-Age=${60 * 86_400}`,
      'Path=/admin/',
      'SameSite=Strict',
    ]);
  });

  test('goes over https alone where the desk is opened by https', async () => {
    const secure = await aVillage({ address: 'https://nha-san.example' });
    const { headers } = await secure.post('nobody', '/sign-in', { phone, password });
    await secure.end();
    const [cookie] = headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-nha-san\.session_token=/);
    expect(cookie).toContain('; Secure');
  });

  test('that somebody made up is not the one of the session', async () => {
    const made = 'nha-san.session_token=made-up.made-up';
    const answer = await village.ask('nobody', '/sign-in', {
      method: 'POST',
      body: JSON.stringify({ phone, password }),
      headers: { cookie: made },
    });
    expect(answer.status).toBe(200);
    expect(cookieOf(answer.headers)).not.toContain('made-up');
    expect((await meBy(made)).status).toBe(401);
  });

  test('is worth nothing without its signature', async () => {
    const cookie = cookieOf((await signIn()).headers);
    const [token] = decodeURIComponent(cookie.split('=')[1] ?? '').split('.');
    expect((await meBy(cookie)).status).toBe(200);
    expect((await meBy(`nha-san.session_token=${token}`)).status).toBe(401);
    const bearer = { authorization: `Bearer ${token}` };
    expect((await village.ask('nobody', '/me', { headers: bearer })).status).toBe(401);
  });

  test('of an earlier session ends when the same browser signs in again', async () => {
    const before = cookieOf((await signIn()).headers);
    const answer = await village.ask('nobody', '/sign-in', {
      method: 'POST',
      body: JSON.stringify({ phone, password }),
      headers: { cookie: before },
    });
    expect((await meBy(before)).status).toBe(401);
    expect((await meBy(cookieOf(answer.headers))).status).toBe(200);
  });

  test('holds for sixty days from signing in, also when it is used each day', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const cookie = cookieOf((await signIn()).headers);
    for (let day = 1; day <= 59; day++) {
      vi.setSystemTime(Date.now() + 86_400_000);
      expect((await meBy(cookie)).status).toBe(200);
    }
    vi.setSystemTime(Date.now() + 86_400_001);
    expect((await meBy(cookie)).status).toBe(401);
  });
});

test('signing out ends the session on the server, and leaves the drafts on the phone', async () => {
  const cookie = cookieOf((await signIn()).headers);
  const answer = await village.ask('nobody', '/sign-out', { method: 'POST', headers: { cookie } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('clear-site-data')).toBe('"cache"');
  expect(answer.headers.getSetCookie()[0]).toContain('Max-Age=0');
  expect((await meBy(cookie)).status).toBe(401);
});

test('no answer holds a token, the made-up mailbox or a hash', async () => {
  const { body, headers } = await signIn();
  const token = decodeURIComponent(cookieOf(headers).split('=')[1] ?? '').split('.')[0] ?? '';
  expect(token.length).toBeGreaterThan(20);
  for (const address of ['/me', '/sessions', '/passkeys', '/passkey/generate-register-options', '/members']) {
    const text = await (await village.ask('administrator', address)).text();
    expect(`${text}${JSON.stringify(body)}`).not.toMatch(/nha-san\.invalid|argon2|token|@/);
    expect(text).not.toContain(token);
  }
});

test.each([
  '/sign-in/phone-number',
  '/sign-up/email',
  '/get-session',
  '/list-sessions',
  '/update-user',
  '/change-email',
  '/reset-password',
  '/admin/set-role',
  '/let-in',
  '/delete-user',
  '/passkey/list-user-passkeys',
  '/passkey/delete-passkey',
])('%s of the library has no address', async (address) => {
  for (const method of ['GET', 'POST']) {
    const body = method === 'POST' ? { body: '{}' } : {};
    expect((await village.ask('administrator', address, { method, ...body })).status).toBe(404);
  }
});

test('whoever is not signed in reaches nothing but the entrance', async () => {
  const open =
    /^\/admin\/api\/(?:sign-in|invitation|invitation\/accept|passkey\/(?:generate-authenticate-options|verify-authentication))$/;
  const routes = village.app.routes.filter(({ method, path }) => method !== 'ALL' && !open.test(path));
  expect(routes.length).toBeGreaterThan(20);
  for (const { method, path } of routes) {
    const address = path.replace('/admin/api', '').replace(/:\w+/g, 'x');
    expect((await village.ask('nobody', address, { method })).status, `${method} ${path}`).toBe(401);
  }
});

test('a page elsewhere cannot sign anybody in or out', async () => {
  const origin = 'https://foreign.example';
  for (const address of ['/sign-in', '/sign-out', '/invitation/accept', '/passkey/verify-authentication']) {
    const answer = await village.ask('owner', address, { method: 'POST', body: '{}', headers: { origin } });
    expect([address, answer.status]).toEqual([address, 403]);
  }
});

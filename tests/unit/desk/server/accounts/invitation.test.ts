import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Person } from '../../../../../src/desk/protocol.ts';
import type { Invitation, MemberLink } from '../../../../../src/desk/village-protocol.ts';
import {
  aVillage,
  cookieOf,
  goodPassword as password,
  type TestVillage,
} from '../../../../fixtures/village.ts';

let village: TestVillage;
beforeAll(async () => {
  village = await aVillage();
});
afterAll(() => village.end());
afterEach(() => {
  vi.useRealTimers();
});

let numbers = 0;

const tokenOf = (link: string) => new URL(link).hash.split('=')[1] ?? '';

/** Invites somebody new. */
async function invite(change: Record<string, unknown> = {}) {
  const phone = `09123460${String(numbers++).padStart(2, '0')}`;
  const { body, status } = await village.post<MemberLink>('team', '/members', {
    name: 'Lý Thị Mới',
    phone,
    role: 'owner',
    homestays: ['nha-mot', 'nha-la'],
    ...change,
  });
  expect(status).toBe(200);
  return { ...body, phone, token: tokenOf(body.link) };
}

const look = (token: string) => village.post<Invitation>('nobody', '/invitation', { token });

const accept = (token: string, chosen = password) =>
  village.post<Person>('nobody', '/invitation/accept', { token, password: chosen });

const meBy = (cookie: string) => village.ask('nobody', '/me', { headers: { cookie } });

test('the link has its token where no log and no Referer has it', async () => {
  const { link } = await invite();
  expect(link).toMatch(/^http:\/\/localhost:4321\/admin\/#moi=[\w-]{32}$/);
});

test('says whom it is for as often as it is asked, and is then good for coming in', async () => {
  const { token, member } = await invite();
  for (let each = 0; each < 5; each++) {
    expect((await look(token)).body).toEqual({
      name: 'Lý Thị Mới',
      role: 'owner',
      homestays: ['Nhà Một', 'nha-la'],
      isKnown: false,
    });
  }
  const { status, body, headers } = await accept(token);
  expect(status).toBe(200);
  expect(body).toEqual({
    id: member.id,
    name: 'Lý Thị Mới',
    role: 'owner',
    isMember: true,
    homestays: ['nha-mot', 'nha-la'],
  });
  expect((await meBy(cookieOf(headers))).status).toBe(200);
});

test('of twenty who accept at once one comes in', async () => {
  const { token } = await invite();
  const answers = await Promise.all(Array.from({ length: 20 }, () => accept(token)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(
    answers.every(({ status, body }) => status === 200 || ['link-over', 'busy'].includes(body.code)),
  ).toBe(true);
});

test('is over when it was used', async () => {
  const { token } = await invite();
  await accept(token);
  for (const answer of [await look(token), await accept(token)]) {
    expect([answer.status, answer.body.code]).toEqual([410, 'link-over']);
  }
});

test('is over after seven days', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { token } = await invite();
  vi.setSystemTime(Date.now() + 7 * 86_400_000 - 1000);
  expect((await look(token)).status).toBe(200);
  vi.setSystemTime(Date.now() + 2000);
  expect((await look(token)).body.code).toBe('link-over');
  expect((await accept(token)).body.code).toBe('link-over');
});

test('is over when there is a newer one', async () => {
  const { token, member } = await invite();
  const { body } = await village.post<MemberLink>('team', `/members/${member.id}/link`);
  expect((await accept(token)).body.code).toBe('link-over');
  expect((await accept(tokenOf(body.link))).status).toBe(200);
});

test('is over when its member was removed', async () => {
  const { token, member } = await invite();
  await village.post('administrator', `/members/${member.id}/remove`);
  expect((await look(token)).body.code).toBe('link-over');
});

test.each(['', 'x', 'x'.repeat(32), '../../me', '%00', 'null'])('there is no link “%s”', async (token) => {
  expect((await look(token)).body.code).toBe('link-over');
  expect((await accept(token)).body.code).toBe('link-over');
});

test('stays good when the password that was chosen cannot be taken', async () => {
  const { token } = await invite();
  const { status, body } = await accept(token, 'ngan');
  expect([status, body.code]).toEqual([422, 'unfit']);
  expect(body.message).toBe(
    'Mật khẩu cần ít nhất 8 ký tự, bạn mới gõ 4. Hãy gõ thêm, ví dụ ghép ba từ bạn dễ nhớ.',
  );
  expect((await accept(token)).status).toBe(200);
});

test('a new link ends neither session nor password before it is accepted, and both when it is', async () => {
  const { token, member, phone } = await invite();
  const before = cookieOf((await accept(token)).headers);
  const { body } = await village.post<MemberLink>('team', `/members/${member.id}/link`);
  const again = tokenOf(body.link);
  expect((await meBy(before)).status).toBe(200);
  expect((await look(again)).body.isKnown).toBe(true);
  const after = cookieOf((await accept(again, 'ba con trâu đen')).headers);
  expect((await meBy(before)).status).toBe(401);
  expect((await meBy(after)).status).toBe(200);
  const signIn = (typed: string) => village.post('nobody', '/sign-in', { phone, password: typed });
  expect((await signIn(password)).status).toBe(401);
  expect((await signIn('ba con trâu đen')).status).toBe(200);
});

test('a new link lets in also whom wrong tries have slowed down', async () => {
  const { token, member, phone } = await invite();
  await accept(token);
  const signIn = () => village.post('nobody', '/sign-in', { phone, password: 'sai rồi, sai rồi' });
  for (let each = 0; each < 6; each++) await signIn();
  expect((await signIn()).body.code).toBe('wait');
  const { body } = await village.post<MemberLink>('team', `/members/${member.id}/link`);
  expect((await accept(tokenOf(body.link))).status).toBe(200);
  expect((await village.post('nobody', '/sign-in', { phone, password })).status).toBe(200);
});

test('the database has neither the token of a link nor a password', async () => {
  const { token } = await invite();
  const { token: used } = await invite();
  await accept(used);
  const tables = ['verification', 'account', 'user', 'act', 'slow_down'];
  const all = tables.map((table) =>
    JSON.stringify(village.village.database.prepare(`SELECT * FROM "${table}"`).all()),
  );
  expect(all.join()).not.toContain(token);
  expect(all.join()).not.toContain(used);
  expect(all.join()).not.toContain(password);
  expect(all.join()).toContain('$argon2id$');
});

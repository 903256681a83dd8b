import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../../../src/desk/protocol.ts';
import type { Passkey } from '../../../../../src/desk/village-protocol.ts';
import { Authenticator } from '../../../../fixtures/authenticator.ts';
import { aVillage, cookieOf, type TestVillage, type VillagePerson } from '../../../../fixtures/village.ts';

let village: TestVillage;
beforeAll(async () => {
  village = await aVillage();
});
afterAll(() => village.end());

const origin = 'http://localhost:4321';

type Asked = {
  challenge: string;
  rp: { id: string; name: string };
  user: { name: string; displayName: string };
};

const send = (address: string, cookie: string, response: unknown) =>
  village.ask('nobody', address, { method: 'POST', body: JSON.stringify({ response }), headers: { cookie } });

/** What the desk asks a phone, with the cookies by which it knows the answer. */
async function asked(address: string, cookie = '') {
  const answer = await village.ask('nobody', address, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return {
    question: (await answer.json()) as Asked,
    cookie: [cookie, cookieOf(answer.headers)].filter(Boolean).join('; '),
  };
}

async function register(as: VillagePerson, phone = new Authenticator(origin)) {
  const { question, cookie } = await asked('/passkey/generate-register-options', village.cookies[as]);
  const answer = await send('/passkey/verify-registration', cookie, phone.create(question));
  return { phone, question, answer };
}

async function signIn(phone: Authenticator) {
  const { question, cookie } = await asked('/passkey/generate-authenticate-options');
  const response = phone.get({ ...question, rpId: 'localhost' });
  return { response, cookie, answer: await send('/passkey/verify-authentication', cookie, response) };
}

test('a phone that has a passkey signs its owner in, with a session of its own', async () => {
  const { phone, question, answer } = await register('owner');
  expect(answer.status).toBe(200);
  expect(Object.keys((await answer.json()) as object).sort()).toEqual(['at', 'id', 'name']);
  // The phone shows the name, not the mailbox that nobody has.
  expect([question.user.name, question.user.displayName]).toEqual(['Quan Thị Nhà', 'Quan Thị Nhà']);
  expect(question.rp).toEqual({ id: 'localhost', name: 'Nhà Sàn' });

  const { answer: entered } = await signIn(phone);
  expect(entered.status).toBe(200);
  expect((await entered.json()) as Person).toMatchObject({
    id: village.ids.owner,
    role: 'owner',
    isMember: true,
  });
  const cookie = cookieOf(entered.headers);
  expect((await village.ask('nobody', '/me', { headers: { cookie } })).status).toBe(200);
});

test('an answer is good once', async () => {
  const { phone } = await register('owner');
  const { response, cookie } = await signIn(phone);
  const again = await send('/passkey/verify-authentication', cookie, response);
  expect(again.status).toBe(401);
  expect(((await again.json()) as { code: string }).code).toBe('not-recognised');
});

test('an answer to another question is none', async () => {
  const { phone } = await register('owner');
  const one = await asked('/passkey/generate-authenticate-options');
  const other = await asked('/passkey/generate-authenticate-options');
  const response = phone.get({ ...one.question, rpId: 'localhost' });
  expect((await send('/passkey/verify-authentication', other.cookie, response)).status).toBe(401);
});

test.each([
  ['a page elsewhere', 'https://foreign.example', 'localhost'],
  ['a key for another site', origin, 'foreign.example'],
])('%s does not sign in', async (_what, place, site) => {
  const phone = new Authenticator(place);
  const { question, cookie } = await asked('/passkey/generate-register-options', village.cookies.owner);
  const made = phone.create({ ...question, rp: { id: site } });
  expect((await send('/passkey/verify-registration', cookie, made)).status).toBe(422);
});

test('a key that nobody registered does not sign in', async () => {
  expect((await signIn(new Authenticator(origin))).answer.status).toBe(401);
});

test.each([
  undefined,
  {},
  { id: 'x' },
  { id: { $ne: '' } },
  { id: 'x', response: {} },
])('nonsense is no answer', async (response) => {
  const { cookie } = await asked('/passkey/generate-authenticate-options');
  const { status } = await send('/passkey/verify-authentication', cookie, response);
  expect([401, 422]).toContain(status);
});

test('a question for one member is not answered by another', async () => {
  const { question, cookie } = await asked('/passkey/generate-register-options', village.cookies.owner);
  const challenge = cookie.slice(village.cookies.owner.length + 2);
  const made = new Authenticator(origin).create(question);
  const answer = await send('/passkey/verify-registration', `${village.cookies.team}; ${challenge}`, made);
  expect(answer.status).toBe(422);
  expect((await village.get<{ passkeys: Passkey[] }>('team', '/passkeys')).body.passkeys).toEqual([]);
});

test('a passkey that is taken away does not sign in any more, and only its owner takes it away', async () => {
  const { phone, answer } = await register('other-owner');
  const { id } = (await answer.json()) as Passkey;
  const { body } = await village.get<{ passkeys: Passkey[] }>('other-owner', '/passkeys');
  expect(body.passkeys.map((each) => each.id)).toEqual([id]);
  expect((await village.post('administrator', `/passkeys/${id}/remove`)).status).toBe(404);
  expect((await village.post('other-owner', `/passkeys/${id}/remove`)).status).toBe(200);
  expect((await signIn(phone)).answer.status).toBe(401);
});

test('nor does one of a lost phone, when the team has ended its sessions', async () => {
  const { phone } = await register('owner');
  await village.post('team', `/members/${village.ids.owner}/end-sessions`);
  expect((await signIn(phone)).answer.status).toBe(401);
});

test('nor does one of a member who was removed', async () => {
  const { phone } = await register('team');
  await village.post('administrator', `/members/${village.ids.team}/remove`);
  expect((await signIn(phone)).answer.status).toBe(401);
});

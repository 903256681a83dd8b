import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../../../src/desk/protocol.ts';
import {
  aVillage,
  cookieOf,
  goodPassword,
  type TestVillage,
  villagePeople,
} from '../../../../fixtures/village.ts';

let village: TestVillage;
beforeAll(async () => {
  village = await aVillage();
});
afterAll(() => village.end());

test('a member is known by the cookie that signing in gives', async () => {
  const { phone } = villagePeople.owner;
  const { status, body, headers } = await village.post<Person>('nobody', '/sign-in', {
    phone,
    password: goodPassword,
  });
  expect(status, JSON.stringify(village.log)).toBe(200);
  expect(body).toEqual({
    id: village.ids.owner,
    name: villagePeople.owner.name,
    role: 'owner',
    isMember: true,
    homestays: ['nha-mot'],
  });
  const me = await village.ask('nobody', '/me', { headers: { cookie: cookieOf(headers) } });
  expect(await me.json()).toEqual(body);
});

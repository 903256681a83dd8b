import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  aVillage,
  goodPassword as password,
  type TestVillage,
  villagePeople,
} from '../../../../fixtures/village.ts';

let village: TestVillage;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  village = await aVillage();
});
afterEach(async () => {
  await village.end();
  vi.useRealTimers();
});

const { phone } = villagePeople.owner;

/** A request that comes over a line from there. */
async function from(remoteAddress: string, body: object, more: Record<string, string> = {}) {
  const headers = { host: 'localhost:4321', 'x-nha-san': 'desk', ...more };
  const answer = await village.app.request(
    'http://localhost:4321/admin/api/sign-in',
    { method: 'POST', body: JSON.stringify(body), headers },
    { incoming: { socket: { remoteAddress } } },
  );
  return {
    status: answer.status,
    body: (await answer.json()) as { code: string; wait?: number; message: string },
  };
}

const guess = (number: number, address = '203.0.113.7', who = phone) =>
  from(address, { phone: who, password: `đoán lần ${number}` });

/** How many passwords were looked at meanwhile. */
async function lookedAt(act: () => Promise<void>): Promise<number> {
  const before = village.village.accounts.line.hashed;
  await act();
  return village.village.accounts.line.hashed - before;
}

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

test.each([
  ['one address', () => '203.0.113.7'],
  ['two hundred addresses', (each: number) => `198.51.100.${each % 200}`],
])('of a thousand guesses over three restarts from %s at most thirty are looked at', async (_what, address) => {
  let looked = 0;
  for (let round = 0; round < 4; round++) {
    looked += await lookedAt(async () => {
      for (let each = 0; each < 250; each++) {
        await guess(each, address(each));
        later(1);
      }
    });
    if (round < 3) await village.restart();
  }
  expect(looked).toBeGreaterThan(5);
  expect(looked).toBeLessThanOrEqual(30);
  // Whom it was about goes on meanwhile.
  expect((await village.ask('owner', '/me')).status).toBe(200);
});

test('of a thousand guesses from one address at a hundred numbers at most thirty are looked at', async () => {
  const looked = await lookedAt(async () => {
    for (let each = 0; each < 1000; each++) {
      await guess(each, '203.0.113.7', `09123457${String(each % 100).padStart(2, '0')}`);
      later(1);
    }
  });
  expect(looked).toBeLessThanOrEqual(30);
});

test('guesses at the same moment are counted before they are looked at', async () => {
  const looked = await lookedAt(async () => {
    await Promise.all(Array.from({ length: 40 }, (_, each) => guess(each)));
  });
  expect(looked).toBe(5);
});

test('says for how long to wait, and then looks again', async () => {
  for (let each = 0; each < 5; each++) expect((await guess(each)).status).toBe(401);
  const { status, body } = await from('203.0.113.7', { phone, password });
  expect(status).toBe(429);
  expect(body).toEqual({
    code: 'wait',
    wait: 2,
    message: 'Vừa thử nhiều lần quá. Hãy chờ 2 giây rồi thử lại.',
  });
  await village.restart();
  expect((await from('203.0.113.7', { phone, password })).status).toBe(429);
  later(2);
  expect((await from('203.0.113.7', { phone, password })).status).toBe(200);
  // The right one makes up for the wrong ones.
  for (let each = 0; each < 5; each++) expect((await guess(each)).status).toBe(401);
});

test('nobody waits longer than a quarter of an hour, also when the clock is set back', async () => {
  for (let each = 0; each < 40; each++) {
    await guess(each, `198.51.100.${each}`);
    later(1000);
  }
  vi.setSystemTime(Date.now() - 30 * 86_400_000);
  expect((await guess(41)).body.wait).toBe(900);
});

test('a header that a stranger sends makes no new address of his', async () => {
  const { clientAddress } = await import('../../../../../src/desk/server/accounts/client-address.ts');
  const asked = (remoteAddress: string, header?: string) =>
    clientAddress({
      req: { header: () => header },
      env: { incoming: { socket: { remoteAddress } } },
    } as never);
  expect(asked('203.0.113.7', '192.0.2.1')).toBe('203.0.113.7');
  expect(asked('127.0.0.1', '192.0.2.1')).toBe('192.0.2.1');
  expect(asked('::ffff:127.0.0.1', '192.0.2.1')).toBe('192.0.2.1');
  expect(asked('127.0.0.1')).toBe('127.0.0.1');
  // A household has 2⁶⁴ addresses.
  expect(asked('2001:db8:1:2:aaaa::1')).toBe(asked('2001:0db8:1:2::ffff'));
  expect(asked('2001:db8:1:3::1')).not.toBe(asked('2001:db8:1:2::1'));
  expect(asked('::1', '2001:DB8:1:2::1')).toBe('2001:db8:1:2');
});

test('a number that nobody has costs as much as a wrong password', async () => {
  expect(await lookedAt(async () => void (await guess(1)))).toBe(1);
  expect(await lookedAt(async () => void (await guess(1, '203.0.113.8', '0987654321')))).toBe(1);
  // As does one who has not accepted a link.
  await village.post('administrator', '/members', {
    name: 'Người Mới',
    phone: '0987654322',
    role: 'owner',
    homestays: [],
  });
  expect(await lookedAt(async () => void (await guess(1, '203.0.113.9', '0987654322')))).toBe(1);
});

test('of forty who sign in at once eleven are let in, and the others hear that it is busy', async () => {
  const members = await Promise.all(
    Array.from({ length: 40 }, (_, each) => `09123458${String(each).padStart(2, '0')}`),
  );
  const answers = await Promise.all(members.map((who) => from('203.0.113.7', { phone: who, password })));
  const codes = answers.map(({ body }) => body.code);
  expect(codes.filter((code) => code === 'not-recognised')).toHaveLength(11);
  expect(codes.filter((code) => code === 'busy')).toHaveLength(29);
  // Who heard it has not failed.
  later(1);
  expect((await guess(1, '203.0.113.7', members[39])).body.code).toBe('not-recognised');
});

test('the table of tries holds neither numbers nor addresses', async () => {
  await guess(1);
  const rows = village.village.database.prepare('SELECT * FROM slow_down').all();
  expect(rows.length).toBe(2);
  expect(JSON.stringify(rows)).not.toMatch(/912345603|203\.0/);
});

test('tries are forgotten after a day', async () => {
  await guess(1);
  later(86_401);
  await village.restart();
  await guess(1, '203.0.113.8', '0987654321');
  expect(village.village.database.prepare('SELECT count(*) AS n FROM slow_down').get()).toEqual({ n: 2 });
});

test('questions for a passkey are slowed down too', async () => {
  const ask = () => village.ask('nobody', '/passkey/generate-authenticate-options');
  for (let each = 0; each < 60; each++) expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(429);
});

import type { IncomingMessage } from 'node:http';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { guard } from '../../../../src/desk/server/guard.ts';
import { asRefused } from '../../../../src/desk/server/refusal.ts';

const address = 'https://homestay.example.vn';

/** Asks what the guard of a desk lets in. */
async function ask(
  headers: Record<string, string>,
  { behindProxy = true, from = '127.0.0.1', hosts = ['localhost:4321', address] } = {},
): Promise<string> {
  const app = new Hono();
  app.use(guard(() => hosts, { behindProxy }));
  app.all('/', (context) => context.text('in'));
  app.onError((fault, context) => context.text(asRefused(fault).refusal.code));
  const env = { incoming: { socket: { remoteAddress: from } } as IncomingMessage };
  const init = { method: 'POST', headers: { host: 'homestay.example.vn', 'x-nha-san': 'desk', ...headers } };
  return (await app.request('/', init, env)).text();
}

const passedOn = {
  'x-forwarded-for': '203.0.113.7',
  'x-forwarded-proto': 'https',
  'x-client-ip': '203.0.113.7',
};

test.each([
  '127.0.0.1',
  '127.0.0.2',
  '::1',
  '::ffff:127.0.0.1',
])('a village is reached through a proxy on this machine, which asks from %s', async (from) => {
  expect(await ask(passedOn, { from })).toBe('in');
  expect(await ask({ ...passedOn, origin: address }, { from })).toBe('in');
});

test.each([
  '203.0.113.7',
  '10.0.0.2',
  '::ffff:10.0.0.2',
  '1270.0.0.1',
  '127.0.0.1.evil',
  '',
])('what comes from %j may not say that it was passed on', async (from) => {
  expect(await ask(passedOn, { from })).toBe('forwarded');
  expect(await ask({}, { from })).toBe('in');
});

test.each(Object.keys(passedOn))('without accounts nothing that was passed on comes in: %s', async (name) => {
  expect(await ask({ [name]: 'x', host: 'localhost:4321' }, { behindProxy: false })).toBe('forwarded');
});

test.each([
  ['another host', { host: 'evil.example' }],
  ['a host of the same beginning', { host: 'homestay.example.vn.evil.example' }],
  ['a host with a scheme', { host: address }],
  ['another port', { host: 'homestay.example.vn:4321' }],
  ['a host that only the proxy names', { host: 'evil.example', 'x-forwarded-host': 'homestay.example.vn' }],
  ['the same host without a lock', { origin: 'http://homestay.example.vn' }],
  ['a neighbour', { origin: 'https://evil.example.vn' }],
  ['the origin of another own host', { origin: 'http://localhost:4321' }],
  ['a page that hides where it is', { origin: 'null' }],
  ['another site', { 'sec-fetch-site': 'cross-site' }],
])('a request from %s is foreign', async (_, headers) => {
  expect(await ask(headers as Record<string, string>)).toBe('foreign');
});

test('on the machine itself the desk is opened by its local name, with its own origin', async () => {
  expect(await ask({ host: 'localhost:4321', origin: 'http://localhost:4321' })).toBe('in');
  expect(await ask({ host: 'localhost:4321', origin: address })).toBe('foreign');
});

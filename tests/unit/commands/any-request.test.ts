import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import pMap from 'p-map';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { siteServer } from '../../../src/commands/site-server.ts';
import { closedDesk } from '../../../src/desk/server/closed-desk.ts';

const bytes = Buffer.from(Array.from({ length: 377 }, (_, index) => 32 + (index % 90)));

let folder: string;
let server: Server;
let port: number;

async function listen(own: Server): Promise<number> {
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  return (own.address() as AddressInfo).port;
}

async function close(own: Server) {
  own.closeAllConnections();
  await new Promise((resolve) => own.close(resolve));
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-any-request-'));
  await mkdir(path.join(folder, 'kit'));
  await writeFile(path.join(folder, 'favicon.svg'), bytes);
  await writeFile(path.join(folder, 'empty.txt'), '');
  await writeFile(path.join(folder, 'index.html'), 'trang chủ');
  await writeFile(path.join(folder, '404.html'), 'không thấy');
  server = siteServer(folder, closedDesk());
  port = await listen(server);
});

afterAll(async () => {
  await close(server);
  await rm(folder, { recursive: true, force: true });
});

/** Sends bytes as they are, and gives everything that comes back until the line is closed. */
function raw(text: string | Buffer, to = port): Promise<string> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(to, '127.0.0.1', () => socket.write(text));
    // Whoever sent too little says so by ending, in their own time.
    socket.setTimeout(500, () => socket.destroy());
    socket.on('data', (part) => parts.push(part));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')));
  });
}

const asking = (range: string, file = '/favicon.svg', more: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${file}`, { headers: { range, ...more } });

test.each([
  ['bytes=0-0', 206, 'bytes 0-0/377', bytes.subarray(0, 1)],
  ['bytes=-5', 206, 'bytes 372-376/377', bytes.subarray(372)],
  ['bytes=100-', 206, 'bytes 100-376/377', bytes.subarray(100)],
  ['bytes=370-9999', 206, 'bytes 370-376/377', bytes.subarray(370)],
  ['bytes=377-', 416, 'bytes */377', Buffer.alloc(0)],
  ['bytes=5-2', 200, null, bytes],
  ['bytes=1-99999999999999999999', 200, null, bytes],
  ['bytes=2-4,6-7', 200, null, bytes],
  ['abc', 200, null, bytes],
])('Range: %s is answered %i, %s', async (range, status, part, body) => {
  const answer = await asking(range);
  expect([answer.status, answer.headers.get('content-range')]).toEqual([status, part]);
  expect(answer.headers.get('content-length')).toBe(String(body.length));
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(body);
});

test('a part of a file that has changed since is the whole file', async () => {
  const { headers } = await asking('bytes=0-0');
  const known = headers.get('last-modified') ?? '';
  expect((await asking('bytes=0-9', '/favicon.svg', { 'if-range': known })).status).toBe(206);
  const other = 'Thu, 01 Jan 2026 00:00:00 GMT';
  expect((await asking('bytes=0-9', '/favicon.svg', { 'if-range': other })).status).toBe(200);
});

test.each(['/khong-co/', '/empty.txt'])('a part of %s is answered as well', async (file) => {
  expect((await asking('bytes=0-4', file)).status).toBe(file === '/empty.txt' ? 416 : 404);
});

/** Any request, as a browser, a robot or a broken program sends it. */
const anyRequest = (() => {
  const number = fc.oneof(fc.nat(500), fc.bigInt(0n, 10n ** 24n)).map(String);
  const range = fc.oneof(
    fc.tuple(number, number).map(([first, last]) => `bytes=${first}-${last}`),
    number.map((last) => `bytes=-${last}`),
    number.map((first) => `bytes=${first}-`),
    fc.array(number, { minLength: 2, maxLength: 4 }).map((parts) => `bytes=${parts.join('-,')}`),
    fc.string({ maxLength: 20 }),
  );
  const often = <T>(arbitrary: fc.Arbitrary<T>) => ({ weight: 12, arbitrary });
  const address = fc.oneof(
    often(fc.constantFrom('/', '/favicon.svg', '/empty.txt', '/kit', '/404.html', '/admin/api/me')),
    fc.constantFrom(
      '//',
      '/%',
      '/%00',
      '/%e0%a4%a',
      '/..%2f..%2fetc%2fpasswd',
      '/../../etc/passwd',
      '/?',
      '/#',
    ),
    fc.constantFrom(
      'http://x/',
      'http://[',
      '/%2e%2e/',
      '/favicon.svg/',
      `/${'a'.repeat(5000)}`,
      '\\..\\x',
      '*',
    ),
    fc.webPath(),
    fc.string({ maxLength: 30 }).map((text) => `/${text.replace(/[\r\n]/g, '')}`),
  );
  const method = fc.oneof(
    often(fc.constant('GET')),
    fc.constantFrom('HEAD', 'POST', 'OPTIONS', 'TRACE', 'CONNECT', 'PUT', 'get', 'BREW'),
  );
  const host = fc.oneof(
    often(fc.constantFrom('localhost', 'localhost:4321', 'evil.example', '[', 'x:y')),
    fc.constantFrom('', '\u0001', 'a b'),
  );
  const header = fc.oneof(
    often(range.map((value) => `Range: ${value}`)),
    { weight: 4, arbitrary: fc.constantFrom('Accept-Encoding: br', 'If-None-Match: *', 'If-Range: x') },
    fc.constantFrom(
      'Host: evil.example',
      'Content-Length: 5',
      'Content-Length: -1',
      'Transfer-Encoding: chunked',
      'Expect: 100-continue',
      'Upgrade: websocket\r\nConnection: Upgrade',
    ),
    fc.string({ maxLength: 40 }),
  );
  // A body that nobody announced would be a fault of its own.
  const bodyOf = (headers: string[]) =>
    headers.some((each) => /: 5$|chunked$/.test(each)) ? '0\r\n\r\n' : '';
  const framed = fc
    .tuple(method, address, host, fc.array(header, { maxLength: 4 }))
    .map(([verb, where, name, headers]) =>
      [
        `${verb} ${where} HTTP/1.1`,
        `Host: ${name}`,
        'Connection: close',
        ...headers,
        '',
        bodyOf(headers),
      ].join('\r\n'),
    );
  return fc.oneof(
    { weight: 9, arbitrary: framed.map((text) => Buffer.from(text, 'latin1')) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some)) },
  );
})();

test('after any 5,000 requests the server answers as before', async () => {
  const requests = fc.sample(anyRequest, 5000);
  const answers = await pMap(requests, (request) => raw(request), { concurrency: 64 });
  expect(answers.filter((answer) => /^HTTP\/1\.1 5/.test(answer))).toEqual([]);
  expect(answers.filter((answer) => /root:x:0/.test(answer))).toEqual([]);
  // Most were understood: else nothing was tried.
  expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 2')).length).toBeGreaterThan(500);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('trang chủ');
});

test.each<[string, Parameters<typeof siteServer>, string]>([
  [
    'in finding the site',
    [
      () => {
        throw new Error('no folder');
      },
    ],
    '/',
  ],
  [
    'in the desk',
    [
      () => folder,
      {
        fetch: () => {
          throw new Error('thrown');
        },
      },
    ],
    '/admin/api/me',
  ],
  [
    'in the desk, later',
    [() => folder, { fetch: () => Promise.reject(new Error('rejected')) }],
    '/admin/api/me',
  ],
  [
    'in the desk, in the middle of an answer',
    [
      () => folder,
      {
        fetch: () =>
          new Response(
            new ReadableStream({
              pull: (controller) => controller.error(new Error('broken off')),
            }),
          ),
      },
    ],
    '/admin/api/me',
  ],
])('a fault %s ends that answer only', async (_where, [site, desk], address) => {
  const own = siteServer(site, desk);
  const at = await listen(own);
  onTestFinished(() => close(own));
  for (let time = 0; time < 2; time++) {
    const answer = await raw(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, at);
    expect(answer).toMatch(/^(?:HTTP\/1\.1 500|HTTP\/1\.1 200 |$)/);
  }
});

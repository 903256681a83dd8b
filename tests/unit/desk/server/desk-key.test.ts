import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer as createHttp, request as httpRequest, type Server } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { siteServer } from '../../../../src/commands/site-server.ts';
import { apiAddress } from '../../../../src/desk/protocol.ts';
import { alwaysCurrent } from '../../../../src/desk/server/build-feed.ts';
import { type DeskKey, deskKey } from '../../../../src/desk/server/desk-key.ts';
import { deskServer } from '../../../../src/desk/server/desk-server.ts';
import { ownHosts } from '../../../../src/desk/server/guard.ts';
import { aContentFolder } from '../../../fixtures/content-folder.ts';
import { aDesk } from './a-desk.ts';

let folder: string;
let content: string;
let key: DeskKey;
let desk: ReturnType<typeof deskServer>;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-key-'));
  content = await aContentFolder();
  await writeFile(path.join(folder, 'index.html'), 'trang');
  key = deskKey(folder);
  desk = deskServer({
    content,
    hosts: () => ownHosts('127.0.0.1', port),
    key,
    rebuild: alwaysCurrent,
    log: () => {},
    memory: path.join(folder, 'memory'),
  });
  server = siteServer(content, desk, key);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  for (const each of [folder, content]) await rm(each, { recursive: true, force: true });
});

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  through?: number;
}

/** Asks with any headers, `Host` too, which `fetch` does not let one say. */
function ask(address: string, { method = 'GET', headers = {}, through = port }: Asked = {}) {
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const own = { host: `localhost:${port}`, 'x-nha-san': 'desk', ...headers };
      const asked = httpRequest(
        { host: '127.0.0.1', port: through, path: address, method, headers: own, agent: false },
        (answer) => {
          let body = '';
          answer.setEncoding('utf8').on('data', (part) => {
            body += part;
            // A line that is held open ends here.
            if (answer.headers['content-type']?.startsWith('text/event-stream')) answer.destroy();
          });
          answer.on('close', () =>
            resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }),
          );
        },
      );
      asked.on('error', reject);
      asked.end();
    },
  );
}

/** Opens the desk as the program has printed it, and gives the cookie that the browser keeps. */
async function opened(): Promise<string> {
  const { status, headers } = await ask(key.addressOn(''));
  expect([status, headers.location]).toEqual([303, '/admin/']);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

/** Every route of the API, with something in the place of each parameter. */
const routes = () => [
  ...new Map(
    desk.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path: form }) => {
        const address = form
          .replace(':collection', 'homestays')
          .replace(':slug', 'nha-mot')
          .replace(':file', 'lake-noon.jpg');
        return [`${method} ${address}`, { method, address }] as const;
      }),
  ).values(),
];

/** A proxy or tunnel that passes bytes on and adds nothing. */
async function tunnel(): Promise<number> {
  const between = createServer((socket) => {
    const line = connect(port, '127.0.0.1');
    socket.pipe(line).pipe(socket);
    for (const each of [socket, line]) each.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void between.close());
  return (between.address() as AddressInfo).port;
}

test('the router has the routes that are tried here', () => {
  expect(routes().length).toBeGreaterThanOrEqual(7);
});

test('through a tunnel that adds nothing no route is answered, and the sentence says how the desk is opened', async () => {
  const through = await tunnel();
  for (const { method, address } of routes()) {
    const { status, body } = await ask(address, { method, through });
    expect([address, status, JSON.parse(body).code]).toEqual([address, 403, 'no-key']);
    expect(JSON.parse(body).message).toContain('?khoa=');
  }
});

test('through one that rewrites Host as well', async () => {
  const proxy = createHttp((request, response) => {
    const headers = { ...request.headers, host: `localhost:${port}` };
    const { method, url } = request;
    const passed = httpRequest({ port, host: '127.0.0.1', path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  const { port: through } = proxy.address() as AddressInfo;
  for (const { method, address } of routes()) {
    const { status } = await ask(address, { method, through, headers: { host: 'homestay.example' } });
    expect([address, status]).toEqual([address, 403]);
  }
});

test('a browser that has opened the printed address is answered by every route', async () => {
  const cookie = await opened();
  for (const { method, address } of routes()) {
    const { status } = await ask(address, { method, headers: { cookie: `other=1; ${cookie}` } });
    expect([address, status]).not.toEqual([address, 403]);
  }
});

test('the cookie is out of reach of scripts and of other sites, and lasts', async () => {
  const { headers } = await ask(key.addressOn(''));
  expect(String(headers['set-cookie'])).toMatch(
    /^nha-san-\w+=\w{32}; Path=\/admin; Max-Age=34560000; HttpOnly; SameSite=Strict$/,
  );
  expect(headers['cache-control']).toBe('no-store');
});

test.each([
  ['another key', `/admin/?khoa=${'0'.repeat(32)}`],
  ['an empty key', '/admin/?khoa='],
  ['no key', '/admin/'],
  ['the key at another address', '/?khoa=KEY'],
  ['the key as the path', '/admin/KEY'],
])('%s brings no cookie', async (_what, address) => {
  const secret = key.addressOn('').split('=')[1] ?? '';
  const { headers } = await ask(address.replace('KEY', secret));
  expect(headers['set-cookie']).toBeUndefined();
});

test.each([
  ['another value', (cookie: string) => `${cookie.split('=')[0]}=${'0'.repeat(32)}`],
  ['no value', (cookie: string) => cookie.split('=')[0] ?? ''],
  ['another name', (cookie: string) => `nha-san-00000000=${cookie.split('=')[1]}`],
  ['half of it', (cookie: string) => cookie.slice(0, -8)],
  ['more than it', (cookie: string) => `${cookie}0`],
])('a cookie with %s opens nothing', async (_what, forge) => {
  const { status } = await ask(`${apiAddress}/me`, { headers: { cookie: forge(await opened()) } });
  expect(status).toBe(403);
});

describe('what says that it was passed on is refused with a sentence of its own', () => {
  test.each([
    'forwarded',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-real-ip',
    'via',
    'cf-connecting-ip',
    'cf-ray',
    'cdn-loop',
    'true-client-ip',
    'x-client-ip',
    'x-cluster-client-ip',
    'x-original-forwarded-for',
    'x-original-host',
    'x-remote-addr',
    'x-remote-ip',
    'fly-client-ip',
    'fastly-client-ip',
    'x-azure-clientip',
    'x-envoy-external-address',
    'x-amzn-trace-id',
    'x-nf-client-connection-ip',
    'tailscale-user-login',
    'wl-proxy-client-ip',
    'ngrok-agent-ips',
  ])('%s', async (header) => {
    const headers = { [header]: '203.0.113.5' };
    const { get } = await aDesk();
    const { status, body } = await get<{ code: string; message: string }>('/entries/homestays', headers);
    expect([status, body.code]).toEqual([403, 'forwarded']);
    expect(body.message).toContain('máy trung gian');
    const withKey = { ...headers, cookie: await opened() };
    for (const { method, address } of routes()) {
      expect((await ask(address, { method, headers: withKey })).status).toBe(403);
    }
  });

  test('what browsers send by themselves is not taken for it', async () => {
    const { ask: directly } = await aDesk();
    const headers = {
      accept: '*/*',
      'accept-encoding': 'gzip, br',
      'accept-language': 'vi-VN',
      'cache-control': 'no-cache',
      connection: 'keep-alive',
      'proxy-connection': 'keep-alive',
      dnt: '1',
      'if-none-match': 'W/"1"',
      pragma: 'no-cache',
      priority: 'u=1, i',
      referer: 'http://localhost:4321/admin/',
      'save-data': 'on',
      'sec-ch-ua': '"Chromium";v="156"',
      'sec-ch-ua-mobile': '?1',
      'sec-ch-ua-platform': '"Android"',
      'sec-fetch-dest': 'empty',
      'sec-fetch-mode': 'cors',
      'sec-fetch-site': 'same-origin',
      'sec-gpc': '1',
      'user-agent': 'Mozilla/5.0',
      'x-nha-san': 'desk',
      'x-requested-with': 'com.zing.zalo',
      'device-memory': '2',
      downlink: '0.4',
      ect: '2g',
      rtt: '1400',
    };
    expect((await directly('/me', { headers })).status).toBe(200);
  });
});

describe('the key of this machine', () => {
  test('is the same after every start, and only its owner can read it', async () => {
    expect(deskKey(folder).addressOn('')).toBe(key.addressOn(''));
    if (process.platform !== 'win32') {
      expect((await stat(path.join(folder, 'key'))).mode & 0o777).toBe(0o600);
    }
  });

  test('is made anew when a power cut has emptied its file', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'nha-san-key-'));
    onTestFinished(() => rm(other, { recursive: true, force: true }));
    await writeFile(path.join(other, 'key'), '');
    const made = deskKey(other).addressOn('');
    expect(made).toMatch(/\?khoa=[\da-f]{32}$/);
    expect(deskKey(other).addressOn('')).toBe(made);
    expect(await readFile(path.join(other, 'key'), 'utf8')).toContain(made.split('=')[1]);
  });

  test('is not that of another folder, and two programs on one machine keep their browsers', async () => {
    const other = new URL(`http://x${deskKey(path.join(folder, 'other')).addressOn('')}`);
    expect(other.searchParams.get('khoa')).not.toBe(
      new URL(`http://x${key.addressOn('')}`).searchParams.get('khoa'),
    );
  });
});

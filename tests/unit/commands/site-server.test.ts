import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { siteServer } from '../../../src/commands/site-server.ts';
import { brotliFiles } from '../../../src/desk/brotli-files.ts';
import { closedDesk } from '../../../src/desk/server/closed-desk.ts';
import { headersFile, headersFor, responseHeaders } from '../../../src/site/security/response-headers.ts';

const script = 'console.log("nhà sàn");\n'.repeat(1000);

let server: Server;
let address: string;

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-site-'));
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  };
  await write('index.html', 'trang chủ');
  await write('404.html', 'không thấy');
  await write('admin/index.html', 'trang sửa bài');
  await write('_astro/boot.B1a2.js', script);
  await write('photos/nha-0123abcd-640.avif', 'ảnh');
  await write('photos/bia.avif', 'ảnh');
  await brotliFiles(path.join(folder, '_astro'));
  server = siteServer(folder, closedDesk());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test.each([
  ['/', 'no-cache'],
  ['/admin/', 'no-cache'],
  ['/_astro/boot.B1a2.js', 'public, max-age=31536000, immutable'],
  ['/photos/nha-0123abcd-640.avif', 'public, max-age=31536000, immutable'],
  ['/photos/bia.avif', 'no-cache'],
])('%s may be kept: %s', async (file, kept) => {
  expect((await fetch(address + file)).headers.get('cache-control')).toBe(kept);
});

test('a large script comes compressed, and says the same', async () => {
  const answer = await fetch(`${address}/_astro/boot.B1a2.js`, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('content-type')).toBe('text/javascript');
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(script.length / 10);
  expect(await answer.text()).toBe(script);
});

test('no other page may show the desk in a frame; the site itself may be shown', async () => {
  const desk = await fetch(`${address}/admin/`);
  expect(desk.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(desk.headers.get('referrer-policy')).toBe('same-origin');
  expect(desk.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await fetch(address)).headers.get('content-security-policy')).toBeNull();
});

test('where other machines can reach the site, the desk answers nothing but why', async () => {
  for (const [part, method] of [
    ['me', 'GET'],
    ['entries/homestays', 'GET'],
    ['save', 'POST'],
  ] as const) {
    const answer = await fetch(`${address}/admin/api/${part}`, { method, headers: { 'x-nha-san': 'desk' } });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('localhost'),
    });
  }
});

test('what is not there is answered with the page for it', async () => {
  const answer = await fetch(`${address}/khong-co/`);
  expect([answer.status, await answer.text()]).toEqual([404, 'không thấy']);
});

describe('with the headers that the built site names', () => {
  const rules = responseHeaders(['vi', 'en'], ['https://tiles.example.vn']);
  let own: Server;
  let origin: string;

  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-headers-'));
    for (const file of files) {
      const place = path.join(folder, file.endsWith('/') ? `${file}index.html` : file);
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(place, 'nhà sàn');
    }
    await writeFile(path.join(folder, '404.html'), 'không thấy');
    await writeFile(path.join(folder, '_headers'), headersFile(rules));
    own = siteServer(folder);
    await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    own.closeAllConnections();
    await new Promise((resolve) => own.close(resolve));
  });

  const files = [
    '/',
    '/en/homestay/suoi-mo/',
    '/homestay/suoi-mo/',
    '/da-luu/suoi-mo.json',
    '/_astro/a.B1.js',
    '/photos/nha-0123abcd-640.avif',
    '/cards/suoi-mo/vi/link.jpg',
    '/api/homestays.geojson',
    '/kit/suoi-mo/',
    '/kit/suoi-mo/booking-vi.txt',
    '/kit/suoi-mo/posts-vi.txt',
    '/kit/ke-hoach.ics',
    '/sw.js',
    '/llms.txt',
    '/manifest.webmanifest',
  ];

  test.each(files)('%s has exactly these', async (file) => {
    const { headers } = await fetch(`${origin}${file}?zarsrc=410`);
    for (const [name, value] of Object.entries(headersFor(rules, file))) {
      expect(headers.get(name), name).toBe(value);
    }
    for (const name of new Set(rules.flatMap((rule) => Object.keys(rule.headers)))) {
      if (name in headersFor(rules, file) || /^(?:Cache-Control|Content-Type)$/.test(name)) continue;
      expect(headers.get(name), name).toBeNull();
    }
  });

  test('what is not there has them too, and is kept by nobody', async () => {
    const answer = await fetch(`${origin}/photos/nha-0123abcd-1.avif`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBeNull();
  });
});

test('a file that is gone between being found and being opened does not end the server', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-gone-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const page = path.join(folder, 'index.html');
  await writeFile(page, 'trang');
  const own = siteServer(folder);
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    own.closeAllConnections();
    await new Promise((resolve) => own.close(resolve));
  });
  const origin = `http://127.0.0.1:${(own.address() as AddressInfo).port}/`;
  let isOver = false;
  const asking = Array.from({ length: 6 }, async () => {
    while (!isOver) {
      const answer = await fetch(origin).catch(() => undefined);
      await answer?.text().catch(() => undefined);
    }
  });
  for (let change = 0; change < 30; change++) {
    await rm(page);
    await writeFile(page, 'trang');
  }
  isOver = true;
  await Promise.all(asking);
  expect(await (await fetch(origin)).text()).toBe('trang');
});

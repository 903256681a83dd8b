import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pageHeaders } from '../../../src/desk/server/page-headers.ts';
import { bundledProgram } from '../../../src/program/program.ts';
import { type HeaderRule, headerRules, headersFor } from '../../../src/site/security/response-headers.ts';
import { aContentFolder, siteFile } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';
import { aServedSite } from '../../fixtures/served-site.ts';
import { ROOT } from '../../program.ts';

let root: string;
let content: string;
let served: Awaited<ReturnType<typeof aServedSite>>;
/** Names of the exported files. */
let files: string[];
let rules: HeaderRule[];

const exported = (file: string) => readFile(path.join(root, 'site', file));

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'nha-san-export-'));
  content = await aContentFolder({
    site: { ...siteFile, languages: ['vi', 'en', 'fr'] },
    homestays: {
      'nha-hai': aHomestayFile({ name: undefined }),
      'nha-chu': aHomestayFile({ name: 'ホームステイ', sample: false }),
    },
  });
  vi.stubEnv('NHA_SAN_CONTENT', content);
  vi.stubEnv('NHA_SAN_CACHE', path.join(root, 'cache'));
  await bundledProgram();
  const build = ['src/commands/build.ts', '--out', path.join(root, 'site')];
  await promisify(execFile)(process.execPath, build, { cwd: ROOT });
  const lying = await readdir(path.join(root, 'site'), { recursive: true, withFileTypes: true });
  files = lying
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(root, 'site'), path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'));
  rules = headerRules((await exported('_headers')).toString());
  served = await aServedSite();
  await served.rebuild.drawn();
}, 600_000);

afterAll(async () => {
  served?.end();
  for (const each of [root, content]) await rm(each, { recursive: true, force: true });
});

interface Sent {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** Asks for an address as it is written, by a client that takes nothing packed unless it says so. */
const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Sent>((resolve, reject) => {
    const asked = request(
      { port: served.port, host: '127.0.0.1', path: address, method, headers },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => {
          const status = answer.statusCode ?? 0;
          resolve({ status, headers: answer.headers as Sent['headers'], body: Buffer.concat(parts) });
        });
      },
    );
    asked.on('error', reject).end();
  });

const addressOf = (file: string) => encodeURI(`/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`);

/** Files that the server has no answer for: marks for hosts, and what they send in the place of a page that it packs itself. */
const isForHosts = (file: string) => file === '.nojekyll' || file.endsWith('.br');

const textTypes = /^(?:text\/(?:html|plain|xml|calendar)|application\/rss\+xml)/;

/** Of the exported files, the one whose name has this form. */
function one(form: RegExp): string {
  const found = files.find((file) => form.test(file));
  if (!found) throw new Error(`Nothing of the site is called ${form}.`);
  return found;
}

const kinds: Record<string, RegExp> = {
  page: /^homestay\/nha-mot\/index\.html$/,
  text: /^kit\/nha-mot\/booking-vi\.txt$/,
  worker: /^sw\.js$/,
  card: /^cards\/nha-mot\/vi\/link\.jpg$/,
  'light card': /^cards\/nha-mot\/vi\/.*\.avif$/,
  photo: /^photos\/.*\.avif$/,
  script: /^_astro\/.*\.js$/,
};

describe('the exported site', () => {
  test('is made of what it should be', () => {
    for (const form of [...Object.values(kinds), /^fr\/homestay\/nha-mot\/index\.html$/, /^web\.config$/])
      one(form);
    // Of a name in letters that no card has, the cards without it.
    const cardsOf = (slug: string) => files.filter((file) => file.startsWith(`cards/${slug}/`)).length;
    expect(cardsOf('nha-chu')).toBeGreaterThan(0);
    expect(cardsOf('nha-chu')).toBeLessThan(cardsOf('nha-mot'));
    expect(files.filter((file) => file.includes('nha-hai'))).toEqual([]);
  });

  test('is what a server answers that was asked nothing before: every file, byte for byte, as it is to be sent', async () => {
    const names = new Set(
      rules.flatMap((rule) => Object.keys(rule.headers).map((name) => name.toLowerCase())),
    );
    for (const file of files.filter((each) => !isForHosts(each))) {
      const address = addressOf(file);
      const { status, headers, body } = await ask(address);
      expect(status, file).toBe(200);
      expect(body.equals(await exported(file)), file).toBe(true);
      expect(headers['content-length'], file).toBe(String(body.length));
      expect(headers.etag, file).toBeTruthy();
      const type = headers['content-type'] ?? '';
      expect(type, file).toMatch(/^[a-z]+\/[a-z\d+.-]+(?:; ?charset=utf-8)?$/i);
      if (textTypes.test(type)) expect(type, file).toMatch(/charset=utf-8$/i);
      const wanted = new Headers(headersFor(rules, address));
      if (file.startsWith('admin/')) {
        for (const [name, value] of Object.entries(pageHeaders)) wanted.set(name, value);
      }
      for (const name of names) {
        if (!wanted.has(name) && /^(?:cache-control|content-type)$/.test(name)) continue;
        expect(headers[name], `${file} ${name}`).toBe(wanted.get(name) ?? undefined);
      }
    }
  });

  test('has every page and text that the server has', async () => {
    const addresses = await served.site.addresses();
    const exportedPages = files.map(addressOf).filter((address) => addresses.has(decodeURI(address)));
    expect(exportedPages.sort()).toEqual([...addresses].map(encodeURI).sort());
  });

  test('has beside a page the same page packed', async () => {
    const packed = files.filter((file) => file.endsWith('.br') && !file.startsWith('_astro/'));
    expect(packed.length).toBeGreaterThan(20);
    for (const file of packed) {
      const page = await exported(file.slice(0, -'.br'.length));
      expect(brotliDecompressSync(await exported(file)).equals(page), file).toBe(true);
    }
  });
});

test.each(Object.keys(kinds))('of a %s: HEAD, and what a client has already', async (kind) => {
  const address = addressOf(one(kinds[kind] as RegExp));
  const whole = await ask(address);
  const head = await ask(address, {}, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
  for (const name of ['content-type', 'content-length', 'etag', 'cache-control']) {
    expect(head.headers[name], name).toBe(whole.headers[name]);
  }
  const { etag = '' } = whole.headers;
  for (const known of [etag, `"other", ${etag}`]) {
    const again = await ask(address, { 'if-none-match': known });
    // sirv knows one name at a time.
    if (kind === 'script' && known !== etag) continue;
    expect([again.status, again.body.length], known).toEqual([304, 0]);
  }
  expect((await ask(address, { 'if-none-match': '"other"' })).status).toBe(200);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const refused = await ask(address, {}, method);
    expect([refused.status, refused.headers.allow], method).toEqual([405, 'GET, HEAD']);
  }
});

test.each<[string, string | undefined, (bytes: Buffer) => Buffer]>([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
  ['identity', undefined, (bytes) => bytes],
])('to who takes %s a page, text and worker come as %s, and pictures as they are', async (takes, encoding, unpack) => {
  for (const kind of ['page', 'text', 'worker', 'card', 'photo']) {
    const file = one(kinds[kind] as RegExp);
    const { headers, body } = await ask(addressOf(file), { 'accept-encoding': takes });
    const isPicture = kind === 'card' || kind === 'photo';
    expect(headers['content-encoding'], kind).toBe(isPicture ? undefined : encoding);
    expect(headers['content-length'], kind).toBe(String(body.length));
    expect((isPicture ? body : unpack(body)).equals(await exported(file)), kind).toBe(true);
    if (!isPicture) expect(headers.vary, kind).toBe('Accept-Encoding');
  }
});

test.each(['card', 'photo', 'script'])('of a %s a part is sent that is asked for', async (kind) => {
  const file = one(kinds[kind] as RegExp);
  const address = addressOf(file);
  const bytes = await exported(file);
  const { etag = '', 'last-modified': modified } = (await ask(address)).headers;
  for (const [range, from, to] of [
    ['bytes=0-9', 0, 10],
    ['bytes=-5', bytes.length - 5, bytes.length],
    ['bytes=20-', 20, bytes.length],
    [`bytes=20-${bytes.length + 5}`, 20, bytes.length],
  ] as const) {
    const { status, headers, body } = await ask(address, { range });
    expect([status, headers['content-range']]).toEqual([206, `bytes ${from}-${to - 1}/${bytes.length}`]);
    expect(body.equals(bytes.subarray(from, to))).toBe(true);
  }
  const beyond = await ask(address, { range: `bytes=${bytes.length}-` });
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${bytes.length}`]);
  for (const range of ['bytes=5-2', 'bytes=0-1,3-4', 'x'])
    expect((await ask(address, { range })).body.equals(bytes)).toBe(true);
  const changed = await ask(address, { range: 'bytes=0-9', 'if-range': 'Thu, 01 Jan 2026 00:00:00 GMT' });
  expect([changed.status, changed.body.length]).toEqual([200, bytes.length]);
  const same = await ask(address, { range: 'bytes=0-9', 'if-range': modified ?? etag });
  expect(same.status).toBe(206);
});

test.each([
  ['/en', '/en/'],
  ['/homestay', '/homestay/'],
  ['/homestay/nha-mot?khach=2&dem=%20a', '/homestay/nha-mot/?khach=2&dem=%20a'],
  ['/homestay?', '/homestay/?'],
  ['/%6Bit/nha-mot', '/kit/nha-mot/'],
  ['/fr/homestay/nha-mot', '/fr/homestay/nha-mot/'],
  ['/index.html', '/'],
  ['/homestay/index.html?khach=2', '/homestay/?khach=2'],
])('%s is sent on to %s', async (address, to) => {
  for (const method of ['GET', 'HEAD']) {
    const { status, headers, body } = await ask(address, {}, method);
    expect([status, headers.location, body.length]).toEqual([301, to, 0]);
  }
});

test.each([
  '/?zarsrc=410',
  '/homestay/?khach=2',
  '/homestay/nha-mot/?fbclid=%E0',
  '/sw.js?v=1',
  '/%68omestay/',
])('%s is the page, whatever stands behind it', async (address) => {
  const [plain = ''] = decodeURI(address.split('?')[0] ?? '').split('?');
  expect((await ask(address)).body.equals((await ask(plain)).body)).toBe(true);
  expect((await ask(address)).status).toBe(200);
});

/** Sends an address as it is, which Node's own client does not. */
const raw = (address: string) =>
  new Promise<string>((resolve) => {
    const parts: Buffer[] = [];
    const line = connect(served.port, '127.0.0.1', () =>
      line.write(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    line.on('data', (part) => parts.push(part));
    line.on('error', () => undefined);
    line.on('close', () => resolve(Buffer.concat(parts).toString()));
  });

test.each([
  '/khong-co/',
  '/homestay/nha-hai/',
  '/kit/nha-hai/',
  '/cards/nha-hai/vi/link.jpg',
  '/cards/nha-chu/vi/link.jpg',
  '/cards/nha-chu/vi/link.avif',
  '/cards/nha-mot/fr/link.jpg',
  '/cards/nha-mot/vi/link-00000000.jpg',
  '/cards/nha-mot/vi/',
  '/photos/',
  '/_astro/',
  '/_astro/khong-co.js',
  '/404/',
  '/404',
  '/server/entry.mjs',
  '/worker.js',
  '/index.yaml',
  '/%E0',
  '/homestay/%E0%A4%A/',
  '/%',
  '/%00',
  '/homestay/%00',
  '/photos/%00.avif',
  '/_astro/%00',
  '/..',
  '/../../etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/%2e%2e/',
  '/_astro/../../server/entry.mjs',
  '/_astro/..%2f..%2fserver%2fentry.mjs',
  '/photos/../../site.yaml',
  '/homestay/../homestay/',
  '//',
  '///',
  '//homestay/',
  '//example.com/',
  '//example.com',
  '/homestay//',
  '/\\example.com',
  'http://localhost/',
  '/__proto__/',
  '/constructor',
  '/cards/__proto__/vi/link.jpg',
  `/${'a'.repeat(5000)}`,
  `/${'a/'.repeat(4000)}`,
  `/photos/${'a-'.repeat(2000)}1.avif`,
])('%s is answered with the page that says that there is nothing', async (address) => {
  const answer = await raw(address);
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  expect(answer).toContain('content-type: text/html; charset=utf-8');
  expect(answer.endsWith((await exported('404.html')).toString())).toBe(true);
});

test('an address that is longer than any is refused, and so is one that is none', async () => {
  expect(await raw(`/${'a'.repeat(100_000)}`)).toMatch(/^HTTP\/1\.1 431 /);
  expect(await raw('/\u0000')).toMatch(/^HTTP\/1\.1 400 /);
  expect((await ask('/')).status).toBe(200);
});

test('a picture has no other width, shape or format than pages ask for: nobody has the server make them', async () => {
  const photos = files.filter((file) => file.startsWith('photos/'));
  const real = new Set(photos);
  const others = photos.flatMap((file) => {
    const [, stem = '', width = '', format = ''] = /^(.*)-(\d+)\.(\w+)$/.exec(file) ?? [];
    return [
      ...[Number(width) + 1, Number(width) - 1, -333, 0, 1, 99_999, `0${width}`, `${width}.0`, ''].map(
        (each) => `${stem}-${each}.${format}`,
      ),
      ...['png', 'webp', 'jpeg', 'AVIF', ''].map((each) => `${stem}-${width}.${each}`),
      `${stem}-7x5-${width}.${format}`,
      `${stem.slice(0, -1)}-${width}.${format}`,
    ];
  });
  expect(others.length).toBeGreaterThan(100);
  for (const other of others.filter((each) => !real.has(each))) {
    expect((await ask(`/${other}`)).status, other).toBe(404);
  }
});

test('a card and a photo that are not in the cache are made when they are asked for, with the same bytes', async () => {
  for (const kind of ['card', 'light card', 'photo']) {
    const file = one(kinds[kind] as RegExp);
    const address = `/${file}`;
    const place = (served.site.card(address) ?? served.site.photo(address))?.place ?? '';
    await rm(path.join(root, 'cache', place));
    const all = await Promise.all([ask(address), ask(address), ask(address, {}, 'HEAD')]);
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const { body } of all.slice(0, 2)) expect(body.equals(await exported(file)), file).toBe(true);
  }
});

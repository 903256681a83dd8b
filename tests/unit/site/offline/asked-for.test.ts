import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { askedFor, pageMark } from '../../../../src/site/offline/asked-for.ts';
import { keptKind } from '../../../../src/site/offline/kept-address.ts';
import { endMark } from '../../../../src/site/offline/whole-file.ts';
import { ROOT } from '../../../program.ts';

const origin = 'https://thu.example';
const page = (address: string) =>
  `<!doctype html><html lang="vi"><head><meta name="${pageMark}" content="${address}"></head><body>Nhà</body></html>`;
const notice = '<!doctype html><html><body><h1>This site is suspended</h1></body></html>';
const utf8 = (text: string) => new TextEncoder().encode(text);
const colour = { create: { width: 40, height: 30, channels: 3, background: '#1b5' } } as const;

interface Kept {
  address: string;
  type: string;
  bytes(): Uint8Array | Promise<Uint8Array>;
}

/** One file of each sort that a device keeps. */
const kept: Kept[] = [
  { address: '/', type: 'text/html', bytes: () => utf8(page('/')) },
  {
    address: '/homestay/suoi-mo/',
    type: 'text/html; charset=utf-8',
    bytes: () => utf8(page('/homestay/suoi-mo/')),
  },
  { address: '/en/homestay/', type: 'text/html', bytes: () => utf8(page('/en/homestay/')) },
  { address: '/kit/suoi-mo/', type: 'text/html', bytes: () => utf8(page('/kit/suoi-mo/')) },
  {
    address: '/_astro/a.B1.js',
    type: 'text/javascript',
    bytes: () => utf8(`let nhà=1;\n${endMark}\n`),
  },
  { address: '/_astro/a.B1.css', type: 'text/css', bytes: () => utf8(`p{margin:0}\n${endMark}\n`) },
  {
    address: '/_astro/bold.C2.woff2',
    type: 'font/woff2',
    bytes: () =>
      readFile(
        path.join(
          ROOT,
          'node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2',
        ),
      ),
  },
  { address: '/_astro/buoc.D3.webp', type: 'image/webp', bytes: () => sharp(colour).webp().toBuffer() },
  {
    address: '/photos/nha-0123abcd-720.avif',
    type: 'image/avif',
    bytes: () => sharp(colour).avif().toBuffer(),
  },
  {
    address: '/photos/nha-0123abcd-720.jpg',
    type: 'image/jpeg',
    bytes: () => sharp(colour).jpeg().toBuffer(),
  },
  {
    address: '/cards/suoi-mo/vi/link.jpg',
    type: 'image/jpeg',
    bytes: () => sharp(colour).jpeg({ mozjpeg: true }).toBuffer(),
  },
  { address: '/icon-192.png', type: 'image/png', bytes: () => sharp(colour).png().toBuffer() },
  {
    address: '/brocade.svg',
    type: 'image/svg+xml',
    bytes: () => readFile(path.join(ROOT, 'public/brocade.svg')),
  },
  {
    address: '/da-luu/suoi-mo.json',
    type: 'application/json',
    bytes: () => utf8(JSON.stringify({ slug: 'suoi-mo', name: 'Suối Mơ' })),
  },
  {
    address: '/kit/suoi-mo/loi-vi.json',
    type: 'application/json',
    bytes: () => utf8(JSON.stringify({ slug: 'suoi-mo', language: 'vi', lines: [] })),
  },
  {
    address: '/kit/ban/na-tong/loi-en.json',
    type: 'application/json',
    bytes: () => utf8(JSON.stringify({ slug: 'ban/na-tong', language: 'en', lines: [] })),
  },
];

/** An answer as a browser gives it: these facts of it cannot be set from outside. */
function answerWith(
  body: Uint8Array | string | ReadableStream,
  type: string | undefined,
  facts: Partial<Record<'status' | 'type' | 'url' | 'redirected', unknown>> = {},
): Response {
  const answer = new Response(body as BodyInit, { headers: type ? { 'content-type': type } : {} });
  if (!type) answer.headers.delete('content-type');
  for (const [name, value] of Object.entries(facts)) Object.defineProperty(answer, name, { value });
  return answer;
}

const broken = () =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(utf8('<!doctype'));
      controller.error(new TypeError('network error'));
    },
  });

/** Each way in which an answer is another than the one that was asked for. */
const wrongAnswers: Record<string, (file: Kept, bytes: Uint8Array) => Response> = {
  'a notice of the host': () => answerWith(notice, 'text/html'),
  'a notice that says to be what was asked for': ({ type }) => answerWith(notice, type),
  'the home page in its place': ({ address }) =>
    answerWith(page(address === '/' ? '/homestay/' : '/'), 'text/html'),
  'the page for what is not there, as if it were found': () => answerWith(page('/404/'), 'text/html'),
  'cut short by some bytes': ({ type }, bytes) => answerWith(bytes.slice(0, -10), type),
  'cut in half': ({ type }, bytes) => answerWith(bytes.slice(0, bytes.length / 2), type),
  nothing: ({ type }) => answerWith('', type),
  'with the first bytes missing': ({ type }, bytes) => answerWith(bytes.slice(300), type),
  'of another type': (_, bytes) => answerWith(bytes, 'text/plain'),
  'a part (206)': ({ type }, bytes) => answerWith(bytes, type, { status: 206 }),
  'not found (404)': ({ type }, bytes) => answerWith(bytes, type, { status: 404 }),
  'broken (500)': ({ type }, bytes) => answerWith(bytes, type, { status: 500 }),
  'a redirect that was not followed': ({ type }) =>
    answerWith('', type, { status: 0, type: 'opaqueredirect' }),
  'from elsewhere, unread': ({ type }, bytes) => answerWith(bytes, type, { type: 'opaque', status: 0 }),
  'from elsewhere': ({ type }, bytes) => answerWith(bytes, type, { type: 'cors' }),
  'by a redirect to another address': ({ type }, bytes) =>
    answerWith(bytes, type, { redirected: true, url: `${origin}/dang-nhap/` }),
  'by a redirect to another origin': ({ address, type }, bytes) =>
    answerWith(bytes, type, { redirected: true, url: `https://khac.example${address}` }),
  'broken off on its way': ({ type }) => answerWith(broken(), type),
};

describe.each(kept)('$address', (file) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = new Uint8Array(await file.bytes());
  });
  const asked = `${origin}${file.address}`;

  test('is kept when it is what was asked for', async () => {
    const good = await askedFor(asked, answerWith(bytes, file.type, { url: asked, type: 'basic' }));
    expect(new Uint8Array(await good!.arrayBuffer())).toEqual(bytes);
  });

  test.each(Object.entries(wrongAnswers))('is not kept: %s', async (_, wrong) => {
    expect(await askedFor(asked, wrong(file, bytes))).toBeUndefined();
  });

  test('what is asked for besides does not count', async () => {
    expect(await askedFor(`${asked}?zarsrc=410#rooms`, answerWith(bytes, file.type))).toBeDefined();
  });
});

test('every kind that is kept has a file above', () => {
  expect(new Set(kept.map(({ address }) => keptKind(address)))).toEqual(
    new Set(['page', 'asset', 'root-file', 'kit-page', 'kit-picture', 'kit-words', undefined]),
  );
});

test.each([
  ['/homestay/suoi-mo/', '/homestay/suoi-mo'],
  ['/homestay/suoi-mo', '/homestay/suoi-mo/'],
  ['/homestay/suoi-mo/', '/homestay/suoi-mo/index.html'],
])('a page asked for at %s that a host gives at %s is kept without its way round', async (asked, given) => {
  const answer = answerWith(page('/homestay/suoi-mo/'), 'text/html', {
    redirected: true,
    url: `${origin}${given}`,
    type: 'basic',
  });
  const good = await askedFor(`${origin}${asked}`, answer);
  expect(good?.redirected).toBe(false);
  expect(await good?.text()).toBe(page('/homestay/suoi-mo/'));
});

test.each([
  ['/photos/nha-0123abcd-720.avif', 'application/octet-stream'],
  ['/photos/nha-0123abcd-720.avif', undefined],
  ['/_astro/bold.C2.woff2', 'application/octet-stream'],
])('%s of a host that knows no type for it (%s) is kept', async (address, type) => {
  const file = kept.find((each) => each.address === address)!;
  expect(await askedFor(`${origin}${address}`, answerWith(await file.bytes(), type))).toBeDefined();
});

test('a picture that a proxy has made smaller is kept', async () => {
  const webp = await sharp(colour).webp().toBuffer();
  expect(
    await askedFor(`${origin}/photos/nha-0123abcd-720.jpg`, answerWith(webp, 'image/webp')),
  ).toBeDefined();
});

test('facts of another house are not kept', async () => {
  const other = answerWith(JSON.stringify({ slug: 'ben-nuoc' }), 'application/json');
  expect(await askedFor(`${origin}/da-luu/suoi-mo.json`, other)).toBeUndefined();
  const english = answerWith(JSON.stringify({ slug: 'suoi-mo', language: 'en' }), 'application/json');
  expect(await askedFor(`${origin}/kit/suoi-mo/loi-vi.json`, english)).toBeUndefined();
});

test('a page with something that a host adds behind its end is kept', async () => {
  const answer = answerWith(`${page('/')}<!-- cached -->`, 'text/html');
  expect(await askedFor(`${origin}/`, answer)).toBeDefined();
});

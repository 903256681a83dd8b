import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import sirv from 'sirv';
import type { Card } from '../cards/card.ts';
import { deskAddress } from '../desk/protocol.ts';
import { pageHeaders } from '../desk/server/page-headers.ts';
import { Queue } from '../desk/server/queue.ts';
import { cacheFolder, foundKept } from '../photos/cache.ts';
import type { PictureMaker } from '../program/picture-maker.ts';
import type { LiveSite } from '../site/live-site.ts';
import { acceptedEncodings } from './accepted-encodings.ts';
import { AnswerCache } from './answer-cache.ts';
import { answerRange, rangeOf } from './file-range.ts';
import { fail, type Serve } from './site-server.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.config': 'text/xml; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.avif': 'image/avif',
};

const typeOf = (address: string) => types[path.extname(address)] ?? 'text/plain; charset=utf-8';

/** Without it browsers guess the letters, and Vietnamese comes out wrong. */
const withLetters = (type: string) => (type === 'text/html' ? `${type}; charset=utf-8` : type);

/** Whether who asks has what bears this name. */
const isKnown = ({ headers }: IncomingMessage, etag: string) =>
  headers['if-none-match']?.split(/\s*,\s*/).includes(etag);

/** The path of an address as it is meant; nothing where it means nothing. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURI(url.split(/[?#]/)[0] ?? '');
  } catch {
    return undefined;
  }
}

/** Pages that are made at once: whoever saves meanwhile waits for these, and not for all that visitors have asked for. */
const pagesAtOnce = 2;

/**
 * Serves the site from its content: pages, cards and pictures are made when they are asked for, and what was made is
 * kept as long as the content is the same.
 * @param clients folders with the bundled scripts: those of this version first
 */
export function liveFiles(site: LiveSite, pictures: PictureMaker, clients: readonly string[]): Serve {
  const making = new Queue(pagesAtOnce);
  const caches = new WeakMap<object, AnswerCache>();
  const cacheNow = () => {
    const now = site.today();
    const cache = caches.get(now) ?? new AnswerCache();
    caches.set(now, cache);
    return cache;
  };
  /** By names in small letters, so that none is sent twice. */
  const headersAt = (address: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(site.headers(address)).map(([name, value]) => [name.toLowerCase(), value]),
    );
  const isMissing = Symbol('missing');
  const folders = clients.map((folder) =>
    sirv(folder, {
      dev: false,
      etag: true,
      brotli: true,
      extensions: [],
      setHeaders: (response, address) => {
        if (address.endsWith('.txt')) response.setHeader('content-type', typeOf(address));
      },
    }),
  );

  async function sendPage(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
  ): Promise<void> {
    const answer = await cacheNow().get(address, () =>
      making.add(async () => {
        await breathe();
        return site.page(address);
      }),
    );
    const headers: Record<string, string | number> = {
      'content-type': withLetters(answer.type) || typeOf(address),
      'cache-control': 'no-cache',
      etag: answer.etag,
      vary: 'Accept-Encoding',
      ...headersAt(address),
      ...(address.startsWith(deskAddress) ? pageHeaders : {}),
    };
    const isNamed = request.url?.split('?')[0] === '/404.html';
    const status = isNamed ? 200 : answer.status;
    if (status === 200 && isKnown(request, answer.etag)) {
      response.writeHead(304, headers).end();
      return;
    }
    const { encoding, bytes } = await answer.body(acceptedEncodings(request.headers['accept-encoding']));
    if (encoding !== 'identity') headers['content-encoding'] = encoding;
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  async function sendFile(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    place: string,
  ) {
    const file = path.join(cacheFolder(), place);
    const { size, mtimeMs } = await stat(file);
    const etag = `W/"${size}-${Math.floor(mtimeMs)}-${path.basename(place).slice(0, 16)}"`;
    const headers = {
      'content-type': typeOf(address),
      etag,
      ...headersAt(address),
    };
    if (isKnown(request, etag)) return void response.writeHead(304, headers).end();
    const isWhole = request.headers['if-range'] !== undefined && request.headers['if-range'] !== etag;
    const range = request.method === 'GET' && !isWhole ? rangeOf(request.headers.range, size) : undefined;
    if (range === 'none') {
      response.writeHead(416, { ...headers, 'content-range': `bytes */${size}`, 'content-length': 0 }).end();
      return;
    }
    const part = range ?? { start: 0, end: size - 1 };
    response.writeHead(range ? 206 : 200, {
      ...headers,
      'content-length': part.end - part.start + 1,
      'accept-ranges': 'bytes',
      ...(range && { 'content-range': `bytes ${part.start}-${part.end}/${size}` }),
    });
    if (request.method === 'HEAD') response.end();
    else pipeline(createReadStream(file, part), response, () => undefined);
  }

  async function sendCard(request: IncomingMessage, response: ServerResponse, address: string) {
    const planned = site.card(address);
    if (!planned) return isMissing;
    const { card, place } = planned;
    if (!foundKept(place) && !(await isDrawn(card, address.endsWith('.avif')))) return isMissing;
    return sendFile(request, response, address, place);
  }

  /** Draws a card; one that cannot be drawn is none. */
  async function isDrawn(card: Card, isLight: boolean): Promise<boolean> {
    if (isLight)
      return pictures.lightCard(card).then(
        () => true,
        () => false,
      );
    let isSound = false;
    await pictures.cards([card], (_, made) => {
      isSound = !('fault' in made);
    });
    return isSound;
  }

  async function sendPhoto(request: IncomingMessage, response: ServerResponse, address: string) {
    const photo = site.photo(address);
    if (!photo) return isMissing;
    if (!foundKept(photo.place)) await pictures.photo(photo.source, [photo.derivation]);
    return sendFile(request, response, address, photo.place);
  }

  function sendBundled(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
  ): Promise<unknown> {
    for (const [name, value] of Object.entries(headersAt(address))) {
      response.setHeader(name, value);
    }
    response.setHeader('vary', 'Accept-Encoding');
    answerRange(request, response);
    return new Promise((resolve) => {
      response.once('close', resolve);
      const next = (index: number): void => {
        const folder = folders[index];
        if (folder) folder(request, response, () => next(index + 1));
        else resolve(isMissing);
      };
      next(0);
    });
  }

  async function send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = pathOf(request.url ?? '/');
    const { method } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' }).end('405');
      return;
    }
    if (address) {
      const addresses = await site.addresses();
      if (addresses.has(address)) return sendPage(request, response, address);
      // A folder without its stroke, or by the name of its file.
      const page = address.endsWith('/index.html') ? address.slice(0, -'index.html'.length) : `${address}/`;
      if (addresses.has(page)) {
        const [, query] = /(\?.*)$/.exec(request.url ?? '') ?? [];
        response.writeHead(301, { location: encodeURI(page) + (query ?? ''), 'content-length': 0 }).end();
        return;
      }
      const found = address.startsWith('/cards/')
        ? await sendCard(request, response, address)
        : address.startsWith('/photos/')
          ? await sendPhoto(request, response, address)
          : await sendBundled(request, response, address);
      if (found !== isMissing) return;
    }
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    return sendPage(request, response, '/404.html');
  }

  return (request, response) => {
    if (!site.isShown) return notYet(response);
    send(request, response).catch((fault) => {
      console.error('[site]', fault);
      fail(response);
    });
  };
}

/** What is shown while there is no site: the settings are broken from the start. It looks again by itself. */
function notYet(response: ServerResponse): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'retry-after': '5', refresh: '5' };
  response
    .writeHead(503, headers)
    .end(
      '<!doctype html><html lang="vi"><title>Chưa có trang</title><p>Trang chưa hiện được vì tệp content/site.yaml đang có lỗi. Sửa xong thì trang tự hiện.',
    );
}

import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import sirv from 'sirv';
import { apiAddress, deskAddress } from '../desk/protocol.ts';
import type { DeskKey } from '../desk/server/desk-key.ts';
import { pageHeaders } from '../desk/server/page-headers.ts';
import { headerRules, headersFor } from '../site/security/response-headers.ts';
import { answerRange } from './file-range.ts';

/** Addresses that change whenever the file does. */
const hashed = /^\/_astro\/|^\/photos\/[^/]+-[\da-f]{8}-\d+\.(?:avif|jpg)$/;

/** Ceilings of what a request may take, whoever is at the other end and however little it sends. Times in milliseconds. */
export interface ServerLimits {
  /** In which a save must have arrived: ten photos over a weak line take a quarter of an hour. */
  save: number;
  /** Of silence after which a save that was begun is given up. */
  savePause: number;
  /** For everything else that is sent here, headers included. */
  other: number;
  /** Lines that are open at once: each holds memory. */
  connections: number;
}

const usual: ServerLimits = {
  save: 30 * 60_000,
  savePause: 2 * 60_000,
  other: 30_000,
  connections: 500,
};

/** Types of texts with their letters. Without it browsers guess, and Vietnamese comes out wrong. */
const inUtf8: Record<string, string> = {
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

/** Answers a request for the site. */
export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** The headers that the built site names for an address, as a web host reads them from its `_headers`. */
function headersIn(folder: string, address: string): Record<string, string> {
  try {
    return headersFor(headerRules(readFileSync(path.join(folder, '_headers'), 'utf8')), address);
  } catch {
    return {};
  }
}

function filesOf(folder: string): Serve {
  const notFoundPage = path.join(folder, '404.html');
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    setHeaders(response, address) {
      const type = inUtf8[path.extname(address)];
      if (type) response.setHeader('content-type', type);
      if (hashed.test(address)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
      if (address.startsWith(deskAddress)) {
        for (const [header, value] of Object.entries(pageHeaders)) response.setHeader(header, value);
      }
    },
    onNoMatch(_request, response) {
      response.removeHeader('cache-control');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      if (existsSync(notFoundPage)) createReadStream(notFoundPage).pipe(response);
      else response.end('404');
    },
  });
  return (request, response) => {
    const [address = ''] = (request.url ?? '').split('?');
    for (const [name, value] of Object.entries(headersIn(folder, address))) response.setHeader(name, value);
    // A file that is gone between being found and being opened ends this answer, not the server.
    response.on('pipe', (source: Readable) => source.on('error', () => response.destroy()));
    answerRange(request, response);
    files(request, response);
  };
}

/** A fault in answering is the end of this answer, and of nothing else. */
export function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('500');
}

/** Gives up a request whose body does not come. */
function limitPatience(request: IncomingMessage, { savePause, other }: ServerLimits): void {
  const { method, url, headers, socket } = request;
  if (!headers['content-length'] && !headers['transfer-encoding']) return;
  if (method === 'POST' && url === `${apiAddress}/save`) {
    const giveUp = () => request.destroy();
    socket.setTimeout(savePause, giveUp);
    // What has arrived may be looked at as long as it takes.
    request.once('end', () => socket.setTimeout(0).off('timeout', giveUp));
  } else {
    setTimeout(() => request.complete || request.destroy(), other).unref();
  }
}

/**
 * Serves the site. Nothing that is asked, and no fault in answering it, ends the server.
 * @param site folder of a built site, or what answers for one that is made when it is asked for
 * @param desk answers below `/admin/api`
 * @param key taken from whoever opens the desk with it
 * @param limits smaller ones in tests
 */
export function siteServer(
  site: string | Serve,
  desk?: Pick<Hono, 'fetch'>,
  key?: Pick<DeskKey, 'takes'>,
  limits = usual,
): Server {
  const serve = typeof site === 'string' ? filesOf(site) : site;
  const answer = desk && getRequestListener(desk.fetch, { overrideGlobalObjects: false });
  const patience = {
    requestTimeout: limits.save,
    headersTimeout: limits.other,
    connectionsCheckingInterval: limits.other,
  };
  const server = createServer(patience, (request, response) => {
    limitPatience(request, limits);
    try {
      if (answer && request.url?.startsWith(`${apiAddress}/`)) {
        Promise.resolve(answer(request, response)).catch(() => fail(response));
      } else if (!key?.takes(request, response)) {
        serve(request, response);
      }
    } catch {
      fail(response);
    }
  });
  server.maxConnections = limits.connections;
  return server;
}

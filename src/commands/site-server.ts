import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import sirv from 'sirv';
import { apiAddress, deskAddress } from '../desk/protocol.ts';
import { pageHeaders } from '../desk/server/page-headers.ts';

/** Addresses that change whenever the file does. */
const hashed = /^\/_astro\/|^\/photos\/[^/]+-[\da-f]{8}-\d+\.(?:avif|jpg)$/;

/** Milliseconds in which a request must have arrived: ten photos over a weak line take a quarter of an hour. */
const patience = 30 * 60_000;

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

function filesOf(folder: string): Serve {
  const notFoundPage = path.join(folder, '404.html');
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    setHeaders(response, address) {
      // Without it browsers guess, and Vietnamese comes out wrong.
      if (address.endsWith('.txt')) response.setHeader('content-type', 'text/plain; charset=utf-8');
      if (hashed.test(address)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
      if (address.startsWith(deskAddress)) {
        for (const [header, value] of Object.entries(pageHeaders)) response.setHeader(header, value);
      }
    },
    onNoMatch(_request, response) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      if (existsSync(notFoundPage)) createReadStream(notFoundPage).pipe(response);
      else response.end('404');
    },
  });
  return (request, response) => {
    // A file that is gone between being found and being opened ends this answer, not the server.
    response.on('pipe', (source: Readable) => source.on('error', () => response.destroy()));
    files(request, response);
  };
}

/**
 * Serves a built site. Files are read when they are asked for, because a build puts a new site in the place of the
 * old one while the server runs.
 * @param folder where the site lies now
 * @param desk answers below `/admin/api`
 */
export function siteServer(folder: string | (() => string), desk?: Pick<Hono, 'fetch'>): Server {
  const served = new Map<string, Serve>();
  const files: Serve = (request, response) => {
    const now = typeof folder === 'string' ? folder : folder();
    const serve = served.get(now) ?? filesOf(now);
    served.set(now, serve);
    serve(request, response);
  };
  const answer = desk && getRequestListener(desk.fetch, { overrideGlobalObjects: false });
  return createServer({ requestTimeout: patience }, (request, response) => {
    if (answer && request.url?.startsWith(`${apiAddress}/`)) void answer(request, response);
    else files(request, response);
  });
}

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { HOST } from './address.ts';

/** How a host serves a folder otherwise than one would think. */
export interface Habits {
  /** Lies below a path: `/thu`. */
  below?: string;
  /** Leaves out what begins with a low line, unless the folder has a `.nojekyll` (GitHub Pages). */
  dropsLowLine?: boolean;
  /** Ends of file names for which it knows no type, and answers 404 (IIS). */
  unknown?: string[];
  /** Sends every page on to its address without the last slash (308). */
  stripsSlash?: boolean;
  /** Names no charset for text. */
  namesNoCharset?: boolean;
}

/** A host of a test. */
export interface BadHost {
  /** Address of the site, without a slash at its end. */
  address: string;
  /** Answers in the place of the site from now on; nothing puts the site back. */
  answerWith(answer: Instead | undefined): void;
  /** Takes it off the line. */
  stop(): Promise<void>;
}

/** What is answered in the place of the site; nothing where the site answers itself. */
type Instead = (pathname: string) => Answer | undefined | Promise<Answer | undefined>;

/** What a host answers to a request. */
export interface Answer {
  status?: number;
  type: string;
  body: string | Buffer;
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain',
  '.ics': 'text/calendar',
  '.xml': 'application/xml',
};

/** Serves a folder on a free port, with nothing but what lies in it and the habits of a host. */
export async function badHost(folder: string, habits: Habits = {}): Promise<BadHost> {
  const { below = '', dropsLowLine, unknown = [], stripsSlash, namesNoCharset } = habits;
  let instead: Instead | undefined;

  async function answerTo(address: string): Promise<Answer & { location?: string }> {
    const notFound = { status: 404, type: 'text/html', body: '<h1>404</h1>' };
    if (!address.startsWith(`${below}/`)) return notFound;
    const pathname = decodeURIComponent(address.slice(below.length));
    const other = await instead?.(pathname);
    if (other) return other;
    if (dropsLowLine && /\/_/.test(pathname) && !existsSync(path.join(folder, '.nojekyll'))) return notFound;
    if (unknown.includes(path.extname(pathname))) return notFound;
    if (stripsSlash && pathname.length > 1 && pathname.endsWith('/')) {
      return { status: 308, type: 'text/html', body: '', location: address.replace(/\/$/, '') };
    }
    const isPage = !path.extname(pathname);
    const file = path.join(folder, pathname, isPage ? 'index.html' : '');
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    const charset = namesNoCharset || !type.startsWith('text/') ? '' : '; charset=utf-8';
    const body = await readFile(file).catch(() => undefined);
    return body ? { type: type + charset, body } : notFound;
  }

  const server: Server = createServer(async ({ url = '/' }, response) => {
    const [address = '', search] = url.split('?');
    const { status = 200, type, body, location } = await answerTo(address);
    response.writeHead(status, {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      ...(location && { location: location + (search ? `?${search}` : '') }),
    });
    response.end(body);
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    address: `http://${HOST}:${port}${below}`,
    answerWith(answer) {
      instead = answer;
    },
    async stop() {
      server.closeAllConnections();
      if (server.listening) await new Promise((closed) => server.close(closed));
    },
  };
}

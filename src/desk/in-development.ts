import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { contentFolder } from '../listings/content-folder.ts';
import { cacheFolder } from '../photos/cache.ts';
import { apiAddress, deskAddress } from './protocol.ts';
import { alwaysCurrent } from './server/build-feed.ts';
import { closedDesk, editedElsewhere } from './server/closed-desk.ts';
import { deskKey } from './server/desk-key.ts';
import { deskServer } from './server/desk-server.ts';
import { isLoopback, ownHosts } from './server/guard.ts';
import { holdFolder } from './server/one-writer.ts';
import { pageHeaders } from './server/page-headers.ts';

/**
 * The desk's API in the development server. Pages are made when they are asked for, so there is no build to follow;
 * and saves are not committed to Git: the working tree belongs to the developer.
 */
export function deskInDevelopment(): Plugin {
  return {
    name: 'nha-san-desk',
    apply: 'serve',
    enforce: 'post',
    // Astro puts itself first, and refuses every address without a slash at its end. This comes after that.
    configureServer: (server) => () => {
      server.middlewares.stack.unshift({ route: '', handle: answering(server) });
    },
  };
}

function answering(server: ViteDevServer): Connect.NextHandleFunction {
  const { host = 'localhost' } = server.config.server;
  const name = typeof host === 'string' ? host : host ? '0.0.0.0' : 'localhost';
  const port = () => (server.httpServer?.address() as AddressInfo | null)?.port ?? 0;
  const key = deskKey(path.join(cacheFolder(), 'desk'));
  const desk = openDesk();
  const answer = getRequestListener(desk.fetch, { overrideGlobalObjects: false });
  return (request, response, next) => {
    const { url = '' } = request;
    if (url.startsWith(`${apiAddress}/`)) return void answer(request, response);
    if (key.takes(request, response)) return;
    if (url.startsWith(deskAddress)) {
      for (const [header, value] of Object.entries(pageHeaders)) response.setHeader(header, value);
    }
    next();
  };

  function openDesk(): Pick<Hono, 'fetch'> {
    if (!isLoopback(name)) return closedDesk();
    const hold = holdFolder(contentFolder(), 'npm run dev');
    if ('heldBy' in hold) return closedDesk(editedElsewhere(hold.heldBy));
    server.httpServer?.once('close', hold.free);
    server.httpServer?.once('listening', () =>
      server.config.logger.info(`Trang sửa bài [to edit] ${key.addressOn(`http://localhost:${port()}`)}`),
    );
    return deskServer({
      content: contentFolder(),
      hosts: () => ownHosts(name, port()),
      key,
      rebuild: alwaysCurrent,
      log: (line) => server.config.logger.warn(`[desk] ${line}`),
    });
  }
}

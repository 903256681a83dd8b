import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteServer } from '../../src/commands/site-server.ts';
import { alwaysCurrent } from '../../src/desk/server/build-feed.ts';
import { type DeskOptions, deskServer } from '../../src/desk/server/desk-server.ts';
import { ROOT } from '../program.ts';
import { BROWSER_SITE, HOST } from './address.ts';

/** A desk of a test's own, in which things go wrong. */
export interface OwnDesk {
  /** Origin, without a slash at its end. */
  address: string;
  /** Absolute path of its copy of the content. */
  content: string;
  /** What the server has logged. */
  log: string[];
  stop(): Promise<void>;
  /** Starts again where it was. */
  start(): Promise<void>;
  /** Stops for good and deletes its content. */
  end(): Promise<void>;
}

/** Serves the built site with a desk on a port that is free. */
export async function ownDesk(options: Partial<DeskOptions> = {}): Promise<OwnDesk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-own-desk-'));
  const content = path.join(folder, 'content');
  await cp(path.join(ROOT, 'content'), content, { recursive: true });
  const log: string[] = [];
  let server: Server;
  let port = 0;
  const start = async () => {
    const desk = deskServer({
      content,
      memory: path.join(folder, 'memory'),
      hosts: () => [`${HOST}:${port}`],
      rebuild: alwaysCurrent,
      log: (line) => log.push(line),
      ...options,
    });
    server = siteServer(path.join(ROOT, BROWSER_SITE), desk).listen(port, HOST);
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object' && address) port = address.port;
  };
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  await start();
  return {
    address: `http://${HOST}:${port}`,
    content,
    log,
    start,
    stop,
    async end() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

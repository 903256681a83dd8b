import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteServer } from '../../src/commands/site-server.ts';
import { ROOT } from '../program.ts';
import { HOST, REAL_SITE } from './address.ts';

/** A copy of the site of real houses that belongs to one test, which may change it and take it off the line. */
export interface OwnSite {
  /** Origin, without a slash at its end. */
  address: string;
  /** Rewrites a file of the site, as a new build would. */
  change(file: string, write: (text: string) => string): Promise<void>;
  /** Takes the site off the line: nothing answers at its address. */
  stop(): Promise<void>;
  /** In its place, something in front of it answers that it is out of reach (502). */
  fail(): Promise<void>;
  /** Puts it back, at the same address. */
  start(): Promise<void>;
  /** Stops it for good. */
  close(): Promise<void>;
}

/** The cards of one house only: ten times as much as everything else. */
const isNeeded = (file: string) => !/\/cards\/(?!nha-mot)./.test(file);

/** Serves a copy of the site of real houses on a port that is free. */
export async function ownSite(): Promise<OwnSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-own-site-'));
  await cp(path.join(ROOT, REAL_SITE), folder, { recursive: true, filter: isNeeded });
  let port = 0;
  const serve = async (site: Server = siteServer(folder)) => {
    const server = site.listen(port, HOST);
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object' && address) port = address.port;
    return server;
  };
  let server = await serve();
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    if (server.listening) await once(server, 'close');
  };
  return {
    address: `http://${HOST}:${port}`,
    async change(file, write) {
      const place = path.join(folder, file);
      await writeFile(place, write(await readFile(place, 'utf8')));
      await rm(`${place}.br`, { force: true });
    },
    stop,
    async fail() {
      await stop();
      server = await serve(createServer((_, response) => response.writeHead(502).end()));
    },
    async start() {
      server = await serve();
    },
    async close() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

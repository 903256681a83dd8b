import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { siteServer } from '../../src/commands/site-server.ts';
import { ROOT } from '../program.ts';
import { HOST, REAL_SITE } from './address.ts';

/** A house that exists, as far as a test can have one: the samples have nobody to reach. */
export interface RealHouse {
  /** Address of the house's page, in Vietnamese. */
  address: string;
  close(): Promise<void>;
}

/** Serves the site of real houses on a free port. */
export async function realHouse(): Promise<RealHouse> {
  const server = siteServer(path.join(ROOT, REAL_SITE)).listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${port}/homestay/nha-mot/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

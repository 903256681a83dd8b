import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { siteServer } from '../../src/commands/site-server.ts';
import { aContentFolder } from '../fixtures/content-folder.ts';
import { aHomestayFile } from '../fixtures/listing.ts';
import { ROOT } from '../program.ts';
import { HOST } from './address.ts';

/** A site with one house that exists, as far as a test can have one: the samples have nobody to reach. */
export interface RealHouse {
  /** Address of the house's page, in Vietnamese. */
  address: string;
  close(): Promise<void>;
}

const out = '.cache/nha-san/browser-house';

/** Builds that site and serves it on a free port. Takes from ten seconds to a minute. */
export async function realHouse(): Promise<RealHouse> {
  const folder = await aContentFolder({ homestays: { 'nha-hai': aHomestayFile({ status: 'hidden' }) } });
  const build = ['--import', 'tsx', 'src/commands/build.ts', '--content', folder, '--out', out];
  await promisify(execFile)(process.execPath, build, { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' } });
  const server: Server = siteServer(`${ROOT}/${out}`);
  await new Promise<void>((listening) => server.listen(0, HOST, listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${port}/homestay/nha-mot/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

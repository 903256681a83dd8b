import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteServer } from '../../src/commands/site-server.ts';
import { theMachine } from '../../src/desk/server/accounts/acts.ts';
import { alwaysCurrent } from '../../src/desk/server/build-feed.ts';
import { deskServer } from '../../src/desk/server/desk-server.ts';
import { openVillage } from '../../src/desk/server/village.ts';
import { freePort } from '../fixtures/free-port.ts';
import { cheapHash, villagePeople } from '../fixtures/village.ts';
import { ROOT } from '../program.ts';
import { BROWSER_SITE, HOST } from './address.ts';

/** The built site with a village server that has a name: browsers know no passkeys for an address that is a number. */
export interface NamedVillage {
  /** Origin, without a slash at its end. */
  address: string;
  /** A link for a member of the team. */
  link: string;
  /** Ends it and deletes its folders. */
  end(): Promise<void>;
}

export async function namedVillage(): Promise<NamedVillage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-named-'));
  const content = path.join(folder, 'content');
  await cp(path.join(ROOT, 'content'), content, { recursive: true });
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const log = () => undefined;
  const village = await openVillage({ data: path.join(folder, 'data'), address, log, hashCost: cheapHash });
  const { link } = await village.accounts.members.invite(theMachine, villagePeople.team);
  const desk = deskServer({ content, village, hosts: () => [address], rebuild: alwaysCurrent, log });
  const server = siteServer(path.join(ROOT, BROWSER_SITE), desk).listen(port, HOST);
  await once(server, 'listening');
  return {
    address,
    link,
    async end() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      village.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A process that serves a desk until it is told to stop. Arguments: content folder, memory folder; of a village its data
 * folder.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { orderlyEnd } from '../../../src/commands/orderly-end.ts';
import { siteServer } from '../../../src/commands/site-server.ts';
import { alwaysCurrent } from '../../../src/desk/server/build-feed.ts';
import { deskServer } from '../../../src/desk/server/desk-server.ts';
import { disk } from '../../../src/desk/server/disk.ts';
import { openVillage } from '../../../src/desk/server/village.ts';
import { villageHost } from '../../fixtures/village.ts';

const [content = '', memory = '', data] = process.argv.slice(2);
const village =
  data === undefined
    ? undefined
    : await openVillage({ data, address: `http://${villageHost}`, log: () => {} });
const ending = new AbortController();
let port = 0;
const desk = deskServer({
  content,
  memory,
  ending: ending.signal,
  hosts: () => [`127.0.0.1:${port}`],
  rebuild: alwaysCurrent,
  ...(village && { village }),
  log: () => {},
  disk: {
    write: async (file, bytes) => {
      // A save is on its way: the starter may end the program now.
      process.send?.('saving');
      await disk.write(file, bytes);
    },
    rename: disk.rename,
  },
});
const server = siteServer(content, desk).listen(0, '127.0.0.1');
await once(server, 'listening');
port = (server.address() as AddressInfo).port;
orderlyEnd(server, ending, () => village?.close());
process.send?.(port);

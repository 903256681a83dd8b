/**
 * A process that serves a desk, and tells when it is asked how much memory it has held at the most, and how long
 * processors have worked for it. Arguments: content folder, memory folder.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../../../src/commands/site-server.ts';
import { alwaysCurrent } from '../../../../src/desk/server/build-feed.ts';
import { deskServer } from '../../../../src/desk/server/desk-server.ts';
import { peakMemory } from '../../../fixtures/peak-memory.ts';

/** What one is told. */
export interface Measured {
  /** Megabytes. */
  peak: number;
  /** Milliseconds. */
  work: number;
}

const [content = '', memory = ''] = process.argv.slice(2);
let port = 0;
const desk = deskServer({
  content,
  memory,
  hosts: () => [`127.0.0.1:${port}`],
  rebuild: alwaysCurrent,
  log: () => {},
});
const server = siteServer(content, desk).listen(0, '127.0.0.1');
await once(server, 'listening');
port = (server.address() as AddressInfo).port;
process.on('message', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const measured: Measured = { peak: peakMemory(), work: (userCPUTime + systemCPUTime) / 1000 };
  process.send?.(measured);
});
process.send?.(port);

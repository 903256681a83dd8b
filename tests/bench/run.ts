/**
 * `npm run bench`: our cards side by side with the alternatives, against the floor, and with many listings; then a
 * large site and a server, what Lighthouse says of its pages, and the desk on weak lines; then a village server. Prints Markdown; progress goes to standard
 * error. Options: see `options.ts`.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPeers } from './install-peers.ts';
import { busyLine, machineLine } from './machine-line.ts';
import { options } from './options.ts';

const asked = options();
if (asked.needsPeers) await installPeers();

const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-bench-'));
const clear = { recursive: true, force: true } as const;
process.once('SIGINT', () => {
  rmSync(folder, clear);
  process.exit(130);
});

try {
  console.log(`${[await machineLine(asked.needsPeers), busyLine()].filter(Boolean).join('\n\n')}\n`);
  for (const part of asked.parts) {
    console.error(`\n${part}`);
    // Every part begins with an empty cache; the project's own one stays as it is.
    process.env.NHA_SAN_CACHE = path.join(folder, part);
    if (part === 'peers') {
      const { peers } = await import('./peers.ts');
      console.log(`${await peers(asked, folder)}\n`);
    } else if (part === 'floor') {
      const { floor } = await import('./floor.ts');
      console.log(`${await floor(asked, folder)}\n`);
    } else if (part === 'scale') {
      const { scale } = await import('./scale.ts');
      console.log(`${await scale(asked)}\n`);
    } else if (part === 'site') {
      const { site } = await import('./site.ts');
      console.log(`${await site(asked)}\n`);
    } else if (part === 'live') {
      const { live } = await import('./live.ts');
      console.log(`${await live(asked)}\n`);
    } else if (part === 'bytes') {
      const { bytes } = await import('./bytes.ts');
      console.log(`${await bytes()}\n`);
    } else if (part === 'desk') {
      const { deskVisits } = await import('./desk-visit.ts');
      console.log(`${await deskVisits(asked)}\n`);
    } else if (part === 'server') {
      const { server } = await import('./server.ts');
      console.log(`${await server(asked)}\n`);
    } else if (part === 'server-memory') {
      const { serverMemory } = await import('./server-memory.ts');
      console.log(`${await serverMemory()}\n`);
    } else {
      const { lighthouseScores } = await import('./lighthouse.ts');
      console.log(`${await lighthouseScores(asked)}\n`);
    }
  }
} finally {
  rmSync(folder, clear);
}

import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteServer } from '../../src/commands/site-server.ts';
import { alwaysCurrent } from '../../src/desk/server/build-feed.ts';
import { deskServer } from '../../src/desk/server/desk-server.ts';
import { BROWSER_SITE, DESK_PORT, HOST } from './address.ts';

// The tests save: into a copy, outside this repository, with a memory of its own for saves that were done.
const folder = mkdtempSync(join(tmpdir(), 'nha-san-desk-'));
cpSync('content', join(folder, 'content'), { recursive: true });

const desk = deskServer({
  content: join(folder, 'content'),
  memory: join(folder, 'memory'),
  hosts: () => [`${HOST}:${DESK_PORT}`],
  rebuild: alwaysCurrent,
  log: (line) => console.error(line),
});

siteServer(BROWSER_SITE, desk).listen(DESK_PORT, HOST);

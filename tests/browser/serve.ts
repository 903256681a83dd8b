import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteServer } from '../../src/commands/site-server.ts';
import { BROWSER_SITE, HOST, PORT } from './address.ts';

if (!existsSync(join(BROWSER_SITE, 'index.html'))) {
  throw new Error(`No built site in ${BROWSER_SITE}: run "npm test -- browser", which builds it first.`);
}

siteServer(BROWSER_SITE).listen(PORT, HOST);

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright';
import { siteServer } from '../../src/commands/site-server.ts';
import { bytesOnTheLine } from '../browser/built-pages.ts';
import { LAUNCH_ARGS } from '../browser/launch-args.ts';
import { findChromium } from '../chromium.ts';
import { thisMachine } from '../machine.ts';
import { ROOT } from '../program.ts';

/**
 * Bytes that a phone of 360×640 asks of a site for each of these pages, before it is scrolled and with nothing kept
 * from before; what is text counts with gzip.
 */
export async function firstViews(site: string, addresses: string[]): Promise<number[]> {
  const { path: executablePath } = await findChromium(thisMachine());
  const server = siteServer(site).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  const views: number[] = [];
  for (const address of addresses) {
    const page = await browser.newPage({
      viewport: { width: 360, height: 640 },
      isMobile: true,
      // What the service worker fetches for later is no part of the first view.
      serviceWorkers: 'block',
    });
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (request.url().startsWith(origin)) asked.add(new URL(request.url()).pathname);
    });
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    const bytes = await Promise.all(
      [...asked].map((each) => bytesOnTheLine(path.relative(ROOT, site), each)),
    );
    views.push(bytes.reduce((sum, each) => sum + each, 0));
    await page.close();
  }
  await browser.close();
  server.close();
  return views;
}

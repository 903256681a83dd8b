import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright';
import { siteServer } from '../../src/commands/site-server.ts';
import { LAUNCH_ARGS } from '../browser/launch-args.ts';
import { findChromium } from '../chromium.ts';
import { thisMachine } from '../machine.ts';

/** The line of a village: kbit/s each way, and milliseconds that an answer takes. */
export const weakLine = { rate: 400, latency: 400 } as const;

/** Milliseconds without a request after which a page has asked for all that it wants. */
const quiet = 2500;

/** What a page costs a phone until somebody touches it, with nothing kept from before. */
export interface FirstView {
  /** Milliseconds until its largest part is seen. */
  lcp: number;
  /** Sum of its layout shifts. */
  cls: number;
  /** On the line, with headers. */
  bytes: number;
}

/** What the page notes about itself. */
interface Seen {
  lcp: number;
  cls: number;
}

const note = () => {
  const seen: Seen = { lcp: 0, cls: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.cls += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

async function firstView(browser: Browser, address: string, dots: number): Promise<FirstView> {
  const page = await browser.newPage({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: dots,
    isMobile: true,
    hasTouch: true,
    locale: 'vi-VN',
    // What the service worker fetches for later is no part of the first view, and no throttling reaches it.
    serviceWorkers: 'block',
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const throughput = (weakLine.rate * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: weakLine.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const open = new Set<string>();
  let bytes = 0;
  let last = performance.now();
  session.on('Network.requestWillBeSent', ({ requestId }) => {
    open.add(requestId);
    last = performance.now();
  });
  const end = (requestId: string, came = 0) => {
    open.delete(requestId);
    bytes += came;
    last = performance.now();
  };
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    end(requestId, encodedDataLength),
  );
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId));
  await page.addInitScript(note);
  await page.goto(address, { timeout: 180_000 });
  while (open.size || performance.now() - last < quiet) await wait(100);
  const { lcp, cls } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await page.close();
  return { lcp, cls, bytes };
}

/**
 * What pages of a built site cost a phone of 360×640 on a weak line, with its processor at a quarter.
 * @param dots of the screen to a pixel
 */
export async function firstViews(site: string, addresses: readonly string[], dots = 2): Promise<FirstView[]> {
  const { path: executablePath } = await findChromium(thisMachine());
  const server = siteServer(site).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  try {
    const views: FirstView[] = [];
    for (const address of addresses) views.push(await firstView(browser, origin + address, dots));
    return views;
  } finally {
    await browser.close();
    server.close();
  }
}

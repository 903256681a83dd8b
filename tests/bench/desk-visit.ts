import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';
import { LAUNCH_ARGS } from '../browser/launch-args.ts';
import { startDesk } from '../browser/started-desk.ts';
import { findChromium } from '../chromium.ts';
import { thisMachine } from '../machine.ts';
import { ROOT } from '../program.ts';
import { kilobytes, markdownTable } from './figures.ts';
import type { Options } from './options.ts';
import { spread } from './statistics.ts';

/** A line: kbit/s each way, and milliseconds until the first byte. */
interface Line {
  name: string;
  rate: number;
  latency: number;
}

const lines: Line[] = [
  { name: '400 kbit/s, 400 ms', rate: 400, latency: 400 },
  { name: '1.6 Mbit/s, 150 ms', rate: 1600, latency: 150 },
];

/** What one first visit took: milliseconds since it began, and bytes on the line until then. */
interface Visit {
  list: number;
  listBytes: number;
  house: number;
  houseBytes: number;
}

const patience = { timeout: 180_000 };

/** A phone's first visit to the desk: it waits for the list of houses, and opens the first as soon as it can be tapped. */
async function visit(browser: Browser, entrance: string, { rate, latency }: Line): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // The key that was printed is taken before the clock runs, as from a link that is opened once.
  await context.request.get(entrance);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  const throughput = (rate * 1000) / 8;
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  devTools.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const now = () => page.evaluate(() => performance.now());
  const row = page.locator('.desk-rows a').first();
  await page.goto(new URL('/admin/', entrance).href, { waitUntil: 'commit', ...patience });
  await row.waitFor(patience);
  const list = await now();
  const listBytes = bytes;
  await row.tap(patience);
  await page.locator('#nc-root .desk-heading').first().waitFor(patience);
  const visited = { list, listBytes, house: await now(), houseBytes: bytes };
  await context.close();
  return visited;
}

const middle = (values: number[]): number => spread(values).median;
const seconds = (milliseconds: number[]): string => `${(middle(milliseconds) / 1000).toFixed(1)} s`;

/** How long the first visit to the desk takes on weak lines, on a phone with a quarter of this machine's speed. */
export async function deskVisits({ visits: rounds }: Options): Promise<string> {
  const { path: executablePath } = await findChromium(thisMachine());
  const houses = await readdir(path.join(ROOT, 'content/homestays'));
  const desk = await startDesk(houses);
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  try {
    const rows: string[][] = [];
    for (const line of lines) {
      const visited: Visit[] = [];
      for (let round = 0; round < rounds; round++) {
        console.error(`desk at ${line.name}: visit ${round + 1} of ${rounds}`);
        visited.push(await visit(browser, desk.entrance, line));
      }
      const of = (key: keyof Visit) => visited.map((each) => each[key]);
      rows.push([
        line.name,
        seconds(of('list')),
        kilobytes(middle(of('listBytes'))),
        seconds(of('house')),
        kilobytes(middle(of('houseBytes'))),
      ]);
    }
    return [
      markdownTable(
        ['line', 'list of houses', 'bytes until then', 'a house opened', 'bytes until then'],
        rows,
      ),
      '',
      `First visits to /admin/ at 360×640, 2 dots per pixel, processor at a quarter, medians of ${rounds}; the house is ` +
        'tapped as soon as its name is there. Goals at 400 kbit/s: 4 s, 12 s.',
    ].join('\n');
  } finally {
    await browser.close();
    await desk.stop();
  }
}

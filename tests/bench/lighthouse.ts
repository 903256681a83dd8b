import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { siteServer } from '../../src/commands/site-server.ts';
import { findChromium } from '../chromium.ts';
import { largeContent } from '../fixtures/large-content.ts';
import { thisMachine } from '../machine.ts';
import { ROOT, runNode } from '../program.ts';
import { markdownTable } from './figures.ts';
import { firstViews, weakLine } from './first-view.ts';
import type { Options } from './options.ts';
import { spread } from './statistics.ts';

const run = promisify(execFile);
const lighthouse = path.join(import.meta.dirname, 'node_modules/lighthouse/cli/index.js');
const minutes = 20;

/** Houses of the measured site: two pages of results. */
const houses = 24;

/** One page of each kind, by what it is called in the table. */
const pages = (house: string, village: string): Record<string, string> => ({
  'home page': '/',
  directory: '/homestay/',
  'homestay page': `/homestay/${house}/`,
  'homestay page, English': `/en/homestay/${house}/`,
  'village page': `/lang/${village}/`,
  'list of houses for the team': '/kit/',
  'share page': `/kit/${house}/`,
  'Booking.com kit': `/kit/${house}/booking/`,
});

/**
 * A weaker line than Lighthouse's own, in a run of its own. It is applied by the browser and not reckoned, because the
 * reckoning counts pictures further down as if they came before the first one.
 */
const onWeakLine = [
  '--throttling-method=devtools',
  `--throttling.downloadThroughputKbps=${weakLine.rate}`,
  `--throttling.uploadThroughputKbps=${weakLine.rate}`,
  `--throttling.requestLatencyMs=${weakLine.latency}`,
];

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number; score: number | null; title: string }>;
}

async function report(address: string, chromium: string, more: string[]): Promise<Report> {
  const args = [address, '--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox', ...more];
  const { stdout } = await run(process.execPath, [lighthouse, ...args], {
    env: { ...process.env, CHROME_PATH: chromium },
    maxBuffer: 64_000_000,
    timeout: minutes * 60_000,
  });
  return JSON.parse(stdout) as Report;
}

const middle = (values: number[]): number => spread(values).median;
const seconds = (milliseconds: number[]): string => `${(middle(milliseconds) / 1000).toFixed(1)} s`;

/** What the pages cost a phone before anybody touches it, at two and at three dots to a pixel. */
async function phoneTable(site: string, measured: Record<string, string>): Promise<string> {
  const rows: string[][] = [];
  for (const dots of [2, 3]) {
    console.error(`phone with ${dots} dots to a pixel`);
    const views = await firstViews(site, Object.values(measured), dots);
    for (const [index, name] of Object.keys(measured).entries()) {
      const { lcp = Number.NaN, cls = Number.NaN, bytes = Number.NaN } = views[index] ?? {};
      rows.push([name, String(dots), `${(bytes / 1024).toFixed(0)} KB`, seconds([lcp]), cls.toFixed(3)]);
    }
  }
  const { rate, latency } = weakLine;
  return [
    markdownTable([`at ${rate} kbit/s, ${latency} ms`, 'dots', 'before a touch', 'LCP', 'CLS'], rows),
    '',
    'One first visit each, 360×640, processor at a quarter. Goals: directory and share page 120 KB, house 130 KB; LCP 5 s; CLS 0.02.',
  ].join('\n');
}

/** What Lighthouse, with its mobile settings, says of one page of each kind: medians of some runs. */
export async function lighthouseScores({ visits: rounds }: Options): Promise<string> {
  const { path: chromium } = await findChromium(thisMachine());
  // Below the project's cache, because Astro bundles pages that find their packages from where they lie.
  const folder = await mkdtemp(path.join(ROOT, '.cache', 'bench-pages-'));
  try {
    const content = path.join(folder, 'content');
    const site = path.join(folder, 'site');
    await largeContent({ folder: content, houses, photos: 5, agreed: true });
    await runNode(['--import', 'tsx', 'src/commands/build.ts', '--content', content, '--out', site], minutes);
    const server = siteServer(site).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const first = async (section: string) => (await readdir(path.join(content, section))).toSorted()[0] ?? '';
    const measured = pages(await first('homestays'), await first('villages'));
    const rows: string[][] = [];
    for (const [name, address] of Object.entries(measured)) {
      const found: Report[] = [];
      const weak: number[] = [];
      for (let round = 0; round < rounds; round++) {
        console.error(`${name}: run ${round + 1} of ${rounds}`);
        found.push(await report(origin + address, chromium, []));
        const { audits } = await report(origin + address, chromium, [
          '--only-audits=largest-contentful-paint',
          ...onWeakLine,
        ]);
        weak.push(audits['largest-contentful-paint']?.numericValue ?? Number.NaN);
      }
      const score = (key: string) =>
        String(Math.round(100 * middle(found.map(({ categories }) => categories[key]?.score ?? 0))));
      const audit = (key: string) => found.map(({ audits }) => audits[key]?.numericValue ?? Number.NaN);
      rows.push([
        name,
        ...['performance', 'accessibility', 'best-practices', 'seo'].map(score),
        seconds(audit('largest-contentful-paint')),
        seconds(weak),
        middle(audit('cumulative-layout-shift')).toFixed(3),
      ]);
    }
    server.close();
    return [
      markdownTable(
        [
          'page',
          'performance',
          'accessibility',
          'best practices',
          'SEO',
          'LCP at 1.6 Mbit/s',
          'LCP at 400 kbit/s',
          'CLS',
        ],
        rows,
      ),
      '',
      `Lighthouse, mobile, medians of ${rounds}. Goals: 95, 100, 95, 100; 2.5 s, 5 s; 0.05. Pages of the team are closed to search engines.`,
      '',
      await phoneTable(site, measured),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { heaviestHousePage } from '../../src/commands/page-weight.ts';
import { type LargeContent, largeContent } from '../fixtures/large-content.ts';
import { ROOT } from '../program.ts';
import { count, markdownTable, seconds } from './figures.ts';
import { firstViews } from './first-view.ts';
import type { Options } from './options.ts';

/** Houses that differ. Building pages is measured, and these are enough to see every kind of them. */
const distinct = 30;

/** What a build of the whole site came to. */
interface SiteBuild {
  houses: number;
  pages: number;
  /** Seconds. */
  took: number;
  /** Megabytes, at the most, of the build alone. */
  peakMemory: number;
}

async function build(content: string, out: string): Promise<Omit<SiteBuild, 'houses'>> {
  // The site of before would stay beside the new one until that is complete: twice as many gigabytes.
  await rm(out, { recursive: true, force: true });
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...['--import', path.join(import.meta.dirname, 'tell-usage.mjs')],
      ...['src/commands/build.ts', '--content', content, '--out', out],
    ],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  const told = text(child.stdio[3] as NodeJS.ReadableStream);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The build ended with exit code ${code}.`);
  const took = (performance.now() - start) / 1000;
  const files = await readdir(out, { recursive: true });
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    took,
    peakMemory: (JSON.parse(await told) as { peak: number }).peak,
  };
}

const kibibytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

/** What the pages of a large site weigh on the line. */
async function pageWeights(content: string, site: string, houses: number): Promise<string> {
  const heaviest = await heaviestHousePage(site);
  const first = (await readdir(path.join(content, 'homestays'))).toSorted()[0];
  const [house, directory] = await firstViews(site, [`/homestay/${first}/`, '/homestay/']);
  return markdownTable(
    [`a site of ${count(houses)} houses, packed`, 'size', 'goal'],
    [
      ['heaviest house: page, styles, scripts', kibibytes(heaviest?.all ?? 0), '60 KB'],
      ['of it scripts', kibibytes(heaviest?.scripts ?? 0), '15 KB'],
      ['a house before it is scrolled, with its pictures and fonts', kibibytes(house?.bytes ?? 0), '130 KB'],
      [
        'the directory before it is scrolled, with its pictures and fonts',
        kibibytes(directory?.bytes ?? 0),
        '120 KB',
      ],
    ],
  );
}

const header = (what: string) => [what, 'pages', 'seconds', 'ms a page', 'peak memory'];

const row = ({ houses, pages, took, peakMemory }: SiteBuild): string[] => [
  `${count(houses)} houses`,
  count(pages),
  seconds(took),
  ((took * 1000) / pages).toFixed(1),
  `${count(peakMemory)} MB`,
];

/**
 * Building the whole site, cards and photos in the cache: how long, what its pages weigh, and how the cost grows with
 * the houses. The growth is measured in one language and with one photo a house: two languages of thousands of houses
 * would be a hundred gigabytes of cards.
 */
export async function site({ listings }: Options): Promise<string> {
  // Below the project's cache, because the bundled pages find their packages from where they lie.
  const folder = await mkdtemp(path.join(ROOT, '.cache', 'bench-site-'));
  const out = path.join(folder, 'site');
  const built = async (houses: number, kind: Partial<LargeContent>): Promise<[SiteBuild, string]> => {
    const content = path.join(folder, `content-${houses}-${kind.photos ?? 2}`);
    await largeContent({ folder: content, houses, distinct, ...kind });
    console.error(`${houses} houses`);
    // The first one fills the cache.
    await build(content, out);
    const measured = { houses, ...(await build(content, out)) };
    // Told at once: the last and largest site needs 60 GB, and may find no room.
    console.error(row(measured).join(' · '));
    return [measured, content];
  };
  try {
    const [whole, content] = await built(listings, {});
    const weights = await pageWeights(content, out, listings);
    const growth: SiteBuild[] = [];
    for (const houses of [listings, listings * 3, listings * 10]) {
      growth.push((await built(houses, { photos: 1, languages: ['vi'] }))[0]);
    }
    return [
      markdownTable(header('whole site in two languages, nothing changed'), [row(whole)]),
      '',
      'Goal: at most 60 seconds for 300 houses.',
      '',
      markdownTable(header('one language and one photo a house, nothing changed'), growth.map(row)),
      '',
      'Goal: as much for each page, whatever their number.',
      '',
      weights,
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { largeContent } from '../fixtures/large-content.ts';
import { ROOT } from '../program.ts';
import { count, markdownTable, seconds } from './figures.ts';
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
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', path.join(import.meta.dirname, 'tell-memory.ts')],
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
    peakMemory: Number(await told) / 1000,
  };
}

/** Building the whole site, cards and photos in the cache: how long, and how the cost grows with the houses. */
export async function site({ listings }: Options): Promise<string> {
  // Below the project's cache, because the bundled pages find their packages from where they lie.
  const folder = await mkdtemp(path.join(ROOT, '.cache', 'bench-site-'));
  try {
    const builds: SiteBuild[] = [];
    for (const houses of [listings / 3, listings, listings * 10]) {
      const content = path.join(folder, `content-${houses}`);
      const out = path.join(folder, 'site');
      await largeContent({ folder: content, houses, distinct });
      console.error(`${houses} houses`);
      // The first one fills the cache.
      await build(content, out);
      builds.push({ houses, ...(await build(content, out)) });
      await rm(content, { recursive: true });
    }
    return [
      markdownTable(
        ['whole site, nothing changed', 'pages', 'seconds', 'ms a page', 'peak memory'],
        builds.map(({ houses, pages, took, peakMemory }) => [
          `${count(houses)} houses`,
          count(pages),
          seconds(took),
          ((took * 1000) / pages).toFixed(1),
          `${count(peakMemory)} MB`,
        ]),
      ),
      '',
      'Goal: at most 60 seconds for 300 houses, and as much for each page whatever their number.',
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pMap from 'p-map';
import { noteUnmade } from './unmade.ts';

/** Where the files that are still to be copied lie, by the address they are for. */
type Waiting = Map<string, () => Promise<string>>;

// Pages are rendered from a bundle of their own, so the list they share with the build hangs on the process.
const shelf = globalThis as { nhaSanLargeFiles?: Waiting; nhaSanBuilds?: boolean };
shelf.nhaSanLargeFiles ??= new Map();

/** Whether pages are being built, after which files can be copied; while developing there is no such moment. */
export const isBuild = (): boolean => Boolean(shelf.nhaSanBuilds);

/**
 * Has a file copied into the built site after the pages.
 * @param keptAt where the file lies in the cache, made when it is not there
 */
export function copyAfterPages(address: string, keptAt: () => Promise<string>): void {
  shelf.nhaSanLargeFiles?.set(address, keptAt);
}

/**
 * The paths of a route of large files: all of them while developing, none of them in a build, which copies the files
 * from the cache after the pages. A page's answer is copied several times on its way to the disk; with gigabytes of
 * cards and zips that takes longer than all the pages.
 * @param address of the file of a path: `/cards/suoi-mo/vi/link.jpg`
 * @param keptAt where the file lies in the cache, made when it is not there
 */
export function copiedAfterPages<Path>(
  paths: Path[],
  address: (path: Path) => string,
  keptAt: (path: Path) => Promise<string>,
): Path[] {
  if (import.meta.env.DEV) return paths;
  for (const each of paths) copyAfterPages(address(each), () => keptAt(each));
  return [];
}

/** Copies the large files of the routes once the pages are built. */
export function largeFiles(): AstroIntegration {
  return {
    name: 'nha-san-large-files',
    hooks: {
      'astro:build:start': () => {
        shelf.nhaSanBuilds = true;
      },
      'astro:build:done': async ({ dir }) => {
        const waiting = [...(shelf.nhaSanLargeFiles ?? [])];
        shelf.nhaSanLargeFiles?.clear();
        await pMap(
          waiting,
          async ([address, keptAt]) => {
            const file = path.join(fileURLToPath(dir), address);
            await mkdir(path.dirname(file), { recursive: true });
            try {
              // Where the file system can, both share the same bytes until one of them changes.
              await copyFile(await keptAt(), file, constants.COPYFILE_FICLONE);
            } catch (fault) {
              noteUnmade({ entry: address, name: address, output: 'file', fault });
            }
          },
          { concurrency: 2 * availableParallelism() },
        );
      },
    },
  };
}

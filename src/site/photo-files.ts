import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makePhoto, makePhotos, wantedPhotos } from '../photos/published.ts';
import { noteUnmade } from './unmade.ts';

const types = { avif: 'image/avif', jpg: 'image/jpeg' } as const;

/** Told about each picture that is ready: how many of how many, and whether it came from the cache. */
export type PhotoProgress = (progress: { done: number; of: number; reused: boolean }) => void;

// The build command and Astro's configuration are loaded apart; the listener is found through the process.
const shelf = globalThis as { nhaSanPhotoProgress?: PhotoProgress };

/** Registers who is told while the build makes pictures. */
export function onPhotoProgress(listener: PhotoProgress): void {
  shelf.nhaSanPhotoProgress = listener;
}

/** Makes the pictures that pages have asked for: all of them after a build, one by one while developing. */
export function photoFiles(): AstroIntegration {
  return {
    name: 'nha-san-photo-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const made = await makePhoto(request.url ?? '');
          if (!made) return next();
          response.setHeader(
            'content-type',
            types[path.extname(request.url ?? '').slice(1) as 'avif' | 'jpg'],
          );
          response.end(made.bytes);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await mkdir(path.join(folder, 'photos'), { recursive: true });
        const of = wantedPhotos().size;
        let done = 0;
        await makePhotos(
          async (address, { bytes, reused }) => {
            await writeFile(path.join(folder, address), bytes);
            shelf.nhaSanPhotoProgress?.({ done: ++done, of, reused });
          },
          ({ path: entry }, fault) =>
            noteUnmade({ entry, name: path.basename(entry), output: 'file', fault }),
        );
      },
    },
  };
}

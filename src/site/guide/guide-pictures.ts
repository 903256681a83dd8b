import type { ImageMetadata } from 'astro';

const files = import.meta.glob<ImageMetadata>('../components/guide/pictures/*.webp', {
  eager: true,
  import: 'default',
});

/**
 * The file of a guide's picture. They are taken by `tests/guide-pictures.ts`.
 * @throws when there is none, so that a build does not publish a guide with a hole
 */
export function guidePicture(name: string): ImageMetadata {
  const file = files[`../components/guide/pictures/${name}.webp`];
  if (!file) {
    throw new Error(`The guides have no picture "${name}": run "node --import tsx tests/guide-pictures.ts".`);
  }
  return file;
}

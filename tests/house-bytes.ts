import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a house takes of a built site, by kind of file. */
export interface HouseBytes {
  slug: string;
  /** Photos that its owner gave. */
  photos: number;
  kinds: Record<Kind, { files: number; bytes: number }>;
}

/** Kinds of files that belong to a house. */
export const kinds = ['cards', 'JPEG', 'AVIF', 'pages', 'texts and data', 'compressed'] as const;
type Kind = (typeof kinds)[number];

const kindOf = (file: string): Kind => {
  if (file.endsWith('.br') || file.endsWith('.gz')) return 'compressed';
  if (file.startsWith('cards/')) return 'cards';
  if (file.endsWith('.avif')) return 'AVIF';
  if (file.endsWith('.jpg')) return 'JPEG';
  return file.endsWith('.html') ? 'pages' : 'texts and data';
};

interface Told {
  homestays: { id: string; photos: { url: string }[] }[];
}

/** Name of the owner's file, of which the address of a picture keeps the beginning. */
const photoName = (address: string) => /\/photos\/(.+)-[\da-f]{8}-\d+\.\w+$/.exec(address)?.[1] ?? '';

/**
 * What each house of a built site takes: its pages, cards, texts and data, and the pictures of its own photos that
 * those name. A file under two addresses that are one on the disk weighs once. In `photos` are all that the open data
 * tell.
 */
export async function houseBytes(site: string): Promise<HouseBytes[]> {
  const { homestays } = JSON.parse(await readFile(path.join(site, 'api/homestays.json'), 'utf8')) as Told;
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const all = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const there = new Set(all);
  return Promise.all(
    homestays.map(async ({ id, photos }) => {
      const own = all.filter(
        (file) => !file.startsWith('photos/') && file.split('/').some((part) => part.split('.')[0] === id),
      );
      const pages = own.filter((file) => /\.(?:html|json)$/.test(file));
      const texts = await Promise.all(pages.map((file) => readFile(path.join(site, file), 'utf8')));
      const names = new Set(photos.map(({ url }) => photoName(url)));
      const named = texts
        .flatMap((text) => [...text.matchAll(/\/photos\/[\w.-]+\.(?:avif|jpg)/g)].map(([address]) => address))
        .concat(photos.map(({ url }) => new URL(url).pathname))
        .filter((address) => names.has(photoName(address)) && there.has(address.slice(1)));
      const found = Object.fromEntries(
        kinds.map((kind) => [kind, { files: 0, bytes: 0 }]),
      ) as HouseBytes['kinds'];
      const weighed = new Set<string>();
      for (const file of new Set([...own, ...named.map((address) => address.slice(1))])) {
        const { size, dev, ino } = await stat(path.join(site, file));
        const kind = found[kindOf(file)];
        kind.files++;
        if (!weighed.has(`${dev} ${ino}`)) kind.bytes += size;
        weighed.add(`${dev} ${ino}`);
      }
      return { slug: id, photos: photos.length, kinds: found };
    }),
  );
}

/** The mean of several houses, by kind, and in all. */
export function meanHouse(
  houses: readonly HouseBytes[],
): Record<Kind | 'all', { files: number; bytes: number }> {
  const mean = (of: (house: HouseBytes) => number) =>
    houses.reduce((sum, house) => sum + of(house), 0) / houses.length;
  const each = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      { files: mean((house) => house.kinds[kind].files), bytes: mean((house) => house.kinds[kind].bytes) },
    ]),
  ) as HouseBytes['kinds'];
  const sum = (of: 'files' | 'bytes') => kinds.reduce((all, kind) => all + each[kind][of], 0);
  return { ...each, all: { files: sum('files'), bytes: sum('bytes') } };
}

/** Photos from which on a house is a real one: a sample with one photo says little about what houses weigh. */
export const realFrom = 6;

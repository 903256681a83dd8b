import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import pMap from 'p-map';
import { lightCardPlace } from '../cards/card-place.ts';
import { deskAddress } from '../desk/protocol.ts';
import { cacheFolder, foundKept } from '../photos/cache.ts';
import { derivedPlace } from '../photos/derive.ts';
import { wantedPhotos } from '../photos/published.ts';
import type { PictureMaker } from '../program/picture-maker.ts';
import type { LiveSite } from '../site/live-site.ts';
import { wantedLightCards } from '../site/share/wanted-light-cards.ts';
import { noteUnmade } from '../site/unmade.ts';
import { deskElsewhere } from './desk-elsewhere.ts';
import { quickBrotli } from './quick-brotli.ts';
import type { SiteFolder } from './site-folder.ts';

/** Pages that are asked for at once. */
const atOnce = 4;

/** Bytes below which a smaller file saves a weak line nothing. */
const worthIt = 4000;

const compressible = /\.(?:html|json|geojson|txt|ics|xml|webmanifest|js)$/;

/** Name of the file of an address: `homestay/index.html`. */
export const fileOf = (address: string): string =>
  `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/**
 * Writes every page and text of the site, and beside each large one what hosts send that take packed files.
 * @param isDeskThere else its page says that it is elsewhere
 * @throws when a page of the whole site fails
 */
export async function exportPages(site: LiveSite, folder: SiteFolder, isDeskThere = true): Promise<void> {
  for (;;) {
    wantedPhotos().clear();
    wantedLightCards().clear();
    const state = site.today();
    // In this order the pages of a house come one after another, and share what they are made from.
    const addresses = [...(await site.addresses())].sort();
    await pMap(
      addresses,
      async (address) => {
        if (address === deskAddress && !isDeskThere) {
          await folder.put(fileOf(address), Buffer.from(deskElsewhere));
          return;
        }
        const { body, status } = await site.page(address);
        // It failed, and is left out.
        if (status !== 200 && address !== '/404.html') return;
        const file = fileOf(address);
        const isNew = await folder.put(file, body);
        if (!compressible.test(file) || body.length < worthIt) return;
        if (isNew || !(await folder.stay(`${file}.br`)))
          await folder.put(`${file}.br`, await quickBrotli(body));
      },
      { concurrency: atOnce },
    );
    // A page that failed took something out of the others.
    if (site.today() === state) return;
    folder.forget();
  }
}

/** Has every picture that pages ask for lie in the site, made where it is not in the cache yet. */
export async function exportPhotos(
  folder: SiteFolder,
  pictures: PictureMaker,
  onPhoto: (progress: { done: number; of: number; reused: boolean }) => void,
): Promise<void> {
  const wanted = [...wantedPhotos().values()].map((each) => ({
    ...each,
    place: derivedPlace(each.source, each.derivation),
  }));
  const of = wanted.length;
  let done = 0;
  const lay = async ({ address, place }: (typeof wanted)[number], reused: boolean) => {
    await folder.link(fileOf(address), path.join(cacheFolder(), place));
    onPhoto({ done: ++done, of, reused });
  };
  const missing = wanted.filter(({ place }) => !foundKept(place));
  const toMake = new Set(missing);
  for (const each of wanted) if (!toMake.has(each)) await lay(each, true);
  // Picture by picture, so that each is decoded once.
  const sources = Map.groupBy(missing, ({ source: { hash, focal } }) => `${hash} ${JSON.stringify(focal)}`);
  await pMap(
    sources.values(),
    async (files) => {
      const [{ source }] = files as [(typeof files)[number]];
      try {
        await pictures.photo(
          source,
          files.map(({ derivation }) => derivation),
        );
        for (const each of files) await lay(each, false);
      } catch (fault) {
        noteUnmade({ entry: source.path, name: path.basename(source.path), output: 'file', fault });
      }
    },
    { concurrency: availableParallelism() },
  );
}

/** Has every light card that pages ask for lie in the site, made where it is not in the cache yet. */
export async function exportLightCards(folder: SiteFolder, pictures: PictureMaker): Promise<void> {
  await pMap(
    wantedLightCards(),
    async ([address, card]) => {
      const place = lightCardPlace(card);
      if (!foundKept(place)) await pictures.lightCard(card);
      await folder.link(fileOf(address), path.join(cacheFolder(), place));
    },
    { concurrency: atOnce },
  );
}

/** Has the bundled scripts and the files that are served as they are lie in the site. */
export async function exportBundled(folder: SiteFolder, client: string): Promise<void> {
  const entries = await readdir(client, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  await pMap(
    files,
    async ({ parentPath, name }) => {
      const from = path.join(parentPath, name);
      await folder.link(path.relative(client, from), from);
    },
    { concurrency: atOnce },
  );
}

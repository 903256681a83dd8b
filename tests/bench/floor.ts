import { availableParallelism } from 'node:os';
import path from 'node:path';
import pMap from 'p-map';
import sharp from 'sharp';
import type { Card } from '../../src/cards/card.ts';
import { renderCards } from '../../src/cards/render.ts';
import type { Directory } from '../../src/listings/entries.ts';
import { cropWindow } from '../../src/photos/crop.ts';
import { plannedCards } from '../../src/site/planned-cards.ts';
import { publishCards } from '../../src/site/published-cards.ts';
import { quality } from './contenders/contender.ts';
import { markdownTable, milliseconds, ratio } from './figures.ts';
import { generatedDirectory } from './listings.ts';
import type { Options } from './options.ts';
import { photoPool } from './photo-pool.ts';
import { spread } from './statistics.ts';

/** Listings that count for nothing. */
const warmUps = 2;

/** The greatest multiple of the floor that we allow ourselves. */
const goal = 1.3;

/** Time on the wall and time of all processors together, in milliseconds. */
interface Cost {
  wall: number;
  cpu: number;
}

async function costOf(work: () => Promise<void>): Promise<Cost> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1000 };
}

/** Our full set: every card of the listing in both languages, into an empty cache. */
async function fullSet(directory: Directory, cache: string): Promise<void> {
  process.env.NHA_SAN_CACHE = cache;
  const { failures } = await publishCards(plannedCards(directory), renderCards, ({ reused, card }) => {
    if (reused) throw new Error(`${card.slug}/${card.name} came out of the cache: nothing was measured.`);
  });
  if (failures[0]) throw failures[0].fault;
}

/**
 * What sharp alone needs for as many pictures of the same sizes: each photo decoded once, one crop and one JPEG for
 * each card, all cores busy. Settings as for our cards, no words, no byte limit.
 */
async function bareSet(cards: Card[]): Promise<void> {
  const photos = Map.groupBy(cards, ({ shot }) => shot.picture.hash);
  await pMap(
    photos.values(),
    async (showing) => {
      const { path, focal } = showing[0]!.shot.picture;
      const { data, info } = await sharp(path).autoOrient().raw().toBuffer({ resolveWithObject: true });
      const { width, height, channels } = info;
      for (const { format } of showing) {
        await sharp(data, { raw: { width, height, channels } })
          .extract(cropWindow({ width, height }, format.width / format.height, focal))
          .resize({ width: format.width, height: format.height, fit: 'fill' })
          .jpeg({ quality, chromaSubsampling: '4:2:0' })
          .toBuffer();
      }
    },
    { concurrency: availableParallelism() },
  );
}

/** Our full set of cards of a listing against the floor, a different listing each round. */
export async function floor({ rounds, seed }: Options, folder: string): Promise<string> {
  const pool = await photoPool(40);
  const all = generatedDirectory(seed, pool, { first: 1, count: warmUps + rounds });
  const costs: { cards: number; own: Cost; bare: Cost }[] = [];
  for (const [round, listing] of all.listings.entries()) {
    console.error(round < warmUps ? 'warming up …' : `listing ${round - warmUps + 1} of ${rounds}`);
    const directory = { ...all, listings: [listing] };
    const cards = plannedCards(directory).map(({ card }) => card);
    const own = () => costOf(() => fullSet(directory, path.join(folder, `floor-${round}`)));
    const bare = () => costOf(() => bareSet(cards));
    const [first, second] = round % 2 ? [await own(), await bare()] : [await bare(), await own()];
    const cost = round % 2 ? { own: first, bare: second } : { own: second, bare: first };
    if (round >= warmUps) costs.push({ cards: cards.length, ...cost });
  }
  const perCard = (of: 'own' | 'bare', kind: keyof Cost) =>
    milliseconds(spread(costs.map((each) => each[of][kind] / each.cards)));
  const times = (kind: keyof Cost) => spread(costs.map(({ own, bare }) => own[kind] / bare[kind]));
  const rows = [
    ['nha-san, full set with words', perCard('own', 'wall'), perCard('own', 'cpu')],
    ['floor: sharp alone, no words', perCard('bare', 'wall'), perCard('bare', 'cpu')],
    [`times the floor (goal ≤ ${goal})`, ratio(times('wall')), ratio(times('cpu'))],
  ];
  const { median } = spread(costs.map(({ cards }) => cards));
  return markdownTable([`a card of a listing’s full set (${median} cards)`, 'wall', 'processors'], rows);
}

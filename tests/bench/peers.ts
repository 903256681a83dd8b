import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { type Card, cardsOf } from '../../src/cards/card.ts';
import type { PhotoSource } from '../../src/photos/derive.ts';
import { boxesOf } from './card-boxes.ts';
import type { Contender, Task } from './contenders/contender.ts';
import { ours } from './contenders/ours.ts';
import { satoriResvg } from './contenders/satori-resvg.ts';
import { screenshot } from './contenders/screenshot.ts';
import { takumi } from './contenders/takumi.ts';
import { kilobytes, markdownTable, milliseconds } from './figures.ts';
import { generatedDirectory } from './listings.ts';
import type { Options } from './options.ts';
import { photoPool } from './photo-pool.ts';
import { spread } from './statistics.ts';

const sizes = [
  { width: 1200, height: 630 },
  { width: 1080, height: 1080 },
  { width: 1080, height: 1920 },
] as const;

/** Rounds that count for nothing: fonts, caches and compilers get warm. */
const warmUps = 2;

/** Milliseconds for what a contender leaves behind before the next one begins. */
const breath = 20;

interface Measurement {
  contender: Contender;
  size: string;
  ms: number;
  bytes: number;
}

/** A wide photo for every card: upright ones get another layout. All have a focal point, as no peer looks for one. */
async function widePhotos(count: number): Promise<PhotoSource[]> {
  const pool = await photoPool(Math.ceil((count * 5) / 4));
  return pool
    .filter(({ width, height }) => width > height)
    .map((photo) => ({ ...photo, focal: { x: 0.5, y: 0.45 } }));
}

/** For each round one card of each size, every one with words and a photo that no other has. */
async function tasksOf(rounds: number, seed: number): Promise<Task[][]> {
  const photos = await widePhotos(rounds * sizes.length);
  const { site, listings } = generatedDirectory(seed, photos, { first: 1, count: rounds });
  return Promise.all(
    listings.map((listing, round) =>
      Promise.all(
        sizes.map(async ({ width, height }, index) => {
          const card = cardsOf(listing, site, 'vi').find(
            ({ format }) => format.width === width && format.height === height,
          );
          if (!card)
            throw new Error(`No card of a listing is ${width}×${height} any more: name another size.`);
          const picture = { ...card.shot.picture, ...photos[round * sizes.length + index]! };
          const task: Card = { ...card, shot: { ...card.shot, picture, closeUp: false } };
          return { card: task, boxes: await boxesOf(task) };
        }),
      ),
    ),
  );
}

async function measure(contender: Contender, task: Task): Promise<Measurement & { file: Uint8Array }> {
  const { width, height } = task.boxes;
  await pause(breath);
  const start = performance.now();
  const file = await contender.make(task);
  const ms = performance.now() - start;
  const made = await sharp(file).metadata();
  if (made.width !== width || made.height !== height) {
    throw new Error(`${contender.name} made ${made.width}×${made.height} instead of ${width}×${height}.`);
  }
  return { contender, size: `${width}×${height}`, ms, bytes: file.length, file };
}

/** The table of all contenders, and below it what each does. */
export async function peers({ rounds, seed, pictures }: Options, folder: string): Promise<string> {
  const tasks = await tasksOf(warmUps + rounds, seed);
  const contenders = [
    ours,
    await satoriResvg('png'),
    await satoriResvg('jpeg'),
    await takumi(),
    await screenshot(folder),
  ];
  try {
    const measured: Measurement[] = [];
    for (const [round, cards] of tasks.entries()) {
      console.error(round < warmUps ? 'warming up …' : `round ${round - warmUps + 1} of ${rounds}`);
      // Whoever comes first in one round comes last in the next.
      const order = contenders.map((_, index) => contenders[(index + round) % contenders.length]!);
      for (const task of cards) {
        for (const contender of order) {
          const { file, ...measurement } = await measure(contender, task);
          if (round >= warmUps) measured.push(measurement);
          if (round === 0 && pictures) await keepPicture(pictures, measurement, file);
        }
      }
    }
    return `${tableOf(contenders, measured)}\n\n${contenders.map(({ name, does }) => `- ${name}: ${does}.`).join('\n')}`;
  } finally {
    await Promise.all(contenders.map((contender) => contender.close?.()));
  }
}

function tableOf(contenders: Contender[], measured: Measurement[]): string {
  const titles = sizes.map(({ width, height }) => `${width}×${height}`);
  const rows = contenders.map((contender) => [
    contender.name,
    ...titles.map((size) => {
      const own = measured.filter((each) => each.contender === contender && each.size === size);
      return `${milliseconds(spread(own.map(({ ms }) => ms)))}, ${kilobytes(spread(own.map(({ bytes }) => bytes)).median)}`;
    }),
  ]);
  return markdownTable(['one card, from the photo’s file to the picture’s bytes', ...titles], rows);
}

async function keepPicture(
  folder: string,
  { contender, size }: Measurement,
  file: Uint8Array,
): Promise<void> {
  const kind = (await sharp(file).metadata()).format;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${size} ${contender.name}.${kind}`), file);
}

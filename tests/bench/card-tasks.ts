import { cardsOf } from '../../src/cards/cards-of.ts';
import type { PhotoSource } from '../../src/photos/derive.ts';
import { boxesOf } from './card-boxes.ts';
import type { Task } from './contenders/contender.ts';
import { generatedDirectory } from './listings.ts';
import { photoPool } from './photo-pool.ts';

/** Sizes of the cards, in pixels. */
export const sizes = [
  { width: 1200, height: 630 },
  { width: 1080, height: 1080 },
  { width: 1080, height: 1920 },
] as const;

/** A wide photo for every card: upright ones get another layout. All have a focal point, as no peer looks for one. */
async function widePhotos(count: number): Promise<PhotoSource[]> {
  const pool = await photoPool(Math.ceil((count * 5) / 4));
  return pool
    .filter(({ width, height }) => width > height)
    .map((photo) => ({ ...photo, focal: { x: 0.5, y: 0.45 } }));
}

/** For each round one card of each size, every one with words and a photo that no other has; the same for the same seed. */
export async function cardTasks(rounds: number, seed: number): Promise<Task[]> {
  const photos = await widePhotos(rounds * sizes.length);
  const { site, listings } = generatedDirectory(seed, photos, { first: 1, count: rounds });
  const tasks: Task[] = [];
  for (const [round, listing] of listings.entries()) {
    for (const [index, { width, height }] of sizes.entries()) {
      const card = cardsOf(listing, site, 'vi').find(
        ({ format }) => format.width === width && format.height === height,
      );
      if (!card) throw new Error(`No card of a listing is ${width}×${height} any more: name another size.`);
      const picture = { ...card.shot.picture, ...photos[round * sizes.length + index]! };
      const task = { ...card, shot: { ...card.shot, picture, closeUp: false } };
      tasks.push({ card: task, boxes: await boxesOf(task) });
    }
  }
  return tasks;
}

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { sizes } from './card-tasks.ts';
import { contenders } from './contenders/index.ts';
import { kilobytes, markdownTable } from './figures.ts';
import type { Options } from './options.ts';
import { type Racer, racer, type Told } from './race.ts';
import { spread } from './statistics.ts';

/** Rounds that count for nothing: fonts, caches and compilers get warm. */
const warmUps = 2;

interface Measurement extends Told {
  name: string;
  size: string;
}

const titles = sizes.map(({ width, height }) => `${width}×${height}`);

const notes = [
  'Every contender runs in a process of its own, in turns, and gets a different photo for every card, which sharp cuts and scales for it; all write JPEG of the same quality with halved colours, takumi as it can.',
  'A present to the peers: lines, sizes and places of the words were found before the clock ran; ours finds them while it runs, and proves every card.',
];

/** The tables of all contenders, processor time and time on the clock, and below them what each does. */
export async function peers({ rounds, seed, pictures }: Options, folder: string): Promise<string> {
  const racers: Racer[] = [];
  try {
    for (const [index, { name }] of contenders.entries()) {
      console.error(`getting ${name} ready …`);
      const own = path.join(folder, `racer-${index}`);
      await mkdir(own);
      racers.push(await racer(name, { rounds: warmUps + rounds, seed }, own));
    }
    const measured: Measurement[] = [];
    for (let round = 0; round < warmUps + rounds; round++) {
      console.error(round < warmUps ? 'warming up …' : `round ${round - warmUps + 1} of ${rounds}`);
      for (const [index, size] of titles.entries()) {
        // Whoever comes first in one round comes last in the next.
        for (const turn of racers.keys()) {
          const { name, make } = racers[(turn + round) % racers.length]!;
          const told = await make({
            task: round * sizes.length + index,
            pictures: round ? undefined : pictures,
          });
          if (round >= warmUps) measured.push({ name, size, ...told });
        }
      }
    }
    return [
      tableOf('processors', measured, ({ cpu }) => cpu),
      tableOf('clock', measured, ({ wall }) => wall),
      notes.join(' '),
      contenders.map(({ name, does }) => `- ${name}: ${does}.`).join('\n'),
    ].join('\n\n');
  } finally {
    for (const { stop } of racers) stop();
  }
}

function tableOf(what: string, measured: Measurement[], of: (told: Told) => number): string {
  const rows = contenders.map(({ name }) => [
    name,
    ...titles.map((size) => {
      const own = measured.filter((each) => each.name === name && each.size === size);
      const { least, lower, median } = spread(own.map(of));
      const times = [least, lower, median].map((ms) => ms.toFixed(0)).join(' / ');
      return `${times} ms, ${kilobytes(spread(own.map(({ bytes }) => bytes)).median)}`;
    }),
  ]);
  return markdownTable([`one card, ${what}: least / first quartile / median`, ...titles], rows);
}

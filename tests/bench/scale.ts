import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { count, markdownTable, seconds } from './figures.ts';
import type { Options } from './options.ts';
import type { StepReport, StepRequest } from './scale-step.ts';

/** Listings of the largest directory. */
const many = 1000;

/** One run of the card step in a process of its own, so that its memory is its own. */
async function step(request: StepRequest): Promise<StepReport> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'scale-step.ts'), JSON.stringify(request)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [output, code] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done)),
  ]);
  if (code !== 0) throw new Error(`The card step ended with exit code ${code}.`);
  return JSON.parse(output) as StepReport;
}

function row(name: string, { listings, cards, made, took, peakMemory, failed }: StepReport): string[] {
  return [
    name,
    count(listings),
    count(cards) + (failed ? ` (${failed} failed)` : ''),
    seconds(took),
    made ? `${(made / took).toFixed(1)}` : count(cards / took),
    `${((took / listings) * 1000).toFixed(made ? 0 : 1)} ms`,
    `${count(peakMemory)} MB`,
  ];
}

/** Many listings with an empty cache, then with nothing changed, and how the cost grows with their number. */
export async function scale({ listings, seed }: Options): Promise<string> {
  const sample = Math.ceil(listings / 15);
  const base = { seed, first: 1, count: listings, repeat: listings };
  console.error(`${listings} listings, empty cache: the longest part …`);
  const cold = await step(base);
  console.error('the same, nothing changed');
  const warm = await step(base);
  const fewer = await step({ ...base, count: Math.ceil(listings / 3), repeat: Math.ceil(listings / 3) });
  const more = await step({ ...base, repeat: many });
  console.error(`${sample} of the last of ${count(many)} listings, into the cache that is full by now`);
  const late = await step({ ...base, first: many - sample + 1, count: sample, repeat: sample });
  const thirds = cold.thirds.map((ms) => `${ms.toFixed(0)} ms`).join(', ');
  return [
    markdownTable(
      ['card step', 'listings', 'cards', 'seconds', 'cards a second', 'a listing', 'peak memory'],
      [
        row('empty cache', cold),
        row(`empty cache, numbers ${count(many - sample + 1)} to ${count(many)} only`, late),
        row('nothing changed', warm),
        row('nothing changed', fewer),
        row('nothing changed', more),
      ],
    ),
    '',
    `Empty cache, a listing in the first, second and last third of the run: ${thirds}. The directory of ${count(many)}`,
    `repeats the ${count(listings)} listings under other names, which are found in the cache like the first ones.`,
  ].join('\n');
}

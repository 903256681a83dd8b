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

function row(
  name: string,
  { listings, cards, made, took, thirds, peakMemory, failed }: StepReport,
): string[] {
  const [first = 0, second = 0, last = 0] = thirds;
  return [
    made ? name : 'nothing changed',
    count(listings),
    count(cards) + (failed ? ` (${failed} failed)` : ''),
    seconds(took),
    count(cards / took),
    [first, second, last].map((ms) => ms.toFixed(made ? 0 : 1)).join(' – '),
    `${count(peakMemory)} MB`,
  ];
}

/** Many listings with an empty cache, then with nothing changed, and how the cost grows with their number. */
export async function scale({ listings, seed }: Options): Promise<string> {
  const all = { seed, first: 1, count: listings, repeat: listings };
  const third = Math.ceil(listings / 3);
  const sample = Math.ceil(listings / 15);
  const late = { seed, first: many - sample + 1, count: sample, repeat: sample };
  console.error(`${listings} listings, empty cache: the longest part …`);
  const cold = await step(all);
  console.error('the same, nothing changed, and fewer and more of them');
  const warm = [
    await step({ ...all, count: third, repeat: third }),
    await step(all),
    await step({ ...all, repeat: many }),
  ];
  console.error(`${sample} listings from the end of ${count(many)}, not in the cache`);
  const sampled = await step(late);
  return [
    markdownTable(
      [
        'card step',
        'listings',
        'cards',
        'seconds',
        'cards a second',
        'processor ms a listing, by thirds of the run',
        'peak memory',
      ],
      [
        row('empty cache', cold),
        row(`empty cache, only numbers ${count(late.first)} to ${count(many)}`, sampled),
        ...warm.map((report) => row('some made', report)),
      ],
    ),
    '',
    `Goal: at most 2 seconds with nothing changed in ${count(listings)} listings. The directory of ${count(many)} repeats them.`,
  ].join('\n');
}

/** The card step on generated listings, as a process of its own. Takes a `StepRequest`, prints a `StepReport`. */
import { renderCards } from '../../src/cards/render.ts';
import { plannedCards } from '../../src/site/planned-cards.ts';
import { publishCards } from '../../src/site/published-cards.ts';
import { generatedDirectory, type Span } from './listings.ts';
import { photoPool } from './photo-pool.ts';

/** What to run. */
export interface StepRequest extends Span {
  seed: number;
  /** Size of the directory: its listings are repeated until there are so many. */
  repeat: number;
}

/** What it came to. */
export interface StepReport {
  listings: number;
  cards: number;
  /** Cards that were not in the cache. */
  made: number;
  /** Cards that could not be published. */
  failed: number;
  /** Seconds of the card step alone. */
  took: number;
  /** Milliseconds of all processors together for a listing in the first, second and last third. */
  thirds: number[];
  /** Megabytes, at the most. */
  peakMemory: number;
}

const { seed, repeat, ...span } = JSON.parse(process.argv[2] ?? '') as StepRequest;
const directory = generatedDirectory(seed, await photoPool(40), span);
const listings = Array.from({ length: repeat }, (_, index) => directory.listings[index % span.count]!);

const processors = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const marks = [processors()];
let made = 0;
const start = performance.now();
const { published, failures } = await publishCards(
  plannedCards({ ...directory, listings }),
  renderCards,
  ({ bytes, reused }, done, of) => {
    if (bytes && !reused) made++;
    if (done >= (marks.length * of) / 3) marks.push(processors());
  },
);
const report: StepReport = {
  listings: repeat,
  cards: published.length + failures.length,
  made,
  failed: failures.length,
  took: (performance.now() - start) / 1000,
  thirds: marks.slice(1).map((mark, index) => (mark - marks[index]!) / (repeat / 3)),
  peakMemory: process.resourceUsage().maxRSS / 1000,
};
console.log(JSON.stringify(report));

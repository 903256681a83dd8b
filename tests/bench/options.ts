import { parseArgs } from 'node:util';

/** The parts of the benchmark. */
const parts = ['peers', 'floor', 'scale', 'site', 'live', 'bytes', 'pages', 'desk'] as const;
type Part = (typeof parts)[number];

/** What was asked for. */
export interface Options {
  parts: readonly Part[];
  /** Rounds of each comparison; the median of fewer than 13 is not worth publishing. */
  rounds: number;
  /** Rounds of Lighthouse on each page, and of visits to the desk. */
  visits: number;
  /** Listings of the cold build. */
  listings: number;
  /** Of the generated listings. */
  seed: number;
  /** Folder for the pictures of the first round, to be looked at. */
  pictures: string | undefined;
}

const help = `npm run bench -- [--quick] [--only peers|floor|scale|site|live|bytes|pages|desk] [--seed <number>] [--pictures <folder>]

  --quick     5 rounds and 30 listings: a look, not a result
  --only      one part: cards beside the peers, cards against the floor, cards of many listings, building a large
              site, starts and saves of a server, what a house weighs, Lighthouse on one page of each kind, or the desk's first visit on weak
              lines
  --seed      of the generated listings (default 2026)
  --pictures  keeps the pictures of the first round, to see that all contenders drew the same card`;

/** Reads the command line; says how to use it and ends when it makes no sense. */
export function options(): Options {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string' },
        seed: { type: 'string', default: '2026' },
        pictures: { type: 'string' },
      },
    });
    const only = parts.find((part) => part === values.only);
    if (values.only && !only) throw new Error(`There is no part “${values.only}”.`);
    if (!/^\d{1,6}$/.test(values.seed)) throw new Error('--seed takes a whole number of up to six digits.');
    return {
      parts: only ? [only] : parts,
      rounds: values.quick ? 5 : 13,
      visits: values.quick ? 1 : 5,
      listings: values.quick ? 30 : 300,
      seed: Number(values.seed),
      pictures: values.pictures,
    };
  } catch (fault) {
    console.error(`${(fault as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

import { parseArgs } from 'node:util';

/** The parts of the benchmark. */
const parts = [
  ...['peers', 'floor', 'scale', 'site', 'live', 'bytes', 'pages', 'desk'],
  ...['server', 'server-memory'],
] as const;
type Part = (typeof parts)[number];

/** Parts that compare with nobody. */
const alone: readonly Part[] = ['server', 'server-memory'];

/** What was asked for. */
export interface Options {
  parts: readonly Part[];
  /** Rounds of each comparison; the median of fewer than 13 is not worth publishing. */
  rounds: number;
  /** Rounds of Lighthouse on each page, and of visits to the desk. */
  visits: number;
  /** Listings of the cold build. */
  listings: number;
  /** Seconds for which 200 people save. */
  load: number;
  /** Whether what we are compared with is needed. */
  needsPeers: boolean;
  /** Of the generated listings. */
  seed: number;
  /** Folder for the pictures of the first round, to be looked at. */
  pictures: string | undefined;
}

const help = `npm run bench -- [--quick] [--only peers|floor|scale|site|live|bytes|pages|desk] [--server] [--server-memory] [--seed <number>] [--pictures <folder>]

  --quick     5 rounds and 30 listings: a look, not a result
  --only      one part: cards beside the peers, cards against the floor, cards of many listings, building a large
              site, starts and saves of a server, what a house weighs, Lighthouse on one page of each kind, or the desk's first visit on weak
              lines
  --server    only a village server on which 200 people save while visitors look at pages
  --server-memory  only what a village server takes of a gigabyte; sets the limit where it may (Linux, as root)
  --seed      of the generated listings (default 2026)
  --pictures  keeps the pictures of the first round, to see that all contenders drew the same card`;

/** Reads the command line; says how to use it and ends when it makes no sense. */
export function options(): Options {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string' },
        server: { type: 'boolean', default: false },
        'server-memory': { type: 'boolean', default: false },
        seed: { type: 'string', default: '2026' },
        pictures: { type: 'string' },
      },
    });
    const only = parts.find((part) => part === values.only);
    const servers = alone.filter((part) => values[part as 'server']);
    const asked = servers.length ? servers : only ? [only] : parts;
    if (values.only && !only) throw new Error(`There is no part “${values.only}”.`);
    if (!/^\d{1,6}$/.test(values.seed)) throw new Error('--seed takes a whole number of up to six digits.');
    return {
      parts: asked,
      needsPeers: asked.some((part) => !alone.includes(part)),
      rounds: values.quick ? 5 : 13,
      visits: values.quick ? 1 : 5,
      listings: values.quick ? 30 : 300,
      load: values.quick ? 15 : 60,
      seed: Number(values.seed),
      pictures: values.pictures,
    };
  } catch (fault) {
    console.error(`${(fault as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

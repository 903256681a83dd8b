import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../fixtures/free-port.ts';
import { largeContent } from '../fixtures/large-content.ts';
import { ROOT } from '../program.ts';
import { count, markdownTable, milliseconds } from './figures.ts';
import type { Options } from './options.ts';
import { startFlags } from './start-flags.ts';
import { spread } from './statistics.ts';

/** Houses that differ; the others repeat them. */
const distinct = 30;

/** Saves after which memory is looked at again. */
const manySaves = 200;

/** Milliseconds between two looks whether a page shows what was saved. */
const look = 5;

/** What a server came to. Times in milliseconds, memory in megabytes. */
interface Served {
  houses: number;
  start: number;
  house: number[];
  directory: number[];
  overview: number[];
  memory: { start: number; twice: number; saves: number };
}

/** Megabytes of memory that a program takes now; only Linux says it. */
async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1000;
}

async function serve(content: string, rounds: number): Promise<Served> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const ask = async (address: string) => (await fetch(origin + address)).text();
  const begun = performance.now();
  const program = spawn(
    process.execPath,
    [...(await startFlags()), 'src/commands/start.ts', '--content', content],
    {
      cwd: ROOT,
      env: { ...process.env, PORT: String(port), NHA_SAN_HISTORY: 'off' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  try {
    const isThere = () =>
      ask('/homestay/').then(
        () => true,
        () => false,
      );
    while (!(await isThere())) await pause(look);
    const start = performance.now() - begun;
    const atStart = await memoryOf(program);
    const { homestays } = JSON.parse(await ask('/api/homestays.json')) as { homestays: { id: string }[] };
    const pages = [
      ...['/', '/en/', '/homestay/', '/en/homestay/', '/kit/', '/kit/ke-hoach/', '/kit/ke-hoach.ics'],
      ...homestays.flatMap(({ id }) => [
        ...[`/homestay/${id}/`, `/en/homestay/${id}/`, `/da-luu/${id}.json`],
        ...[`/kit/${id}/`, `/kit/${id}/booking/`, `/kit/${id}/poster/`],
      ]),
    ];
    for (const address of [...pages, ...pages]) await ask(address);
    const twice = await memoryOf(program);

    const [{ id } = { id: '' }] = homestays;
    const file = path.join(content, 'homestays', id, 'index.yaml');
    const before = await readFile(file, 'utf8');
    const save = async (amount: number) => {
      await writeFile(`${file}.next`, before.replace(/amount: \d+/, `amount: ${amount}`));
      await rename(`${file}.next`, file);
    };
    /** A price that stands nowhere else, and how pages write it. */
    const priceOf = (number: number) => 700_000 + number * 1000;
    const written = (amount: number) => `${amount / 1000}.000`;
    const shown = async (address: string, amount: number, since: number) => {
      while (!(await ask(address)).includes(written(amount))) await pause(look);
      return performance.now() - since;
    };
    const times: Pick<Served, 'house' | 'directory' | 'overview'> = {
      house: [],
      directory: [],
      overview: [],
    };
    for (let round = 0; round < rounds; round++) {
      await save(priceOf(round));
      const since = performance.now();
      times.house.push(await shown(`/homestay/${id}/`, priceOf(round), since));
      await ask('/homestay/');
      times.directory.push(performance.now() - since);
      await ask('/kit/');
      times.overview.push(performance.now() - since);
      // What is drawn behind a save is no part of the next.
      await pause(1500);
    }
    for (let number = 0; number < manySaves; number++) {
      await save(priceOf(number + rounds));
      await shown(`/homestay/${id}/`, priceOf(number + rounds), performance.now());
    }
    const saves = await memoryOf(program);
    await writeFile(file, before);
    return { houses: homestays.length, start, ...times, memory: { start: atStart, twice, saves } };
  } finally {
    program.kill();
    await once(program, 'exit');
  }
}

/** What a build took: processor seconds and the greatest memory of its own process, in megabytes. */
async function build(content: string, out: string): Promise<{ cpu: number; peak: number }> {
  const child = spawn(
    process.execPath,
    [
      ...['--import', path.join(import.meta.dirname, 'tell-usage.mjs')],
      ...['src/commands/build.ts', '--content', content, '--out', out],
    ],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  const told = text(child.stdio[3] as NodeJS.ReadableStream);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The build ended with exit code ${code}.`);
  return JSON.parse(await told) as { cpu: number; peak: number };
}

/**
 * A save, a start and a build, with the samples and with many houses: how long until a change is public, how much memory
 * a server takes, what a build costs when nothing has changed and when one price has.
 */
export async function live({ listings, rounds }: Options): Promise<string> {
  const folder = await mkdtemp(path.join(ROOT, '.cache', 'bench-live-'));
  try {
    const small = path.join(folder, 'samples');
    await cp(path.join(ROOT, 'content'), small, { recursive: true });
    const large = path.join(folder, 'many');
    await largeContent({ folder: large, houses: listings, distinct, photos: 2 });
    const served: string[][] = [];
    const built: string[][] = [];
    for (const content of [small, large]) {
      const out = `${content}-site`;
      // The first one fills the cache.
      await build(content, out);
      const same = await build(content, out);
      const each = await serve(content, rounds);
      console.error(`${each.houses} houses`);
      served.push([
        `${count(each.houses)} houses`,
        `${count(each.start)} ms`,
        ...[each.house, each.directory, each.overview].map((times) => milliseconds(spread(times))),
        ...Object.values(each.memory).map((memory) => `${count(memory)} MB`),
      ]);
      // The prices stand again as they were, but the day of the last change is another one: all is asked for.
      const changed = await build(content, out);
      built.push([
        `${count(each.houses)} houses`,
        ...[same, changed].flatMap(({ cpu, peak }) => [`${cpu.toFixed(1)} CPU s`, `${count(peak)} MB`]),
      ]);
    }
    return [
      markdownTable(
        [
          ...['npm start', 'first page', 'save → house', '→ directory', '→ overview of the team'],
          ...['memory at the start', 'every page twice', `after ${manySaves} saves`],
        ],
        served,
      ),
      '',
      markdownTable(['npm run build', 'nothing changed', 'peak', 'content touched', 'peak'], built),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

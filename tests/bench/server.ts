import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Health } from '../../src/commands/health.ts';
import type { Comparison, Waiting } from '../../src/desk/village-protocol.ts';
import { largeContent } from '../fixtures/large-content.ts';
import { cheapHash } from '../fixtures/village.ts';
import { ROOT } from '../program.ts';
import { opened, savePrice } from './desk-save.ts';
import { count, markdownTable } from './figures.ts';
import type { Options } from './options.ts';
import { type Editor, type VillageProgram, villageProgram } from './village-program.ts';

/** Houses, and people who edit one each. */
const editors = 200;

/** Houses that differ; the others repeat them. */
const distinct = 30;

/** Milliseconds for which a person looks before saving again, on average: more often than anybody does. */
const thinking = 30_000;

/** Visitors, and the milliseconds for which each reads a page. */
const visitors = 20;
const reading = 500;

/** Processor seconds that a program has taken, without what it started; only Linux says it. */
async function processorSeconds(pid = 0): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user = 0, system = 0] = (stat.split(') ')[1] ?? '').split(' ').slice(11, 13).map(Number);
  // The kernel counts in hundredths for everybody.
  return (user + system) / 100;
}

/** How often something was answered with what, and how long each took in milliseconds. */
class Tally {
  readonly times: number[] = [];
  readonly statuses = new Map<number, number>();

  note(status: number, since: number): void {
    this.times.push(performance.now() - since);
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
  }

  row(name: string, seconds: number): string[] {
    const sorted = this.times.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
    const statuses = [...this.statuses].map(([status, times]) => `${status}: ${count(times)}`).join(', ');
    const times = [at(0.5), at(0.975), at(1)].map((time) => `${count(time)} ms`);
    return [name, (sorted.length / seconds).toFixed(1), ...times, statuses];
  }
}

type Tallies = Record<'saves' | 'queue' | 'approvals', Tally>;

/** Saves again and again until the time is over; gives the version that was acknowledged last. */
async function edit(
  server: VillageProgram,
  editor: Editor,
  until: number,
  tallies: Tallies,
): Promise<string> {
  let entry = await opened(server, editor);
  await pause(Math.random() * thinking);
  for (let time = 0; performance.now() < until; time++) {
    const since = performance.now();
    const { status, saved } = await savePrice(server, editor, entry, 100_000 + (time % 800) * 1000);
    tallies.saves.note(status, since);
    if (saved) entry = saved.entry;
    if (editor.role === 'team') await approve(server, editor, tallies);
    await pause(thinking * (0.5 + Math.random()));
  }
  return entry.version;
}

/** Somebody of the team looks into the queue and publishes what has waited longest. */
async function approve(server: VillageProgram, { cookie }: Editor, { queue, approvals }: Tallies) {
  const asked = performance.now();
  const { status, body } = await server.ask('/admin/api/review', { cookie });
  queue.note(status, asked);
  const [next] = (JSON.parse(body) as { waiting: Waiting[] }).waiting;
  if (!next) return;
  const place = `/admin/api/review/${next.collection}/${next.slug}`;
  const compared = JSON.parse((await server.ask(place, { cookie })).body) as Comparison;
  const since = performance.now();
  const answer = await server.ask(`${place}/approve`, {
    method: 'POST',
    cookie,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      version: compared.waiting.version,
      published: compared.published?.version ?? null,
    }),
  });
  approvals.note(answer.status, since);
}

/** Opens pages until the time is over, as browsers ask for them. */
async function visit(server: VillageProgram, addresses: readonly string[], until: number, tally: Tally) {
  while (performance.now() < until) {
    const address = addresses[Math.floor(Math.random() * addresses.length)] ?? '/';
    const since = performance.now();
    const { status } = await server.ask(address, { headers: { 'accept-encoding': 'br' } });
    tally.note(status, since);
    await pause(reading * (0.5 + Math.random()));
  }
}

/** Milliseconds between two questions whether a server has drawn what it has to draw after its start. */
const look = 5000;

/** Resolves when all cards are drawn and every house is worked out, which begins a little after the first page. */
async function settled({ ask }: VillageProgram): Promise<void> {
  for (;;) {
    await pause(look);
    const { body } = await ask('/healthz');
    if ((JSON.parse(body) as Health).rebuild.state === 'current') return;
  }
}

/**
 * A village server on which 200 people save while visitors look at pages: what is answered how fast, what is lost, and
 * what memory it takes with the process that makes its pictures. Saves of owners wait for the team, who publish one of
 * them after each of their own.
 */
export async function server({ load: seconds }: Pick<Options, 'load'>): Promise<string> {
  const folder = await mkdtemp(path.join(ROOT, '.cache', 'bench-server-'));
  try {
    const content = path.join(folder, 'content');
    await largeContent({ folder: content, houses: editors, distinct, photos: 2, agreed: true });
    const program = await villageProgram({
      content,
      data: path.join(folder, 'data'),
      editors,
      hashCost: cheapHash,
    });
    try {
      const tallies: Tallies = { saves: new Tally(), queue: new Tally(), approvals: new Tally() };
      const views = new Tally();
      const pages = [
        '/',
        '/homestay/',
        '/en/',
        ...program.editors.flatMap(({ slug }) => [`/homestay/${slug}/`]),
      ];
      await settled(program);
      const atStart = await program.taken();
      const usedBefore = await processorSeconds(program.program.pid);
      const until = performance.now() + seconds * 1000;
      const [versions] = await Promise.all([
        Promise.all(program.editors.map((editor) => edit(program, editor, until, tallies))),
        ...Array.from({ length: visitors }, () => visit(program, pages, until, views)),
      ]);
      const now = await Promise.all(program.editors.map((editor) => opened(program, editor)));
      const lost = now.filter(({ version }, index) => version !== versions[index]).length;
      const after = await program.taken();
      const used = (await processorSeconds(program.program.pid)) - usedBefore;
      const { peak } = await program.end();
      return [
        markdownTable(
          [
            `npm start, ${editors} editors, ${visitors} visitors`,
            'a second',
            'median',
            'p97.5',
            'longest',
            'answers',
          ],
          [
            tallies.saves.row('saves', seconds),
            tallies.queue.row('looks at the queue', seconds),
            tallies.approvals.row('approvals', seconds),
            views.row('page views', seconds),
          ],
        ),
        '',
        `Saves that were acknowledged and are not there: ${lost}. Memory of server and pictures together: ${count(atStart)} MB at the start, ${count(peak)} MB at most, ${count(after)} MB after ${count(seconds)} s. Processor seconds of the server meanwhile: ${used.toFixed(1)}.`,
      ].join('\n');
    } finally {
      await program.end();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

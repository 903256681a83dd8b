import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Content } from '../../listings/read-content.ts';
import { ReadingMemory } from '../../listings/reading-memory.ts';
import { cacheFolder } from '../../photos/cache.ts';
import { apiAddress, type BuildState, type Person } from '../protocol.ts';
import { isOfTheTeam } from '../village-protocol.ts';
import { entranceRoutes } from './accounts/entrance-routes.ts';
import { memberRoutes } from './accounts/member-routes.ts';
import { buildFeed, type Rebuild } from './build-feed.ts';
import type { DeskApp } from './desk-app.ts';
import type { DeskKey } from './desk-key.ts';
import { type Disk, disk as thisDisk } from './disk.ts';
import { entryRoutes } from './entry-routes.ts';
import { guard } from './guard.ts';
import { History } from './history.ts';
import { inJournal } from './journal/in-journal.ts';
import { byHand } from './journal/journal.ts';
import { settle } from './journal/settle.ts';
import { Once } from './once.ts';
import { mayReadNote, refusalFor } from './permissions.ts';
import { Queue } from './queue.ts';
import { asRefused, Refused } from './refusal.ts';
import { historyRoutes } from './review/history-routes.ts';
import { reminderRoutes } from './review/reminder-routes.ts';
import { reviewRoutes } from './review/review-routes.ts';
import { trustRoutes } from './review/trust-routes.ts';
import { permitted, whatFor } from './route-permissions.ts';
import { onThisMachine } from './save-keeper.ts';
import { saveRoute } from './save-route.ts';
import { sweepTemporary } from './temporary.ts';
import { versionOf } from './version.ts';
import type { Village } from './village.ts';
import { everyoneIsLocal, type WhoAsks } from './who-asks.ts';
import { telling, type Writing } from './writing.ts';

/** What the desk's server needs to know. */
export interface DeskOptions {
  /** The content folder. Nothing outside it is ever read or written. */
  content: string;
  /** The `Host` headers that mean this server, or whole origins: see `guard`. */
  hosts: () => readonly string[];
  rebuild: Rebuild;
  /** What a browser must have; without it whoever reaches the desk is let in, unless `whoAsks` knows better. */
  key?: DeskKey;
  /** From then on nothing new is saved, and no line is held open. */
  ending?: AbortSignal;
  /** Members and journal; without it whoever may open the desk is the editor of this machine. */
  village?: Village;
  whoAsks?: WhoAsks;
  /** What the content was read as last, where somebody reads it anyway. */
  reading?: () => Content | undefined;
  /** Makes each save a commit where the content folder is in a Git repository: see `historyOf`. */
  history?: History | boolean;
  /** Places that get the site besides this server: Vietnamese why they are behind. */
  copies?: { readonly hindrance: string | undefined } | undefined;
  /** Told in English what went wrong, without names, texts, addresses of people or file contents. */
  log: (line: string) => void;
  /** Folder in which done saves are remembered. */
  memory?: string;
  disk?: Disk;
}

/** Folder in which it is remembered what was done in a content folder. */
const memoryOf = (content: string) => path.join(cacheFolder(), 'desk', versionOf(realpathSync(content)));

/** The mirror of a content folder in Git. */
export const historyOf = (content: string, log: (line: string) => void, memory = memoryOf(content)) =>
  new History(realpathSync(content), path.join(memory, 'uncommitted.json'), log);

/**
 * The desk's HTTP API, as `protocol.ts` says. It has no address of its own: `siteServer` and Astro's development
 * server hand it the requests below `/admin/api`.
 */
export function deskServer(options: DeskOptions): DeskApp {
  const {
    rebuild,
    log,
    hosts,
    key,
    ending,
    village,
    disk = thisDisk,
    copies,
    whoAsks = village?.accounts.whoAsks ?? everyoneIsLocal,
  } = options;
  const content = realpathSync(options.content);
  const memory = options.memory ?? memoryOf(content);
  const once = new Once(memory, disk);
  const history = options.history === true ? historyOf(content, log, memory) : options.history || undefined;
  const queue = new Queue();
  const faulty = (fault: unknown) => log(faultLine(fault));
  const checked = new ReadingMemory();
  const writing: Writing = { content, checked, disk, queue, ending, published: telling(rebuild, history) };
  const reviewing = village && { ...writing, journal: village.journal };
  const swept = queue.add(async () => {
    await sweepTemporary(content);
    await once.forget();
    if (!village || !reviewing) return;
    for (const { row, files } of await settle(reviewing, village.accounts)) {
      writing.published({ id: row.person ?? byHand, name: row.name }, { ...row, base: row.over }, files);
    }
  });
  swept.catch(faulty);
  history?.begin().catch(faulty);

  const app = new Hono<{ Variables: { person: Person } }>().basePath(apiAddress);
  app.use(compress());
  app.use(async ({ header }, next) => {
    header('x-content-type-options', 'nosniff');
    header('cache-control', 'no-cache');
    await next();
  });
  app.use(guard(hosts, { behindProxy: village !== undefined }));
  app.use(permitted(whoAsks, key));
  if (village) entranceRoutes(app, village.accounts, content);

  // What keeps saves out of the history, or of other places, is for the team: an owner can do nothing about it.
  const hindrance = (person: Person) =>
    isOfTheTeam(person)
      ? [history?.hindrance, copies?.hindrance].filter(Boolean).join(' ') || undefined
      : undefined;

  app.get('/me', (context) => {
    const person = context.get('person');
    return context.json({ ...person, history: hindrance(person) });
  });

  app.get('/build', (context) => {
    const person = context.get('person');
    const asTold = (state: BuildState): BuildState => ({
      ...state,
      notes: state.notes?.filter((note) => mayReadNote(person, note)),
      history: hindrance(person),
    });
    return buildFeed(context, rebuild, asTold, ending);
  });

  entryRoutes(app, content, village?.journal);
  if (village && reviewing) {
    saveRoute(app, writing, inJournal(reviewing, village.accounts), village.journal.vault.folder);
    memberRoutes(app, village.accounts);
    reviewRoutes(app, reviewing);
    historyRoutes(app, reviewing);
    trustRoutes(app, village.journal);
    reminderRoutes(app, reviewing, options.reading);
  } else {
    saveRoute(app, writing, onThisMachine(content, disk, once, faulty), content);
  }

  app.notFound(() => {
    throw new Refused('not-found');
  });

  app.onError((fault, context) => {
    const refused = asRefused(fault);
    const { code } = refused.refusal;
    log(`${refused.status} ${code}: ${whatFor(context)}`);
    if (code === 'fault' || code === 'disk-full') log(faultLine(fault));
    return context.json(refusalFor(context.get('person'), refused.refusal), refused.status);
  });
  return app;
}

/** A fault as the log may have it: its kind and where it happened. Its message may quote what a person wrote. */
function faultLine(fault: unknown): string {
  const { name, code, stack } = fault as NodeJS.ErrnoException;
  const places = stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return [`${name ?? 'fault'} ${code ?? ''}`.trim(), ...places.slice(0, 8)].join('\n');
}

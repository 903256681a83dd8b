import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { cacheFolder } from '../../photos/cache.ts';
import { apiAddress, type Person, type Saved } from '../protocol.ts';
import { buildFeed, type Rebuild } from './build-feed.ts';
import type { DeskKey } from './desk-key.ts';
import { type Disk, disk as thisDisk } from './disk.ts';
import { asCollection, type EntryAddress, entryAddress, refuseLinks } from './entry-address.ts';
import { guard } from './guard.ts';
import { History } from './history.ts';
import { Lists } from './lists.ts';
import { type MayWrite, onlyTheTeam } from './may-write.ts';
import { Once } from './once.ts';
import { photoView, viewWidths } from './photo-view.ts';
import { Queue } from './queue.ts';
import { type ReadyPhoto, readyPhoto } from './ready-photo.ts';
import { asRefused, Refused } from './refusal.ts';
import { refuseConflict, saveEntry } from './save.ts';
import { readSaveForm } from './save-form.ts';
import { readEntries, readEntry, readPhoto, readPhotos } from './store.ts';
import { discard, sweepTemporary, temporaryName } from './temporary.ts';
import { versionOf } from './version.ts';
import { everyoneIsLocal, type WhoAsks } from './who-asks.ts';

/** What the desk's server needs to know. */
export interface DeskOptions {
  /** The content folder. Nothing outside it is ever read or written. */
  content: string;
  /** The `Host` headers that mean this server: see `ownHosts`. */
  hosts: () => readonly string[];
  rebuild: Rebuild;
  /** What a browser must have; without it whoever reaches the desk is let in, unless `whoAsks` knows better. */
  key?: DeskKey;
  /** From then on nothing new is saved, and no line is held open. */
  ending?: AbortSignal;
  whoAsks?: WhoAsks;
  mayWrite?: MayWrite;
  /** Whether each save becomes a commit where the content folder is in a Git repository. */
  history?: boolean;
  /** Told in English what went wrong, without names, texts, addresses of people or file contents. */
  log: (line: string) => void;
  /** Folder in which done saves are remembered. */
  memory?: string;
  disk?: Disk;
}

/** Saves whose pictures are looked at at once: each picture is decoded. */
const decoders = 2;

/**
 * The desk's HTTP API, as `protocol.ts` says. It has no address of its own: `siteServer` and Astro's development
 * server hand it the requests below `/admin/api`.
 */
export function deskServer(options: DeskOptions): Hono<{ Variables: { person: Person } }> {
  const {
    rebuild,
    log,
    hosts,
    key,
    ending,
    disk = thisDisk,
    whoAsks = everyoneIsLocal,
    mayWrite = onlyTheTeam,
  } = options;
  const content = realpathSync(options.content);
  const memory = options.memory ?? path.join(cacheFolder(), 'desk', versionOf(content));
  const once = new Once(memory, disk);
  const history = options.history
    ? new History(content, path.join(memory, 'uncommitted.json'), log)
    : undefined;
  const queue = new Queue();
  const looking = new Queue(decoders);
  const swept = queue.add(async () => {
    await sweepTemporary(content);
    await once.forget();
  });
  swept.catch((fault) => log(faultLine(fault)));
  history?.begin().catch((fault) => log(faultLine(fault)));

  /** @param folder for what comes, as long as this takes */
  async function receive(request: Request, person: Person, folder: string): Promise<Saved> {
    const { save, photos: sent } = await readSaveForm(request, folder);
    const address = entryAddress(content, save.collection, save.slug);
    if (!address) throw badSlug();
    const files = [address.file, ...sent.map(({ file }) => path.join(address.photos, file))];
    if (!(await mayWrite(person, save.collection, save.slug))) throw new Refused('forbidden');
    const photos: ReadyPhoto[] = [];
    if (sent.length && !(await once.recall(person, save, sent))) {
      await refuseLinks(content, files);
      await refuseConflict(content, address, save);
      // Before the one line for all that writes: a text is saved meanwhile.
      await looking.add(async () => {
        for (const each of sent) photos.push(await readyPhoto(each));
      });
    }
    const { done, commit } = await queue.add(async () => {
      let done = await once.recall(person, save, sent);
      if (!done) {
        done = await saveEntry(content, disk, address, save, photos);
        rebuild.changed();
        await once.note(person, save, sent, done).catch((fault) => log(faultLine(fault)));
      }
      // Also when it was done before: the server may have been stopped before the commit.
      return { done, commit: () => history?.commit(person, save, files) };
    });
    // Behind the line for all that writes: a Git that hangs holds nobody up.
    await commit();
    return done;
  }

  const found = (collection: string, slug: string): EntryAddress => {
    const address = entryAddress(content, collection, slug);
    if (!address) throw new Refused('not-found');
    return address;
  };

  const app = new Hono<{ Variables: { person: Person } }>().basePath(apiAddress);
  app.use(compress());
  app.use(async ({ header }, next) => {
    header('x-content-type-options', 'nosniff');
    header('cache-control', 'no-cache');
    await next();
  });
  app.use(guard(hosts));
  app.use(async ({ req }, next) => {
    if (key && !key.isHeldBy(req.header('cookie'))) throw new Refused('no-key');
    await next();
  });
  app.use(async (context, next) => {
    const person = await whoAsks(context.req.raw);
    if (!person) throw new Refused('signed-out');
    context.set('person', person);
    await next();
  });

  // What keeps saves out of the history is for the team: an owner can do nothing about it.
  const hindrance = ({ role }: Person) => (role === 'team' ? history?.hindrance : undefined);

  app.get('/me', (context) => {
    const person = context.get('person');
    return context.json({ ...person, history: hindrance(person) });
  });

  app.get('/build', (context) => {
    const person = context.get('person');
    return buildFeed(context, rebuild, () => hindrance(person), ending);
  });

  const lists = new Lists(content);
  app.get('/list/:collection', etag(), async (context) => {
    const collection = asCollection(context.req.param('collection'));
    if (!collection) throw new Refused('not-found');
    return context.json({ entries: await lists.of(collection) });
  });

  app.get('/entries/:collection', etag(), async (context) => {
    const collection = asCollection(context.req.param('collection'));
    if (!collection) throw new Refused('not-found');
    return context.json({ entries: await readEntries(content, collection) });
  });

  app.get('/entries/:collection/:slug', async (context) => {
    const { collection, slug } = context.req.param();
    const entry = await readEntry(content, found(collection, slug));
    if (!entry) throw new Refused('not-found');
    return context.json(entry);
  });

  app.get('/photos/:collection/:slug', async (context) => {
    const { collection, slug } = context.req.param();
    return context.json({ photos: await readPhotos(content, found(collection, slug)) });
  });

  app.get('/photos/:collection/:slug/:file', etag(), async (context) => {
    const { collection, slug, file } = context.req.param();
    const address = found(collection, slug);
    const { version, width } = context.req.query();
    const wanted = viewWidths.find((each) => String(each) === width);
    if (width && !wanted) throw new Refused('not-found');
    const view = await photoView(() => readPhoto(content, address, file), wanted);
    if (!view) throw new Refused('not-found');
    context.header('content-type', view.type);
    if (version === view.version) {
      context.header('cache-control', 'private, max-age=31536000, immutable');
    }
    return context.body(new Uint8Array(view.bytes));
  });

  app.post('/save', async (context) => {
    const person = context.get('person');
    if (ending?.aborted) throw new Refused('ending');
    const folder = path.join(content, temporaryName());
    const saved = await receive(context.req.raw, person, folder).finally(() => discard(folder));
    return context.json(saved);
  });

  app.notFound(() => {
    throw new Refused('not-found');
  });

  app.onError((fault, context) => {
    const refused = asRefused(fault);
    const { code } = refused.refusal;
    log(`${refused.status} ${code}: ${context.req.method} ${whatFor(context.req.path)}`);
    if (code === 'fault' || code === 'disk-full') log(faultLine(fault));
    return context.json(refused.refusal, refused.status);
  });
  return app;
}

const badSlug = () =>
  new Refused('invalid', {
    message:
      'Tên dùng làm địa chỉ chưa đúng. Chỉ dùng chữ thường không dấu, chữ số và gạch ngang, ví dụ: suoi-mo.',
    problems: [],
  });

/** What a request was for, without what it was about: an address may hold anything, also a telephone number. */
const whatFor = (address: string) =>
  /^\/(?:me|build|save|list|entries|photos)(?=\/|$)/.exec(address.slice(apiAddress.length))?.[0] ??
  'something else';

/** A fault as the log may have it: its kind and where it happened. Its message may quote what a person wrote. */
function faultLine(fault: unknown): string {
  const { name, code, stack } = fault as NodeJS.ErrnoException;
  const places = stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return [`${name ?? 'fault'} ${code ?? ''}`.trim(), ...places.slice(0, 8)].join('\n');
}

import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Person, Review, StoredEntry } from '../../protocol.ts';
import { most } from '../../save-limits.ts';
import type { Approval, Comparison, Waiting } from '../../village-protocol.ts';
import { bodyOf, smallBody } from '../accounts/body.ts';
import type { DeskApp } from '../desk-app.ts';
import { addressedEntry, type EntryAddress } from '../entry-address.ts';
import { noteByHand } from '../journal/by-hand.ts';
import { photosOf } from '../journal/photos-of.ts';
import { approve, fitting, type Published, publish } from '../journal/publishing.ts';
import { asEntry, nameIn, type Row, reviewOf } from '../journal/row.ts';
import { Refused } from '../refusal.ts';
import { readEntry } from '../store.ts';
import { refuseAtTheEnd } from '../writing.ts';
import type { Reviewing } from './reviewing.ts';

const approval = z.strictObject({
  version: z.string(),
  published: z.string().nullable(),
  text: z
    .string()
    .refine((text) => text.isWellFormed() && Buffer.byteLength(text) <= most.text)
    .optional(),
});

/** In JSON a line break is two letters, and a sign of another script six. */
const textBody = bodyLimit({
  maxSize: 6 * most.text + 1024,
  onError: () => {
    throw new Refused('too-large');
  },
});

/** Letters that a note to an owner may have. */
const longestNote = 1000;

const giving = z.strictObject({ version: z.string(), note: z.string().trim().min(1).max(longestNote) });

/** What waits for the team, and what becomes of it. */
export function reviewRoutes(app: DeskApp, reviewing: Reviewing): void {
  const { content, journal, queue, published } = reviewing;
  app.get('/review', (context) =>
    context.json({
      waiting: journal
        .allOpen()
        .filter((row) => row.state === 'waiting' && !(row.base !== null && journal.isDeleted(row)))
        .toSorted((one, other) => one.at.localeCompare(other.at) || one.id - other.id)
        .map(asWaiting),
    }),
  );

  app.get('/review/:collection/:slug', async (context) => {
    const { collection, slug } = context.req.param();
    const address = addressedEntry(content, collection, slug);
    const open = journal.open(address);
    if (!open) throw new Refused('not-found');
    const current = readEntry(content, address);
    const base = open.base === null ? undefined : journal.textOf(address, open.base);
    const photos = await photosOf(journal, address, open.text);
    const comparison: Comparison = {
      ...(base !== undefined && { base }),
      ...(current && { published: current }),
      waiting: asEntry(open),
      photos: photos.map(({ file }) => file),
    };
    return context.json(comparison);
  });

  app.post('/review/:collection/:slug/approve', textBody, async (context) => {
    const { collection, slug } = context.req.param();
    const address = addressedEntry(content, collection, slug);
    const { version, published: over, text } = await bodyOf(context, approval);
    refuseAtTheEnd(reviewing);
    const by = context.get('person');
    const waiting = journal.open(address);
    const wanted = text?.normalize('NFC') ?? waiting?.text;
    // Before the line, in which all the others would wait for it; what is refused here is looked at again there.
    const fit =
      waiting?.version === version && wanted !== undefined
        ? await fitting(
            reviewing,
            address,
            { collection: address.collection, slug, base: over, text: wanted },
            readEntry(content, address),
          ).catch(() => undefined)
        : undefined;
    const { done, committed } = await queue.add(async () => {
      const current = readEntry(content, address);
      const before = doneBefore(reviewing, address, { version, published: over, text }, by);
      if (before && before.version === current?.version) {
        return { done: { saved: { entry: current, photos: [] } }, committed: Promise.resolve() };
      }
      const open = waits(reviewing, address, version, current);
      const moved = current && (current.version !== over || (text === undefined && over !== open.base));
      if (moved) throw new Refused('changed', { current });
      if (!current && over !== null) throw new Refused('not-found');
      const done: Published =
        text === undefined || text.normalize('NFC') === open.text
          ? await approve(reviewing, address, { ...open, base: over }, by, fit)
          : await publish(reviewing, {
              address,
              text: text.normalize('NFC'),
              by,
              base: over,
              approves: open,
              fit,
            });
      const writer = { id: done.row.person ?? by.id, name: done.row.name };
      return { done, ...published(writer, { collection: address.collection, slug, base: over }, done.files) };
    });
    await committed;
    return context.json(done.saved);
  });

  app.post('/review/:collection/:slug/return', smallBody, async (context) => {
    const { collection, slug } = context.req.param();
    const address = addressedEntry(content, collection, slug);
    const { version, note } = await bodyOf(context, giving);
    const by = context.get('person');
    const row = await queue.add(async () => {
      const open = waits(reviewing, address, version, readEntry(content, address));
      return journal.giveBack(open.id, by, note.normalize('NFC'));
    });
    if (!row) throw new Refused('changed');
    return context.json(asEntry(row));
  });

  app.post('/review/:collection/:slug/done', async (context) => {
    const { collection, slug } = context.req.param();
    const address = addressedEntry(content, collection, slug);
    const by = context.get('person');
    const row = await queue.add(async () => {
      const open = journal.open(address);
      if (open) return journal.done(open);
      const current = readEntry(content, address);
      if (!current) throw new Refused('not-found');
      if (current.damage) throw new Refused('damaged', { current });
      noteByHand(journal, address);
      const { version: base, text } = current;
      return journal.done(journal.propose({ collection: address.collection, slug, base, text, by }));
    });
    return context.json(asEntry(row));
  });
}

/**
 * The text that waits, if it is this version.
 * @throws {Refused} `changed` with what lies there, else `not-found`
 */
function waits(
  { journal }: Reviewing,
  address: EntryAddress,
  version: string,
  published: StoredEntry | undefined,
): Row {
  const open = journal.open(address);
  if (open?.state === 'waiting' && open.version === version) return open;
  const current = open ? asEntry(open) : published;
  throw current ? new Refused('changed', { current }) : new Refused('not-found');
}

/** What the same person's same approval came to, when only its answer got lost. */
function doneBefore(
  { journal }: Reviewing,
  address: EntryAddress,
  { version, published, text }: Approval,
  { id }: Person,
): Row | undefined {
  const newest = journal.newest(address);
  if (newest?.state !== 'published' || newest.over !== published) return undefined;
  const isSame = text === undefined || text.normalize('NFC') === newest.text;
  const waited = newest.approves === null ? newest : journal.byId(newest.approves);
  const approvedBy = newest.approves === null ? newest.approvedBy : newest.person;
  return isSame && waited?.version === version && approvedBy === id ? newest : undefined;
}

function asWaiting(row: Row): Waiting {
  const { collection, slug, version, base } = row;
  return {
    collection,
    slug,
    name: nameIn(row),
    version,
    review: reviewOf(row) as Review,
    isNew: base === null,
  };
}

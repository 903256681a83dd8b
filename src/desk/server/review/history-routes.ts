import type { Deleted, PastText } from '../../village-protocol.ts';
import type { DeskApp } from '../desk-app.ts';
import { addressedEntry, type EntryAddress, refuseLinks } from '../entry-address.ts';
import type { Change } from '../history.ts';
import { noteByHand } from '../journal/by-hand.ts';
import { publish } from '../journal/publishing.ts';
import { asPast, nameIn, type Row } from '../journal/row.ts';
import { Refused } from '../refusal.ts';
import { readEntry } from '../store.ts';
import { refuseAtTheEnd } from '../writing.ts';
import { namedBy } from './named-by.ts';
import type { Reviewing } from './reviewing.ts';

/** What an entry was, and the way back. */
export function historyRoutes(app: DeskApp, reviewing: Reviewing): void {
  const { content, disk, journal, queue, published } = reviewing;
  const isCurrent = ({ id, state, ...place }: Row) =>
    state === 'published' && journal.newest(place)?.id === id;
  const pastRow = (collection: string, slug: string, id: string): Row => {
    const row = journal.byId(Number(id));
    if (row?.collection !== collection || row.slug !== slug) throw new Refused('not-found');
    return row;
  };

  app.get('/history/:collection/:slug', (context) => {
    const { collection, slug } = context.req.param();
    const address = addressedEntry(content, collection, slug);
    noteByHand(journal, address);
    const versions = journal.history(address).filter(({ state }) => state !== 'publishing');
    return context.json({ versions: versions.map((row) => asPast(row, isCurrent(row))) });
  });

  app.get('/history/:collection/:slug/:id', (context) => {
    const { collection, slug, id } = context.req.param();
    const row = pastRow(collection, slug, id);
    const before = journal.before(row);
    const past: PastText = {
      version: asPast(row, isCurrent(row)),
      text: row.text,
      ...(before && { before: before.text }),
    };
    return context.json(past);
  });

  /** Publishes an old text again, as a new version. */
  async function again(
    row: Row,
    by: Parameters<typeof published>[0] & Parameters<typeof publish>[1]['by'],
    base: string | null,
  ) {
    const { collection, slug, text } = row;
    const address = addressedEntry(content, collection, slug);
    const done = await publish(reviewing, { address, text, by, base });
    return { done, ...published(by, { collection, slug, base }, done.files) };
  }

  app.post('/history/:collection/:slug/:id/restore', async (context) => {
    const { collection, slug, id } = context.req.param();
    const row = pastRow(collection, slug, id);
    refuseAtTheEnd(reviewing);
    const { done, committed } = await queue.add(async () => {
      const current = readEntry(content, addressedEntry(content, collection, slug));
      return again(row, context.get('person'), current?.version ?? null);
    });
    await committed;
    return context.json(done.saved);
  });

  app.post('/entries/:collection/:slug/delete', async (context) => {
    const { collection, slug } = context.req.param();
    const address = addressedEntry(content, collection, slug);
    const by = context.get('person');
    refuseAtTheEnd(reviewing);
    if (address.collection === 'site') throw new Refused('forbidden');
    const { row, committed } = await queue.add(async () => {
      const current = readEntry(content, address);
      if (!current) throw new Refused('not-found');
      if (current.damage) throw new Refused('damaged', { current });
      refuseLinks(content, [address.file]);
      await refuseNamed(content, address);
      noteByHand(journal, address);
      const { version: base, text } = current;
      const row = journal.delete({ collection: address.collection, slug, base, text, by });
      try {
        await journal.vault.bury(disk, address.home, address, row.id);
      } catch (fault) {
        if (!(await journal.vault.isBuried(address, row.id))) journal.withdraw(row);
        throw fault;
      }
      const change: Change = { collection: address.collection, slug, base, isDeleted: true };
      return { row, ...published(by, change, [address.home]) };
    });
    await committed;
    return context.json(asDeleted(row));
  });

  app.get('/deleted', (context) => context.json({ deleted: journal.deleted().map(asDeleted) }));

  app.post('/deleted/:id/restore', async (context) => {
    const id = Number(context.req.param('id'));
    refuseAtTheEnd(reviewing);
    const { done, committed } = await queue.add(async () => {
      const row = journal.deleted().find((each) => each.id === id);
      if (!row) throw new Refused('not-found');
      return again(row, context.get('person'), null);
    });
    await committed;
    return context.json(done.saved);
  });
}

function asDeleted(row: Row): Deleted {
  const { id, collection, slug, at, name: by } = row;
  return { id, collection, slug, name: nameIn(row), at, by };
}

/** @throws {Refused} when houses name the entry: they would be left out without it */
async function refuseNamed(content: string, address: EntryAddress): Promise<void> {
  const houses = await namedBy(content, address);
  if (!houses.length) return;
  const names = houses.slice(0, 3).map((name) => `“${name}”`);
  const more = houses.length > names.length ? ` và ${houses.length - names.length} nhà nữa` : '';
  throw new Refused('invalid', {
    message: `Còn nhà đang ghi mục này: ${names.join(', ')}${more}. Hãy sửa các nhà ấy trước rồi mới xóa.`,
    problems: [],
  });
}

import { etag } from 'hono/etag';
import type { DeskApp } from './desk-app.ts';
import { addressedEntry, asCollection } from './entry-address.ts';
import type { Journal } from './journal/journal.ts';
import { listedFor, newText, ownText, withOwnTexts } from './journal/own-text.ts';
import { readKept, withWaiting } from './journal/photos-of.ts';
import { Lists } from './lists.ts';
import { mayRead } from './permissions.ts';
import { photoView, viewWidths } from './photo-view.ts';
import { Refused } from './refusal.ts';
import { readEntries, readEntry, readPhoto, readPhotos } from './store.ts';

/**
 * What is read at the desk: lists, entries and their pictures. Who may read an entry that an address names is told
 * before: see `permitted`.
 * @param content the content folder, without symbolic links
 * @param journal of a village server: an owner is given her own texts from it
 */
export function entryRoutes(app: DeskApp, content: string, journal?: Journal): void {
  const lists = new Lists(content);
  app.get('/list/:collection', etag(), async (context) => {
    const collection = asCollection(context.req.param('collection'));
    if (!collection) throw new Refused('not-found');
    const person = context.get('person');
    const entries = await lists.of(collection, (slug) => mayRead(person, { collection, slug }));
    return context.json({ entries: journal ? listedFor(journal, person, collection, entries) : entries });
  });

  app.get('/entries/:collection', etag(), async (context) => {
    const collection = asCollection(context.req.param('collection'));
    if (!collection) throw new Refused('not-found');
    const person = context.get('person');
    const mayBeGiven = (slug: string) => mayRead(person, { collection, slug });
    const entries = await readEntries(content, collection, mayBeGiven);
    return context.json({ entries: journal ? withOwnTexts(journal, person, collection, entries) : entries });
  });

  app.get('/entries/:collection/:slug', async (context) => {
    const { collection, slug } = context.req.param();
    const address = addressedEntry(content, collection, slug);
    const own = journal && ownText(journal, context.get('person'), address);
    const entry = own ?? readEntry(content, address) ?? (journal && newText(journal, address));
    if (!entry) throw new Refused('not-found');
    return context.json(entry);
  });

  app.get('/photos/:collection/:slug', async (context) => {
    const { collection, slug } = context.req.param();
    const address = addressedEntry(content, collection, slug);
    const photos = await readPhotos(content, address);
    return context.json({ photos: journal ? withWaiting(journal, address, photos) : photos });
  });

  app.get('/photos/:collection/:slug/:file', etag(), async (context) => {
    const { collection, slug, file } = context.req.param();
    const address = addressedEntry(content, collection, slug);
    const { version, width } = context.req.query();
    const wanted = viewWidths.find((each) => String(each) === width);
    if (width && !wanted) throw new Refused('not-found');
    const read = async () =>
      (await readPhoto(content, address, file)) ?? (journal && readKept(journal, address, file));
    const view = await photoView(read, wanted);
    if (!view) throw new Refused('not-found');
    context.header('content-type', view.type);
    if (version === view.version) {
      context.header('cache-control', 'private, max-age=31536000, immutable');
    }
    return context.body(new Uint8Array(view.bytes));
  });
}

import { etag } from 'hono/etag';
import type { DeskApp } from './desk-app.ts';
import { asCollection, type EntryAddress, entryAddress } from './entry-address.ts';
import { Lists } from './lists.ts';
import { mayRead } from './permissions.ts';
import { photoView, viewWidths } from './photo-view.ts';
import { Refused } from './refusal.ts';
import { readEntries, readEntry, readPhoto, readPhotos } from './store.ts';

/**
 * What is read at the desk: lists, entries and their pictures. Who may read an entry that an address names is told
 * before: see `permitted`.
 * @param content the content folder, without symbolic links
 */
export function entryRoutes(app: DeskApp, content: string): void {
  const found = (collection: string, slug: string): EntryAddress => {
    const address = entryAddress(content, collection, slug);
    if (!address) throw new Refused('not-found');
    return address;
  };

  const lists = new Lists(content);
  app.get('/list/:collection', etag(), async (context) => {
    const collection = asCollection(context.req.param('collection'));
    if (!collection) throw new Refused('not-found');
    const entries = await lists.of(collection);
    return context.json({ entries: entries.filter((entry) => mayRead(context.get('person'), entry)) });
  });

  app.get('/entries/:collection', etag(), async (context) => {
    const collection = asCollection(context.req.param('collection'));
    if (!collection) throw new Refused('not-found');
    const entries = await readEntries(content, collection);
    return context.json({ entries: entries.filter((entry) => mayRead(context.get('person'), entry)) });
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
}

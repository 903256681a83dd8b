import { slugOf } from '../../../homestay/slug-of.ts';
import type { CollectionName } from '../../protocol.ts';
import { decapSlug, type EntryPlace, slugOfDecap } from '../backend/entry-place.ts';
import { photoNames } from '../backend/photo-names.ts';
import { Refused } from '../backend/refused.ts';
import { type DecapBackend, decapBackend, route, whenWanted } from '../decap/store.ts';
import { draftUnderSave } from '../draft/under-save.ts';
import { forgetSent, sentSave } from '../drafts/keeper.ts';
import { noteOutcome } from '../entry/save.ts';
import { lists } from '../list/listed.ts';
import { forget, unsavedAmong } from '../photos/unsaved-photos.ts';

interface GitAsset {
  path: string;
  fileObj: File;
  toBase64(): Promise<string>;
}

/** A new picture in the form in which Decap's Git hosts take it. */
function asAsset(folder: string, file: string, jpeg: Blob): GitAsset {
  const fileObj = new File([jpeg], file, { type: jpeg.type });
  return {
    path: `${folder}/${file}`,
    fileObj,
    async toBase64() {
      const bytes = new Uint8Array(await jpeg.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
  };
}

/** New entries of other people, made since the list was loaded. */
const madeElsewhere: EntryPlace[] = [];

/**
 * Saves a new entry under the next free slug when somebody else was given the first one in the meantime: two houses
 * may have one name.
 */
async function underFreeSlug<T>(save: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await save();
    } catch (fault) {
      const { code, current } = (fault instanceof Refused && fault.refusal) || {};
      if (code !== 'exists' || !current) throw fault;
      madeElsewhere.push(current);
      forgetSent(draftUnderSave()?.key ?? '');
    }
  }
}

const nameOf = (data: unknown) => {
  const { name } = data as { name?: string | { vi?: string } };
  return (typeof name === 'string' ? name : name?.vi) ?? '';
};

/**
 * Puts the desk's own ways into the layer between Decap's screens and any backend: drafts are kept by the desk, new
 * entries get their slug from the form, new pictures go along with a save, and the reason of a failure is not lost.
 * @param ownBackend the desk's backend sends the pictures itself
 */
export function adaptDecap(ownBackend: boolean): void {
  const decap = decapBackend();
  decap.getLocalDraftBackup = async () => ({});
  decap.persistLocalDraftBackup = async () => undefined;
  decap.deleteLocalDraftBackup = async () => undefined;

  decap.generateUniqueSlug = async (collection, data, _config, used) => {
    const name = collection.get('name') as CollectionName;
    const before = sentSave(draftUnderSave()?.key ?? '');
    if (before?.slug) return decapSlug({ collection: name, slug: before.slug });
    const taken = [
      ...used.toArray().map((slug) => slug.replace(/\/index$/, '')),
      ...(lists.of(name) ?? []).map(({ slug }) => slug),
      ...madeElsewhere.filter(({ collection: each }) => each === name).map(({ slug }) => slug),
    ];
    const slug = slugOf(nameOf(data.toJS()), taken) || slugOf(name, taken);
    return decapSlug({ collection: name, slug });
  };

  // Git hosts give their entries page by page; the desk's list, and its search, are of all of them.
  // Decap's way to all of them asks for single pages again: of the unchanged one.
  const paged: DecapBackend = Object.create(decap);
  paged.listEntries = decap.listEntries;
  if (!ownBackend) {
    decap.listEntries = async (collection) => {
      if (!collection.get('folder')) return paged.listEntries(collection);
      return { entries: await paged.listAllEntries(collection), cursor: {} };
    };
  }

  const listEntries = decap.listEntries.bind(decap);
  decap.listEntries = async (collection) => {
    const name = collection.get('name') as CollectionName;
    // The slug of a new entry is to be another than those that there are.
    if (/\/new$/.test(route())) lists.load(name);
    // The desk's own server has lists, which hold less than the entries.
    if (ownBackend) return { entries: [], cursor: {} };
    await whenWanted(name);
    return listEntries(collection);
  };

  const persistEntry = decap.persistEntry.bind(decap);
  decap.persistEntry = async (save) => {
    try {
      const slug = await (ownBackend
        ? underFreeSlug(() => persistEntry({ ...save, assetProxies: [] }))
        : withPictures((assetProxies) => persistEntry({ ...save, assetProxies })));
      noteOutcome({ slug: slugOfDecap(slug) });
      return slug;
    } catch (fault) {
      noteOutcome({ fault });
      throw fault;
    }
  };
}

/** Sends the new pictures of an entry along with it, to a Git host. */
async function withPictures(save: (assets: GitAsset[]) => Promise<string>): Promise<string> {
  const draft = draftUnderSave();
  const files = photoNames(draft?.data());
  // A new entry has no folder yet: Decap puts its pictures beside it when it has given it a slug.
  const folder =
    draft?.slug && draft.collection !== 'site'
      ? `content/${draft.collection}/${draft.slug}/photos`
      : 'content/photos';
  const photos = await unsavedAmong(files);
  const slug = await save(photos.map(({ file, jpeg }) => asAsset(folder, file, jpeg)));
  await forget(files);
  return slug;
}

import type { ComponentType } from 'react';
import { listedFrom } from '../../form/yaml/listed-from.ts';
import type { Saved, StoredEntry } from '../../protocol.ts';
import { ask } from '../backend/ask.ts';
import { decapText } from '../backend/damage.ts';
import { type EntryPlace, entryPath, entryPlace } from '../backend/entry-place.ts';
import { photoNames } from '../backend/photo-names.ts';
import { Refused } from '../backend/refused.ts';
import { sending } from '../backend/sending.ts';
import { storedEntry } from '../backend/stored-entry.ts';
import { baseOfDraft, note } from '../draft/base.ts';
import type { OpenDraft } from '../draft/draft.ts';
import { draftUnderSave } from '../draft/under-save.ts';
import { noteSent, sentSave } from '../drafts/keeper.ts';
import { noteListed } from '../list/desk-lists.ts';
import { forget, unsavedAmong } from '../photos/unsaved-photos.ts';
import { type Correction, correction } from '../review/correction.ts';
import { publishAsIs, publishCorrected } from '../review/publish-corrected.ts';
import { standing } from '../review/standing.ts';
import { person } from '../session/person.ts';
import { SignIn } from '../session/sign-in.tsx';

/** Bytes a second of a line that is still waited for: the edge of a 2G cell. */
const weakestLine = 8000;

/** Milliseconds for one try of a save: ten photos on a weak line take a quarter of an hour. */
const patienceFor = (bytes: number) => 60_000 + Math.ceil((bytes / weakestLine) * 1000);

/** Notes what lies on the server now. */
function know(entry: StoredEntry): void {
  note(entry);
  standing.note(entry);
  noteListed({ ...listedFrom(entry), review: entry.review?.state });
}

const asDecap = (entry: StoredEntry) => {
  know(entry);
  return { data: decapText(entry), file: { path: entryPath(entry), id: entry.version } };
};

/** What waits, in the form of the team: the list goes on to show what is published. */
function asCorrected({ collection, slug, version, text }: Correction) {
  const entry = { collection, slug, version, text };
  note(entry);
  return { data: text, file: { path: entryPath(entry), id: version } };
}

function place(path: string): EntryPlace {
  const found = entryPlace(path);
  if (!found) throw new Refused('not-found');
  return found;
}

interface DataFile {
  path: string;
  raw: string;
}

/** Decap's way to the desk's server: entries and photos are its own files, versions are checked, saves happen once. */
export class DeskBackend {
  init() {
    return this;
  }
  isGitBackend() {
    return false;
  }
  status() {
    return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
  }
  authComponent(): ComponentType<never> {
    return SignIn as ComponentType<never>;
  }
  async restoreUser() {
    return { ...(await person()), token: '' };
  }
  authenticate() {
    return this.restoreUser();
  }
  logout() {
    return Promise.resolve();
  }
  getToken() {
    return Promise.resolve('');
  }

  // The lists are the desk's own: see `desk-lists.ts`.
  entriesByFolder() {
    return Promise.resolve([]);
  }
  entriesByFiles() {
    return Promise.resolve([]);
  }
  async getEntry(path: string) {
    const corrected = correction.of(place(path));
    if (corrected) return asCorrected(corrected);
    const entry = await storedEntry(place(path));
    const { review, version, text } = entry;
    // Of a new house there is nothing but what its owner has written: to save it is to approve it.
    if (review?.state === 'waiting' && !standing.isOwners()) {
      correction.begin({ ...place(path), version, published: null, text });
    }
    return asDecap(entry);
  }

  // Pictures have widgets of their own, which ask the server themselves: Decap's library of media stays empty.
  getMedia() {
    return Promise.resolve([]);
  }
  getMediaFile() {
    return Promise.reject(new Refused('not-found'));
  }
  getMediaDisplayURL(url: unknown) {
    return Promise.resolve(typeof url === 'string' ? url : '');
  }

  async persistEntry({ dataFiles }: { dataFiles: DataFile[] }) {
    const [file] = dataFiles;
    const draft = draftUnderSave();
    const base = draft && baseOfDraft(draft.key);
    if (!file || !draft || !base) throw new Refused('fault');
    const files = photoNames(draft.data());
    const version = draft.isNew ? null : base.version;
    const corrected = correction.of(draft);
    const photos = await unsavedAmong(files);
    const { entry } =
      corrected && photos.length === 0
        ? await publishCorrected(corrected, file.raw, version)
        : await this.send(
            draft,
            place(file.path),
            file.raw,
            corrected ? await publishAsIs(corrected, version) : version,
            files,
          );
    if (corrected) correction.end();
    know(entry);
    await forget(files);
  }

  async send(
    draft: OpenDraft,
    to: EntryPlace,
    text: string,
    base: string | null,
    files: string[],
  ): Promise<Saved> {
    const before = sentSave(draft.key);
    const isSame = before?.text === text && before.slug === to.slug;
    const key = isSame ? before.key : crypto.randomUUID();
    await noteSent(draft, { key, slug: to.slug, text });
    const body = new FormData();
    body.append('save', JSON.stringify({ key, ...to, base, text }));
    const photos = await unsavedAmong(files);
    for (const photo of photos) body.append('photo', photo.jpeg, photo.file);
    const bytes = photos.reduce((sum, { jpeg }) => sum + jpeg.size, text.length);
    try {
      return await ask<Saved>('/save', {
        method: 'POST',
        body,
        patience: patienceFor(bytes),
        onSent: photos.length ? sending.tell : undefined,
      });
    } catch (fault) {
      const current = fault instanceof Refused ? fault.refusal?.current : undefined;
      // An earlier try did arrive, only its answer got lost: what lies there is this person's own text.
      if (current && before && current.text === before.text && current.version !== base) {
        return this.send(draft, to, text, current.version, files);
      }
      throw fault;
    } finally {
      sending.tell(undefined);
    }
  }

  unpublishedEntries() {
    return Promise.resolve([]);
  }
  deleteFiles() {
    return Promise.reject(new Refused('forbidden'));
  }
  persistMedia() {
    return Promise.reject(new Refused('forbidden'));
  }
}

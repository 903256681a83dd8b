import localforage from 'localforage';
import type { CollectionName } from '../../protocol.ts';
import { isOfTheTeam } from '../../village-protocol.ts';
import { village } from '../page/village.ts';
import { within } from '../page/within.ts';
import type { ShrunkPhoto } from './shrink.ts';

/** A picture that was added on this device and is not on the server yet. */
export interface UnsavedPhoto extends ShrunkPhoto {
  /** Its name in `photos/`; never given twice, so it is the key. */
  file: string;
  collection: CollectionName;
  /** Empty while the entry is new and has no slug. */
  slug: string;
  /** Fingerprint of the file that the person chose. */
  source: string;
  /** When it was added, in milliseconds since 1970. */
  kept: number;
  /** Id of the member who added it; none where there are no accounts. */
  by?: string | undefined;
}

/** A picture that no draft has saved for so long was taken out of its list before saving. */
const forgottenAfter = 60 * 24 * 60 * 60 * 1000;

const disk = localforage.createInstance({
  name: 'nha-san-unsaved-photos',
  driver: localforage.INDEXEDDB,
});

/** Fingerprints by file name. They stay when a picture is forgotten, so that it is not added again after a save. */
const sources = localforage.createInstance({
  name: 'nha-san-photo-sources',
  driver: localforage.INDEXEDDB,
});

/** Milliseconds after which a store that does not answer counts as one that refuses. A picture takes longer to write. */
const patience = { read: 1500, write: 10_000 };

/** Pictures of this tab, and those that the disk had no room for. */
const memory = new Map<string, UnsavedPhoto>();
const addresses = new Map<string, { whole: string; thumbnail: string }>();

/**
 * Keeps a picture on this device until {@link forget}: it outlives the tab, a crash and the battery.
 * @returns false when the device has no room and the picture lasts only as long as the tab
 */
export async function keep(added: Omit<UnsavedPhoto, 'by'>): Promise<boolean> {
  const photo = { ...added, by: village.member()?.id };
  memory.set(photo.file, photo);
  // Asks the browser not to clear the store when the phone is short of space. It may say no.
  void navigator.storage?.persist?.().catch(() => false);
  await within(patience.read, sources.setItem(photo.file, photo.source)).catch(() => undefined);
  return within(patience.write, disk.setItem(photo.file, photo)).then(
    () => true,
    () => false,
  );
}

/** Nobody sees another's. One of before there were accounts is the team's, like the draft that it belongs to. */
function isOwn({ by }: UnsavedPhoto): boolean {
  const member = village.member();
  return by === undefined ? !member || isOfTheTeam(member) : by === member?.id;
}

/** The unsaved picture of this name, if the person at the desk added it. */
export async function unsaved(file: string): Promise<UnsavedPhoto | undefined> {
  const photo =
    memory.get(file) ?? (await within(patience.read, disk.getItem<UnsavedPhoto>(file)).catch(() => null));
  if (!photo || !isOwn(photo)) return undefined;
  memory.set(file, photo);
  return photo;
}

/** Fingerprint of the file that a picture was made from, if it was added on this device. */
export const sourceOf = (file: string): Promise<string | null> =>
  within(patience.read, sources.getItem<string>(file)).catch(() => null);

/** Those of the named pictures that the server does not have yet: a save sends exactly these. */
export async function unsavedAmong(files: Iterable<string>): Promise<UnsavedPhoto[]> {
  const found = await Promise.all([...new Set(files)].map(unsaved));
  return found.filter((photo) => photo !== undefined);
}

/** Address of a picture of this device for an `<img>`; it stays good until the tab is closed. */
export async function urlOf(
  file: string,
  size: 'whole' | 'thumbnail' = 'whole',
): Promise<string | undefined> {
  const known = addresses.get(file);
  if (known) return known[size];
  const photo = await unsaved(file);
  if (!photo) return undefined;
  const made = { whole: URL.createObjectURL(photo.jpeg), thumbnail: URL.createObjectURL(photo.thumbnail) };
  addresses.set(file, made);
  return made[size];
}

/** To be called when the server has the pictures. */
export async function forget(files: Iterable<string>): Promise<void> {
  const gone = [...files].map((file) => {
    memory.delete(file);
    return within(patience.read, disk.removeItem(file)).catch(() => undefined);
  });
  await Promise.all(gone);
}

/** Removes what was added long ago and never saved. To be called once when the desk opens. */
export async function sweep(now = Date.now()): Promise<void> {
  const old: string[] = [];
  const look = (photo: UnsavedPhoto, file: string) => {
    if (now - photo.kept > forgottenAfter) old.push(file);
  };
  await disk.iterate(look).catch(() => undefined);
  await forget(old);
}

import { cp, lstat, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inspectPhoto } from '../../../photos/open.ts';
import { photoKind } from '../../../photos/photo-kind.ts';
import type { Disk } from '../disk.ts';
import { isPhotoName } from '../entry-address.ts';
import type { Place } from '../permissions.ts';
import type { ReadyPhoto } from '../ready-photo.ts';
import { discard, sweepFolders, temporaryName } from '../temporary.ts';
import { versionOf } from '../version.ts';
import type { KeptPhoto } from './row.ts';

const isThere = (file: string) =>
  lstat(file).then(
    () => true,
    () => false,
  );

/** Pictures by what is in them, and the folders of entries that were deleted. Nothing of it is ever published from here. */
export class Vault {
  /** Where it lies. */
  readonly folder: string;
  private readonly photos: string;
  private readonly trash: string;

  /** @param folder that holds both */
  constructor(data: string) {
    this.folder = data;
    this.photos = path.join(data, 'photos');
    this.trash = path.join(data, 'trash');
  }

  private place({ file, facts: { hash } }: KeptPhoto): string {
    return path.join(this.photos, `${hash}${path.extname(file).toLowerCase()}`);
  }

  /** Keeps a picture for good: it is on the disk when this returns. */
  async keep(disk: Disk, photo: ReadyPhoto): Promise<void> {
    const place = this.place(photo);
    if (await isThere(place)) return;
    await mkdir(this.photos, { recursive: true });
    const draft = path.join(this.photos, temporaryName());
    try {
      await disk.write(draft, await photo.read());
      await disk.rename(draft, place);
    } finally {
      await discard(draft);
    }
  }

  /** A picture that was kept. */
  ready(photo: KeptPhoto): ReadyPhoto {
    return { ...photo, read: () => readFile(this.place(photo)) };
  }

  /** Bytes of a picture that was kept; `undefined` when it was lost. */
  read(photo: KeptPhoto): Promise<Buffer | undefined> {
    return readFile(this.place(photo)).catch(() => undefined);
  }

  private grave({ collection, slug }: Place, id: number): string {
    return path.join(this.trash, collection, slug, String(id));
  }

  /** Whether the folder of an entry was taken away for a deletion. */
  isBuried(place: Place, id: number): Promise<boolean> {
    return isThere(this.grave(place, id));
  }

  /**
   * Takes the folder of an entry out of the content.
   * @param id of the deletion
   */
  async bury(disk: Disk, home: string, place: Place, id: number): Promise<void> {
    const grave = this.grave(place, id);
    await mkdir(path.dirname(grave), { recursive: true });
    try {
      await disk.rename(home, grave);
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EXDEV') throw fault;
      // Content and data may lie on two disks.
      const copy = path.join(path.dirname(grave), temporaryName());
      const gone = path.join(path.dirname(home), temporaryName());
      try {
        await cp(home, copy, { recursive: true });
        await disk.rename(copy, grave);
        await disk.rename(home, gone);
      } finally {
        await discard(copy);
        await discard(gone);
      }
    }
  }

  /** A picture of an entry that was deleted, by its name; the one that was deleted last. */
  async buried({ collection, slug }: Place, file: string): Promise<ReadyPhoto | undefined> {
    if (!isPhotoName(file)) return undefined;
    const graves = path.join(this.trash, collection, slug);
    const ids = (await readdir(graves).catch(() => [])).map(Number).filter(Number.isInteger);
    for (const id of ids.toSorted((one, other) => other - one)) {
      const place = path.join(graves, String(id), 'photos', file);
      const bytes = await readFile(place).catch(() => undefined);
      if (!bytes || !photoKind(bytes)) continue;
      const facts = await inspectPhoto(bytes).catch(() => undefined);
      if (!facts) continue;
      return {
        file,
        bytes: bytes.length,
        facts: { ...facts, hash: versionOf(bytes) },
        read: () => readFile(place),
      };
    }
    return undefined;
  }

  /** Deletes what a program that was stopped in the middle has left half-written. */
  async sweep(): Promise<void> {
    await sweepFolders([this.folder, this.photos]);
    const names = async (folder: string) =>
      (await readdir(folder).catch(() => [])).map((name) => path.join(folder, name));
    for (const collection of await names(this.trash)) await sweepFolders(await names(collection));
  }
}

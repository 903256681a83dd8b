import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Person, Saved, SaveRequest } from '../protocol.ts';
import type { Disk } from './disk.ts';
import { Refused } from './refusal.ts';
import { discard, temporaryName } from './temporary.ts';

/** Days for which a save is remembered: a phone may lie in a drawer before it tries again. */
const rememberedFor = 30;

const hashOf = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

type Line = { request: string; version: string; photos: Saved['photos'] };

/** A picture as it was sent with a save. */
export type Sent = { file: string; version: string };

/** A key that belongs to a save of something else. */
export const otherSave = (): Refused =>
  new Refused('invalid', {
    message: 'Lần lưu này đã xong với bài khác. Hãy tải lại trang rồi bấm Lưu lại.',
    problems: [],
  });

/** Remembers on the disk which saves were done, so that one that is tried again is not done again. */
export class Once {
  private readonly folder: string;
  private readonly disk: Disk;

  /** @param folder where it is written down; losing it only means that an old save is not recognised */
  constructor(folder: string, disk: Disk) {
    this.folder = folder;
    this.disk = disk;
  }

  private file({ id }: Person, { key }: SaveRequest) {
    return path.join(this.folder, `${hashOf(id, key)}.json`);
  }

  /**
   * The answer this save got before; `undefined` when it is new.
   * @throws {Refused} `invalid` when the key belongs to a save of something else
   */
  async recall(person: Person, save: SaveRequest, sent: readonly Sent[]): Promise<Saved | undefined> {
    const line = await readFile(this.file(person, save), 'utf8')
      .then((text) => JSON.parse(text) as Line)
      .catch(() => undefined);
    if (!line) return undefined;
    if (line.request !== digest(save, sent)) throw otherSave();
    const { collection, slug } = save;
    return { entry: { collection, slug, version: line.version, text: save.text }, photos: line.photos };
  }

  /** Writes down that a save was done. */
  async note(
    person: Person,
    save: SaveRequest,
    sent: readonly Sent[],
    { entry, photos }: Saved,
  ): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const draft = path.join(this.folder, temporaryName());
    const line: Line = { request: digest(save, sent), version: entry.version, photos };
    try {
      await this.disk.write(draft, JSON.stringify(line));
      await this.disk.rename(draft, this.file(person, save));
    } finally {
      await discard(draft);
    }
  }

  /** Forgets saves that are too old to be tried again. */
  async forget(now = Date.now()): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const file = path.join(this.folder, name);
      const found = await stat(file).catch(() => undefined);
      if (found && now - found.mtimeMs > rememberedFor * 86_400_000) await rm(file, { force: true });
    }
  }
}

/** What a save is of: two tries of the same one have the same. */
export const digest = ({ collection, slug, base, text }: SaveRequest, sent: readonly Sent[]): string =>
  hashOf(collection, slug, base ?? '', text, ...sent.flatMap(({ file, version }) => [file, version]));

import { listedFrom } from '../form/yaml/listed-from.ts';
import type { CollectionName, Listed } from '../protocol.ts';
import { readEntries } from './store.ts';

interface Known {
  version: string;
  listed: Listed;
}

/** What the lists show of a content folder. A file is parsed again only when it has changed. */
export class Lists {
  readonly #content: string;
  readonly #known = new Map<CollectionName, Map<string, Known>>();

  /** @param content the content folder, without symbolic links */
  constructor(content: string) {
    this.#content = content;
  }

  /** Every entry of a collection, in the order of the slugs; also those that cannot be read, with the reason. */
  async of(collection: CollectionName): Promise<Listed[]> {
    const entries = await readEntries(this.#content, collection);
    const before = this.#known.get(collection);
    const now = new Map(
      entries.map((entry) => {
        const known = entry.damage ? undefined : before?.get(entry.slug);
        const isSame = known?.version === entry.version;
        return [entry.slug, isSame ? known : { version: entry.version, listed: listedFrom(entry) }] as const;
      }),
    );
    this.#known.set(collection, now);
    return [...now.values()].map(({ listed }) => listed);
  }
}

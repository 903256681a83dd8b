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
  /** By collection and slug. */
  readonly #known = new Map<string, Known>();

  /** @param content the content folder, without symbolic links */
  constructor(content: string) {
    this.#content = content;
  }

  /** Entries of a collection, as `readEntries` gives them. */
  async of(collection: CollectionName, isWanted?: (slug: string) => boolean): Promise<Listed[]> {
    const entries = await readEntries(this.#content, collection, isWanted);
    return entries.map((entry) => {
      const { slug, version, damage } = entry;
      const place = `${collection}/${slug}`;
      const known = damage ? undefined : this.#known.get(place);
      if (known?.version === version) return known.listed;
      const listed = listedFrom(entry);
      this.#known.set(place, { version, listed });
      return listed;
    });
  }
}

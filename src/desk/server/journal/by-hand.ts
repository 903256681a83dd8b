import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { strictText } from '../../../listings/strict-text.ts';
import { type CollectionName, collectionNames } from '../../protocol.ts';
import { type EntryAddress, entryAddress } from '../entry-address.ts';
import { versionOf } from '../version.ts';
import type { Journal } from './journal.ts';

/**
 * What lies in an entry's place at this moment; `undefined` when nothing does, or what is no text. An empty file is one
 * that an editor is just writing.
 */
function lying(file: string): { version: string; text: string } | undefined {
  try {
    const bytes = readFileSync(file);
    return bytes.length ? { version: versionOf(bytes), text: strictText(bytes) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes down what lies in an entry's place and did not come through the desk. Nothing else happens between the look
 * and the writing: what the desk is just publishing is not taken for it.
 */
export function noteByHand(journal: Journal, address: EntryAddress): void {
  const { collection, slug, file } = address;
  if (journal.publishing(address).length) return;
  const found = lying(file);
  const known = journal.newest(address);
  const isKnown = known?.state === 'published' && known.version === found?.version;
  if (!found || isKnown) return;
  const base = known?.state === 'published' ? known.version : null;
  journal.noteByHand({ collection, slug, base, text: found.text }, 'published');
}

/** What a collection holds: folders by their names. */
const namesIn = async (content: string, collection: CollectionName): Promise<string[]> =>
  collection === 'site' ? ['site'] : readdir(path.join(content, collection)).catch(() => []);

/**
 * Writes down everything in the content folder that came past the desk: by an editor, by Git, before there was a
 * journal; also what was taken away. May be called at any time, as often as the content changes.
 * @param content the content folder, without symbolic links
 */
export async function noteAllByHand(journal: Journal, content: string): Promise<void> {
  for (const collection of collectionNames) {
    const there = new Set(await namesIn(content, collection));
    for (const slug of there) {
      const address = entryAddress(content, collection, slug);
      if (address) noteByHand(journal, address);
      // Whoever asks for a page meanwhile is answered.
      await breathe();
    }
    // A folder that is not there at all is a disk that is not mounted, sooner than a village without houses.
    if (!there.size) continue;
    for (const row of journal.published(collection)) {
      if (there.has(row.slug) || journal.publishing(row).length) continue;
      const address = entryAddress(content, collection, row.slug);
      if (!address || existsSync(address.file)) continue;
      const { slug, version: base, text } = row;
      journal.noteByHand({ collection, slug, base, text }, 'deleted');
    }
  }
}

import { listedDamaged, listedOf } from '../../listed.ts';
import type { Listed, StoredEntry } from '../../protocol.ts';
import { fromFile, UnreadableEntry } from './rewrite.ts';

/** What the lists show of an entry as it lies on the disk. */
export function listedFrom(entry: StoredEntry): Listed {
  if (entry.damage) return listedDamaged(entry, entry.text, entry.damage);
  try {
    return listedOf(entry, fromFile(entry.text));
  } catch (fault) {
    if (!(fault instanceof UnreadableEntry)) throw fault;
    return listedDamaged(entry, entry.text, fault.damage);
  }
}

import type { Comparison, PastVersion } from '../../village-protocol.ts';
import { ask, post } from '../backend/ask.ts';
import type { EntryPlace } from '../backend/entry-place.ts';
import { Refused } from '../backend/refused.ts';
import { reviewPath } from './address.ts';
import { compared } from './compared.ts';

/** What stands between an owner's text and the page, read anew each time. */
export const compare = (place: EntryPlace) => ask<Comparison>(reviewPath(place));

/** Other tries when somebody publishes in the same moment. */
const most = 3;

/** What came of an approval. */
export interface Approved {
  /** What of the team's was joined with it. */
  joined: string[];
}

/**
 * Publishes a text. When something else was published meanwhile both are brought together, unless they clash or the
 * owner has sent another text: then there is something to look at.
 * @returns nothing when it has to be looked at again
 * @throws {Refused}
 */
export async function approve(
  place: EntryPlace,
  seen: Comparison,
  text: string | undefined,
  joined: string[],
): Promise<Approved | undefined> {
  let [now, next, own] = [seen, text, joined];
  for (let tried = 1; ; tried++) {
    try {
      await post(`${reviewPath(place)}/approve`, {
        version: now.waiting.version,
        published: now.published?.version ?? null,
        ...(next !== undefined && { text: next }),
      });
      return { joined: own };
    } catch (refused) {
      if (!(refused instanceof Refused) || refused.reason !== 'changed' || tried >= most) throw refused;
      now = await compare(place);
      if (now.waiting.version !== seen.waiting.version) return undefined;
      const found = compared(place.collection, now);
      if (found.conflicts.length > 0) return undefined;
      next = found.text;
      own = found.joined;
    }
  }
}

/** Undoes an approval: what was published before it is published again. */
export async function undo({ collection, slug }: EntryPlace): Promise<boolean> {
  const history = `/history/${collection}/${slug}`;
  const { versions } = await ask<{ versions: PastVersion[] }>(history);
  const current = versions.findIndex(({ isCurrent }) => isCurrent);
  const before = versions.slice(current + 1).find(({ state }) => state === 'published');
  if (current < 0 || !before) return false;
  await post(`${history}/${before.id}/restore`);
  return true;
}

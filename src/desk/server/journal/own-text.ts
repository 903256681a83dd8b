import { listedFrom } from '../../form/yaml/listed-from.ts';
import type { CollectionName, Listed, Person, StoredEntry } from '../../protocol.ts';
import { isOfTheTeam } from '../../village-protocol.ts';
import { mayRead, type Place } from '../permissions.ts';
import type { Journal } from './journal.ts';
import { asEntry, reviewOf } from './row.ts';

/**
 * The text of hers that is not published, which an owner is given in the place of what is; `undefined` when there is
 * none, and for the team, which looks at it beside the other: see `Comparison`.
 */
export function ownText(journal: Journal, person: Person, place: Place): StoredEntry | undefined {
  if (isOfTheTeam(person) || !mayRead(person, place)) return undefined;
  const open = journal.open(place);
  return open && !(open.base !== null && journal.isDeleted(place)) ? asEntry(open) : undefined;
}

/** The text of an entry of which nothing is published yet. */
export function newText(journal: Journal, place: Place): StoredEntry | undefined {
  const open = journal.open(place);
  return open?.base === null ? asEntry(open) : undefined;
}

/**
 * Entries as somebody is given them: an owner her own texts in the place of what is published, and her new houses; in
 * the order of the slugs.
 * @param entries those that are published and that she may read
 */
export function withOwnTexts(
  journal: Journal,
  person: Person,
  collection: CollectionName,
  entries: readonly StoredEntry[],
): StoredEntry[] {
  const all = new Map(entries.map((entry) => [entry.slug, entry]));
  for (const open of journal.allOpen()) {
    const own = open.collection === collection ? ownText(journal, person, open) : undefined;
    if (own) all.set(own.slug, own);
  }
  return inOrder(all);
}

/** The same for the lists; with every entry stands how the newest text of its owner does. */
export function listedFor(
  journal: Journal,
  person: Person,
  collection: CollectionName,
  entries: readonly Listed[],
): Listed[] {
  const all = new Map(entries.map((entry) => [entry.slug, entry]));
  for (const open of journal.allOpen()) {
    if (open.collection !== collection) continue;
    const own = ownText(journal, person, open);
    const listed = own ? listedFrom(own) : all.get(open.slug);
    if (listed) all.set(open.slug, { ...listed, review: reviewOf(open)?.state });
  }
  return inOrder(all);
}

const inOrder = <T extends { slug: string }>(entries: Map<string, T>): T[] =>
  [...entries.values()].toSorted((one, other) => (one.slug < other.slug ? -1 : 1));

/** What tells the items of a list apart. */
interface Identity {
  /** Keys that lead to it inside an item; none where the item itself is it. */
  in: readonly string[];
  /** Whether an item that has another one is another item; else it may be the old one under a new name. */
  isFixed: boolean;
}

const itself: Identity = { in: [], isFixed: true };
const fixed = (key: string): Identity => ({ in: [key], isFixed: true });
const changing = (...keys: string[]): Identity => ({ in: keys, isFixed: false });

/**
 * What tells the items of each list apart, by the list's place in an entry, with `*` for any index. By it two people's
 * changes are joined, an item is named where they meet, and a file keeps the comments of an item that has moved.
 */
export const listIdentities: Readonly<Record<string, Identity>> = {
  rooms: fixed('id'),
  'rooms.*.beds': changing('type'),
  'rooms.*.amenities': itself,
  meals: changing('kind'),
  experiences: fixed('experience'),
  amenities: itself,
  photos: fixed('file'),
  seasons: changing('name', 'vi'),
  sights: changing('name', 'vi'),
  aliases: itself,
  hashtags: itself,
  peoples: itself,
  languages: itself,
  'host.languages': itself,
  'houseRules.payment': itself,
  'consent.covers': itself,
};

/** What tells an item apart from the others of a list; `undefined` where nothing is known that does. */
export function identityOf(list: string, item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return String(item);
  const found = listIdentities[list]?.in.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
    item,
  );
  return found === undefined || found === null || typeof found === 'object' ? undefined : String(found);
}

/** Whether an item with another identity is another item. */
export const isFixed = (list: string): boolean => listIdentities[list]?.isFixed ?? false;

/**
 * A key for every item of a list, each once: its identity, and a number where an earlier one has the same.
 * @param list place of the list in an entry, with `*` for any index
 */
export function itemKeys(list: string, items: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const identity = identityOf(list, item) ?? '';
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return count === 1 ? identity : `${identity}#${count}`;
  });
}

/** An item of which only its identity is known. */
export function itemWith(list: string, identity: string): unknown {
  const keys = listIdentities[list]?.in ?? [];
  return keys.reduceRight<unknown>((value, key) => ({ [key]: value }), identity);
}

import { randomUUID } from 'node:crypto';
import type { Saved, StoredEntry } from '../../../../../src/desk/protocol.ts';
import type { Comparison, Deleted, PastVersion } from '../../../../../src/desk/village-protocol.ts';
import { named } from './a-review.ts';
import { housesOf, type QuickVillage } from './quick-village.ts';

/** What people of a village do, one after the other or at once. */
export const deeds = [
  'owner saves',
  'owner saves',
  'team saves',
  'approve',
  'approve',
  'approve together',
  'return',
  'done',
  'roll back',
  'delete',
  'bring back',
] as const;

export type Deed = (typeof deeds)[number];

/** What somebody was told is done. */
export interface Told {
  deed: Deed;
  slug: string;
  /** Version of the text it was about. */
  version: string;
  /** The text, where it was written by this deed. */
  text?: string;
}

const ownerOf = (slug: string) => Object.keys(housesOf).find((name) => housesOf[name]?.includes(slug)) ?? '';

/**
 * Does something with a house, as a browser would: it looks first, and sends what it has seen.
 * @param name of the house in a text that is new
 * @returns what was told; `undefined` when it was refused, or there was nothing to do
 */
export async function perform(
  village: QuickVillage,
  deed: Deed,
  slug: string,
  name: string,
): Promise<Told | undefined> {
  const place = `homestays/${slug}`;
  const get = async <T>(address: string, as = 'to') => {
    const { status, body } = await village.ask(as, address);
    return status === 200 ? (body as unknown as T) : undefined;
  };
  const post = async <T>(address: string, body: unknown, as = 'to') => {
    const answer = await village.ask(as, address, body);
    if (answer.status >= 500) throw new Error(`${deed}: ${answer.status} ${answer.body.code}`);
    return answer.status === 200 ? (answer.body as unknown as T) : undefined;
  };
  const publishes = (saved: Saved | undefined, text?: string): Told | undefined =>
    saved && { deed, slug, version: saved.entry.version, ...(text && { text }) };
  const text = named(name);
  switch (deed) {
    case 'owner saves':
    case 'team saves': {
      const as = deed === 'team saves' ? 'to' : ownerOf(slug);
      const base = (await get<StoredEntry>(`/entries/${place}`, as))?.version ?? null;
      if (base === null) return undefined;
      const save = { key: randomUUID(), collection: 'homestays', slug, base, text };
      return publishes(await post<Saved>('/save', save, as), text);
    }
    case 'approve':
    case 'approve together': {
      const comparison = await get<Comparison>(`/review/${place}`);
      if (!comparison) return undefined;
      const { waiting, published } = comparison;
      const body = { version: waiting.version, published: published?.version ?? null };
      return deed === 'approve'
        ? publishes(await post<Saved>(`/review/${place}/approve`, body))
        : publishes(await post<Saved>(`/review/${place}/approve`, { ...body, text }), text);
    }
    case 'return': {
      const version = (await get<Comparison>(`/review/${place}`))?.waiting.version;
      const entry =
        version && (await post<StoredEntry>(`/review/${place}/return`, { version, note: 'Xem lại giá.' }));
      return entry ? { deed, slug, version: entry.version } : undefined;
    }
    case 'done': {
      const entry = await post<StoredEntry>(`/review/${place}/done`, {}, ownerOf(slug));
      return entry && { deed, slug, version: entry.version };
    }
    case 'roll back': {
      const { versions = [] } = (await get<{ versions: PastVersion[] }>(`/history/${place}`)) ?? {};
      const old = versions[name.length % versions.length];
      return old && publishes(await post<Saved>(`/history/${place}/${old.id}/restore`, {}));
    }
    case 'delete': {
      const gone = await post<Deleted>(`/entries/${place}/delete`, {});
      return gone && { deed, slug, version: village.journal.byId(gone.id)?.version ?? '' };
    }
    case 'bring back': {
      const { deleted = [] } = (await get<{ deleted: Deleted[] }>('/deleted')) ?? {};
      const row = deleted.find((each) => each.slug === slug);
      return row && publishes(await post<Saved>(`/deleted/${row.id}/restore`, {}));
    }
  }
}

/** People who are at work at once. */
const together = 2;

/**
 * Does one thing after the other at random, several people at once, until the program ends.
 * @param next numbers from 0 to 1
 * @param tell hears what is done
 */
export async function workOn(
  village: QuickVillage,
  next: () => number,
  tell: (told: Told) => void,
  isOver: () => boolean,
): Promise<void> {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const person = async () => {
    while (!isOver()) {
      const name = `Nhà Số ${'I'.repeat(1 + Math.floor(next() * 9))} ${Math.floor(next() * 1e6)}`;
      const told = await perform(village, pick(deeds), pick(['nha-mot', 'nha-hai']), name);
      if (told && !isOver()) tell(told);
    }
  };
  await Promise.all(Array.from({ length: together }, person));
}

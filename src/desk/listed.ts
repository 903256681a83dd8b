import { type Status, statuses } from '../homestay/status.ts';
import type { Damage, Listed, StoredEntry } from './protocol.ts';

type Place = Pick<StoredEntry, 'collection' | 'slug'>;

/** Name of an entry whose file cannot be read, and not even its name. */
export const unknownName = 'Chưa rõ tên';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

const groupOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const statusOf = (value: unknown): Status | undefined =>
  typeof value === 'string' && Object.hasOwn(statuses, value) ? (value as Status) : undefined;

/** The Vietnamese of a name, whatever its form; empty when there is none. */
export const wordsOf = (value: unknown): string => textOf(value) ?? textOf(groupOf(value).vi) ?? '';

/**
 * What the lists show of an entry.
 * @param data of its file, not checked
 */
export function listedOf({ collection, slug }: Place, data: Record<string, unknown>): Listed {
  const [photo] = Array.isArray(data.photos) ? data.photos : [];
  return {
    collection,
    slug,
    name: wordsOf(data.name) || slug,
    village: textOf(data.village),
    commune: textOf(data.commune),
    status: statusOf(data.status),
    host: textOf(groupOf(data.host).name),
    photo: textOf(groupOf(photo).file),
  };
}

const nameLine = /^name:[ \t]*(?:\n[ \t]+vi:[ \t]*)?["']?([^\n"'#]+)/m;

/** What a damaged entry is most likely called, for people to know which one it is. */
export const nameIn = (text: string): string | undefined => nameLine.exec(text)?.[1]?.trim() || undefined;

/** What the lists show of an entry whose file cannot be read. */
export const listedDamaged = ({ collection, slug }: Place, text: string, damage: Damage): Listed => ({
  collection,
  slug,
  name: nameIn(text) ?? unknownName,
  damage,
});

import { type DeviceStorage, deviceStorage } from '../../share/device-storage.ts';

/** Fields of one house's Booking.com kit that have been filled in, as this device knows them. */
export interface TickedFields {
  /** Ids of the fields. Storage that is forbidden or damaged reads as far as it can be understood. */
  read(): Set<string>;
  /** Notes one field, leaving the others as another page has set them. `false` when the device refuses to keep it. */
  set(id: string, ticked: boolean): boolean;
}

/** Where they lie in `localStorage`: JSON, `["id", …]`. */
export const tickedKey = (slug: string): string => `nha-san/booking/${slug}`;

/** What a text holds, and whether that was all. */
function understood(text: string): { ids: Set<string>; whole: boolean } {
  try {
    const read: unknown = JSON.parse(text);
    const ids = Array.isArray(read) ? read.filter((id): id is string => typeof id === 'string') : [];
    return { ids: new Set(ids), whole: Array.isArray(read) && ids.length === read.length };
  } catch {
    return { ids: new Set(), whole: text === '' };
  }
}

/**
 * The fields ticked on this device. Every call reads anew, so that open pages do not write over each other; what cannot be
 * understood whole is put aside under the key with `/damaged` behind it before it is written over.
 */
export function tickedFields(
  slug: string,
  storage: Pick<DeviceStorage, 'getItem' | 'setItem'> | undefined = deviceStorage(),
): TickedFields {
  const key = tickedKey(slug);
  return {
    read() {
      try {
        return understood(storage?.getItem(key) ?? '').ids;
      } catch {
        return new Set();
      }
    },
    set(id, ticked) {
      try {
        const before = storage?.getItem(key) ?? '';
        const { ids, whole } = understood(before);
        if (!whole) storage?.setItem(`${key}/damaged`, before);
        if (ticked) ids.add(id);
        else ids.delete(id);
        storage?.setItem(key, JSON.stringify([...ids]));
        return storage !== undefined;
      } catch {
        return false;
      }
    },
  };
}

import type { Person, Saved, SaveRequest } from '../protocol.ts';
import type { Disk } from './disk.ts';
import type { EntryAddress } from './entry-address.ts';
import type { Fit } from './journal/publishing.ts';
import type { Once, Sent } from './once.ts';
import { refuseWrite } from './permissions.ts';
import type { ReadyPhoto } from './ready-photo.ts';
import { filesOf, refuseConflict, saveEntry } from './save.ts';

/** A save as it came. */
export interface Coming {
  person: Person;
  address: EntryAddress;
  save: SaveRequest;
  sent: readonly Sent[];
}

/** A save that is done. */
export interface Kept {
  saved: Saved;
  /** Absolute paths of what was published; none while the text waits. */
  files: string[];
}

/** How saves are kept. Nothing of it may run twice at a time, but `refuse` and `fit`. */
export interface SaveKeeper {
  /** The answer a save got before; `undefined` when it is new. */
  recall(coming: Coming): Promise<Kept | undefined>;
  /** Turns a save away whose pictures need not be looked at. */
  refuse(coming: Coming): Promise<void>;
  /** Looks at text and pictures as they are to be kept. @throws {Refused} */
  fit?(coming: Coming, photos: readonly ReadyPhoto[]): Promise<Fit>;
  /** @param fit what was found before: what still holds of it is not looked at again */
  keep(coming: Coming, photos: readonly ReadyPhoto[], fit?: Fit): Promise<Kept>;
}

/** On one machine every save is published, and written down so that it is done once. */
export const onThisMachine = (
  content: string,
  disk: Disk,
  once: Once,
  faulty: (fault: unknown) => void,
): SaveKeeper => ({
  async recall({ person, address, save, sent }) {
    const saved = await once.recall(person, save, sent);
    return saved && { saved, files: filesOf(address, sent) };
  },
  async refuse({ address, save }) {
    refuseConflict(content, address, save);
  },
  async keep({ person, address, save, sent }, photos) {
    const current = refuseConflict(content, address, save);
    refuseWrite(person, address, current?.text, save.text);
    const saved = await saveEntry(content, disk, address, save, photos);
    await once.note(person, save, sent, saved).catch(faulty);
    return { saved, files: filesOf(address, photos) };
  },
});

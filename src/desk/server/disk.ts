import { open, rename } from 'node:fs/promises';
import path from 'node:path';

/** How files get on the disk. A seam: tests let it fill up, or stop in the middle. */
export interface Disk {
  /** Writes a file that does not exist yet, whole and down to the disk itself. */
  write(file: string, bytes: string | Uint8Array): Promise<void>;
  /** Gives a file or folder the place of another, in one step that has happened or has not. */
  rename(from: string, to: string): Promise<void>;
}

/** Makes a folder's list of names durable, where the system knows how. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * The disk of this machine. Not `write-file-atomic`: on a full disk a write may end early without an error, it does
 * not look at how much was written, and it puts the half file in the place of the good one.
 */
export const disk: Disk = {
  async write(file, bytes) {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(path.dirname(file));
  },
  async rename(from, to) {
    await rename(from, to);
    await syncFolder(path.dirname(to));
  },
};

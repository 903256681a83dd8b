/**
 * How pictures leave the page. `share`: through the phone's share sheet. `files`: saved one by one, on a phone without
 * one. `zip`: saved together, at a desk. `hold`: by holding a finger on them, because the browser inside an app
 * neither shares nor saves.
 */
export type Way = 'share' | 'files' | 'zip' | 'hold';

const probe = () => [new File([new Uint8Array(1)], 'a.jpg', { type: 'image/jpeg' })];

/** Whether this browser's share sheet takes these pictures. */
export const takesFiles = (files: File[]): boolean => {
  try {
    return typeof navigator.share === 'function' && navigator.canShare?.({ files }) === true;
  } catch {
    return false;
  }
};

/** The way of this browser. The share sheet of a desktop has no Zalo and no TikTok: files serve better there. */
export function wayOut(insideApp: boolean): Way {
  const phone = matchMedia('(pointer: coarse)').matches;
  if (phone && takesFiles(probe())) return 'share';
  if (insideApp) return 'hold';
  return phone ? 'files' : 'zip';
}

/** `cancelled`: the person closed the share sheet. `refused`: the browser did not let the files through. */
export type Handed = 'shared' | 'cancelled' | 'refused';

/** Gives files to the share sheet, without text: apps that get both often drop one. */
export async function handOver(files: File[]): Promise<Handed> {
  try {
    await navigator.share({ files });
    return 'shared';
  } catch (fault) {
    return fault instanceof Error && fault.name === 'AbortError' ? 'cancelled' : 'refused';
  }
}

/** Saves a file to the device. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a minute later it has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

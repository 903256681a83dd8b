import { PhotoRefused, unopened } from './photo-refused.ts';

/** What a person chose, read whole: phones' pickers and clouds give some files only once. */
export interface ChosenFile {
  /** The file's name on the person's own device. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The same bytes, for the browser's own decoders. */
  copy: Blob;
}

/**
 * Reads a file once; whatever follows works on the copy.
 * @throws PhotoRefused when the device does not give the file
 */
export async function readChosen(file: File): Promise<ChosenFile> {
  const buffer = await file.arrayBuffer().catch(() => {
    throw new PhotoRefused(unopened.unread(file.name));
  });
  return { name: file.name, bytes: new Uint8Array(buffer), copy: new Blob([buffer], { type: file.type }) };
}

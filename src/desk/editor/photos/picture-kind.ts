import { type FileKind, fileKind, headLength } from '../../../photos/photo-kind.ts';

export { headLength };

/** What a file is for the form, told by its first bytes; names and declared types are not believed. */
export type PictureKind = 'picture' | Exclude<FileKind, (typeof shown)[number]>;

/** Kinds that every browser opens. */
const shown = ['jpeg', 'png', 'webp', 'avif', 'gif', 'bmp'] as const satisfies FileKind[];

const isShown = (kind: FileKind): kind is (typeof shown)[number] => shown.some((each) => each === kind);

/**
 * `picture`: JPEG, PNG, WebP, GIF, BMP or AVIF, which every browser opens. `heic`: a picture as iPhones make it,
 * which only some browsers open; `tiff` and `rare` likewise. `drawing`: SVG, which can hold programs.
 * @param head the first {@link headLength} bytes, or the whole file when it is shorter
 */
export function pictureKind(head: Uint8Array): PictureKind {
  const kind = fileKind(head);
  return isShown(kind) ? 'picture' : kind;
}

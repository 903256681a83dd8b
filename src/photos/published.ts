import { type Derivation, pixelSize } from './derivation.ts';
import type { PhotoSource } from './derive.ts';
import { type NamedPhoto, photoAddress } from './photo-address.ts';
import { filesOf } from './photo-files.ts';
import { type ShapeName, shapes } from './shapes.ts';

/** Addresses of one picture in every size and format that a page offers. */
export interface PublishedPhoto extends PublishedJpeg {
  /** `srcset` of the AVIF files. */
  avif: string;
}

/** Address of the one JPEG of a picture in a shape. */
export interface PublishedJpeg {
  src: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/** A file that a page has asked for. */
interface WantedPhoto {
  address: string;
  source: PhotoSource;
  derivation: Derivation;
}

/** Pictures that pages have asked for, by address. The build makes exactly these files. */
type Wanted = Map<string, WantedPhoto>;

// Pages are rendered from a bundle of their own, so the list they share with the build hangs on the process.
const shelf = globalThis as { nhaSanPhotos?: Wanted };

/**
 * Pictures that pages have asked for, by address. The list begins when it is first asked for: a server, which finds
 * pictures by `photoAt`, keeps none. Whoever publishes a site anew clears it before its pages are rendered, so that no
 * picture that was taken away is published again.
 */
export function wantedPhotos(): Wanted {
  shelf.nhaSanPhotos ??= new Map();
  return shelf.nhaSanPhotos;
}

function publish(source: NamedPhoto, derivation: Derivation): string {
  const address = photoAddress(source, derivation);
  shelf.nhaSanPhotos?.set(address, { address, source, derivation });
  return address;
}

/**
 * Address of the JPEG of a picture in a shape, where one address is all that is needed. The file is made at the end of
 * the build.
 */
export function publishJpeg(source: NamedPhoto, shape: ShapeName): PublishedJpeg {
  const { jpg } = filesOf(source, shapes[shape]);
  return { src: publish(source, jpg), ...pixelSize(source, jpg) };
}

/** Addresses of a picture in a shape for a page; the files are made at the end of the build. */
export function publishPhoto(source: NamedPhoto, shape: ShapeName): PublishedPhoto {
  const { avif } = filesOf(source, shapes[shape]);
  return {
    avif: avif.map((each) => `${publish(source, each)} ${each.width}w`).join(', '),
    ...publishJpeg(source, shape),
  };
}

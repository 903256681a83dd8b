import { availableParallelism } from 'node:os';
import path from 'node:path';
import pMap from 'p-map';
import { cacheKey, type Kept } from './cache.ts';
import { type Derivation, derivePhoto, derivePhotos, type PhotoSource, pageFormats } from './derive.ts';

/** Shape and sizes in which a page shows a picture. */
export interface Showing {
  /** Width divided by height; the picture's own shape when absent. */
  ratio?: number | undefined;
  /** Widths in pixels, smallest first; those wider than the picture are left out. */
  widths: readonly number[];
}

/** Addresses of one picture in every size and format that a page offers. */
export interface PublishedPhoto {
  /** `srcset` of the AVIF files. */
  avif: string;
  /** `srcset` of the JPEG files. */
  jpg: string;
  /** Address of the largest JPEG. */
  src: string;
  /** Pixels of the largest file. */
  width: number;
  /** Pixels of the largest file. */
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
shelf.nhaSanPhotos ??= new Map();

/** Pictures that pages have asked for so far, by address. */
export const wantedPhotos = (): Wanted => shelf.nhaSanPhotos as Wanted;

/** The picture that a page has asked for under this address; `undefined` when none has. */
export async function makePhoto(address: string): Promise<Kept | undefined> {
  const wanted = wantedPhotos().get(address);
  return wanted && derivePhoto(wanted.source, wanted.derivation);
}

/**
 * Makes every picture that pages have asked for, or finds it in the cache. Picture by picture, each decoded once.
 * @param onMade told about each file
 * @param onFault told about each picture that could not be made, such as one that was taken away meanwhile
 */
export async function makePhotos(
  onMade: (address: string, kept: Kept) => Promise<void>,
  onFault: (source: PhotoSource, fault: unknown) => void,
): Promise<void> {
  const sources = Map.groupBy(
    wantedPhotos().values(),
    ({ source: { hash, focal } }) => `${hash} ${JSON.stringify(focal)}`,
  );
  await pMap(
    sources.values(),
    (wanted) => {
      const { source } = wanted[0] as WantedPhoto;
      const derivations = wanted.map(({ address, derivation }) => ({ ...derivation, address }));
      return derivePhotos(source, derivations, ({ address }, kept) => onMade(address, kept)).catch((fault) =>
        onFault(source, fault),
      );
    },
    { concurrency: availableParallelism() },
  );
}

/**
 * Addresses of a picture for a page; the files are made at the end of the build. An address changes when the
 * picture does, so that browsers may keep it for ever.
 */
export function publishPhoto(
  source: PhotoSource & { file: string },
  { ratio, widths }: Showing,
): PublishedPhoto {
  const shape = ratio ?? source.width / source.height;
  const widest = Math.min(source.width, Math.floor(source.height * shape));
  const fitting = widths.filter((width) => width <= widest);
  const sizes = fitting.length ? fitting : [widest];
  const name = path.parse(source.file).name.toLowerCase();
  const key = cacheKey(source.hash, source.focal ?? 'attention', ratio ?? 'own').slice(0, 8);
  const addressOf = (derivation: Derivation) => {
    const address = `/photos/${name}-${key}-${derivation.width}.${derivation.format}`;
    wantedPhotos().set(address, { address, source, derivation });
    return address;
  };
  const [avif, jpg] = pageFormats.map((format) =>
    sizes.map((width) => `${addressOf({ width, ratio, format })} ${width}w`).join(', '),
  ) as [string, string];
  const width = sizes.at(-1) as number;
  return {
    avif,
    jpg,
    src: addressOf({ width, ratio, format: 'jpg' }),
    width,
    height: Math.round(width / shape),
  };
}

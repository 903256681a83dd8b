import type { Derivation } from './derivation.ts';
import { type NamedPhoto, photoAddress } from './photo-address.ts';
import { filesOf } from './photo-files.ts';
import { shapes } from './shapes.ts';

/** What stands at an address: a picture, and what is made of it. */
export interface PhotoFile {
  source: NamedPhoto;
  derivation: Derivation;
}

/** Every file that a page may show of a picture. */
const derivationsOf = (source: NamedPhoto): Derivation[] =>
  Object.values(shapes).flatMap((shape) => {
    const { avif, jpg } = filesOf(source, shape);
    return [...avif, jpg];
  });

/** An address without width and format. */
const stemOf = (address: string) => address.slice(0, address.lastIndexOf('-'));

const stemsKnown = new WeakMap<NamedPhoto, string[]>();

function stemsOf(source: NamedPhoto): string[] {
  const known = stemsKnown.get(source);
  if (known) return known;
  const crops = new Map(derivationsOf(source).map((each) => [each.ratio, each]));
  const stems = [...crops.values()].map((each) => stemOf(photoAddress(source, each)));
  stemsKnown.set(source, stems);
  return stems;
}

const indexes = new WeakMap<readonly NamedPhoto[], Map<string, NamedPhoto>>();

function indexOf(sources: readonly NamedPhoto[]): Map<string, NamedPhoto> {
  const known = indexes.get(sources);
  if (known) return known;
  const fresh = new Map(sources.flatMap((source) => stemsOf(source).map((stem) => [stem, source] as const)));
  indexes.set(sources, fresh);
  return fresh;
}

/**
 * The file at an address, without any page having asked for it: what `publishPhoto` gives out for one of these pictures
 * in one of the `shapes`. `undefined` for every other address, so that nobody has pictures made at will.
 * @param address path of a URL, as a page has it: `/photos/hien-nha-1a2b3c4d-720.avif`
 * @param sources every picture of the site; the same array for the same pictures, for which an index is kept
 */
export function photoAt(address: string, sources: readonly NamedPhoto[]): PhotoFile | undefined {
  const source = indexOf(sources).get(stemOf(address));
  const derivation = source && derivationsOf(source).find((each) => photoAddress(source, each) === address);
  return derivation && { source, derivation };
}

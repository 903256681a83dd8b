import type { Directory, Picture } from './entries.ts';

const known = new WeakMap<Directory, readonly Picture[]>();

/** Every picture that pages may show. The same array each time it is asked for the same directory. */
export function everyPicture(directory: Directory): readonly Picture[] {
  const before = known.get(directory);
  if (before) return before;
  const { site, villages, experiences, listings } = directory;
  const portraits = listings.flatMap(({ host: { portrait } }) => portrait ?? []);
  const pictures = [
    ...[site, ...villages, ...experiences, ...listings].flatMap(({ photos }) => photos),
    ...portraits,
  ];
  known.set(directory, pictures);
  return pictures;
}

import { createContext } from 'react';

/** Where a value stands in an entry: `['rooms', 0, 'price']`. */
export type Path = readonly (string | number)[];

/** Path of the group or list item in which a control stands. */
export const PathContext = createContext<Path>([]);

/** A path as one string, for maps. */
export const pathKey = (path: Path) => path.join('.');

/** Whether `path` is `above` or lies below it. */
export const isWithin = (path: Path, above: Path) =>
  above.length <= path.length && above.every((step, index) => step === path[index]);

/** `rooms[0].price` as a path: `['rooms', 0, 'price']`. */
export const pathOf = (field: string): (string | number)[] =>
  field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** Keys of the content files whose values name a picture in `photos/`. */
const keys = ['file', 'portrait'];

/** The names of all pictures that an entry uses, wherever they stand in it. */
export function photoNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(photoNames);
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    keys.includes(key) && typeof item === 'string' ? [item] : photoNames(item),
  );
}

/**
 * Every Vietnamese text of an entry, with its field, as `rooms[0].note.vi`.
 * @param value the entry, or what is typed of it
 */
export function vietnameseTexts(value: unknown, field = ''): [field: string, text: string][] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => vietnameseTexts(each, `${field}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const below = field ? `${field}.${key}` : key;
    // The words of a portrait are the name of the host.
    if (key === 'portrait') return [];
    return key === 'vi' && typeof each === 'string' ? [[below, each]] : vietnameseTexts(each, below);
  });
}

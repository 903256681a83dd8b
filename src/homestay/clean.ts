/**
 * Signs that nobody sees and that come along with copied text: control characters, blanks without width, marks of
 * writing direction. They break search, addresses and cards. What joins emoji stays.
 */
const unseen = /[^\P{Cc}\n\t]|[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * Prepares what a person or a phone wrote for the schema. Text becomes NFC without blank ends (phones often send
 * decomposed Vietnamese); empty strings, nulls and groups with nothing in them count as absent.
 * Dates that YAML has understood come back as `YYYY-MM-DD`.
 * @returns the cleaned value, or `undefined` when nothing is left
 */
export function clean(value: unknown): unknown {
  if (typeof value === 'string') return tidy(value) || undefined;
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(clean).filter((item) => item !== undefined);
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, item]) => [key.normalize('NFC'), clean(item)] as const)
      .filter(([, item]) => item !== undefined);
    return entries.length ? Object.fromEntries(entries) : undefined;
  }
  return value;
}

const tidy = (text: string) => text.replace(/\r\n?/g, '\n').replace(unseen, '').normalize('NFC').trim();

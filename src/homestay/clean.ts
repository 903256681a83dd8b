/**
 * Prepares what a person or a phone wrote for the schema. Text becomes NFC without blank ends (phones often send
 * decomposed Vietnamese); empty strings, nulls and groups with nothing in them count as absent.
 * Dates that YAML has understood come back as `YYYY-MM-DD`.
 * @returns the cleaned value, or `undefined` when nothing is left
 */
export function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\r\n?/g, '\n').trim() || undefined;
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

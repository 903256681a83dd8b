/** A schema.org object. One type, or several where schema.org asks for it (a room that is offered is also a product). */
export type Thing = { '@type': string | string[] } & Record<string, unknown>;

/** Points to an object that is told elsewhere. */
export const reference = (id: string) => ({ '@id': id });

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value as object).length === 0);

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy).filter((item) => !isEmpty(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, tidy(item)] as const);
  return Object.fromEntries(entries.filter(([, item]) => !isEmpty(item)));
}

/** A thing at the top of a page: with its context, and without keys that say nothing. */
export const asDocument = (thing: Thing): Thing => ({
  '@context': 'https://schema.org',
  ...(tidy(thing) as Thing),
});

/** A thing as text that may stand inside `<script>`: nothing in it can end the element. */
export const scriptText = (thing: Thing): string => JSON.stringify(thing).replaceAll('<', '\\u003c');

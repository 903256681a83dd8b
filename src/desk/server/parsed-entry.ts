import type { Entry } from '../form/draft.ts';
import { fromFile } from '../form/yaml/rewrite.ts';

/** Texts that are remembered: a save looks at two or three, several times each. */
const most = 32;

const parsed = new Map<string, Readonly<Entry>>();

/**
 * The data of a text, as `fromFile` has it, to be looked at only: whoever asks for the same text next is given the same.
 * @throws {UnreadableEntry} as `fromFile` does
 */
export function parsedEntry(text: string): Readonly<Entry> {
  const entry = parsed.get(text) ?? fromFile(text);
  parsed.delete(text);
  parsed.set(text, entry);
  const [oldest] = parsed.keys();
  if (parsed.size > most && oldest !== undefined) parsed.delete(oldest);
  return entry;
}

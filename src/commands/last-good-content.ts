import type { Content } from '../listings/read-content.ts';
import { cacheKey, putKept, readKept } from '../photos/cache.ts';

/** Changes when what is kept is no longer what `Content` says. */
const version = 1;

const nameOf = (folder: string) => `shown/${cacheKey('content', version, folder).slice(0, 16)}.json`;

/** Keeps what is shown, for a start at which some of the content is broken. */
export const keepLastGood = (folder: string, content: Content): Promise<void> =>
  putKept(nameOf(folder), Buffer.from(JSON.stringify(content)));

/** What was kept for a content folder; `undefined` when nothing was, or it was damaged. */
export async function lastGood(folder: string): Promise<Content | undefined> {
  const kept = await readKept(nameOf(folder));
  return kept && (JSON.parse(kept.bytes.toString()) as Content);
}

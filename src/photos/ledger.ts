import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { putKept, readKept } from './cache.ts';
import { inspectPhoto, type PhotoFacts } from './open.ts';

/** A picture that was inspected and found good. */
export interface InspectedPhoto extends PhotoFacts {
  /** SHA-256 of the file's bytes, 16 hexadecimal digits. */
  hash: string;
}

type Line = InspectedPhoto & { stamp: string };
type Lines = Record<string, Line>;

/** Where they are written down in the cache. */
const kept = 'photos.json';

/**
 * Remembers inspected pictures by path, size and time of change, so that a build with nothing changed opens none.
 * Read once, written by `save` when something new was inspected.
 */
export class PhotoLedger {
  private readonly seen = new Map<string, Line>();
  private known: Promise<Map<string, Line>> | undefined;

  private read() {
    this.known ??= readKept(kept).then(
      (found) => new Map(Object.entries(found ? (JSON.parse(found.bytes.toString()) as Lines) : {})),
    );
    return this.known;
  }

  /**
   * Inspects a picture, or recalls what was found when the file has not changed since.
   * @throws {PhotoRefusal} when the picture cannot be used
   */
  async inspect(file: string): Promise<InspectedPhoto> {
    const known = await this.read();
    const { size, mtimeMs } = await stat(file);
    const stamp = `${size}-${mtimeMs}`;
    const before = known.get(file);
    const line =
      before?.stamp === stamp ? before : { ...(await inspectPhoto(file)), hash: await hashOf(file), stamp };
    if (line !== before) {
      known.set(file, line);
      this.seen.set(file, line);
    }
    const { stamp: _, ...facts } = line;
    return facts;
  }

  /** Writes down what was inspected since, beside what other content folders left. */
  async save(): Promise<void> {
    if (!this.seen.size) return;
    const all = new Map([...(await this.read()), ...this.seen]);
    this.seen.clear();
    await putKept(kept, Buffer.from(JSON.stringify(Object.fromEntries(all))));
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex').slice(0, 16);
}

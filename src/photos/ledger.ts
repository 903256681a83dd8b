import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from './cache.ts';
import { inspectPhoto, type PhotoFacts } from './open.ts';

/** A picture that was inspected and found good. */
export interface InspectedPhoto extends PhotoFacts {
  /** SHA-256 of the file's bytes, 16 hexadecimal digits. */
  hash: string;
}

type Line = InspectedPhoto & { stamp: string };

/**
 * Remembers inspected pictures by path, size and time of change, so that a build with nothing changed opens none.
 * Read once, written by `save`.
 */
export class PhotoLedger {
  private readonly file = path.join(cacheFolder(), 'photos.json');
  private readonly seen = new Map<string, Line>();
  private known: Promise<Map<string, Line>> | undefined;

  private read() {
    this.known ??= readFile(this.file, 'utf8')
      .then((text) => new Map(Object.entries(JSON.parse(text) as Record<string, Line>)))
      .catch(() => new Map());
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
    this.seen.set(file, line);
    return { width: line.width, height: line.height, hash: line.hash };
  }

  /** Writes down what was seen, beside what other content folders left. */
  async save(): Promise<void> {
    const all = new Map([...(await this.read()), ...this.seen]);
    await mkdir(path.dirname(this.file), { recursive: true });
    const draft = `${this.file}.${randomUUID()}`;
    await writeFile(draft, JSON.stringify(Object.fromEntries(all)));
    await rename(draft, this.file);
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex').slice(0, 16);
}

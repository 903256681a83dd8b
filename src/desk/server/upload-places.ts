import type { Person } from '../protocol.ts';
import { most } from '../save-limits.ts';
import { Queue } from './queue.ts';

/** Uploads that come at once: each may lie on the disk whole, before it is known whether it is kept. */
const atOnce = 8;

/** The same of one person: a second one, because a phone that lost its line tries again while the first still hangs. */
const perPerson = 2;

/** Bytes of a save without pictures: a line break of its text is two letters in JSON, a sign of another script six. */
const mostWithoutPhotos = 6 * most.text + 10_000;

/** The lines in which uploads of pictures wait for their turn. A save of text alone waits for nobody. */
export class UploadPlaces {
  private readonly all = new Queue(atOnce);
  private readonly own = new Map<string, { line: Queue; waiting: number }>();

  /** Receives a save once there is a place for it; until then its browser waits with sending. */
  async receive<T>({ id }: Person, { headers }: Request, task: () => Promise<T>): Promise<T> {
    const length = headers.get('content-length');
    if (length && Number(length) <= mostWithoutPhotos) return task();
    const own = this.own.get(id) ?? { line: new Queue(perPerson), waiting: 0 };
    this.own.set(id, own);
    own.waiting++;
    try {
      return await own.line.add(() => this.all.add(task));
    } finally {
      if (--own.waiting === 0) this.own.delete(id);
    }
  }
}

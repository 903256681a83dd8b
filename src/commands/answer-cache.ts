import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliDecompress, gzip } from 'node:zlib';
import type { SitePage } from '../site/live-site.ts';
import { quickBrotli } from './quick-brotli.ts';

const unpack = promisify(brotliDecompress);
const asGzip = promisify(gzip);

/** Bytes below which a smaller answer saves nobody anything. */
const worthIt = 1000;

/** How an answer is sent: as it is, or packed. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A page as it is kept to be sent again: packed as nearly every browser takes it. */
export class Answer {
  readonly status: number;
  readonly type: string;
  /** Changes when the page does; weak, because it is the same however the page is packed. */
  readonly etag: string;
  private readonly packed: Buffer;
  private readonly isPacked: boolean;
  private gzip: Promise<Buffer> | undefined;

  private constructor({ status, type, body }: SitePage, packed: Buffer) {
    this.status = status;
    this.type = type;
    this.etag = `W/"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    this.packed = packed;
    this.isPacked = packed !== body;
  }

  static async of(page: SitePage): Promise<Answer> {
    const { body } = page;
    return new Answer(page, body.length < worthIt ? body : await quickBrotli(body));
  }

  /** Bytes that it takes in memory, about. */
  get size(): number {
    return 2 * this.packed.length;
  }

  /** The body, packed as well as it can be in one of the ways that the other side takes. */
  async body(takes: readonly Encoding[]): Promise<{ encoding: Encoding; bytes: Buffer }> {
    if (!this.isPacked) return { encoding: 'identity', bytes: this.packed };
    if (takes.includes('br')) return { encoding: 'br', bytes: this.packed };
    if (takes.includes('gzip')) {
      this.gzip ??= unpack(this.packed).then((bytes) => asGzip(bytes));
      return { encoding: 'gzip', bytes: await this.gzip };
    }
    return { encoding: 'identity', bytes: await unpack(this.packed) };
  }
}

/** Answers that were made, the oldest of which go when they take too much room. */
export class AnswerCache {
  private readonly answers = new Map<string, Promise<Answer>>();
  private readonly sizes = new Map<string, number>();
  private bytes = 0;
  private readonly most: number;

  /** @param most bytes of all of them */
  constructor(most = 24_000_000) {
    this.most = most;
  }

  /** The answer for an address; made once, however many ask at the same time. What fails is not kept. */
  get(address: string, make: () => Promise<SitePage>): Promise<Answer> {
    const known = this.answers.get(address);
    if (known) return known;
    const made = make().then(Answer.of);
    this.answers.set(address, made);
    made.then(
      ({ size }) => this.note(address, made, size),
      () => this.answers.delete(address),
    );
    return made;
  }

  private note(address: string, answer: Promise<Answer>, size: number): void {
    if (this.answers.get(address) !== answer) return;
    this.sizes.set(address, size);
    this.bytes += size;
    for (const [oldest, bytes] of this.sizes) {
      if (this.bytes <= this.most) return;
      this.sizes.delete(oldest);
      this.answers.delete(oldest);
      this.bytes -= bytes;
    }
  }
}

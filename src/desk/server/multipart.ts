/** One part of a form as it comes. */
export interface Part {
  name: string;
  /** Of a file. */
  filename: string | undefined;
  /** Its bytes, once. What is not read is passed over. */
  body: AsyncGenerator<Buffer>;
}

/** A form that breaks off, or is none. */
export class BrokenForm extends Error {
  override name = 'BrokenForm';
}

/** Bytes that the head of one part may have. */
const longestHead = 8192;

const emptyLine = Buffer.from('\r\n\r\n');

/** What browsers write in the place of signs that would end a name. */
const plain = (text: string) =>
  text.replace(/%(22|0D|0A)/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

function parameter(head: string, name: string): string | undefined {
  const [disposition = ''] = /^content-disposition:[^\r]*/im.exec(head) ?? [];
  const [, value] = new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(disposition) ?? [];
  return value === undefined ? undefined : plain(value);
}

/** Bytes as they come, cut where a mark stands. */
class Marked {
  private kept: Buffer = Buffer.from('\r\n');
  private readonly chunks: AsyncIterator<Uint8Array>;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.chunks = bytes[Symbol.asyncIterator]();
  }

  /** Everything up to a mark, which is taken away. */
  async *until(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.kept.indexOf(mark);
      const end = at < 0 ? Math.max(0, this.kept.length - mark.length + 1) : at;
      if (end > 0) yield this.kept.subarray(0, end);
      this.kept = this.kept.subarray(at < 0 ? end : at + mark.length);
      if (at >= 0) return;
      await this.more();
    }
  }

  /** The next bytes, which stay. */
  async next(length: number): Promise<string> {
    while (this.kept.length < length) await this.more();
    return this.kept.toString('latin1', 0, length);
  }

  private async more(): Promise<void> {
    const { done, value } = await this.chunks.next();
    if (done) throw new BrokenForm();
    this.kept = Buffer.concat([this.kept, value]);
  }
}

/**
 * Takes a `multipart/form-data` body apart while it comes (RFC 7578), so that nothing of it has to lie in memory.
 * `Request.formData()` holds the body and a copy of each file.
 * @throws {BrokenForm}
 */
export async function* partsOf(body: AsyncIterable<Uint8Array>, contentType: string): AsyncGenerator<Part> {
  const [, quoted, bare] =
    /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) throw new BrokenForm();
  const mark = Buffer.from(`\r\n--${boundary}`);
  const bytes = new Marked(body);
  await passOver(bytes.until(mark));
  while ((await bytes.next(2)) !== '--') {
    let head = '';
    for await (const piece of bytes.until(emptyLine)) {
      head += piece.toString('latin1');
      if (head.length > longestHead) throw new BrokenForm();
    }
    head = Buffer.from(head, 'latin1').toString();
    const name = parameter(head, 'name');
    if (!head.startsWith('\r\n') || name === undefined) throw new BrokenForm();
    const content = bytes.until(mark);
    yield { name, filename: parameter(head, 'filename'), body: content };
    await passOver(content);
  }
}

async function passOver(bytes: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of bytes);
}

import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';

/** What a zip without extensions holds; every computer opens such a one. */
const most = { bytes: 4_000_000_000, files: 65_000 };

/** Bytes at the end of a zip that say where its list is: the form's own, and its longest remark. */
const ending = { form: 22, remark: 65_535 };

/** An archive that cannot be written or read, in Vietnamese for the person at the machine. */
export class ArchiveFault extends Error {}

/** A file that goes into an archive. */
export interface Source {
  /** With slashes: `content/site.yaml`. */
  name: string;
  file: string;
}

/** SHA-256 of each file, in hexadecimal digits, by its name. */
export type Digests = Record<string, string>;

const sha256 = (): Hash => createHash('sha256');

/** A zip of these files, nothing compressed: photos do not shrink again, and a damaged archive loses one file. */
async function* zipped(
  sources: readonly Source[],
  last: (digests: Digests) => { name: string; text: string },
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    ready.push(chunk);
  });
  const taken = () => {
    const chunks = ready;
    ready = [];
    return chunks;
  };
  const digests: Digests = {};
  for (const { name, file } of sources) {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    const hash = sha256();
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      entry.push(chunk);
      yield* taken();
    }
    entry.push(new Uint8Array(), true);
    digests[name] = hash.digest('hex');
    yield* taken();
  }
  const { name, text } = last(digests);
  const entry = new ZipPassThrough(name);
  zip.add(entry);
  entry.push(Buffer.from(text), true);
  zip.end();
  yield* taken();
}

/**
 * Writes files into a new archive that nobody but its owner can read, piece by piece, down to the disk itself.
 * @param last what is written behind them, when their digests are known
 * @throws {ArchiveFault} when they are too many or too large
 */
export async function writeArchive(
  archive: string,
  sources: readonly Source[],
  last: (digests: Digests) => { name: string; text: string },
): Promise<void> {
  let bytes = 0;
  for (const { file } of sources) bytes += (await stat(file)).size;
  if (bytes > most.bytes || sources.length > most.files) {
    throw new ArchiveFault(
      'Dữ liệu đã quá 4 GB hoặc 65.000 tệp nên không gói vào một tệp sao lưu được. Hãy chép hai thư mục content và data khi chương trình đã tắt. [too large for one archive]',
    );
  }
  const handle = await open(archive, 'wx', 0o600);
  try {
    await handle.writeFile(zipped(sources, last));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Where a file lies in an archive. */
interface Member {
  name: string;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

const damaged = () =>
  new ArchiveFault('Tệp sao lưu hỏng hoặc bị chép dở dang. Hãy dùng bản khác. [the archive is damaged]');

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw damaged();
  return buffer;
}

async function membersOf(handle: FileHandle): Promise<Member[]> {
  const { size } = await handle.stat();
  const length = Math.min(size, ending.form + ending.remark);
  const tail = await bytesAt(handle, size - length, length);
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || tail.length - end < ending.form) throw damaged();
  const list = await bytesAt(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const members: Member[] = [];
  let at = 0;
  while (at + 46 <= list.length && list.readUInt32LE(at) === 0x02014b50) {
    const nameLength = list.readUInt16LE(at + 28);
    members.push({
      name: list.toString('utf8', at + 46, at + 46 + nameLength),
      method: list.readUInt16LE(at + 10),
      packed: list.readUInt32LE(at + 20),
      size: list.readUInt32LE(at + 24),
      offset: list.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  if (members.length !== tail.readUInt16LE(end + 10)) throw damaged();
  return members;
}

/** Whether a name leads nowhere but below the folder that it is unpacked into. */
const isSafe = (name: string): boolean =>
  /^(?:content|data)\//.test(name) &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name with one is none of ours
  !/[\\\x00-\x1f:]/.test(name) &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** An archive that is open for reading. */
export interface OpenArchive {
  /** The text of one file; `undefined` when there is none of this name. */
  text(name: string): Promise<string | undefined>;
  /**
   * Unpacks exactly the files that were told of, and proves each.
   * @param digests of all of them
   * @throws {ArchiveFault} when one is missing, has a name that leads elsewhere, or is not what it was
   */
  unpack(folder: string, digests: Digests): Promise<void>;
  close(): Promise<void>;
}

/** Longest text that is read into memory: the digests of as many files as there may be. */
const longestText = 20_000_000;

/**
 * Opens a zip, also one that was packed anew.
 * @throws {ArchiveFault} when it is none
 */
export async function openArchive(archive: string): Promise<OpenArchive> {
  const handle = await open(archive, 'r');
  const members = new Map<string, Member>();
  try {
    for (const member of await membersOf(handle)) members.set(member.name, member);
  } catch (fault) {
    await handle.close();
    throw fault instanceof RangeError ? damaged() : fault;
  }

  async function contentOf({ method, offset, packed, size }: Member, onto: NodeJS.WritableStream) {
    if (method !== 0 && method !== 8) throw damaged();
    const head = await bytesAt(handle, offset, 30);
    const start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    if (!packed) return void onto.end();
    const hold = createReadStream(archive, { start, end: start + packed - 1 });
    let length = 0;
    const measured = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        length += chunk.length;
        // A file that swells beyond what it says is one that fills the disk.
        done(length > size ? damaged() : null, chunk);
      },
    });
    if (method === 8) await pipeline(hold, createInflateRaw(), measured, onto);
    else await pipeline(hold, measured, onto);
  }

  return {
    async text(name) {
      const member = members.get(name);
      if (!member) return undefined;
      if (member.size > longestText) throw damaged();
      const chunks: Buffer[] = [];
      const collected = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          chunks.push(chunk);
          done();
        },
      });
      await contentOf(member, collected);
      return Buffer.concat(chunks).toString('utf8');
    },
    async unpack(folder, digests) {
      for (const [name, digest] of Object.entries(digests)) {
        const member = members.get(name);
        if (!member || !isSafe(name)) throw damaged();
        const file = path.join(folder, name);
        await mkdir(path.dirname(file), { recursive: true });
        const hash = sha256();
        const hashed = new Transform({
          transform(chunk: Buffer, _encoding, done) {
            hash.update(chunk);
            done(null, chunk);
          },
        });
        const written = pipeline(hashed, createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }));
        await Promise.all([contentOf(member, hashed), written]);
        if (hash.digest('hex') !== digest) throw damaged();
      }
    },
    close: () => handle.close(),
  };
}

import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { NotUtf8, strictText } from '../../listings/strict-text.ts';
import type { SaveRequest } from '../protocol.ts';
import { inMegabytes, most } from '../save-limits.ts';
import { isPhotoName } from './entry-address.ts';
import { type Part, partsOf } from './multipart.ts';
import { Refused } from './refusal.ts';
import { saveRequest } from './save-request.ts';

/** A picture as it was sent. */
export interface SentPhoto {
  file: string;
  /** Where its bytes lie meanwhile, whatever kind they are. */
  place: string;
  /** Of what was sent. */
  version: string;
}

const broken = () =>
  new Refused('invalid', {
    message: 'Bài gửi lên bị thiếu hoặc hỏng trên đường đi. Hãy bấm Lưu lần nữa.',
    problems: [],
  });

/** Bytes of the part that is JSON: in it a line break is two letters, and a sign of another script six. */
const mostJson = 6 * most.text;

/**
 * Takes a save apart while it comes: its JSON, and its pictures, which go to files. The text comes back in NFC. What
 * is refused is read to its end all the same: a browser that is still sending hears no answer.
 * @param folder for the pictures; made when one comes
 * @throws {Refused} `invalid`, `too-large`, or `photo` for a name that cannot be used
 */
export async function readSaveForm(
  request: Request,
  folder: string,
): Promise<{ save: SaveRequest; photos: SentPhoto[] }> {
  let json: string | undefined;
  let refusal: unknown;
  const photos: SentPhoto[] = [];
  const take = async (part: Part) => {
    if (part.name === 'save' && json === undefined) {
      json = await textOf(part);
    } else if (part.name === 'photo' && part.filename !== undefined && photos.length < most.photos) {
      const file = photoName(part.filename, photos);
      const place = path.join(folder, String(photos.length));
      const sent: SentPhoto = { file, place, version: '' };
      photos.push(sent);
      await mkdir(folder, { recursive: true });
      sent.version = await intoFile(part, file, place);
    } else {
      throw broken();
    }
  };
  try {
    const parts = partsOf(bounded(request, most.save), request.headers.get('content-type') ?? '');
    for await (const part of parts) await take(part).catch((fault) => (refusal ??= fault));
  } catch (fault) {
    throw fault instanceof Refused ? fault : broken();
  }
  if (refusal) throw refusal;
  const save = asSave(json ?? '');
  if (Buffer.byteLength(save.text) > most.text) throw tooMuchText();
  return { save: { ...save, text: save.text.normalize('NFC') }, photos };
}

/** A body that ends in a refusal once it has grown too long, whatever its length was said to be. */
async function* bounded({ body, headers }: Request, limit: number): AsyncGenerator<Uint8Array> {
  if (Number(headers.get('content-length') ?? 0) > limit) throw new Refused('too-large');
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit) throw new Refused('too-large');
    yield chunk;
  }
}

const tooMuchText = () =>
  new Refused('too-large', { message: 'Bài viết dài quá nên chưa nhận được. Hãy bớt chữ rồi bấm Lưu lại.' });

async function textOf({ body }: Part): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size <= mostJson) pieces.push(Buffer.from(piece));
  }
  if (size > mostJson) throw tooMuchText();
  try {
    return strictText(Buffer.concat(pieces));
  } catch (fault) {
    throw fault instanceof NotUtf8 ? broken() : fault;
  }
}

/** Puts a picture into a file. Gives its version. */
async function intoFile({ body }: Part, file: string, place: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(place, 'wx');
  let size = 0;
  let fault: unknown;
  try {
    for await (const piece of body) {
      size += piece.length;
      if (size > most.photo || fault) continue;
      hash.update(piece);
      await handle.writeFile(piece).catch((full) => {
        fault = full;
      });
    }
  } finally {
    await handle.close();
  }
  if (fault) throw fault;
  if (size > most.photo) {
    throw new Refused('too-large', {
      file,
      message: `Ảnh “${file}” nặng quá. Mỗi ảnh cần dưới ${inMegabytes(most.photo)}; hãy chọn lại ảnh để máy thu nhỏ.`,
    });
  }
  return hash.digest('hex').slice(0, 16);
}

function asSave(json: string): SaveRequest {
  let result: z.ZodSafeParseResult<SaveRequest>;
  try {
    result = saveRequest.safeParse(JSON.parse(json));
  } catch {
    throw broken();
  }
  // Half a surrogate pair cannot be written down.
  if (!result.success || !result.data.text.isWellFormed()) throw broken();
  return result.data;
}

function photoName(sent: string, before: readonly SentPhoto[]): string {
  const file = sent.normalize('NFC');
  if (!isPhotoName(file)) {
    throw new Refused('photo', {
      file,
      message:
        'Tên ảnh chỉ dùng chữ không dấu, chữ số, gạch ngang, đuôi .jpg, .png, .webp hoặc .avif. Hãy chọn lại ảnh.',
    });
  }
  if (before.some((each) => each.file.toLowerCase() === file.toLowerCase())) {
    throw new Refused('photo', { file, message: `Ảnh “${file}” được gửi hai lần. Hãy bỏ bớt một.` });
  }
  return file;
}

import type { z } from 'zod';
import { type SaveRequest, saveRequest } from '../protocol.ts';
import { inMegabytes, most } from '../save-limits.ts';
import { isPhotoName } from './entry-address.ts';
import { Refused } from './refusal.ts';

/** A picture as it was sent. */
export interface SentPhoto {
  file: string;
  bytes: Buffer;
}

const broken = () =>
  new Refused('invalid', {
    message: 'Bài gửi lên bị thiếu hoặc hỏng trên đường đi. Hãy bấm Lưu lần nữa.',
    problems: [],
  });

/**
 * Takes a save apart: its JSON and its pictures. The text comes back in NFC.
 * @throws {Refused} `invalid`, `too-large`, or `photo` for a name that cannot be used
 */
export async function readSaveForm(request: Request): Promise<{ save: SaveRequest; photos: SentPhoto[] }> {
  const form = await bounded(request, most.save)
    .formData()
    .catch((fault) => {
      throw fault instanceof Refused ? fault : broken();
    });
  const parts = [...form];
  if (parts.some(([name]) => name !== 'save' && name !== 'photo')) throw broken();
  const sent = form.getAll('photo');
  if (form.getAll('save').length !== 1 || sent.length > most.photos) throw broken();
  const save = asSave(await textOf(form.get('save')));
  if (Buffer.byteLength(save.text) > most.text) {
    throw new Refused('too-large', {
      message: 'Bài viết dài quá nên chưa nhận được. Hãy bớt chữ rồi bấm Lưu lại.',
    });
  }
  const photos: SentPhoto[] = [];
  for (const each of sent) {
    if (typeof each === 'string') throw broken();
    photos.push(await asPhoto(each, photos));
  }
  return { save: { ...save, text: save.text.normalize('NFC') }, photos };
}

/**
 * A body that ends in a refusal once it has grown too long, whatever its length was said to be. Not Hono's own limit:
 * it makes a new request from one of `@hono/node-server`, which only works when that has replaced the global `Request`.
 */
function bounded(request: Request, limit: number): Response {
  const tooLarge = new Refused('too-large');
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge;
  let size = 0;
  const counted = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.length;
        if (size > limit) controller.error(tooLarge);
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted ?? null, {
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
  });
}

const textOf = async (part: FormDataEntryValue | null) =>
  typeof part === 'string' ? part : ((await part?.text()) ?? '');

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

async function asPhoto(sent: File, before: readonly SentPhoto[]): Promise<SentPhoto> {
  const file = sent.name.normalize('NFC');
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
  if (sent.size > most.photo) {
    throw new Refused('too-large', {
      file,
      message: `Ảnh “${file}” nặng quá. Mỗi ảnh cần dưới ${inMegabytes(most.photo)}; hãy chọn lại ảnh để máy thu nhỏ.`,
    });
  }
  return { file, bytes: Buffer.from(await sent.arrayBuffer()) };
}

import { readFileSync } from 'node:fs';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import type { Label } from '../homestay/language.ts';
import { isDamaged } from './damage.ts';
import { headOf } from './head.ts';
import { leastSide, mostPixels, type PixelSize, sizeFault } from './limits.ts';
import './loaders.ts';
import { type FileKind, fileKind, photoKind } from './photo-kind.ts';
import { PhotoRefusal } from './refusal.ts';

/** Kinds that people take for a photo, as they are called in Vietnamese and in English. */
const strangers: Partial<Record<FileKind, Label>> = {
  gif: { vi: 'GIF', en: 'gif' },
  bmp: { vi: 'BMP', en: 'bmp' },
  tiff: { vi: 'TIFF hoặc DNG', en: 'tiff' },
  heic: { vi: 'HEIC', en: 'heic' },
  drawing: { vi: 'SVG', en: 'svg' },
};

/**
 * Gives a file to the decoders: only one whose first bytes say that it is of a kind we accept, each time that it is
 * opened, because it may have been changed since it was looked at.
 * @throws {PhotoRefusal} for any other
 */
function admitted(source: string | Buffer, options: SharpOptions): Sharp {
  const head = headOf(source);
  if (photoKind(head)) return sharp(source, options);
  const stranger = strangers[fileKind(head)];
  if (stranger) {
    throw new PhotoRefusal(
      `Ảnh kiểu ${stranger.vi} không dùng được. Hãy lưu ảnh thành JPG rồi gửi lại.`,
      `pictures of type ${stranger.en} are not accepted; use JPEG, PNG, WebP or AVIF`,
    );
  }
  throw unreadable();
}

const unreadable = () =>
  new PhotoRefusal(
    'Tệp này không phải ảnh đọc được. Hãy mở ảnh trên điện thoại, chụp lại màn hình hoặc lưu thành JPG rồi gửi lại.',
    'not a picture that can be read',
  );

/**
 * Opens a picture with the pixel limit and turns it upright. Nothing is decoded yet.
 * @throws {PhotoRefusal} when its first bytes are of no kind that is accepted
 */
export const openPhoto = (source: string | Buffer): Sharp =>
  admitted(source, { limitInputPixels: mostPixels, failOn: 'truncated' }).autoOrient();

/** What a picture is, after turning it upright. */
export interface PhotoFacts extends PixelSize {
  /** Set when it can be decoded, but not all of it is what was photographed. */
  damaged?: true;
}

const damaged = () =>
  new PhotoRefusal(
    'Ảnh bị hỏng hoặc gửi chưa hết. Hãy gửi lại ảnh gốc.',
    'the picture is damaged or cut off',
  );

/**
 * Kind and size of a picture, without decoding it.
 * @throws {PhotoRefusal} with the remedy, in Vietnamese and English
 */
export async function measurePhoto(source: string | Buffer): Promise<PixelSize> {
  const metadata = await Promise.resolve()
    .then(() => admitted(source, { limitInputPixels: false }).metadata())
    .catch((fault) => {
      throw fault instanceof PhotoRefusal ? fault : unreadable();
    });
  const { width, height, orientation = 1, pages = 1 } = metadata;
  // A file may say that it is AVIF and hold what iPhones make.
  if (metadata.format === 'heif' && metadata.compression !== 'av1') throw unreadable();
  const fault = width * height * pages > mostPixels ? 'huge' : sizeFault({ width, height });
  if (fault === 'huge') {
    throw new PhotoRefusal(
      `Ảnh lớn quá (${width}×${height} điểm ảnh). Hãy gửi ảnh dưới 100 triệu điểm ảnh.`,
      `${width}×${height} pixels are more than the limit of ${mostPixels}`,
    );
  }
  if (fault === 'small') {
    throw new PhotoRefusal(
      `Ảnh nhỏ quá (${width}×${height} điểm ảnh). Mỗi cạnh cần ít nhất ${leastSide}; hãy gửi ảnh gốc, đừng gửi ảnh chụp màn hình thu nhỏ.`,
      `${width}×${height} pixels are less than the limit of ${leastSide} a side`,
    );
  }
  const sideways = orientation >= 5;
  return sideways ? { width: height, height: width } : { width, height };
}

/**
 * What is made of a picture, turned upright.
 * @throws {PhotoRefusal} when it cannot be decoded to its end
 */
export const decodedTo = (source: string | Buffer, make: (photo: Sharp) => Sharp): Promise<Buffer> =>
  make(openPhoto(source))
    .toBuffer()
    .catch(() => {
      throw damaged();
    });

/**
 * Looks at a picture as far as needed to know that every later step can use it: kind, size, that it can be decoded to
 * its end, and whether it looks then as it should.
 * @throws {PhotoRefusal} with the remedy, in Vietnamese and English
 */
export async function inspectPhoto(source: string | Buffer): Promise<PhotoFacts> {
  const facts = await measurePhoto(source);
  // A small decode reads the file to its end, which is how a cut-off upload is noticed.
  await decodedTo(source, (photo) => photo.resize({ width: 32 }).raw());
  // Read in one go, so that of many pictures only one is in memory.
  const isSound = !isDamaged(typeof source === 'string' ? readFileSync(source) : source);
  return isSound ? facts : { ...facts, damaged: true };
}

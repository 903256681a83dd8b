import sharp, { type Sharp } from 'sharp';
import { leastSide, mostPixels, type PixelSize, sizeFault } from './limits.ts';
import { PhotoRefusal } from './refusal.ts';

const readable = new Set(['jpeg', 'png', 'webp', 'heif']);

/** Opens a picture with the pixel limit and turns it upright. Nothing is decoded yet. */
export const openPhoto = (source: string | Buffer): Sharp =>
  sharp(source, { limitInputPixels: mostPixels, failOn: 'truncated' }).autoOrient();

/** What a picture is, after turning it upright. */
export type PhotoFacts = PixelSize;

/**
 * Looks at a picture as far as needed to know that every later step can use it: kind, size, and that it can be
 * decoded to its end.
 * @throws {PhotoRefusal} with the remedy, in Vietnamese and English
 */
export async function inspectPhoto(source: string | Buffer): Promise<PhotoFacts> {
  const metadata = await sharp(source, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new PhotoRefusal(
        'Tệp này không phải ảnh đọc được. Hãy mở ảnh trên điện thoại, chụp lại màn hình hoặc lưu thành JPG rồi gửi lại.',
        'not a picture that can be read',
      );
    });
  const { format, width, height, orientation = 1, pages = 1 } = metadata;
  if (!readable.has(format) || (format === 'heif' && metadata.compression !== 'av1')) {
    throw new PhotoRefusal(
      `Ảnh kiểu ${format?.toUpperCase()} không dùng được. Hãy lưu ảnh thành JPG rồi gửi lại.`,
      `pictures of type ${format} are not accepted; use JPEG, PNG, WebP or AVIF`,
    );
  }
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
  // A small decode reads the file to its end, which is how a cut-off upload is noticed.
  await openPhoto(source)
    .resize({ width: 32 })
    .raw()
    .toBuffer()
    .catch(() => {
      throw new PhotoRefusal(
        'Ảnh bị hỏng hoặc gửi chưa hết. Hãy gửi lại ảnh gốc.',
        'the picture is damaged or cut off',
      );
    });
  const sideways = orientation >= 5;
  return sideways ? { width: height, height: width } : { width, height };
}

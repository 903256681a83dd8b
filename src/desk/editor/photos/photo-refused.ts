import type { PixelSize } from '../../../photos/limits.ts';
import { inMegabytes, mostNewPhotos } from '../../save-limits.ts';

/** A picture that cannot be taken; the message is Vietnamese: which picture, what is wrong, what to do. */
export class PhotoRefused extends Error {
  override name = 'PhotoRefused';
}

const size = ({ width, height }: PixelSize) => `${width} × ${height} điểm ảnh`;

/** Sentences for a picture that is refused. `name` is the file's name on the person's own device. */
export const refusal = {
  empty: (name: string) => `“${name}” là tệp rỗng. Hãy chép lại ảnh vào máy rồi chọn lại.`,
  other: (name: string) =>
    `“${name}” không phải là ảnh. Hãy chọn một tấm ảnh trong thư viện, hoặc chụp một tấm mới.`,
  video: (name: string) => `“${name}” là đoạn phim, chỗ này chỉ nhận ảnh. Hãy chọn một tấm ảnh.`,
  drawing: (name: string) =>
    `“${name}” là hình vẽ kiểu SVG, chỗ này không dùng được. Hãy chọn ảnh đuôi .jpg hoặc .png.`,
  heic: (name: string) =>
    `Máy này không mở được “${name}” (ảnh kiểu iPhone). Hãy gửi ảnh đó qua Zalo cho chính mình, tải về rồi chọn lại. Lần sau, trên iPhone vào Cài đặt › Camera › Định dạng, chọn “Tương thích nhất”.`,
  broken: (name: string) =>
    `“${name}” bị hỏng hoặc chưa tải về hết, không mở được. Hãy mở thử trong thư viện ảnh; nếu không xem được thì chọn ảnh khác hoặc chụp lại.`,
  small: (name: string, picture: PixelSize) =>
    `“${name}” nhỏ quá (${size(picture)}), lên trang sẽ mờ. Hãy chọn ảnh gốc do máy ảnh chụp, không dùng ảnh thu nhỏ.`,
  huge: (name: string, picture: PixelSize) =>
    `“${name}” lớn quá (${size(picture)}). Hãy chụp lại ở chế độ ảnh thường rồi chọn lại.`,
  memory: (name: string) =>
    `Máy không đủ bộ nhớ để mở “${name}”. Hãy tắt bớt ứng dụng khác rồi chọn lại ảnh này.`,
  full: (name: string, max: number) =>
    `Danh sách đã đủ ${max} ảnh nên chưa thêm “${name}”. Hãy bỏ bớt một ảnh rồi thêm lại.`,
} as const;

/** Sentences for a file that may well be a good picture, but that this device does not give or does not open. */
export const unopened = {
  unread: (name: string) =>
    `Không đọc được tệp “${name}”, hãy chọn lại. Nếu ảnh còn nằm trên mạng (Google Photos, iCloud), hãy tải ảnh về máy trước.`,
  stuck: (name: string) =>
    `Máy mở mãi chưa xong “${name}” nên bỏ qua ảnh này. Hãy chọn lại; nếu vẫn vậy thì tải lại trang, hoặc chọn ảnh khác.`,
  tiff: (name: string) =>
    `Máy này không mở được “${name}” (ảnh kiểu TIFF hoặc DNG, máy ảnh ghi khi chụp ở chế độ “Pro” hay “RAW”). Hãy mở ảnh đó trong thư viện ảnh, xuất hoặc lưu thành JPG rồi chọn bản JPG. Lần sau hãy tắt RAW (DNG) trong cài đặt máy ảnh.`,
  rare: (name: string) =>
    `Máy này không mở được “${name}” (kiểu ảnh ít gặp). Hãy mở ảnh đó trong ứng dụng đã làm ra ảnh, lưu thành JPG rồi chọn bản JPG.`,
} as const;

/** For a picture with which the new ones would be more than one save may hold. */
export const tooMuch = (name: string): string =>
  `Ảnh mới trong lần lưu này đã gần ${inMegabytes(mostNewPhotos)} nên chưa thêm “${name}”. Hãy bấm Lưu trước, xong rồi chọn tiếp ảnh này.`;

/** Sentences about a picture that was taken nevertheless, or was there already. */
export const remark = {
  twice: (name: string) => `“${name}” đã có trong danh sách nên không thêm lần nữa.`,
  blurred: (name: string, picture: PixelSize) =>
    `“${name}” hơi nhỏ (${size(picture)}). Vẫn dùng được, nhưng ảnh to trên Facebook có thể mờ. Nếu có ảnh gốc, hãy thay bằng ảnh gốc.`,
  narrow: (name: string, picture: PixelSize) =>
    `“${name}” dài và hẹp (lên trang còn ${size(picture)}). Vẫn dùng được, nhưng trên ảnh đăng Facebook, Zalo có thể mờ. Hãy thêm một tấm chụp thường cùng chỗ ấy.`,
  damaged: (name: string) =>
    `Tệp “${name}” có chỗ hỏng: ảnh mở được nhưng có thể bị xám một mảng hoặc vỡ màu. Hãy xem kỹ; nếu thấy hỏng thì bỏ ra rồi chọn ảnh gốc.`,
  fleeting: (name: string) =>
    `Máy hết chỗ nên chưa cất được “${name}”. Ảnh vẫn đang ở đây: hãy bấm Lưu trước khi đóng trang.`,
} as const;

import type { Listing } from '../../listings/entries.ts';
import { shapes } from '../../photos/shapes.ts';
import { bookingLimits } from '../../platforms/booking.ts';

const files = [
  ['kit.html', 'cả hồ sơ trên một trang: mở bằng trình duyệt, in hoặc lưu thành PDF'],
  ['booking-vi.txt', 'hồ sơ bằng chữ, tiếng Việt'],
  ['booking-en.txt', 'những gì điền bằng tiếng Anh'],
  ['facts.csv', 'bảng tính mọi mục (mở bằng Excel)'],
  ['booking.json', 'bản cho máy'],
  ['photos/', 'ảnh để tải lên, lần lượt từ số 01; ảnh 01 thành ảnh chính'],
] as const;

/** Name of the host's portrait in the pack. */
export const portraitName = 'chu-nha.jpg';

/** `README.txt` of the zip: what is in it. */
export function packReadme({ name, sample, host }: Pick<Listing, 'name' | 'sample' | 'host'>): string {
  const title = `HỒ SƠ BOOKING.COM: ${name}`;
  const portrait = [`photos/${portraitName}`, 'ảnh chủ nhà, cho mục “Giới thiệu chủ nhà”'] as const;
  return `${[
    title,
    '='.repeat(title.length),
    ...(sample ? ['NHÀ MẪU: ngôi nhà này không có thật, đừng đăng lên Booking.com.'] : []),
    '',
    ...[...files, ...(host.portrait ? [portrait] : [])].map(([file, what]) => `${file.padEnd(20)}${what}`),
    '',
    `Khách thấy nhiều nhất ${bookingLimits.photos.shown} ảnh. Ảnh giữ nguyên khung, cạnh dài không quá ${shapes.whole.jpg} điểm ảnh, không chữ, không kèm vị trí hay thông tin máy.`,
  ].join('\n')}\n`;
}

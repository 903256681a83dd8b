import { subjects } from '../../homestay/subject.ts';
import type { Listing } from '../../listings/entries.ts';
import { shapes } from '../../photos/shapes.ts';
import { bookingLimits } from '../../platforms/booking.ts';
import type { BookingKit } from '../kit.ts';
import { scoreIsOurs } from '../score.ts';

const files = [
  ['kit.html', 'cả hồ sơ trên một trang: mở bằng trình duyệt, in hoặc lưu thành PDF'],
  ['booking-vi.txt', 'hồ sơ bằng chữ, tiếng Việt'],
  ['booking-en.txt', 'những gì điền bằng tiếng Anh'],
  ['facts.csv', 'bảng tính mọi mục (mở bằng Excel)'],
  ['booking.json', 'bản cho máy'],
  ['photos/', 'ảnh để tải lên'],
] as const;

const howTo = `Tải lên lần lượt từ số 01; ảnh 01 thành ảnh chính. Khách thấy nhiều nhất ${bookingLimits.photos.shown} ảnh. Ảnh giữ nguyên khung, cạnh dài không quá ${shapes.whole.jpg} điểm ảnh, không chữ, không kèm vị trí hay thông tin máy.`;

/** Name of the host's portrait in the pack. */
export const portraitName = 'chu-nha.jpg';

/** What is written about each photo. */
function photoLines(listing: Listing, { property }: BookingKit): string[] {
  return property.photos.flatMap(({ file, pack_file, width, height, tag, room, main, illustration }) => {
    const picture = listing.photos.find((each) => each.file === file);
    const name = listing.rooms.find(({ id }) => id === room)?.name;
    return [
      [
        pack_file,
        ...(main ? ['ẢNH CHÍNH'] : []),
        ...(illustration ? ['HÌNH VẼ, không phải ảnh chụp'] : []),
      ].join(' · '),
      `    ${[
        subjects[picture?.subject ?? 'exterior'].vi,
        ...(name ? [`phòng “${name.vi}”`] : []),
        `nhãn “${tag.name}”`,
        `${width} × ${height}`,
        `tệp gốc ${file}`,
      ].join(', ')}`,
      ...(picture ? [`    ${picture.alt.vi}`] : []),
    ];
  });
}

const heading = (text: string) => `\n${text}\n${'-'.repeat(text.length)}`;

/** `README.txt` of the zip: what is in it and the photos one by one. */
export function packReadme(listing: Listing, kit: BookingKit): string {
  const title = `HỒ SƠ BOOKING.COM: ${kit.property.property_name}`;
  const photos = photoLines(listing, kit);
  const checks = kit.checks.map(({ words }) => `- ${words}`);
  return `${[
    title,
    '='.repeat(title.length),
    ...(listing.sample ? ['NHÀ MẪU: ngôi nhà này không có thật, đừng đăng lên Booking.com.'] : []),
    `Mức đầy đủ: ${kit.score.value}/100. ${scoreIsOurs}`,
    heading('Trong gói này'),
    ...files.map(([name, what]) => `${name.padEnd(16)}${what}`),
    heading('Ảnh, theo thứ tự tải lên'),
    howTo,
    '',
    ...(photos.length ? photos : ['Chưa có ảnh nào dùng được.']),
    ...(listing.host.portrait ? [portraitName, '    ảnh chủ nhà, cho mục “Giới thiệu chủ nhà”'] : []),
    heading('Nên làm thêm với ảnh'),
    ...(checks.length ? checks : ['Ảnh đã đủ.']),
  ].join('\n')}\n`;
}

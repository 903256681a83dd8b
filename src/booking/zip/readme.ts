import { inLanguage } from '../../homestay/bilingual.ts';
import type { TextLanguage, Words } from '../../homestay/language.ts';
import { subjects } from '../../homestay/subject.ts';
import type { Listing } from '../../listings/entries.ts';
import { shapes } from '../../photos/shapes.ts';
import { bookingLimits } from '../../platforms/booking.ts';
import type { BookingKit } from '../kit.ts';
import { scoreIsOurs } from '../score.ts';

const words = {
  title: { vi: 'HỒ SƠ BOOKING.COM', en: 'BOOKING.COM KIT' },
  sample: {
    vi: 'NHÀ MẪU: ngôi nhà này không có thật, đừng đăng lên Booking.com.',
    en: 'SAMPLE: this house does not exist; do not publish it on Booking.com.',
  },
  files: { vi: 'Trong gói này', en: 'In this pack' },
  photos: { vi: 'Ảnh, theo thứ tự tải lên', en: 'Photos, in the order of upload' },
  howTo: {
    vi: `Tải lên lần lượt từ số 01; ảnh 01 thành ảnh chính. Khách thấy nhiều nhất ${bookingLimits.photos.shown} ảnh. Ảnh giữ nguyên khung, cạnh dài không quá ${shapes.whole.jpg} điểm ảnh, không chữ, không kèm vị trí hay thông tin máy. Số sau chữ “tag” là mã nhãn ảnh của Booking.com; dấu ≈ là mã gần nhất do chúng tôi chọn.`,
    en: `Upload them one after the other from 01; photo 01 becomes the main photo. Guests see at most ${bookingLimits.photos.shown}. Photos keep their frame, the longest side is at most ${shapes.whole.jpg} pixels, nothing is written on them, and position and camera data are gone. The number after “tag” is Booking.com’s code of the photo tag; ≈ marks the nearest one by our own judgement.`,
  },
  noPhotos: { vi: 'Chưa có ảnh nào dùng được.', en: 'There is no photo that can be used yet.' },
  room: { vi: 'phòng', en: 'room' },
  tag: { vi: 'nhãn', en: 'tag' },
  from: { vi: 'tệp gốc', en: 'original' },
  main: { vi: 'ẢNH CHÍNH', en: 'MAIN PHOTO' },
  drawing: { vi: 'HÌNH VẼ, không phải ảnh chụp', en: 'A DRAWING, not a photograph' },
  portrait: { vi: 'ảnh chủ nhà, cho mục “Giới thiệu chủ nhà”', en: 'the host, for the host profile' },
  checks: { vi: 'Nên làm thêm với ảnh', en: 'What the photos still need' },
  allWell: { vi: 'Ảnh đã đủ.', en: 'Nothing.' },
  score: { vi: 'Mức đầy đủ', en: 'Completeness' },
} as const satisfies Record<string, Words>;

const files: [string, Words][] = [
  [
    'kit.html',
    {
      vi: 'cả hồ sơ trên một trang: mở bằng trình duyệt, in hoặc lưu thành PDF',
      en: 'the whole kit on one page: open it in a browser, print it or save it as PDF',
    },
  ],
  ['booking-vi.txt', { vi: 'hồ sơ bằng chữ, tiếng Việt', en: 'the kit as text, Vietnamese' }],
  ['booking-en.txt', { vi: 'hồ sơ bằng chữ, tiếng Anh', en: 'the kit as text, English' }],
  ['facts.csv', { vi: 'bảng tính mọi mục (mở bằng Excel)', en: 'every field as a table (opens in Excel)' }],
  ['booking.json', { vi: 'bản cho máy', en: 'the same for programs' }],
  ['photos/', { vi: 'ảnh để tải lên', en: 'photos for upload' }],
];

/** Name of the host's portrait in the pack. */
export const portraitName = 'chu-nha.jpg';

/** What is written about each photo. */
function photoLines(listing: Listing, { property }: BookingKit, language: TextLanguage): string[] {
  return property.photos.flatMap(({ file, pack_file, width, height, tag, room, main, illustration }) => {
    const picture = listing.photos.find((each) => each.file === file);
    const name = listing.rooms.find(({ id }) => id === room)?.name;
    return [
      [
        pack_file,
        ...(main ? [words.main[language]] : []),
        ...(illustration ? [words.drawing[language]] : []),
      ].join(' · '),
      `    ${[
        subjects[picture?.subject ?? 'exterior'][language],
        ...(name ? [`${words.room[language]} “${inLanguage(name, language).text}”`] : []),
        `${words.tag[language]} ${tag.confidence === 'inferred' ? '≈ ' : ''}${tag.id} ${tag.name}`,
        `${width} × ${height}`,
        `${words.from[language]} ${file}`,
      ].join(', ')}`,
      ...(picture ? [`    ${inLanguage(picture.alt, language).text}`] : []),
    ];
  });
}

function part(listing: Listing, kit: BookingKit, language: TextLanguage): string {
  const heading = (text: string) => `\n${text}\n${'-'.repeat(text.length)}`;
  const title = `${words.title[language]}: ${kit.property.property_name}`;
  const photos = photoLines(listing, kit, language);
  const checks = kit.checks.map(({ words: text }) => `- ${text[language]}`);
  return [
    title,
    '='.repeat(title.length),
    ...(listing.sample ? [words.sample[language]] : []),
    `${words.score[language]}: ${kit.score.value}/100. ${scoreIsOurs[language]}`,
    heading(words.files[language]),
    ...files.map(([name, what]) => `${name.padEnd(16)}${what[language]}`),
    heading(words.photos[language]),
    words.howTo[language],
    '',
    ...(photos.length ? photos : [words.noPhotos[language]]),
    ...(listing.host.portrait ? [portraitName, `    ${words.portrait[language]}`] : []),
    heading(words.checks[language]),
    ...(checks.length ? checks : [words.allWell[language]]),
  ].join('\n');
}

/** `README.txt` of the zip: what is in it and the photos one by one, in Vietnamese and then in English. */
export const packReadme = (listing: Listing, kit: BookingKit): string =>
  `${part(listing, kit, 'vi')}\n\n\n${part(listing, kit, 'en')}\n`;

import type { Listing, Picture } from '../../listings/entries.ts';
import { bookingLimits } from '../../platforms/booking.ts';
import type { Duplicate } from './near-duplicates.ts';
import { isLandscape, isTiny, type Photographed, packedPictures } from './packed-pictures.ts';

/** `error`: the place cannot be registered so. `warning`: a photo could be better. `advice`: photos that are not there. */
export type PhotoSeverity = 'error' | 'warning' | 'advice';

/** Something about the photos of a listing. */
export interface PhotoCheck {
  /** `none`, `tiny`, `room-san-chung`. */
  id: string;
  severity: PhotoSeverity;
  label: string;
  /** What it is, why, and what to do. */
  words: string;
  /** Files it is about. */
  files: string[];
}

const { photo, photoAdvice, photosAdvised } = bookingLimits;

const named = (pictures: readonly { file: string }[]) => pictures.map(({ file }) => file).join(', ');

const isSmall = ({ width, height }: Picture) =>
  Math.max(width, height) < photoAdvice.width || Math.min(width, height) < photoAdvice.height;

type Check = (
  listing: Photographed,
  packed: readonly Picture[],
  duplicates: readonly Duplicate[],
) => PhotoCheck[];

/** A check of some pictures; nothing when there are none. */
const about = (
  pictures: readonly { file: string }[],
  id: string,
  severity: PhotoSeverity,
  label: string,
  words: (names: string) => string,
): PhotoCheck[] =>
  pictures.length
    ? [{ id, severity, label, words: words(named(pictures)), files: pictures.map(({ file }) => file) }]
    : [];

const none: Check = (_listing, packed) =>
  packed.length
    ? []
    : [
        {
          id: 'none',
          severity: 'error',
          label: 'Ảnh chụp thật',
          words:
            'Chưa có ảnh nào dùng được. Booking.com cần ít nhất 1 ảnh chụp thật mới cho đăng ký; chụp ngôi nhà nhìn từ ngoài, cầm máy ngang.',
          files: [],
        },
      ];

const tiny: Check = ({ photos }) =>
  about(
    photos.filter(isTiny),
    'tiny',
    'error',
    'Ảnh quá nhỏ',
    (names) =>
      `Booking.com không nhận ảnh dưới ${photo.least} × ${photo.least} điểm ảnh. Xin ảnh gốc thay cho: ${names}.`,
  );

const drawn: Check = ({ photos, sample }) =>
  about(
    photos.filter(({ illustration }) => illustration),
    'illustration',
    'warning',
    'Hình minh họa',
    (names) =>
      `Booking.com chỉ nhận ảnh chụp thật. ${
        sample
          ? 'Nhà mẫu vẫn đóng gói để xem thử; nhà thật thì phải chụp ảnh thay'
          : 'Đã để ngoài gói; chụp ảnh thật thay'
      } cho hình vẽ: ${names}.`,
  );

const small: Check = (_listing, packed) =>
  about(
    packed.filter(isSmall),
    'small',
    'warning',
    'Ảnh hơi nhỏ',
    (names) =>
      `Ảnh nhỏ hơn ${photoAdvice.width} × ${photoAdvice.height} điểm ảnh, lên trang sẽ mờ; nên xin ảnh gốc: ${names}.`,
  );

const uprightMain: Check = (_listing, packed) =>
  about(
    packed.slice(0, 1).filter((picture) => !isLandscape(picture)),
    'upright-main',
    'warning',
    'Ảnh chính là ảnh đứng',
    (names) =>
      `Ảnh chính “${names}” là ảnh đứng, trên trang bị cắt đầu cắt chân. Chụp lại ngôi nhà, cầm máy ngang.`,
  );

const duplicate: Check = (_listing, _packed, duplicates) =>
  about(duplicates, 'duplicate', 'warning', 'Ảnh trùng', () => {
    const pairs = duplicates.map(({ file, of }) => `${file} = ${of}`).join(', ');
    return `Booking.com bỏ ảnh trùng nên gói chỉ giữ một: ${pairs}. Nên bỏ bớt trong hồ sơ nhà.`;
  });

const few: Check = (_listing, packed) => {
  const lacking = photosAdvised.all - packed.length;
  return lacking > 0 && packed.length
    ? [
        {
          id: 'few',
          severity: 'advice',
          label: 'Thêm ảnh',
          words: `Đang có ${packed.length} ảnh; Booking.com khuyên có ít nhất ${photosAdvised.all}: chụp thêm ${lacking} ảnh.`,
          files: [],
        },
      ]
    : [];
};

const rooms: Check = (listing, packed) =>
  listing.rooms.flatMap(({ id, name }) => {
    const count = packed.filter(({ room }) => room === id).length;
    const lacking = photosAdvised.perRoom - count;
    return lacking > 0
      ? [
          {
            id: `room-${id}`,
            severity: 'advice' as const,
            label: `Ảnh phòng “${name.vi}”`,
            words: `Mỗi phòng nên có ${photosAdvised.perRoom} ảnh: chụp thêm ${lacking} ảnh “${name.vi}”, giường trải sẵn, rèm mở.`,
            files: [],
          },
        ]
      : [];
  });

const bathroom: Check = (_listing, packed) =>
  packed.some(({ subject }) => subject === 'bathroom')
    ? []
    : [
        {
          id: 'bathroom',
          severity: 'advice',
          label: 'Ảnh nhà tắm, nhà vệ sinh',
          words: 'Khách muốn xem chỗ tắm trước khi đặt: chụp nhà tắm và nhà vệ sinh, dọn sạch, đủ sáng.',
          files: [],
        },
      ];

const inOrder: readonly Check[] = [none, tiny, drawn, duplicate, small, uprightMain, few, rooms, bathroom];

/** What is wrong with the photos or could be better, gravest first. Numbers: `bookingLimits`, specification sheet 4.1. */
export function photoChecks(
  listing: Pick<Listing, 'photos' | 'rooms' | 'sample'>,
  duplicates: readonly Duplicate[] = [],
): PhotoCheck[] {
  const packed = packedPictures(listing, duplicates);
  return inOrder.flatMap((check) => check(listing, packed, duplicates));
}

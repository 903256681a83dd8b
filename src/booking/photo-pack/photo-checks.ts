import type { Words } from '../../homestay/language.ts';
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
  label: Words;
  /** What it is, why, and what to do. */
  words: Words;
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
  label: Words,
  words: (names: string) => Words,
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
          label: { vi: 'Ảnh chụp thật', en: 'Photographs' },
          words: {
            vi: 'Chưa có ảnh nào dùng được. Booking.com cần ít nhất 1 ảnh chụp thật mới cho đăng ký; chụp ngôi nhà nhìn từ ngoài, cầm máy ngang.',
            en: 'There is no photo that can be used. Registration needs at least 1 photograph; take the house from outside, holding the phone sideways.',
          },
          files: [],
        },
      ];

const tiny: Check = ({ photos }) =>
  about(
    photos.filter(isTiny),
    'tiny',
    'error',
    { vi: 'Ảnh quá nhỏ', en: 'Photos that are too small' },
    (names) => ({
      vi: `Booking.com không nhận ảnh dưới ${photo.least} × ${photo.least} điểm ảnh. Xin ảnh gốc thay cho: ${names}.`,
      en: `Booking.com refuses photos below ${photo.least} × ${photo.least} pixels. Ask for the originals of: ${names}.`,
    }),
  );

const drawn: Check = ({ photos, sample }) =>
  about(
    photos.filter(({ illustration }) => illustration),
    'illustration',
    'warning',
    { vi: 'Hình minh họa', en: 'Illustrations' },
    (names) => ({
      vi: `Booking.com chỉ nhận ảnh chụp thật. ${
        sample
          ? 'Nhà mẫu vẫn đóng gói để xem thử; nhà thật thì phải chụp ảnh thay'
          : 'Đã để ngoài gói; chụp ảnh thật thay'
      } cho hình vẽ: ${names}.`,
      en: `Booking.com takes photographs only. ${
        sample
          ? 'The sample packs its drawings to show how it works; a real house needs photographs instead of'
          : 'Left out of the pack; take photographs instead of'
      }: ${names}.`,
    }),
  );

const small: Check = (_listing, packed) =>
  about(packed.filter(isSmall), 'small', 'warning', { vi: 'Ảnh hơi nhỏ', en: 'Small photos' }, (names) => ({
    vi: `Ảnh nhỏ hơn ${photoAdvice.width} × ${photoAdvice.height} điểm ảnh, lên trang sẽ mờ; nên xin ảnh gốc: ${names}.`,
    en: `Smaller than ${photoAdvice.width} × ${photoAdvice.height} pixels, which looks soft; ask for the originals: ${names}.`,
  }));

const uprightMain: Check = (_listing, packed) =>
  about(
    packed.slice(0, 1).filter((picture) => !isLandscape(picture)),
    'upright-main',
    'warning',
    { vi: 'Ảnh chính là ảnh đứng', en: 'Upright main photo' },
    (names) => ({
      vi: `Ảnh chính “${names}” là ảnh đứng, trên trang bị cắt đầu cắt chân. Chụp lại ngôi nhà, cầm máy ngang.`,
      en: `The main photo “${names}” is upright and gets cropped. Take the house again, holding the phone sideways.`,
    }),
  );

const duplicate: Check = (_listing, _packed, duplicates) =>
  about(duplicates, 'duplicate', 'warning', { vi: 'Ảnh trùng', en: 'Duplicates' }, () => {
    const pairs = duplicates.map(({ file, of }) => `${file} = ${of}`).join(', ');
    return {
      vi: `Booking.com bỏ ảnh trùng nên gói chỉ giữ một: ${pairs}. Nên bỏ bớt trong hồ sơ nhà.`,
      en: `Booking.com rejects duplicates, so the pack keeps one: ${pairs}. Remove the other from the listing.`,
    };
  });

const few: Check = (_listing, packed) => {
  const lacking = photosAdvised.all - packed.length;
  return lacking > 0 && packed.length
    ? [
        {
          id: 'few',
          severity: 'advice',
          label: { vi: 'Thêm ảnh', en: 'More photos' },
          words: {
            vi: `Đang có ${packed.length} ảnh; Booking.com khuyên có ít nhất ${photosAdvised.all}: chụp thêm ${lacking} ảnh.`,
            en: `There ${packed.length === 1 ? 'is 1 photo' : `are ${packed.length} photos`}; Booking.com advises at least ${photosAdvised.all}: take ${lacking} more.`,
          },
          files: [],
        },
      ]
    : [];
};

const rooms: Check = (listing, packed) =>
  listing.rooms.flatMap(({ id, name }) => {
    const count = packed.filter(({ room }) => room === id).length;
    const lacking = photosAdvised.perRoom - count;
    const en = name.en ?? name.vi;
    return lacking > 0
      ? [
          {
            id: `room-${id}`,
            severity: 'advice' as const,
            label: { vi: `Ảnh phòng “${name.vi}”`, en: `Photos of “${en}”` },
            words: {
              vi: `Mỗi phòng nên có ${photosAdvised.perRoom} ảnh: chụp thêm ${lacking} ảnh “${name.vi}”, giường trải sẵn, rèm mở.`,
              en: `Each room should have ${photosAdvised.perRoom} photos: take ${lacking} more of “${en}”, beds made, curtains open.`,
            },
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
          label: { vi: 'Ảnh nhà tắm, nhà vệ sinh', en: 'Photos of bathroom and toilet' },
          words: {
            vi: 'Khách muốn xem chỗ tắm trước khi đặt: chụp nhà tắm và nhà vệ sinh, dọn sạch, đủ sáng.',
            en: 'Guests want to see the bathroom before they book: take the bathroom and the toilet, clean and bright.',
          },
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

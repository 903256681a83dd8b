import { choices, day, group, text } from './field.ts';

/** Where a listing may be published. */
export const outlets = {
  website: { vi: 'Trang web', en: 'website' },
  facebook: { vi: 'Facebook', en: 'Facebook' },
  tiktok: { vi: 'TikTok', en: 'TikTok' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
  booking: { vi: 'Booking.com', en: 'Booking.com' },
} as const;

/** Who agreed to publish what, and when. A published listing of a real house needs it. */
export const consent = group(
  {
    by: text({
      label: 'Người đồng ý',
      hint: 'Ai trong nhà đã đồng ý cho đăng?',
      contract: 'Who agreed.',
      example: 'Cô Hoa',
      max: 80,
    }),
    on: day({
      label: 'Ngày đồng ý',
      hint: 'Nói chuyện và được đồng ý hôm nào?',
      contract: 'Day of the agreement.',
      example: '2026-10-15',
    }),
    covers: choices({
      label: 'Cho đăng ở',
      hint: 'Chọn những nơi chủ nhà đồng ý.',
      contract: 'Where the listing may be published.',
      example: ['website', 'facebook', 'zalo'],
      from: outlets,
    }),
  },
  {
    label: 'Đồng ý cho đăng',
    hint: 'Nhà đã đăng phải có: ai đã đồng ý, ngày nào, cho đăng ở đâu.',
    contract: 'Consent to publish.',
  },
);

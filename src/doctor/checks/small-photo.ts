import type { Check } from '../finding.ts';

/** Least width for a sharp 1080×1920 card and for Booking.com (2048×1080 advised, checked 2026-11-23). */
export const advisedSize = { width: 2048, height: 1080 } as const;

const fits = (width: number, height: number) =>
  Math.max(width, height) >= advisedSize.width && Math.min(width, height) >= advisedSize.height;

/** A small main photo looks blurred on cards and is what guests see first. */
export const smallPhoto = {
  id: 'small-photo',
  run: ({ homestays }) =>
    homestays.flatMap(({ slug, photos: [main] }) =>
      !main || fits(main.width, main.height)
        ? []
        : [
            {
              file: `homestays/${slug}/index.yaml`,
              field: 'photos[0].file',
              vi: `Ảnh chính “${main.file}” chỉ có ${main.width}×${main.height} điểm ảnh nên sẽ bị mờ. Hãy xin ảnh gốc, đừng lấy ảnh đã gửi qua Zalo.`,
              en: `the main photo has ${main.width}×${main.height} pixels; ${advisedSize.width}×${advisedSize.height} are advised`,
            },
          ],
    ),
} satisfies Check;

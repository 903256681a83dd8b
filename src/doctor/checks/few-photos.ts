import type { Check } from '../finding.ts';

/** Fewest photos with which Google shows a lodging and guests trust one (Google VacationRental, checked 2026-11-23). */
export const advisedPhotos = 8;

/** A listing with few photos is passed over by guests, and its TikTok set repeats itself. */
export const fewPhotos = {
  id: 'few-photos',
  run: ({ homestays }) =>
    homestays
      .filter(({ photos }) => photos.length < advisedPhotos)
      .map(({ slug, photos }) => ({
        file: `homestays/${slug}/index.yaml`,
        field: 'photos',
        vi: `Mới có ${photos.length} ảnh. Khách tin hơn khi có từ ${advisedPhotos} ảnh trở lên: thêm chỗ ngủ, nhà tắm, bữa ăn, lối vào.`,
        en: `${photos.length} photos; at least ${advisedPhotos} are advised`,
      })),
} satisfies Check;

import { far, near } from '../../parts/vi/where.ts';
import type { VillagePattern } from '../wording.ts';
import { begins } from './season.ts';

/** First lines about the road to the village. */
export const opening: VillagePattern[] = [
  ...['Đường về', 'Hỏi đường về', 'Muốn về', 'Cách về'].map(
    (lead): VillagePattern => ({
      tells: ['about'],
      say: (f) => f.own.first && far(f).map((place) => `${lead} ${place}: ${f.own.first?.inside}`),
    }),
  ),
  {
    tells: ['about'],
    say: (f) => begins(f).filter((words) => words.includes(f.place.villageName)),
  },
  {
    tells: ['about'],
    say: (f) =>
      f.roadAdvice === 'worth-coming' &&
      f.own.first &&
      near(f).map((place) => `Ai thích chạy xe, mời về ${place}: ${f.own.first?.inside}`),
  },
  {
    say: (f) =>
      f.roadAdvice === 'good-to-know' &&
      near(f).map((place) => `Ai sắp về ${place}, đường có mấy điều nên biết.`),
  },
  { say: (f) => far(f).map((place) => `Từ Hà Nội về ${place} đi thế nào?`) },
  { say: (f) => near(f).map((place) => `Anh chị hỏi đường về ${place}, xin chỉ ạ.`) },
  { say: (f) => near(f).map((place) => `Sắp về ${place}? Đường đi thế này ạ.`) },
  { say: (f) => far(f).map((place) => `Lưu lại khi cần: đường về ${place}.`) },
  { say: (f) => near(f).map((place) => `Về ${place} mất bao lâu, đi xe gì?`) },
];

/** Titles on TikTok. */
export const title: VillagePattern[] = [
  { say: (f) => far(f).map((place) => `Từ Hà Nội về ${place} đi thế nào?`) },
  { say: (f) => far(f).map((place) => `Đường về ${place}`) },
];

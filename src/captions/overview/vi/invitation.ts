import { near } from '../../parts/vi/where.ts';
import { combine, type Pattern } from '../../pattern.ts';

/** First lines of a Zalo post, as one says it to neighbours and friends in a group. */
export const invitation: Pattern[] = [
  { say: (f) => near(f).map((place) => `Mời cô bác, anh chị về chơi ${f.name} ở ${place} ạ.`) },
  { say: (f) => `Anh chị nào sắp lên ${f.place.province} chơi, mời ghé ${f.name} ở ${f.place.village}.` },
  {
    say: (f) =>
      `Anh chị nào đang tìm chỗ ngủ ở ${f.place.communeName}, mời về ${f.name}, ${f.place.village}.`,
  },
  { say: (f) => near(f).map((place) => `Gửi cả nhà một chỗ nghỉ ở ${place}: ${f.name}.`) },
  { say: (f) => near(f).map((place) => `Cuối tuần rảnh, mời cả nhà về ${f.name} ở ${place}.`) },
  { say: (f) => `Ở ${f.place.village}, ${f.place.commune} có ${f.name} đón khách ngủ lại.` },
  {
    tells: ['tagline'],
    say: (f) =>
      combine(f.taglines, near(f), ({ text }, place) => `${text}. Mời anh chị về ${f.name}, ${place}.`),
  },
  {
    tells: ['tagline'],
    say: (f) =>
      combine(f.taglines, near(f), ({ inside }, place) => `Mời cả nhà ghé ${f.name} ở ${place}: ${inside}.`),
  },
  {
    tells: ['stilts'],
    say: (f) =>
      f.stilts.known &&
      !f.stilts.said &&
      near(f).map((place) => `Cả nhà ai thích ngủ nhà sàn thì ghé ${f.name} ở ${place}.`),
  },
];

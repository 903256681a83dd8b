import type { Facts } from '../../facts/facts.ts';
import { near } from '../../parts/vi/where.ts';
import type { Pattern } from '../../pattern.ts';
import { hasManyDishes } from '../menu.ts';

const teaser = (f: Facts) => (hasManyDishes(f) ? f.table?.menu?.two : undefined);

const owner = ({ host, name }: Facts) =>
  host && !host.several && !name.toLowerCase().includes(host.called.toLowerCase()) && host.called;

/** First lines of a Facebook or TikTok post about the food. */
export const opening: Pattern[] = [
  { say: (f) => teaser(f) && near(f).map((place) => `Về ${f.name} ở ${place}, ăn ${teaser(f)}.`) },
  { say: (f) => teaser(f) && near(f).map((place) => `Lên ${place} ăn gì? ${f.name} có ${teaser(f)}.`) },
  {
    tells: ['menu'],
    say: (f) =>
      f.table?.menu?.seated &&
      near(f).map((place) => `Cơm nhà nấu ở ${f.name}, ${place}: ${f.table?.menu?.dishes}.`),
  },
  {
    say: (f) => teaser(f) && near(f).map((place) => `Nhớ cơm quê thì về ${f.name} ở ${place}: ${teaser(f)}.`),
  },
  {
    tells: ['host'],
    say: (f) =>
      owner(f) && near(f).map((place) => `Mời anh chị về ăn cơm nhà ${owner(f)}: ${f.name}, ${place}.`),
  },
  {
    tells: ['evening', 'stilts'],
    say: (f) =>
      f.hearth && near(f).map((place) => `Nhà có bếp lửa, bữa có cơm nhà nấu: mời về ${f.name} ở ${place}.`),
  },
  {
    say: (f) =>
      f.table?.each.some(({ kind }) => kind === 'feast') &&
      near(f).map((place) => `Đi đông thì đặt hẳn một mâm cỗ ở ${f.name}, ${place}.`),
  },
  { say: (f) => near(f).map((place) => `Đường xa tới nơi có cơm nhà nấu: ${f.name} ở ${place}.`) },
  { say: (f) => near(f).map((place) => `Ăn cơm nhà ở ${place}: mời ghé ${f.name}.`) },
];

/** First lines of a Zalo post about the food. */
export const invitation: Pattern[] = [
  { say: (f) => near(f).map((place) => `Mời cả nhà về ăn bữa cơm ở ${f.name}, ${place} ạ.`) },
  { say: (f) => teaser(f) && near(f).map((place) => `Ai thèm ${teaser(f)} thì về ${f.name}, ${place}.`) },
  {
    say: (f) =>
      `Anh chị lên ${f.place.communeName} chưa biết ăn ở đâu, mời ghé ${f.name}, ${f.place.village}.`,
  },
  {
    say: (f) =>
      owner(f) && near(f).map((place) => `Mời anh chị về ăn cơm nhà ${owner(f)}: ${f.name}, ${place}.`),
  },
  { say: (f) => near(f).map((place) => `Gửi cả nhà thực đơn cơm nhà ở ${f.name}, ${place}.`) },
];

/** Titles of a TikTok photo post about the food. */
export const title: Pattern[] = [
  { say: (f) => [`Ăn gì ở ${f.name}, ${f.place.village}?`, `Ăn gì ở ${f.name}?`] },
  { tells: ['title-menu'], say: (f) => f.table?.menu && `Về ${f.place.villageName} ăn ${f.table.menu.two}` },
  { say: (f) => `Cơm nhà nấu ở ${f.name}` },
  { say: (f) => `Một bữa cơm ở ${f.place.village}, ${f.place.province}` },
  {
    tells: ['title-menu'],
    say: (f) => f.table?.menu?.seated && `Mâm cơm ${f.place.villageName}: ${f.table.menu.dishes}`,
  },
  { say: (f) => f.hearth && f.stilts.known && `Cơm nhà nấu, bếp lửa nhà sàn ở ${f.place.villageName}` },
];

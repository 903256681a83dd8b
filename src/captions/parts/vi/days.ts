import { enumerate } from '../../../prose/enumeration.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Pattern } from '../../pattern.ts';

/** What one eats. */
export const eat: Pattern[] = [
  {
    tells: ['menu'],
    say: ({ table }) => table?.menu && `${atStart(table.menu.meal)} thường có ${table.menu.dishes}.`,
  },
  {
    tells: ['menu'],
    say: ({ table }) =>
      table?.menu?.price &&
      `${atStart(table.menu.meal)} ${table.menu.price}, thường có ${table.menu.dishes}.`,
  },
  {
    tells: ['menu'],
    say: ({ table }) => table?.menu?.seated && `Cơm nhà nấu: ${table.menu.dishes}.`,
  },
  {
    tells: ['menu'],
    say: ({ table }) => table?.menu?.seated && `Đến bữa, nhà hay nấu ${table.menu.dishes}.`,
  },
  {
    tells: ['menu'],
    say: ({ table }) => table && !table.menu && `Nhà nấu ${table.meals} cho khách${mealPrice(table.price)}.`,
  },
  {
    tells: ['menu'],
    say: ({ table }) =>
      table && !table.menu && `Khách ăn cơm nhà, có ${table.meals}${mealPrice(table.price)}.`,
  },
];

const mealPrice = (price: string | undefined) => (price ? `, ${price}` : '');

/** Verbs only: what follows “thì”. */
const doable = ({ experiences, pastimes }: Facts) =>
  experiences.length && experiences.every(({ verb }) => verb)
    ? [...experiences.slice(0, 3).map(({ words }) => words), ...pastimes].slice(0, 3)
    : experiences.length
      ? []
      : pastimes;

const named = ({ experiences }: Facts) => experiences.slice(0, 3).map(({ words }) => words);

/** What one does by day. */
export const doing: Pattern[] = [
  {
    tells: ['experience'],
    say: (f) => doable(f).length === 1 && `Rảnh thì ${doable(f)[0]} cũng được.`,
  },
  {
    tells: ['experience'],
    say: (f) => doable(f).length === 1 && `Ai thích ${doable(f)[0]} thì cứ nói với nhà.`,
  },
  {
    tells: ['experience'],
    say: (f) => doable(f).length > 1 && `Ở thêm một ngày thì ${enumerate(doable(f), 'vi', 'or')}.`,
  },
  {
    tells: ['experience'],
    say: (f) => doable(f).length > 1 && `Ai thích thì ${enumerate(doable(f), 'vi', 'or')}.`,
  },
  {
    tells: ['experience'],
    say: (f) =>
      f.experiences.length &&
      doable(f).length &&
      f.host &&
      !f.byOwner &&
      `Muốn ${enumerate(doable(f), 'vi', 'or')}, chỉ cần nói với ${f.host.called} một tiếng.`,
  },
  {
    tells: ['experience'],
    say: (f) => named(f).length > 1 && `Chơi gì ở đây? ${atStart(enumerate(named(f), 'vi'))}.`,
  },
  {
    tells: ['more-experiences'],
    after: 'experience',
    say: (f) =>
      f.experiences.length > 1 &&
      (doable(f).length
        ? `Hôm khác thì ${enumerate(named(f).slice(1), 'vi', 'or')}.`
        : `Ngoài ra còn có ${enumerate(named(f).slice(1), 'vi')}.`),
  },
];

/** What an evening can hold. */
export const evening: Pattern[] = [
  { tells: ['evening'], say: (f) => f.evening.length && `Tối ${enumerate(f.evening, 'vi', 'or')}.` },
  { tells: ['evening'], say: (f) => f.evening.length && `Tối đến thì ${enumerate(f.evening, 'vi', 'or')}.` },
  {
    tells: ['evening'],
    say: (f) => f.evening.length && `Cơm tối xong, ${enumerate(f.evening, 'vi', 'or')}.`,
  },
];

/** What lies round the village. */
export const around: Pattern[] = [
  {
    tells: ['sights'],
    say: (f) => f.sights.length > 0 && `Quanh vùng có ${enumerate(f.sights.slice(0, 2), 'vi')}.`,
  },
  {
    tells: ['sights'],
    say: (f) =>
      f.sights.length > 0 && `Quanh ${f.place.village} có ${enumerate(f.sights.slice(0, 2), 'vi')}.`,
  },
  {
    tells: ['sights'],
    say: (f) => f.sights.length > 1 && `Đi chơi quanh đây thì có ${enumerate(f.sights.slice(0, 3), 'vi')}.`,
  },
];

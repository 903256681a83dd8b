import { atStart } from '../../../prose/mid-sentence.ts';
import type { ExperienceFacts } from '../../facts/offered.ts';
import type { Pattern } from '../../pattern.ts';

type P = Pattern<ExperienceFacts>;

const includes = ({ offered }: ExperienceFacts) => (offered.includes ? `, gồm ${offered.includes}` : '');
const house = ({ host }: ExperienceFacts) => (host && !host.several ? ` ở nhà ${host.called}` : '');

/** How long it takes and what it costs at this house. */
export const cost: P[] = [
  {
    say: (f) =>
      f.offered.length &&
      f.offered.price &&
      `Cả buổi ${f.offered.length}, giá ${f.offered.price}${includes(f)}.`,
  },
  {
    say: (f) =>
      f.offered.length &&
      f.offered.price &&
      `${atStart(f.offered.length)}, giá${house(f)} ${f.offered.price}${includes(f)}.`,
  },
  {
    say: (f) =>
      f.offered.price &&
      `Giá${house(f)} ${f.offered.price}${includes(f)}${f.offered.length ? `, đi ${f.offered.length}` : ''}.`,
  },
  {
    say: (f) =>
      !f.offered.price &&
      f.offered.length &&
      `Mất ${f.offered.length}; giá thì hỏi ${f.host?.called ?? 'chủ nhà'} khi đặt chỗ.`,
  },
  {
    say: (f) =>
      !f.offered.price &&
      f.offered.length &&
      `${atStart(f.offered.length)}. Ai muốn thử thì nhắn ${f.host?.called ?? 'chủ nhà'} trước để hỏi giá.`,
  },
  {
    say: (f) =>
      !f.offered.price &&
      !f.offered.length &&
      `Giá cả, giờ giấc thì hỏi ${f.host?.called ?? 'chủ nhà'} khi đặt chỗ.`,
  },
];

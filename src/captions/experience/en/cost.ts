import { atStart } from '../../../prose/mid-sentence.ts';
import type { ExperienceFacts } from '../../facts/offered.ts';
import type { Pattern } from '../../pattern.ts';

type P = Pattern<ExperienceFacts>;

const includes = ({ offered }: ExperienceFacts) =>
  offered.includes ? `, including ${offered.includes}` : '';
const somebody = ({ host }: ExperienceFacts) => host?.called ?? 'your host';

/** How long it takes and what it costs at this house. */
export const cost: P[] = [
  {
    say: (f) =>
      f.offered.length &&
      f.offered.price &&
      `It takes ${f.offered.length} and costs ${f.offered.price}${includes(f)}.`,
  },
  {
    say: (f) =>
      f.offered.length &&
      f.offered.price &&
      `${atStart(f.offered.length)}, ${f.offered.price}${includes(f)}.`,
  },
  {
    say: (f) =>
      f.offered.price &&
      `${f.offered.price}${includes(f)}${f.offered.length ? `, ${f.offered.length}` : ''}.`,
  },
  {
    say: (f) =>
      !f.offered.price &&
      f.offered.length &&
      `Allow ${f.offered.length}, and ask ${somebody(f)} about the price.`,
  },
  {
    say: (f) =>
      !f.offered.price &&
      f.offered.length &&
      `It takes ${f.offered.length}. The price is agreed with ${somebody(f)}.`,
  },
  { say: (f) => !f.offered.price && !f.offered.length && `Ask ${somebody(f)} about times and prices.` },
];

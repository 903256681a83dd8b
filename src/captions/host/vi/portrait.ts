import { atStart } from '../../../prose/mid-sentence.ts';
import { ofPeople } from '../../../prose/vi/people.ts';
import type { Pattern } from '../../pattern.ts';
import { owned } from '../../quotation.ts';

/** Who the host is, in the words of the file. */
export const portrait: Pattern[] = [
  { tells: ['about'], say: (f) => owned(f, f.portrait, (host, words) => `${host} kể: ${words}`) },
  {
    say: (f) =>
      !f.portrait.length &&
      f.host?.people &&
      `${atStart(f.host.called)}${ofPeople(f.host)}, đón khách ở đây.`,
  },
];

/** Foreign languages somebody in the house speaks. */
export const languages: Pattern[] = [
  {
    say: ({ host }) => host?.speaks.length && `Nhà có người nói được ${host.speaks.slice(0, 2).join(', ')}.`,
  },
];

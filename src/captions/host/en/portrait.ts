import { ofPeople } from '../../../prose/en/people.ts';
import { enumerate } from '../../../prose/enumeration.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import type { Pattern } from '../../pattern.ts';
import { owned } from '../../quotation.ts';

/** Who the host is, in the words of the file. */
export const portrait: Pattern[] = [
  {
    tells: ['about'],
    say: (f) =>
      owned(f, f.portrait, (host, words) => `${host} ${f.host?.several ? 'say' : 'says'}: ${words}`),
  },
  {
    say: (f) =>
      !f.portrait.length &&
      f.host?.people &&
      `${atStart(f.host.called)}${ofPeople(f.host)}, ${f.host.several ? 'look' : 'looks'} after the guests.`,
  },
];

/** Foreign languages somebody in the house speaks. */
export const languages: Pattern[] = [
  {
    say: ({ host }) =>
      host?.speaks.length &&
      `${enumerate(host.speaks.slice(0, 3), 'en')} ${host.speaks.length > 1 ? 'are' : 'is'} spoken in the house.`,
  },
];

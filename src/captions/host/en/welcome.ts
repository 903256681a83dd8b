import { ofPeople } from '../../../prose/en/people.ts';
import { enumerate } from '../../../prose/enumeration.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import type { Pattern } from '../../pattern.ts';

/** Who receives the guests, where the team tells it and the owner has not. */
export const welcome: Pattern[] = [
  {
    tells: ['host'],
    say: (f) =>
      !f.byOwner &&
      !f.beats.some(({ from }) => from === 'host') &&
      f.host?.people &&
      `${atStart(f.host.introduced)}${ofPeople(f.host)}, ${f.host.several ? 'look' : 'looks'} after the guests.`,
  },
];

/** Foreign languages somebody in the house speaks. */
export const languages: Pattern[] = [
  {
    tells: ['languages'],
    say: ({ host }) =>
      host?.speaks.length &&
      `${enumerate(host.speaks.slice(0, 3), 'en')} ${host.speaks.length > 1 ? 'are' : 'is'} spoken in the house.`,
  },
];

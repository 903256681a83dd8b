import type { Looking, Phrases, RoomGroup } from '../phrases.ts';
import { en as grammar } from './grammar.ts';

const floors = ({ noun, count, guests }: RoomGroup) =>
  `${grammar.counted(count, noun)} for ${grammar.numeral(guests)}${count === 1 ? '' : ' in all'}`;

const those = ({ noun, several }: Looking) => (several ? noun.the.many : noun.the.one);

/** The phrases of British English texts. */
export const en: Phrases = {
  floors,
  placesOn: floors,
  roomsFor: ({ noun, count }, each) =>
    `${grammar.counted(count, noun)}${count === 1 ? ` for ${grammar.numeral(each)}` : ''}`,
  mattressEach: 'a mattress each',
  looking: (one, two) =>
    `${those(one)} ${one.several ? 'look' : 'looks'} out on ${one.seen}, ${those(two)} on ${two.seen}`,
};

import type { Phrases } from '../phrases.ts';
import { vi as grammar } from './grammar.ts';

/** The phrases of Vietnamese texts. */
export const vi: Phrases = {
  floors: ({ noun, count, guests }) =>
    `${count === 1 ? noun.the.one : grammar.counted(count, noun)} ngủ được ${guests} người`,
  placesOn: ({ noun, guests }) => `${noun.the.one} ${guests} chỗ`,
  roomsFor: ({ noun, count }, each, as) =>
    `${grammar.counted(count, noun, as)} ${count === 1 ? `${each} người` : `(mỗi ${noun.unit.one} ${each} người)`}`,
  mattressEach: 'mỗi người một đệm',
  looking: (one, two) => `${one.noun.the.one} nhìn ra ${one.seen}, ${two.noun.the.one} nhìn ra ${two.seen}`,
};

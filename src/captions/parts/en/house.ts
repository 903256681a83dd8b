import { en } from '../../../prose/en/grammar.ts';
import { en as nouns } from '../../../prose/en/nouns.ts';
import { there } from '../../../prose/en/there.ts';
import { enumerate } from '../../../prose/enumeration.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Pattern, unless } from '../../pattern.ts';

/** A total is worth saying when there is something to add up, and a number one can picture. */
const adds = ({ sleeping }: Facts) => sleeping.kinds > 1 && sleeping.capacity <= 200;

/** A house has rooms; a place of bungalows or tents is no house. */
const subject = ({ kind }: Facts) => `${nouns.places[kind].subject} has`;

/** Where one sleeps. */
export const sleep: Pattern[] = [
  {
    tells: ['rooms', 'capacity'],
    say: (f) =>
      f.sleeping.all &&
      adds(f) &&
      !f.sleeping.whole &&
      `There is room for ${f.sleeping.capacity}: ${f.sleeping.all}.`,
  },
  {
    tells: ['rooms', 'capacity'],
    say: (f) =>
      f.sleeping.all &&
      adds(f) &&
      !f.sleeping.whole &&
      `Choose between ${f.sleeping.all}, ${f.sleeping.capacity} guests in all.`,
  },
  { tells: ['rooms'], say: (f) => f.sleeping.all && !f.sleeping.whole && `${subject(f)} ${f.sleeping.all}.` },
  {
    tells: ['rooms'],
    say: ({ sleeping }) =>
      sleeping.communal &&
      sleeping.own &&
      !sleeping.whole &&
      `Share ${sleeping.communal}, or take a place of your own: ${sleeping.own}.`,
  },
  {
    tells: ['rooms'],
    say: ({ sleeping }) =>
      sleeping.communal && !sleeping.own && !sleeping.whole && `Guests share ${sleeping.communal}.`,
  },
  {
    tells: ['rooms', 'capacity'],
    say: (f) =>
      f.sleeping.all &&
      f.sleeping.whole > 0 &&
      `${subject(f)} ${f.sleeping.all}; taken whole, it sleeps ${f.sleeping.whole}.`,
  },
  {
    tells: ['rooms'],
    say: (f) =>
      f.sleeping.all &&
      f.sleeping.whole > 0 &&
      `${subject(f)} ${f.sleeping.all}, and can also be taken whole.`,
  },
  {
    tells: ['rooms', 'capacity'],
    say: ({ sleeping }) =>
      !sleeping.all && sleeping.whole > 0 && `The whole house is yours, for up to ${sleeping.whole} guests.`,
  },
];

/** What one sees from there. */
export const view: Pattern[] = [
  { tells: ['view'], say: ({ view }) => view?.wide && `You sleep with a view of ${view.everywhere}.` },
  { tells: ['view'], say: ({ view }) => view?.wide && `You wake up to a view of ${view.everywhere}.` },
  { tells: ['view'], say: ({ view }) => view?.byRoom && `${atStart(view.byRoom)}.` },
];

/** What makes the stay easy. */
export const comfort: Pattern[] = [
  {
    tells: ['comfort'],
    say: (f) => f.comforts.length > 1 && `${there(f.comforts)} ${enumerate(f.comforts, 'en')}.`,
  },
  {
    tells: ['comfort'],
    say: (f) => f.comforts.length > 1 && `You will find ${enumerate(f.comforts, 'en')}.`,
  },
  {
    tells: ['comfort'],
    say: (f) => f.comforts.length > 1 && `At hand: ${enumerate(f.comforts, 'en')}.`,
  },
];

const including = (includes: string | undefined) => (includes ? `, including ${includes}` : '');

/** What a night costs. */
const night: Pattern[] = [
  {
    say: ({ price }) =>
      price &&
      !price.group &&
      `A night costs ${price.from ? 'from ' : ''}${price.ofNight}${including(price.includes)}.`,
  },
  {
    say: ({ price }) =>
      price &&
      !price.group &&
      `${price.from ? 'Prices start at' : 'The price is'} ${price.amount}${including(price.includes)}.`,
  },
  {
    say: ({ price }) =>
      price &&
      !price.group &&
      `You can stay ${price.from ? 'from' : 'for'} ${price.amount}${price.includes ? `, with ${price.includes}` : ''}.`,
  },
  {
    say: ({ price }) =>
      price &&
      !price.group &&
      `Guests pay ${price.from ? 'from ' : ''}${price.amount}${including(price.includes)}.`,
  },
  {
    say: ({ price }) =>
      price?.group &&
      !price.groups.length &&
      `For groups of ${en.numeral(price.group)} or more: ${price.amount}${including(price.includes)}.`,
  },
  {
    say: ({ price }) =>
      price?.group &&
      !price.groups.length &&
      `Groups of ${en.numeral(price.group)} or more pay ${price.amount}${including(price.includes)}.`,
  },
  {
    say: ({ price }) =>
      price?.groups.length &&
      `For groups of ${price.groups
        .map(({ guests, amount }) => `${en.numeral(guests)} or more, ${amount}`)
        .join('; of ')}.`,
  },
];

/** Where the amount has been told already. */
const included: Pattern[] = [
  { after: 'amount', say: ({ price }) => price?.includes && `Included in the price: ${price.includes}.` },
  { after: 'amount', say: ({ price }) => price?.includes && `The price includes ${price.includes}.` },
];

/** What a night costs. */
export const price: Pattern[] = [...unless('amount', night), ...included];

import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import { isHome } from '../../facts/home.ts';
import { phrases } from '../../hook/frames.ts';
import type { Pattern } from '../../pattern.ts';
import { termsOf } from '../terms.ts';

const cash = ({ arrival }: Facts) => (arrival.cashOnly ? ' only' : '');

/** Hours, and ways to pay. */
export const hours: Pattern[] = [
  {
    tells: ['hours'],
    say: ({ arrival }) =>
      `Check in ${arrival.checkIn}, check out ${arrival.checkOut}. You pay ${arrival.paying}.`,
  },
  {
    tells: ['hours'],
    say: (f) =>
      `Arrive ${f.arrival.checkIn} and leave ${f.arrival.checkOut}. Payment: ${f.arrival.payment}${cash(f)}.`,
  },
  {
    tells: ['hours'],
    say: (f) =>
      `Guests arrive ${f.arrival.checkIn} and leave ${f.arrival.checkOut}. ${isHome(f) ? 'The house takes' : 'They take'} ${f.arrival.payment}${cash(f)}.`,
  },
  {
    tells: ['hours'],
    say: ({ arrival }) =>
      `Come ${arrival.checkIn} and leave ${arrival.checkOut}. Please pay ${arrival.paying}.`,
  },
  {
    tells: ['hours'],
    say: (f) =>
      `You can come ${f.arrival.checkIn}. On the last day, leave ${f.arrival.checkOut}; payment is ${f.arrival.payment}${cash(f)}.`,
  },
  { after: 'hours', say: ({ arrival }) => `You pay ${arrival.paying}.` },
];

const free = ({ arrival }: Facts) => arrival.freeUnder && `Children under ${arrival.freeUnder} stay free.`;
const cancelling = ({ arrival }: Facts) => arrival.cancellation && `${atStart(arrival.cancellation)}.`;

/** What children pay, and what a change of plans costs. */
export const terms: Pattern[] = termsOf(free, cancelling);

const wayFrom = (f: Facts) => f.way.flatMap((beat) => phrases.en.quoted(beat, f) ?? []);

/** The way to the house, as its owner tells it. */
export const way: Pattern[] = [
  { say: (f) => wayFrom(f).length > 0 && `The way to the house: ${midSentence(wayFrom(f).join(' '), 'en')}` },
  { say: (f) => wayFrom(f).join(' ') },
  { say: (f) => f.hidden && `Ask ${f.host?.called ?? 'your host'} for the way to the house when you book.` },
];

import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Pattern } from '../../pattern.ts';
import { owned } from '../../quotation.ts';

const cash = ({ arrival }: Facts) => (arrival.cashOnly ? ' only' : '');

/** Hours, and ways to pay. */
export const hours: Pattern[] = [
  {
    say: ({ arrival }) =>
      `Check in ${arrival.checkIn}, check out ${arrival.checkOut}. You pay ${arrival.paying}.`,
  },
  {
    say: (f) =>
      `Arrive ${f.arrival.checkIn} and leave ${f.arrival.checkOut}. Payment: ${f.arrival.payment}${cash(f)}.`,
  },
  {
    say: (f) =>
      `Guests arrive ${f.arrival.checkIn} and leave ${f.arrival.checkOut}. The house takes ${f.arrival.payment}${cash(f)}.`,
  },
];

const free = ({ arrival }: Facts) => arrival.freeUnder && `Children under ${arrival.freeUnder} stay free.`;
const cancelling = ({ arrival }: Facts) => arrival.cancellation && `${atStart(arrival.cancellation)}.`;

/** What children pay, and what a change of plans costs. */
export const terms: Pattern[] = [
  { say: (f) => [free(f), cancelling(f)].filter(Boolean).join(' ') },
  { say: (f) => [cancelling(f), free(f)].filter(Boolean).join(' ') },
];

/** The road to the village. */
export const road: Pattern[] = [{ say: (f) => f.road }];

/** The way to the house. */
export const way: Pattern[] = [
  ...['To find the house', 'The way to the house'].map(
    (lead): Pattern => ({
      say: (f) =>
        owned(
          f,
          f.way,
          (host, words) => `${host} ${f.host?.several ? 'say' : 'says'}: ${words}`,
          (words) => `${lead}: ${midSentence(words, 'en')}`,
        ),
    }),
  ),
  { say: (f) => f.hidden && `Ask ${f.host?.called ?? 'your host'} for the way to the house when you book.` },
];

import { enumerate } from '../../../prose/enumeration.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Pattern } from '../../pattern.ts';

const mealPrice = (price: string | undefined) => (price ? ` (${price})` : '');

/** What one eats. */
export const eat: Pattern[] = [
  {
    tells: ['menu'],
    say: ({ table }) => table?.menu && `${atStart(table.menu.meal)} is often ${table.menu.dishes}.`,
  },
  {
    tells: ['menu'],
    say: ({ table }) => table?.menu?.seated && `On the table for ${table.menu.meal}: ${table.menu.dishes}.`,
  },
  {
    tells: ['menu'],
    say: ({ table }) =>
      table?.menu?.price &&
      `${atStart(table.menu.meal)} (${table.menu.price}) is often ${table.menu.dishes}.`,
  },
  {
    tells: ['menu'],
    say: ({ table }) => table?.several && !table.menu && `Meals at the house: ${table.meals}.`,
  },
  {
    tells: ['menu'],
    say: ({ table }) =>
      table && !table.menu && `You can have ${table.meals} at the house${mealPrice(table.price)}.`,
  },
];

const named = ({ experiences }: Facts) => experiences.slice(0, 3).map(({ words }) => words);
const verbs = ({ experiences }: Facts) => experiences.every(({ verb }) => verb);
const things = ({ experiences }: Facts) => experiences.slice(0, 3).every(({ thing }) => thing);

/** What one does by day. */
export const doing: Pattern[] = [
  { tells: ['experience'], say: (f) => named(f).length > 1 && `Things to do: ${enumerate(named(f), 'en')}.` },
  {
    tells: ['experience'],
    say: (f) => named(f).length > 1 && `Ways to spend a day here: ${enumerate(named(f), 'en', 'or')}.`,
  },
  {
    tells: ['experience'],
    say: (f) =>
      named(f).length > 0 &&
      things(f) &&
      f.host &&
      `Ask ${f.host.called} about ${enumerate(named(f), 'en', 'or')}.`,
  },
  {
    tells: ['experience'],
    say: (f) => named(f).length > 0 && `If you can stay longer: ${enumerate(named(f), 'en', 'or')}.`,
  },
  {
    tells: ['experience'],
    say: (f) => named(f).length > 0 && verbs(f) && `You can ${enumerate(named(f), 'en', 'or')}.`,
  },
  {
    tells: ['experience'],
    say: (f) => !named(f).length && f.pastimes.length > 0 && `You can ${enumerate(f.pastimes, 'en', 'or')}.`,
  },
  {
    tells: ['more-experiences'],
    after: 'experience',
    say: (f) => named(f).length > 1 && `For another day: ${enumerate(named(f).slice(1), 'en', 'or')}.`,
  },
];

/** What lies round the village. */
export const around: Pattern[] = [
  {
    tells: ['sights'],
    say: (f) => f.sights.length > 0 && `Nearby: ${enumerate(f.sights.slice(0, 2), 'en')}.`,
  },
  {
    tells: ['sights'],
    say: (f) => f.sights.length > 0 && `A short way off: ${enumerate(f.sights.slice(0, 2), 'en')}.`,
  },
  {
    tells: ['sights'],
    say: (f) => f.sights.length > 0 && `Worth a look nearby: ${enumerate(f.sights.slice(0, 2), 'en')}.`,
  },
];

/** What an evening can hold. */
export const evening: Pattern[] = [
  {
    tells: ['evening'],
    say: (f) => f.evening.length > 0 && `In the evening you can ${enumerate(f.evening, 'en', 'or')}.`,
  },
  {
    tells: ['evening'],
    say: (f) => f.evening.length > 0 && `After dark you can ${enumerate(f.evening, 'en', 'or')}.`,
  },
  {
    tells: ['evening'],
    say: (f) => f.evening.length > 0 && `When the day is done, you can ${enumerate(f.evening, 'en', 'or')}.`,
  },
];

import { type Grammar, monthCount } from '../grammar.ts';

const numbers = 'no one two three four five six seven eight nine ten'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const month = (number: number) => months[number - 1] ?? '';
const numeral = (count: number) => numbers[count] ?? String(count);
const grouped = new Intl.NumberFormat('en-GB');

function hour(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (hours === 12 && !minutes) return 'noon';
  return `${hours % 12 || 12}${minutes ? `.${minutes}` : ''} ${hours < 12 ? 'am' : 'pm'}`;
}

function during(from: number, until: number): string {
  const length = monthCount(from, until);
  if (length === 12) return 'all year round';
  if (length === 1) return `in ${month(from)}`;
  return length === 2 ? `in ${month(from)} and ${month(until)}` : `from ${month(from)} to ${month(until)}`;
}

function duration(hours: number): string {
  if (hours === 0.5) return 'about half an hour';
  if (hours === 1) return 'about an hour';
  if (hours >= 24 && hours % 24 === 0) return hours === 24 ? 'a day' : `${numeral(hours / 24)} days`;
  const whole = Math.floor(hours);
  const isHalf = hours - whole === 0.5 && whole <= 10;
  const count = Number.isInteger(hours) ? numeral(hours) : grouped.format(hours);
  return `about ${isHalf ? `${numeral(whole)} and a half` : count} hours`;
}

/** The grammar of British English texts: numbers up to ten are words, and one has its article. */
export const en: Grammar = {
  numeral,
  inWords: numeral,
  counted: (count, { one, many }) => (count === 1 ? `a ${one}` : `${numeral(count)} ${many}`),
  joint: { and: 'and', or: 'or' },
  month,
  during,
  between: (from, until) => (until ? `between ${hour(from)} and ${hour(until)}` : `from ${hour(from)}`),
  by: (time) => `by ${hour(time)}`,
  duration,
};

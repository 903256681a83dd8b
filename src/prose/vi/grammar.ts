import { type Grammar, monthCount } from '../grammar.ts';

const numbers = 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ');

const month = (number: number) => `tháng ${number}`;
const numeral = (count: number) => (count === 1 ? 'một' : String(count));
const inWords = (count: number) => numbers[count] ?? String(count);
const grouped = new Intl.NumberFormat('vi-VN');

function hour(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${hours} giờ${minutes ? ` ${minutes}` : ''}`;
}

function during(from: number, until: number): string {
  const length = monthCount(from, until);
  if (length === 12) return 'quanh năm';
  if (length === 1) return month(from);
  return length === 2 ? `${month(from)}, ${month(until)}` : `từ ${month(from)} đến ${month(until)}`;
}

function duration(hours: number): string {
  if (hours === 0.5) return 'khoảng nửa tiếng';
  if (hours >= 24 && hours % 24 === 0) return `${hours / 24} ngày`;
  const whole = Math.floor(hours);
  if (hours - whole === 0.5) return `khoảng ${numeral(whole)} tiếng rưỡi`;
  return `khoảng ${hours === 1 ? 'một' : grouped.format(hours)} tiếng`;
}

/** The grammar of Vietnamese texts: one is a word, further numbers are figures. */
export const vi: Grammar = {
  numeral,
  inWords,
  counted: (count, { one, many }, as) => {
    const number = as === 'figures' ? count : as === 'words' ? inWords(count) : numeral(count);
    return `${number} ${count === 1 ? one : many}`;
  },
  joint: { and: 'và', or: 'hoặc' },
  month,
  during,
  between: (from, until) => (until ? `từ ${hour(from)} đến ${hour(until)}` : `từ ${hour(from)}`),
  by: (time) => `trước ${hour(time)}`,
  duration,
};

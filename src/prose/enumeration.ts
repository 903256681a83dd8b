import type { TextLanguage } from '../homestay/language.ts';
import { grammars } from './grammars.ts';

/** Things in a row as people say them: `a, b và c`; `a, b and c`. When one of them holds such a word itself: `a, b, c`. */
export function enumerate(items: string[], language: TextLanguage, by: 'and' | 'or' = 'and'): string {
  const { joint } = grammars[language];
  const word = ` ${joint[by]} `;
  if (items.length < 2) return items.join('');
  const inside = by === 'and' ? Object.values(joint).map((each) => ` ${each} `) : [word];
  if (items.some((item) => inside.some((each) => item.includes(each)))) return items.join(', ');
  return `${items.slice(0, -1).join(', ')}${word}${items.at(-1)}`;
}

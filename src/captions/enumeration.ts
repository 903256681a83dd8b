import type { Language } from '../homestay/language.ts';

const words = { vi: { and: 'và', or: 'hoặc' }, en: { and: 'and', or: 'or' } } as const;

/** Things in a row as people say them: `a, b và c`; `a, b and c`. When one of them holds that word itself: `a, b, c`. */
export function enumerate(items: string[], language: Language, by: 'and' | 'or' = 'and'): string {
  const word = ` ${words[language][by]} `;
  if (items.length < 2) return items.join('');
  if (items.some((item) => item.includes(word))) return items.join(', ');
  return `${items.slice(0, -1).join(', ')}${word}${items.at(-1)}`;
}

import type { TextLanguage } from '../homestay/language.ts';
import type { Price } from '../homestay/price.ts';
import type { Bought } from './nouns.ts';
import { nounsIn } from './nouns-in.ts';
import type { UnitPrice } from './phrases.ts';
import { phrasesIn } from './phrases-in.ts';

/** What is paid for what, in the words of a language. */
export const unitPrice = (
  { amount, per }: { amount: number; per: Bought },
  language: TextLanguage,
): UnitPrice => ({
  amount: phrasesIn[language].money(amount),
  per,
  unit: nounsIn[language].units[per],
});

/** A price in running text, with the smallest group it is meant for: `120k một người`; `120,000 VND per person`. */
export function priceWords({ minimumGuests, ...price }: Price, language: TextLanguage): string {
  const { amount, unit } = unitPrice(price, language);
  const words = `${amount} ${unit}`;
  return minimumGuests ? phrasesIn[language].forGroups(words, minimumGuests) : words;
}

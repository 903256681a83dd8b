import { type BedType, bedTypes } from '../homestay/bed.ts';
import type { Language } from '../homestay/language.ts';
import { listed } from './listed.ts';

const englishPlural = (name: string) =>
  name.replace(/(mattress|bed)$/, (noun) => (noun === 'bed' ? 'beds' : 'mattresses'));

/** Beds as a phrase: `10 đệm trải sàn và 1 giường đôi`; `10 floor mattresses and 1 double bed`. */
export function bedsText(beds: { type: BedType; count: number }[], language: Language): string {
  const phrases = beds.map(({ type, count }) => {
    const name = bedTypes[type][language];
    return `${count} ${language === 'en' && count > 1 ? englishPlural(name) : name}`;
  });
  return listed(phrases, language);
}

import type { TextLanguage } from '../../homestay/language.ts';
import { money, type Price, priceText, priceUnits } from '../../homestay/price.ts';
import type { OfferedExperience } from '../../listings/entries.ts';
import { en } from '../../prose/en/grammar.ts';
import { grammars } from '../../prose/grammars.ts';
import { midSentence } from '../../prose/mid-sentence.ts';
import { ownerPhrase, ownerSentences } from '../owner-text.ts';
import { type Activity, activity } from './doing.ts';
import type { Facts, Saying } from './facts.ts';
import { passagesOf, tellable } from './passage.ts';

/** The one experience a post is about, in words. */
export interface OfferedFacts extends Activity {
  tagline: Saying | undefined;
  /** How it goes: the first sentences of its story, the longest passage first. */
  scenes: string[];
  /** What to bring, as its story says: `Nhớ mang mũ và dép có quai.` */
  bring?: string | undefined;
  /** `khoảng 5 tiếng`; `about five hours`. */
  length?: string | undefined;
  /** Price at this house, with the size of group it is meant for: `900.000đ/thuyền`. */
  price?: string | undefined;
  /** What the price includes. */
  includes?: string | undefined;
}

/** What a post about an experience may say. */
export interface ExperienceFacts extends Facts {
  offered: OfferedFacts;
}

function priceWords(price: Price, language: TextLanguage): string {
  const { minimumGuests: guests } = price;
  if (language === 'vi')
    return `${priceText(price, 'vi')}${guests ? `, nhận từ ${guests} người trở lên` : ''}`;
  const amount = `${money(price.amount, 'en')} ${priceUnits[price.per].en}`;
  if (!guests) return amount;
  return price.per === 'group'
    ? `${money(price.amount, 'en')} for groups of ${en.numeral(guests)} or more`
    : `${amount} (at least ${en.numeral(guests)})`;
}

/** Longest sentence about what to bring, in UTF-16 units. */
const longestAdvice = 160;

const bringing: Record<TextLanguage, RegExp> = {
  vi: /^(?:(?:nhớ|nên|bạn nên|xin) )?mang /iu,
  en: /^(?:please )?(?:bring|wear) /i,
};

/** An experience at a house, in the words of a language. */
export function offeredFacts({ experience, price }: OfferedExperience, facts: Facts): OfferedFacts {
  const { language, properNames } = facts;
  const tagline = ownerPhrase(experience.tagline, language, properNames);
  const includes = ownerPhrase(price?.includes, language, properNames);
  return {
    ...activity(experience, language, properNames),
    tagline: tagline ? { text: tagline, inside: midSentence(tagline, language) } : undefined,
    scenes: tellable(passagesOf(experience.story, language, properNames)),
    bring: ownerSentences(experience.story, language, longestAdvice, properNames).find((sentence) =>
      bringing[language].test(sentence),
    ),
    length: experience.hours ? grammars[language].duration(experience.hours) : undefined,
    price: price && priceWords(price, language),
    includes: includes && midSentence(includes, language),
  };
}

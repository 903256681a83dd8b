import type { Price } from '../../homestay/price.ts';
import type { OfferedExperience } from '../../listings/entries.ts';
import { grammars } from '../../prose/grammars.ts';
import { midSentence } from '../../prose/mid-sentence.ts';
import { beatsOf } from '../../prose/owner/beats.ts';
import { ownerPhrase } from '../../prose/owner/phrase.ts';
import { toldPassages } from '../../prose/owner/told.ts';
import { phrasesIn } from '../../prose/phrases-in.ts';
import { unitPrice } from '../../prose/unit-price.ts';
import type { CaptionLanguage } from '../caption-language.ts';
import { type Activity, activity } from './doing.ts';
import type { Facts, Saying } from './facts.ts';

/** The one experience a post is about, in words. */
export interface OfferedFacts extends Activity {
  tagline: Saying | undefined;
  /** How it goes: the first sentences of its story, the longest passage first. */
  scenes: string[];
  /** What to bring, as its story says: `Nhớ mang mũ và dép có quai.` */
  bring?: string | undefined;
  /** `khoảng 5 tiếng`; `about five hours`. */
  length?: string | undefined;
  /** Price at this house, with the size of group it is meant for: `900k một thuyền`. */
  price?: string | undefined;
  /** What the price includes. */
  includes?: string | undefined;
}

/** What a post about an experience may say. */
export interface ExperienceFacts extends Facts {
  offered: OfferedFacts;
}

/** Most hours of an outing: a price “for the day” buys one. */
const longestOuting = 12;

/** `900k một thuyền`; `400k một chuyến` for a day that is an outing of some hours. */
function costWords(
  { minimumGuests, ...price }: Price,
  hours: number | undefined,
  language: CaptionLanguage,
): string {
  const isOuting = price.per === 'day' && hours !== undefined && hours <= longestOuting;
  const { amount, unit } = unitPrice(isOuting ? { ...price, per: 'outing' } : price, language);
  const words = `${amount} ${unit}`;
  if (!minimumGuests) return words;
  const { forGroups, fromGuests } = phrasesIn[language];
  return (price.per === 'group' ? forGroups : fromGuests)(words, minimumGuests);
}

/** Longest sentence about what to bring, in UTF-16 units. */
const longestAdvice = 160;

const bringing: Record<CaptionLanguage, RegExp> = {
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
    scenes: toldPassages(experience.story, language, properNames),
    bring: beatsOf(experience.story, language, { called: '' }, properNames)
      .flatMap(({ sentences }) => sentences)
      .find((sentence) => sentence.length <= longestAdvice && bringing[language].test(sentence)),
    length: experience.hours ? grammars[language].duration(experience.hours) : undefined,
    price: price && costWords(price, experience.hours, language),
    includes: includes && midSentence(includes, language),
  };
}

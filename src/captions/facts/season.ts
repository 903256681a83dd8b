import { isOfOneYear } from '../../homestay/past-year.ts';
import { isWorthComing } from '../../homestay/season-advice.ts';
import type { Season } from '../../listings/angle.ts';
import { monthCount } from '../../prose/grammar.ts';
import { grammars } from '../../prose/grammars.ts';
import { midSentence } from '../../prose/mid-sentence.ts';
import { ownerPhrase } from '../../prose/owner/phrase.ts';
import { toldPassages } from '../../prose/owner/told.ts';
import type { CaptionLanguage } from '../caption-language.ts';
import type { Facts, Saying } from './facts.ts';

/** The one season a post is about, in words. */
export interface SeasonWords {
  /** Its name where it is in this language: `Mùa lúa chín`. */
  name: Saying | undefined;
  /** The name is one thing and can stand in the middle of a sentence: no comma, no colon in it. */
  plain: boolean;
  /** A day or days to go to, not a time of the year: a festival. */
  feast: boolean;
  /** When: `từ tháng 7 đến tháng 9`; `from July to September`. */
  months: string;
  /** Guests are invited for it; else they are told what to know. */
  worthComing: boolean;
  /** It lasts all the year. */
  always: boolean;
  /** What it is like, the longest passage first. */
  like: string[];
  /** The text that is told first names months itself. */
  dated: boolean;
}

/** What a post about a season may say. */
export interface SeasonFacts extends Facts {
  season: SeasonWords;
}

const englishMonths = Array.from({ length: 12 }, (_, index) => grammars.en.month(index + 1));

const dates: Record<CaptionLanguage, RegExp> = {
  vi: /(?:^|[^\p{L}])tháng (?:\d|giêng|chạp)/iu,
  en: new RegExp(`\\b(?:${englishMonths.join('|')}|lunar)\\b`),
};

const feasts = /^(?:hội|lễ|tết|ngày hội|chợ)(?!\p{L})|\b(?:festival|feast|fair)\b/iu;

/** A season of the village, in the words of a language. */
export function seasonFacts(season: Season, { language, properNames }: Facts): SeasonWords {
  const name = ownerPhrase(season.name, language, properNames);
  const months = grammars[language].during(season.from, season.until);
  const like = toldPassages(season.about, language, properNames).filter((passage) => !isOfOneYear(passage));
  return {
    name: name ? { text: name, inside: midSentence(name, language) } : undefined,
    plain: name !== undefined && !/[,;:()–—]|\sand\s|\svà\s/u.test(name),
    feast: name !== undefined && feasts.test(name),
    months,
    worthComing: isWorthComing(season),
    always: monthCount(season.from, season.until) === 12,
    like,
    dated: dates[language].test(like[0] ?? ''),
  };
}

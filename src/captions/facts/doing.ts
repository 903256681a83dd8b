import type { HouseAmenity } from '../../homestay/amenity.ts';
import type { Experience, ExperienceKind } from '../../homestay/experience.ts';
import type { Listing } from '../../listings/entries.ts';
import { atStart, midSentence } from '../../prose/mid-sentence.ts';
import { nounsIn } from '../../prose/nouns-in.ts';
import { ownerPhrase } from '../../prose/owner/phrase.ts';
import type { CaptionLanguage } from '../caption-language.ts';

/** One thing to do, in words. */
export interface Activity {
  kind: ExperienceKind;
  /** Inside a sentence: `đi thuyền trên hồ`; `a boat on the lake`. */
  words: string;
  /** At the beginning of one: `Đi thuyền trên hồ`; `A boat on the lake`. */
  atStart: string;
  /** It begins with a verb and can follow “you can”. */
  verb: boolean;
  /** It names a thing and can follow “ask about”. In Vietnamese, all that is no verb. */
  thing: boolean;
  /** It fills part of a day, not an evening and not several days. */
  byDay: boolean;
}

const verbs: Record<CaptionLanguage, RegExp> = {
  vi: /^(?:đi|học|nghe|dệt|nấu|đạp|chèo|leo|làm|gặt|cấy|hái|tắm|xem|ngắm|câu|bắt|thăm|dự|tham gia|gói|giã|ăn|trekking|lội|thử|tự tay|cùng|theo|đan|thêu|vào|lên|xuống|ra|nướng|hát|thả|trồng|bơi|nhuộm|ngồi|đồ|nhặt|đến|tới|về|qua|đón|dạo|uống|pha|hòa) /iu,
  en: /^(?:learn|ride|walk|row|paddle|cook|weave|listen|hear|visit|take|go|try|join|see|watch|climb|swim|spend|harvest|pick|make|plant|hike|trek|cycle|help|catch|drift|explore|sit|follow|sing) /iu,
};

/** What names no thing though it is no verb: “along the stream”. In Vietnamese such words are verbs too. */
const prepositions: Record<CaptionLanguage, RegExp> = {
  vi: /(?!)/,
  en: /^(?:on|by|through|in|into|at|with|up|down|round|around|along|across|out|from|to|over) /iu,
};

const night = /(?:^|[^\p{L}])(?:hát|đêm|tối|singing|night|evening|stars?)(?!\p{L})/iu;
const evenings: ExperienceKind[] = ['singing', 'festival'];

/** One experience as it stands in a sentence; its kind where its name may not stand or has no translation. */
export function activity(
  { name, kind, hours }: Pick<Experience, 'name' | 'kind' | 'hours'>,
  language: CaptionLanguage,
  properNames: string[],
): Activity {
  const given = ownerPhrase(name, language, properNames);
  const words = given ? midSentence(given, language) : nounsIn[language].experiences[kind].thing;
  const verb = verbs[language].test(words);
  return {
    kind,
    words,
    atStart: atStart(words),
    verb,
    thing: !verb && !prepositions[language].test(words),
    byDay: !evenings.includes(kind) && !night.test(words) && (hours ?? 4) <= 8,
  };
}

/** The experiences of a house as they stand in a sentence, each once. */
export function experienceFacts(
  experiences: Listing['experiences'],
  language: CaptionLanguage,
  properNames: string[],
): Activity[] {
  const all = experiences.map(({ experience }) => activity(experience, language, properNames));
  return all.filter(
    ({ words }, index) =>
      all.findIndex((other) => other.words.toLowerCase() === words.toLowerCase()) === index,
  );
}

const known = <K extends HouseAmenity>(words: Record<K, string>, amenities: HouseAmenity[]): string[] =>
  (Object.keys(words) as K[]).filter((key) => amenities.includes(key)).map((key) => words[key]);

/** What the house lets guests do by day, each beginning with a verb, at most two. */
export const pastimeFacts = (amenities: HouseAmenity[], language: CaptionLanguage): string[] =>
  known(nounsIn[language].pastimes, amenities).slice(0, 2);

/** What an evening there can hold, each beginning with a verb, at most three. */
export const eveningFacts = (amenities: HouseAmenity[], language: CaptionLanguage): string[] =>
  known(nounsIn[language].evenings, amenities).slice(0, 3);

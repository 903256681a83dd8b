import type { HouseAmenity } from '../../homestay/amenity.ts';
import type { Experience, ExperienceKind } from '../../homestay/experience.ts';
import type { TextLanguage, Words } from '../../homestay/language.ts';
import type { Listing } from '../../listings/entries.ts';
import { atStart, midSentence } from '../../prose/mid-sentence.ts';
import { ownerPhrase } from '../owner-text.ts';

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

const verbs: Record<TextLanguage, RegExp> = {
  vi: /^(?:đi|học|nghe|dệt|nấu|đạp|chèo|leo|làm|gặt|cấy|hái|tắm|xem|ngắm|câu|bắt|thăm|dự|tham gia|gói|giã|ăn|trekking|lội|thử|tự tay|cùng|theo|đan|thêu|vào|lên|xuống|ra|nướng|hát|thả|trồng|bơi|nhuộm|ngồi|đồ|nhặt|đến|tới|về|qua|đón|dạo|uống|pha|hòa) /iu,
  en: /^(?:learn|ride|walk|row|paddle|cook|weave|listen|hear|visit|take|go|try|join|see|watch|climb|swim|spend|harvest|pick|make|plant|hike|trek|cycle|help|catch|drift|explore|sit|follow|sing) /iu,
};

const prepositions =
  /^(?:on|by|through|in|into|at|with|up|down|round|around|along|across|out|from|to|over) /iu;

/** What a kind of experience is called when its name may not stand or has not been translated. */
const kinds: Record<ExperienceKind, Words> = {
  boat: { vi: 'đi thuyền', en: 'boat trips' },
  singing: { vi: 'nghe hát Then', en: 'Then singing' },
  weaving: { vi: 'dệt thổ cẩm', en: 'brocade weaving' },
  cooking: { vi: 'nấu ăn cùng chủ nhà', en: 'cooking together' },
  trekking: { vi: 'đi bộ đường rừng', en: 'walks in the forest' },
  cycling: { vi: 'đạp xe', en: 'cycling' },
  farming: { vi: 'làm ruộng, làm vườn', en: 'work in the fields' },
  festival: { vi: 'dự lễ hội của bản', en: 'village festivals' },
};

const night = /(?:^|[^\p{L}])(?:hát|đêm|tối|singing|night|evening|stars?)(?!\p{L})/iu;
const evenings: ExperienceKind[] = ['singing', 'festival'];

/** One experience as it stands in a sentence; its kind where its name may not stand or has no translation. */
export function activity(
  { name, kind, hours }: Pick<Experience, 'name' | 'kind' | 'hours'>,
  language: TextLanguage,
  properNames: string[],
): Activity {
  const given = ownerPhrase(name, language, properNames);
  const words = given ? midSentence(given, language) : kinds[kind][language];
  const verb = verbs[language].test(words);
  return {
    kind,
    words,
    atStart: atStart(words),
    verb,
    thing: !verb && !(language === 'en' && prepositions.test(words)),
    byDay: !evenings.includes(kind) && !night.test(words) && (hours ?? 4) <= 8,
  };
}

/** The experiences of a house as they stand in a sentence, each once. */
export function experienceFacts(
  experiences: Listing['experiences'],
  language: TextLanguage,
  properNames: string[],
): Activity[] {
  const all = experiences.map(({ experience }) => activity(experience, language, properNames));
  return all.filter(
    ({ words }, index) =>
      all.findIndex((other) => other.words.toLowerCase() === words.toLowerCase()) === index,
  );
}

const pastimes: Partial<Record<HouseAmenity, Words>> = {
  kayak: { vi: 'chèo kayak', en: 'go kayaking' },
  fishing: { vi: 'câu cá', en: 'go fishing' },
  'free-bicycles': { vi: 'mượn xe đạp đi quanh bản', en: 'borrow a bicycle' },
  'bicycle-rental': { vi: 'thuê xe đạp đi quanh bản', en: 'hire a bicycle' },
};

/** What the house lets guests do by day, each beginning with a verb. */
export const pastimeFacts = (amenities: HouseAmenity[], language: TextLanguage): string[] =>
  amenities.flatMap((key) => pastimes[key]?.[language] ?? []).slice(0, 2);

const evening: Partial<Record<HouseAmenity, Words>> = {
  hearth: { vi: 'ngồi bên bếp lửa', en: 'sit by the hearth' },
  campfire: { vi: 'đốt lửa trại', en: 'have a campfire' },
  bbq: { vi: 'nướng đồ ngoài trời', en: 'grill out of doors' },
  'cultural-evening': { vi: 'xem văn nghệ', en: 'watch song and dance' },
  'herbal-bath': { vi: 'tắm lá thuốc', en: 'take a herbal bath' },
  'foot-bath': { vi: 'ngâm chân thảo dược', en: 'soak your feet in a herbal bath' },
};

/** What an evening there can hold, each beginning with a verb, at most three. */
export const eveningFacts = (amenities: HouseAmenity[], language: TextLanguage): string[] =>
  (Object.keys(evening) as HouseAmenity[])
    .filter((key) => amenities.includes(key))
    .flatMap((key) => evening[key]?.[language] ?? [])
    .slice(0, 3);

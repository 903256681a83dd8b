import { isWorthComing } from '../../homestay/season-advice.ts';
import type { Listing } from '../../listings/entries.ts';
import { midSentence } from '../../prose/mid-sentence.ts';
import { sightFacts } from '../../prose/sights.ts';
import { isClean } from '../rules/rules.ts';
import { type Draft, draft, fillers, paragraphDrafts } from './draft.ts';
import { type House, holds } from './house.ts';
import { allowedPhrase, toldOfPlace } from './owner-words.ts';
import { sentencesIn } from './sentences-in.ts';

type Season = Listing['village']['seasons'][number];

/** What guests travel for, the strongest first; the name of a season says it. */
const reasons = [/gặt|lúa (?:chín|vàng)|mùa vàng/iu, /nước đổ|đổ nước|hoa|đào|mận|lê/iu, /hội|lễ|tết/iu];
/** Nobody's reason. */
const plain = /khô|rét|lạnh|rút|cạn/iu;

function worth(season: Season): number {
  const name = season.name.vi.normalize('NFC');
  if (!isWorthComing(season)) return reasons.length + 2;
  const reason = reasons.findIndex((each) => each.test(name));
  if (reason >= 0) return reason;
  return plain.test(name) ? reasons.length + 1 : reasons.length;
}

/** A distance or the time that a way takes. */
const isDistance = (text: string) =>
  /\d\s*(?:km|cây số|m(?!\p{L})|tiếng|giờ|phút|hours?|minutes?)|\bhours?\b/iu.test(text);
/** A text that stands for years tells no year of what comes again. */
const hasYear = (text: string) => /(?:^|\D)20\d\d(?!\d)/.test(text);

/** Seasons in their order of worth. */
function seasons(house: House): string[] {
  const { listing, language, properNames } = house;
  return listing.village.seasons
    .toSorted((a, b) => worth(a) - worth(b))
    .flatMap((season) => {
      const name = allowedPhrase(season.name, language, properNames);
      if (!name) return [];
      const [about] = toldOfPlace(house, season.about)
        .flat()
        .filter((text) => !hasYear(text));
      const { from, until } = season;
      return [sentencesIn[language].season({ name: midSentence(name, language), from, until, about })];
    });
}

/** The village: what it is like, what to see near by, when to come and how far it is. */
export function neighbourhood(house: House): Draft[] {
  const { listing, language, properNames, place } = house;
  const { story, sights, gettingThere } = listing.village;
  const say = sentencesIn[language];
  const told = toldOfPlace(house, story);
  const ways = toldOfPlace(house, gettingThere).flat();
  const far = ways.find(isDistance);
  const names = sightFacts(sights, language, properNames).filter(isClean).slice(0, 4);
  const isNamed = place && holds(told[0]?.[0], place.villageName);
  return [
    ...draft(0, isNamed ? undefined : say.whereabouts(house)),
    ...paragraphDrafts(1, told.slice(0, 1)),
    ...paragraphDrafts(12, told.slice(1)),
    ...draft(5, names.length ? say.sights(house, names) : undefined),
    // Of several nobody would know which is meant.
    ...draft(11, sights.length === 1 ? toldOfPlace(house, sights[0]?.about)[0]?.[0] : undefined),
    ...seasons(house).flatMap((text, index) => draft([2, 10][index] ?? fillers + index, text)),
    ...ways.flatMap((text, index) => draft(text === far ? 4 : fillers + index, text)),
  ];
}

import { entryAddress } from '../../homestay/addresses.ts';
import { isWorthComing, type SeasonAdvice } from '../../homestay/season-advice.ts';
import type { Season } from '../../listings/angle.ts';
import { calledName } from '../../listings/called-name.ts';
import type { ExperienceEntry, Listing, SiteEntry } from '../../listings/entries.ts';
import { placeOf } from '../../prose/place.ts';
import type { CaptionLanguage } from '../caption-language.ts';
import { type Facts, factsOf } from '../facts/facts.ts';
import { type OfferedFacts, offeredFacts } from '../facts/offered.ts';
import { type SeasonWords, seasonFacts } from '../facts/season.ts';
import type { Timely } from '../timely.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { offeredAt, type VillageSubject } from './subject.ts';
import { paragraphsIn } from './up-to-date.ts';

/** What a post of a village is: an invitation for a season or a festival, what to know before one comes, … */
export type VillagePostKind = 'season' | 'advice' | 'experience' | 'road';

/** A house that the post names. */
export interface NamedHouse {
  facts: Facts;
  /** What the experience is at this house, of a post about one. */
  offered: OfferedFacts | undefined;
}

/** What a post of a village may say. What every caption knows of a house is that of the village here. */
export interface VillageFacts extends Facts {
  postKind: VillagePostKind;
  own: OwnWords;
  season: SeasonWords | undefined;
  offered: OfferedFacts | undefined;
  timely: Timely | undefined;
  /** Whether the road is itself a reason to come, or something to know of. */
  roadAdvice: SeasonAdvice | undefined;
  houses: NamedHouse[];
  /** The village has more houses than the post names. */
  others: boolean;
  /** The page of the village. */
  villagePage: string;
}

/** What a post is told from. */
export interface VillagePost {
  subject: VillageSubject;
  /** Those that are named; one at least. */
  named: readonly [Listing, ...Listing[]];
  others: boolean;
  language: CaptionLanguage;
  site: Pick<SiteEntry, 'address'>;
  variant: number;
  year: number;
  timely: Timely | undefined;
}

/** Texts of a season or an experience, as far as they are no news of a past year. */
function upToDate<T extends object>(
  entry: T,
  keys: readonly (keyof T)[],
  language: CaptionLanguage,
  year: number,
): T {
  const read = (key: keyof T) => paragraphsIn(entry[key] as never, language, year).join('\n');
  return {
    ...entry,
    ...Object.fromEntries(keys.map((key) => [key, { ...entry[key], [language]: read(key) }])),
  };
}

function kindOf(subject: VillageSubject): VillagePostKind {
  if (subject.kind === 'practical') return 'road';
  return subject.kind === 'season' && !isWorthComing(subject.season) ? 'advice' : subject.kind;
}

/** Collects what a post of a village may say; nothing where the village says nothing of it in this language. */
export function villageFacts(post: VillagePost): VillageFacts | undefined {
  const { subject, named, others, language, site, variant, year, timely } = post;
  const [first] = named;
  const { village } = first;
  const place = placeOf({ ...first, address: undefined }, language);
  const facts: Facts = {
    ...factsOf(first, site, language),
    name: place.villageName,
    short: place.villageName,
    place,
    stilts: { known: false, said: false },
    sample:
      named.some(({ sample }) => sample) ||
      (subject.kind === 'experience' && subject.offered.experience.sample),
  };
  const season: Season | undefined =
    subject.kind === 'season' ? upToDate(subject.season, ['name', 'about'], language, year) : undefined;
  const experience: ExperienceEntry | undefined =
    subject.kind === 'experience'
      ? upToDate(subject.offered.experience, ['name', 'tagline', 'story'], language, year)
      : undefined;
  const told = season?.about ?? experience?.story ?? village.gettingThere;
  const seasonWords = season && seasonFacts(season, facts);
  const offered = experience && offeredFacts({ experience }, facts);
  const own = ownWords(paragraphsIn(told, language, year), facts, variant);
  const isTold =
    own.first !== undefined ||
    offered?.tagline !== undefined ||
    // In Vietnamese every season has a name, which says enough.
    (language === 'vi' && seasonWords !== undefined);
  if (!isTold) return undefined;
  return {
    ...facts,
    postKind: kindOf(subject),
    own,
    season: seasonWords,
    offered,
    timely,
    roadAdvice: village.roadAdvice,
    houses: named.map((house) => namedHouse(house, post)),
    others,
    villagePage: new URL(entryAddress('village', village.slug, language), site.address).href,
  };
}

function namedHouse(house: Listing, { subject, site, language }: VillagePost): NamedHouse {
  const facts = factsOf({ ...house, name: calledName(house) }, site, language);
  const offered = offeredAt(house, subject);
  return { facts, offered: offered && offeredFacts(offered, facts) };
}

import type { HouseAmenity } from '../../homestay/amenity.ts';
import type { ExperienceKind } from '../../homestay/experience.ts';
import type { Kind, Room } from '../../homestay/homestay.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import type { MealKind } from '../../homestay/meal.ts';
import type { People } from '../../homestay/people.ts';
import type { SpokenLanguage } from '../../homestay/spoken-language.ts';
import { capacity } from '../../listings/capacity.ts';
import type { Listing } from '../../listings/entries.ts';
import { standsOnStilts } from '../../listings/stilts.ts';
import { calmName } from '../../prose/calm.ts';
import { type Host, hostOf } from '../../prose/host.ts';
import { mealsToTell } from '../../prose/menu.ts';
import { preferred } from '../../prose/pick.ts';
import { type Place, placeOf } from '../../prose/place.ts';
import { asPhrase } from '../../prose/tidy.ts';
import { isAsked, isIncluded } from '../meals.ts';
import { conformingName } from '../property-name.ts';
import { isClean } from '../rules/rules.ts';
import { aboutTheHouse, ownerPhrase, ownerSentences } from './owner-words.ts';

/** What a text can tell in one language: facts, and the owners' words that may stand. Nothing here breaks a rule. */
export interface Stay {
  seed: string;
  kind: Kind;
  /** Whether its owner says that it is a stilt house. */
  stilts: boolean;
  name: string | undefined;
  host: Host | undefined;
  languages: SpokenLanguage[];
  about: string[];
  village: {
    /** In words, as other texts have it; nothing where its name may not stand. */
    place: Place | undefined;
    commune: string;
    province: string;
    /** Former district: `huyện Lâm Bình`. */
    former: string | undefined;
    peoples: People[];
    story: string[];
    sights: { name: string; about: string[] }[];
    seasons: { name: string; from: number; until: number; about: string[] }[];
    gettingThere: string[];
  };
  story: string[];
  guests: number;
  rooms: Room[];
  meals: {
    included: MealKind[];
    extra: MealKind[];
    /** Those of which nobody has said what they cost. */
    asked: MealKind[];
    menu: { kind: MealKind; dishes: string } | undefined;
  };
  activities: ExperienceKind[];
  amenities: HouseAmenity[];
  childrenWelcome: boolean;
  freeWifi: boolean;
  parkingNearby: boolean;
  /** A cot for a baby can be put up. */
  cot: boolean;
}

const fragment = (text: string) => {
  const phrase = asPhrase(text);
  return phrase && isClean(phrase) ? phrase : undefined;
};

const mealOrder: MealKind[] = ['breakfast', 'lunch', 'dinner', 'feast', 'packed-lunch'];

/** Gathers what the texts of a listing can tell in a language. */
export function stayOf(listing: Listing, language: TextLanguage): Stay {
  const { village, host } = listing;
  const mealKinds = mealOrder.filter((kind) => listing.meals.some((meal) => meal.kind === kind));
  const [menu] = mealsToTell(listing).flatMap(({ kind, menu: written }) => {
    const dishes = ownerPhrase(written, language);
    return dishes ? [{ kind, dishes }] : [];
  });
  return {
    seed: listing.slug,
    kind: listing.kind,
    stilts: standsOnStilts(listing),
    name: fragment(conformingName(listing.name, listing.kind).value),
    host: fragment(calmName(host.name)) ? hostOf(host, language) : undefined,
    languages: host.languages,
    about: ownerSentences(host.about, language),
    village: {
      place: fragment(calmName(village.name)) ? placeOf(listing, language) : undefined,
      commune: village.commune,
      province: village.province,
      former: village.aliases.find((alias) => /^huyện \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(alias)),
      peoples: village.peoples,
      story: ownerSentences(village.story, language),
      sights: village.sights.flatMap((sight) => {
        const name = ownerPhrase(sight.name, language);
        return name ? [{ name, about: ownerSentences(sight.about, language) }] : [];
      }),
      seasons: village.seasons.flatMap((season) => {
        const name = ownerPhrase(season.name, language);
        const { from, until } = season;
        return name ? [{ name, from, until, about: ownerSentences(season.about, language) }] : [];
      }),
      gettingThere: ownerSentences(village.gettingThere, language),
    },
    story: aboutTheHouse(listing.story, language),
    guests: capacity(listing.rooms),
    rooms: listing.rooms,
    meals: {
      included: mealKinds.filter((kind) => isIncluded(listing, kind)),
      extra: mealKinds.filter((kind) =>
        listing.meals.some((meal) => meal.kind === kind && !meal.included && !isAsked(meal)),
      ),
      asked: mealKinds.filter((kind) => listing.meals.some((meal) => meal.kind === kind && isAsked(meal))),
      menu,
    },
    activities: [...new Set(listing.experiences.map(({ experience }) => experience.kind))],
    amenities: listing.amenities,
    childrenWelcome: listing.houseRules.children.welcome,
    freeWifi: listing.internet?.free === true,
    parkingNearby: listing.parking?.where === 'nearby',
    cot: listing.houseRules.extraBeds?.cot.possible ?? false,
  };
}

/** One of several ways to say something; a listing always says it the same way, its neighbour perhaps another. */
export function oneOf<T>({ seed }: Pick<Stay, 'seed'>, part: string, ways: readonly [T, ...T[]]): T {
  return preferred(ways, `booking/${seed}/${part}`, 0)[0] ?? ways[0];
}

import { isTranslated, ownText } from '../../homestay/bilingual.ts';
import { labelIn, type TextLanguage } from '../../homestay/language.ts';
import { mealKinds } from '../../homestay/meal.ts';
import { priceText } from '../../homestay/price.ts';
import { spokenLanguages } from '../../homestay/spoken-language.ts';
import { type Angle, anglesOf, type Season } from '../../listings/angle.ts';
import { capacity } from '../../listings/capacity.ts';
import type { Listing } from '../../listings/entries.ts';
import { startingPrice } from '../../listings/starting-price.ts';
import { hostName } from '../../prose/host.ts';
import { mealCost, mealsToTell } from '../../prose/menu.ts';
import { placeName } from '../../prose/place-name.ts';
import type { CardPlan, CardText, LayoutKey, Shot } from '../card.ts';
import { plainText } from '../plain-text.ts';
import { cardWords } from '../words/words-in.ts';
import {
  contactFacts,
  houseAndVillage,
  markOf,
  nightTag,
  opening,
  priceTag,
  roomName,
  said,
  saidIn,
  shortRoute,
  someDishes,
} from './card-copy.ts';
import { mainPicture, picturesOf, Shelf, sparing, whole } from './pictures.ts';
import { seasonShots } from './season-picture.ts';

/** What an angle says and shows. */
interface Told {
  layout: LayoutKey;
  shot: Shot;
  text: Omit<CardText, 'place' | 'mark' | 'facts'> & Partial<Pick<CardText, 'facts'>>;
}

type Tell<A extends Angle = Angle> = (
  angle: A,
  listing: Listing,
  language: TextLanguage,
  shelf: Shelf,
) => Told;

/**
 * One card for each angle besides the overview, for posts on Facebook and Zalo. Every card shows a picture of its
 * subject; a picture is shown twice only when there is no other.
 */
export function anglePlans(listing: Listing, language: TextLanguage): CardPlan[] {
  const shelf = new Shelf(mainPicture(listing));
  const angles = anglesOf(listing).filter(({ kind }) => kind !== 'overview');
  // All seasons choose at once, when what comes before them has chosen.
  let seasons: Map<Season, Shot> | undefined;
  const seasonTelling = ({ season }: Angle & { kind: 'season' }): Told => {
    seasons ??= seasonShots(listing.village.seasons, picturesOf(listing), shelf);
    return seasonTold(season, seasons.get(season) ?? whole(mainPicture(listing)), language);
  };
  return angles.map((angle) => {
    const { layout, shot, text } =
      angle.kind === 'season' ? seasonTelling(angle) : tell(angle, listing, language, shelf);
    return {
      name: `facebook-feed-${angle.key}`,
      angle: angle.key,
      formatKey: 'facebook-feed',
      layout,
      shot,
      text: {
        facts: [],
        ...text,
        place: houseAndVillage(listing),
        mark: markOf(listing, shot, language),
      },
    };
  });
}

const tell: Tell<Exclude<Angle, { kind: 'season' }>> = (angle, listing, language, shelf) => {
  if (angle.kind === 'experience') return experienceTold(angle, listing, language, shelf);
  const tellings = {
    rooms: roomsTold,
    food: foodTold,
    host: hostTold,
    practical: practicalTold,
    overview: practicalTold,
  };
  return tellings[angle.kind](angle, listing, language, shelf);
};

/** How many can sleep there, where, and what each place costs. */
const roomsTold: Tell = (_angle, { rooms, photos }, language, shelf) => {
  const words = cardWords(language);
  const priced = rooms.some(({ price }) => price);
  return {
    layout: 'plate',
    shot: shelf.take(photos, ['communal-sleeping', 'bedroom', 'living', 'exterior']),
    text: {
      headline: words.sleeping(capacity(rooms)),
      lead: priced ? words.price : undefined,
      facts: rooms.slice(0, 3).map((room) => ({
        icon: 'bed-double',
        text: roomName(room, language),
        value: room.price ? priceText(room.price, language) : undefined,
      })),
    },
  };
};

/** What a meal costs; nothing where the owner has not said. */
function costText(meal: Listing['meals'][number], language: TextLanguage): string | undefined {
  const cost = mealCost(meal);
  if (cost === 'ask') return undefined;
  return cost === 'included' ? cardWords(language).included : priceText(cost, language);
}

/** What is cooked, and what a meal costs. */
const foodTold: Tell = (_angle, listing, language, shelf) => {
  const words = cardWords(language);
  const meals = mealsToTell(listing);
  const menu = meals.find((meal) => meal.menu && isTranslated(meal.menu, language))?.menu;
  return {
    layout: 'plate',
    shot:
      shelf.find(sparing(listing), ['meal']) ??
      shelf.take(picturesOf(listing), ['meal', 'kitchen', 'living', 'exterior']),
    text: {
      headline: words.food,
      lead: menu && capitalised(someDishes(said(menu, language), 85)),
      facts: meals.slice(0, 3).map((meal) => ({
        icon: 'utensils',
        text: labelIn(mealKinds[meal.kind], language),
        ...(mealCost(meal) !== 'ask' && { value: costText(meal, language) }),
      })),
    },
  };
};

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** What one does, how long it takes, what it costs here. */
const experienceTold: Tell<Angle & { kind: 'experience' }> = ({ offered }, listing, language, shelf) => {
  const { experience, price } = offered;
  // Words above the picture, then below it: neighbours in a feed should not look alike.
  const turn = listing.experiences.indexOf(offered) % 2;
  const words = cardWords(language);
  const own = experience.photos.map(({ subject }) => subject);
  return {
    layout: turn ? 'plate' : 'page',
    shot: shelf.take(experience.photos, own),
    text: {
      headline: said(experience.name, language),
      lead: saidIn(experience.tagline, language),
      facts: experience.hours ? [{ icon: 'clock', text: words.hours(experience.hours) }] : [],
      price: price && priceTag(price, language),
    },
  };
};

/** When it is and what it is like. */
const seasonTold = (season: Season, shot: Shot, language: TextLanguage): Told => ({
  layout: 'label',
  shot,
  text: {
    headline: said(season.name, language),
    lead: opening(saidIn(season.about, language), 140),
    facts: [{ icon: 'calendar-days', text: cardWords(language).months(season.from, season.until) }],
  },
});

/** Who receives the guests. */
const hostTold: Tell = (_angle, { host, photos }, language, shelf) => ({
  layout: 'label',
  shot: host.portrait
    ? shelf.show(host.portrait)
    : shelf.take(photos, ['host', 'living', 'kitchen', 'activity', 'exterior']),
  text: {
    headline: plainText(hostName(host, language)),
    lead: opening(ownText(host.about, language), 150),
    facts: host.languages.length
      ? [
          {
            icon: 'languages',
            text: cardWords(language).speaks(
              host.languages.map((key) => labelIn(spokenLanguages[key], language)),
            ),
          },
        ]
      : [],
  },
});

/** Where it is, how to come and whom to call. */
const practicalTold: Tell = (_angle, listing, language, shelf) => {
  const { village, photos, rooms } = listing;
  const route = shortRoute(ownText(village.gettingThere, language), 110);
  const price = startingPrice(rooms);
  return {
    layout: 'notice',
    shot: shelf.take([...photos, ...village.photos], ['exterior', 'garden', 'village', 'view']),
    text: {
      headline: cardWords(language).visit,
      facts: [
        { icon: 'map-pin', text: plainText(`${village.name}, ${placeName(village, language)}`) },
        ...(route ? [{ icon: 'route' as const, text: route }] : []),
        ...contactFacts(listing, language),
      ],
      price: price && nightTag(price, language),
    },
  };
};

import { houseAmenities } from '../../homestay/amenity.ts';
import { isTranslated, ownText } from '../../homestay/bilingual.ts';
import { labelIn, type TextLanguage } from '../../homestay/language.ts';
import { mealKinds } from '../../homestay/meal.ts';
import { priceText } from '../../homestay/price.ts';
import { bathrooms } from '../../homestay/room.ts';
import type { Subject } from '../../homestay/subject.ts';
import type { Listing, Picture, SiteEntry } from '../../listings/entries.ts';
import { tiktok } from '../../platforms/tiktok.ts';
import { hostName } from '../../prose/host.ts';
import { mealsToTell } from '../../prose/menu.ts';
import { placeName } from '../../prose/place-name.ts';
import type { CardPlan, CardText, LayoutKey, Shot } from '../card.ts';
import { plainText } from '../plain-text.ts';
import { cardWords } from '../words/words-in.ts';
import {
  bedText,
  contactFacts,
  houseText,
  includesFact,
  markOf,
  nightTag,
  opening,
  priceTag,
  roomName,
  said,
  saidIn,
  shortPlace,
  shortRoute,
  someDishes,
} from './card-copy.ts';
import { alike, closeUp, isUpright, mainPicture, pictureOf, picturesOf, sparing, whole } from './pictures.ts';

type Slide = { angle: string; layout: LayoutKey; shot: Shot; text: CardText };
type Told = Omit<CardText, 'place' | 'mark' | 'facts'> & Partial<Pick<CardText, 'facts'>>;

/** A topic of the set and the picture that belongs to it. */
interface Topic {
  /** Key of the angle that the topic belongs to. */
  angle: string;
  shot: Shot;
  told: Told;
  /** Topics with the highest number are left out first when there are too many. */
  rank: number;
  /** Without a picture of its own. */
  bare: boolean;
}

/** Slides that every set has besides its topics: the house, the price, the way. */
const fixedSlides = 3;

/**
 * The set to swipe through: the house, where one sleeps, what one eats, what one does, what it costs, how to come.
 * Every topic shows a picture of its own. In a house with few pictures topics without one show a part of the house,
 * as many as a set needs to have.
 */
export function tiktokPlans(listing: Listing, site: SiteEntry, language: TextLanguage): CardPlan[] {
  const first = whole(mainPicture(listing));
  const topics = topicsOf(listing, language, new Set([first.picture.hash]));
  const slides: Slide[] = [
    {
      angle: 'overview',
      layout: isUpright(first) ? 'cover' : 'hook',
      shot: first,
      text: houseText(listing, first, language),
    },
    ...topics.map(
      ({ angle, shot, told }): Slide => ({
        angle,
        layout: 'page',
        shot,
        text: complete(told, listing, shot, language),
      }),
    ),
  ];
  for (const told of [priceTold(listing, language), wayTold(listing, site, language)]) {
    const shot = closingShot(listing, slides);
    slides.push({
      angle: 'practical',
      layout: 'ledger',
      shot,
      text: complete(told, listing, shot, language),
    });
  }
  return slides.map((slide, index) => ({ ...slide, name: `tiktok-${index + 1}`, formatKey: 'tiktok' }));
}

const complete = (told: Told, listing: Listing, shot: Shot, language: TextLanguage): CardText => ({
  facts: [],
  ...told,
  place: shortPlace(listing),
  mark: markOf(listing, shot, language),
});

/** The topics of a set, in order: all that have a picture, then as many without one as the set still needs. */
function topicsOf(listing: Listing, language: TextLanguage, shown: Set<string>): Topic[] {
  const { least, most } = tiktok.cards.tiktok.slides;
  const topics: Topic[] = [];
  const add = (angle: string, picture: Picture | undefined, told: Told, rank: number) => {
    if (picture && !shown.has(picture.hash)) {
      shown.add(picture.hash);
      topics.push({ angle, shot: whole(picture), told, rank, bare: false });
    } else {
      // One topic of each angle: a house without pictures of its rooms does not go on about rooms.
      const again = topics.some((topic) => topic.angle === angle);
      const shot = closeUp(mainPicture(listing));
      topics.push({ angle, shot, told, rank: again ? rank + 10 : rank, bare: true });
    }
  };
  const words = cardWords(language);

  listing.rooms.slice(0, 3).forEach((room, index) => {
    const own = listing.photos.find((photo) => photo.room === room.id && !shown.has(photo.hash));
    const kind: Subject = room.type === 'communal-floor' ? 'communal-sleeping' : 'bedroom';
    add(
      'rooms',
      own ?? pictureOf(listing.photos, [kind], shown),
      {
        headline: roomName(room, language),
        facts: [
          { icon: 'users', text: words.guests(room.guests) },
          { icon: 'bed-double', text: bedText(room, language) },
          { icon: 'bath', text: labelIn(bathrooms[room.bathroom], language) },
        ],
        price: room.price && nightTag(room.price, language, false),
      },
      index,
    );
  });

  const meals = mealsToTell(listing);
  const meal = meals.find(({ menu }) => menu && isTranslated(menu, language)) ?? meals[0];
  if (meal) {
    add(
      'food',
      pictureOf(sparing(listing), ['meal'], shown) ??
        pictureOf(picturesOf(listing), ['meal', 'kitchen'], shown),
      {
        headline: words.food,
        // Kind and dishes in one language, or the kind alone.
        lead:
          meal.menu && isTranslated(meal.menu, language)
            ? `${labelIn(mealKinds[meal.kind], language)}: ${someDishes(said(meal.menu, language), 75)}`
            : labelIn(mealKinds[meal.kind], language),
        price: meal.price && priceTag(meal.price, language),
      },
      1,
    );
  }

  const about = opening(ownText(listing.host.about, language), 120);
  if (about) {
    add(
      'host',
      pictureOf(listing.photos, ['host', 'living', 'kitchen'], shown),
      { headline: plainText(hostName(listing.host, language)), lead: about },
      6,
    );
  }

  listing.experiences.slice(0, 3).forEach(({ experience, price }, index) => {
    add(
      `experience-${experience.slug}`,
      experience.photos.find(({ hash }) => !shown.has(hash)),
      {
        headline: said(experience.name, language),
        lead: saidIn(experience.tagline, language),
        price: price && priceTag(price, language),
      },
      3 + index,
    );
  });

  add(
    'overview',
    pictureOf(listing.village.photos, ['village', 'season', 'view'], shown),
    { headline: plainText(listing.village.name), lead: saidIn(listing.village.tagline, language) },
    4,
  );

  const byRank = topics.toSorted((one, other) => one.rank - other.rank);
  const pictured = byRank.filter(({ bare }) => !bare).slice(0, most - fixedSlides);
  const missing = Math.max(0, least - fixedSlides - pictured.length);
  const kept = new Set([...pictured, ...byRank.filter(({ bare }) => bare).slice(0, missing)]);
  return topics.filter((topic) => kept.has(topic));
}

/** What a night costs, room by room; what the house offers when no price is named. */
function priceTold(listing: Listing, language: TextLanguage): Told {
  const words = cardWords(language);
  const priced = listing.rooms.flatMap((room) =>
    room.price ? [{ name: roomName(room, language), price: room.price }] : [],
  );
  if (!priced.length) {
    const offers = listing.amenities.slice(0, 5);
    return {
      headline: words.offers,
      facts: offers.map((key) => ({ icon: 'check', text: labelIn(houseAmenities[key], language) })),
    };
  }
  // What one room includes must not be promised for the others.
  const includes = priced.every(({ price }) => price.includes?.vi === priced[0]?.price.includes?.vi)
    ? priced[0]?.price.includes
    : undefined;
  const { freeUnder } = listing.houseRules.children;
  return {
    headline: words.price,
    facts: [
      ...priced.slice(0, 3).map(({ name, price }) => ({
        icon: 'bed-double' as const,
        text: price.minimumGuests ? `${name}, ${words.groupFrom(price.minimumGuests)}` : name,
        value: priceText(price, language),
      })),
      ...includesFact(includes, language),
      ...(freeUnder ? [{ icon: 'check' as const, text: words.freeUnder(freeUnder) }] : []),
    ],
  };
}

/** Where the house is and whom to call. */
function wayTold(listing: Listing, site: SiteEntry, language: TextLanguage): Told {
  const { village } = listing;
  const route = shortRoute(ownText(village.gettingThere, language), 110);
  return {
    headline: cardWords(language).way,
    facts: [
      { icon: 'map-pin', text: plainText(`${village.name}, ${placeName(village, language)}`) },
      ...(route ? [{ icon: 'route' as const, text: route }] : []),
      ...contactFacts(listing, language),
      { icon: 'globe', text: new URL(site.address).host },
    ],
  };
}

/** A picture for a closing slide: one not shown yet, or a part of one, never what was just shown. */
function closingShot(listing: Listing, slides: Slide[]): Shot {
  const before = slides.at(-1)?.shot;
  const shown = new Set(slides.map(({ shot }) => shot.picture.hash));
  const fresh = pictureOf(
    picturesOf(listing),
    ['living', 'garden', 'exterior', 'view', 'season', 'village', 'activity'],
    shown,
  );
  if (fresh) return whole(fresh);
  // Whole pictures first: a part of a house may lose its roof.
  const again = [mainPicture(listing), ...picturesOf(listing)].map(whole);
  const shots = [...again, ...again.map(({ picture }) => closeUp(picture))];
  return (
    shots.find(({ picture }) => picture.hash !== before?.picture.hash) ??
    shots.find((shot) => !before || !alike(shot, before)) ??
    whole(mainPicture(listing))
  );
}

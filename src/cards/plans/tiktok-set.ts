import { houseAmenities } from '../../homestay/amenity.ts';
import { inLanguage, isTranslated } from '../../homestay/bilingual.ts';
import type { Language } from '../../homestay/language.ts';
import { type MealKind, mealKinds } from '../../homestay/meal.ts';
import { priceText } from '../../homestay/price.ts';
import { bathrooms } from '../../homestay/room.ts';
import type { Subject } from '../../homestay/subject.ts';
import type { Listing, Picture, SiteEntry } from '../../listings/entries.ts';
import { placeName } from '../../listings/place-name.ts';
import { tiktok } from '../../platforms/tiktok.ts';
import type { CardPlan, CardText, LayoutKey, Shot } from '../card.ts';
import { plainText } from '../plain-text.ts';
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
  shortPlace,
  shortRoute,
  someDishes,
} from './card-copy.ts';
import { alike, closeUp, mainPicture, pictureOf, picturesOf, whole } from './pictures.ts';
import { cardWords } from './words.ts';

type Slide = { layout: LayoutKey; shot: Shot; text: CardText };
type Told = Omit<CardText, 'place' | 'mark' | 'facts'> & Partial<Pick<CardText, 'facts'>>;

/** A topic of the set and the picture that belongs to it; without a picture of its own it is left out. */
interface Topic {
  picture: Picture;
  told: Told;
  /** Topics with the highest number are left out first when there are too many. */
  rank: number;
}

/** The meal that stands for the kitchen: the one guests come for first. */
const mealOrder: MealKind[] = ['feast', 'dinner', 'lunch', 'breakfast', 'packed-lunch'];

/**
 * The set to swipe through: the house, where one sleeps, what one eats, what one does, what it costs, how to come.
 * Every topic shows a picture of its own. A house with few pictures gets fewer slides, but always the first one, the
 * price and the way.
 */
export function tiktokPlans(listing: Listing, site: SiteEntry, language: Language): CardPlan[] {
  const first = whole(mainPicture(listing));
  const { most } = tiktok.cards.tiktok.slides;
  const topics = topicsOf(listing, language, new Set([first.picture.hash]));
  const kept = topics
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most - 3)
    .map(({ told }) => told);
  const slides: Slide[] = [
    {
      layout: upright(first) ? 'cover' : 'hook',
      shot: first,
      text: houseText(listing, first, language),
    },
    ...topics
      .filter(({ told }) => kept.includes(told))
      .map(({ picture, told }): Slide => {
        const shot = whole(picture);
        return { layout: 'page', shot, text: complete(told, listing, shot, language) };
      }),
  ];
  for (const told of [priceTold(listing, language), wayTold(listing, site, language)]) {
    const shot = closingShot(listing, slides);
    slides.push({ layout: 'ledger', shot, text: complete(told, listing, shot, language) });
  }
  return slides.map((slide, index) => ({ ...slide, name: `tiktok-${index + 1}`, formatKey: 'tiktok' }));
}

const complete = (told: Told, listing: Listing, shot: Shot, language: Language): CardText => ({
  facts: [],
  ...told,
  place: shortPlace(listing),
  mark: markOf(listing, shot, language),
});

function topicsOf(listing: Listing, language: Language, shown: Set<string>): Topic[] {
  const topics: Topic[] = [];
  const add = (picture: Picture | undefined, told: Told, rank: number) => {
    if (!picture || shown.has(picture.hash)) return;
    shown.add(picture.hash);
    topics.push({ picture, told, rank });
  };
  const words = cardWords[language];

  listing.rooms.slice(0, 3).forEach((room, index) => {
    const own = listing.photos.find((photo) => photo.room === room.id && !shown.has(photo.hash));
    const kind: Subject = room.type === 'communal-floor' ? 'communal-sleeping' : 'bedroom';
    add(
      own ?? pictureOf(listing.photos, [kind], shown),
      {
        headline: roomName(room, language),
        facts: [
          { icon: 'users', text: words.guests(room.guests) },
          { icon: 'bed-double', text: bedText(room, language) },
          { icon: 'bath', text: bathrooms[room.bathroom][language] },
        ],
        price: room.price && nightTag(room.price, language, false),
      },
      index,
    );
  });

  const meal = mealOrder
    .flatMap((kind) => listing.meals.filter((each) => each.kind === kind))
    .toSorted((a, b) => Number(Boolean(b.menu)) - Number(Boolean(a.menu)))[0];
  if (meal) {
    add(
      pictureOf(listing.photos, ['meal', 'kitchen'], shown),
      {
        headline: words.food,
        // Kind and dishes in one language, or the kind alone.
        lead:
          meal.menu && isTranslated(meal.menu, language)
            ? `${mealKinds[meal.kind][language]}: ${someDishes(said(meal.menu, language), 75)}`
            : mealKinds[meal.kind][language],
        price: meal.price && priceTag(meal.price, language),
      },
      1,
    );
  }

  const about = listing.host.about && opening(inLanguage(listing.host.about, language).text, 120);
  if (about) {
    add(
      pictureOf(listing.photos, ['host', 'living', 'kitchen'], shown),
      { headline: plainText(listing.host.name), lead: about },
      6,
    );
  }

  listing.experiences.slice(0, 3).forEach(({ experience, price }, index) => {
    add(
      experience.photos.find(({ hash }) => !shown.has(hash)),
      {
        headline: said(experience.name, language),
        lead: said(experience.tagline, language),
        price: price && priceTag(price, language),
      },
      3 + index,
    );
  });

  add(
    pictureOf(listing.village.photos, ['village', 'season', 'view'], shown),
    { headline: plainText(listing.village.name), lead: said(listing.village.tagline, language) },
    4,
  );
  return topics;
}

/** What a night costs, room by room; what the house offers when no price is named. */
function priceTold(listing: Listing, language: Language): Told {
  const words = cardWords[language];
  const priced = listing.rooms.flatMap((room) =>
    room.price ? [{ name: roomName(room, language), price: room.price }] : [],
  );
  if (!priced.length) {
    const offers = listing.amenities.slice(0, 5);
    return {
      headline: words.offers,
      facts: offers.map((key) => ({ icon: 'check', text: houseAmenities[key][language] })),
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
function wayTold(listing: Listing, site: SiteEntry, language: Language): Told {
  const { village } = listing;
  const route = village.gettingThere && shortRoute(inLanguage(village.gettingThere, language).text, 110);
  return {
    headline: cardWords[language].way,
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

const upright = ({ picture }: Shot) => picture.width < picture.height;

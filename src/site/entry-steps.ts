import { cardsOf } from '../cards/cards-of.ts';
import { type Language, type TextLanguage, textLanguagesOf } from '../homestay/language.ts';
import type { Directory, ExperienceEntry, Listing, VillageEntry } from '../listings/entries.ts';
import { posterOf } from '../posts/poster/poster.ts';
import { villagePosterOf } from '../posts/poster/village-poster.ts';
import { glimpsesOf } from '../prose/glance.ts';
import { rss } from './feed/rss.ts';
import { factsOf } from './find/facts.ts';
import { vocabularyOf } from './find/vocabulary.ts';
import { galleryLayout } from './gallery-layout.ts';
import { homestayDescription } from './homestay-description.ts';
import { llms } from './llms.ts';
import { housePlaces, sightPlaces, villagePlaces } from './map/map-place.ts';
import { homestaysGeojson } from './open-data/homestays-geojson.ts';
import { homestaysJson } from './open-data/homestays-json.ts';
import { calendarFile } from './plan/calendar-file.ts';
import { yearOfPosts } from './plan/planned.ts';
import { summaryOf } from './saved/summary-of.ts';
import { seasonCalendar } from './season-calendar.ts';
import { indexedPages } from './sitemap.ts';
import { housePrices } from './stay-price/house-prices.ts';
import { planStay } from './stay-price/plan.ts';
import { firstStay } from './stay-price/stay.ts';
import { experienceData } from './structured-data/experience.ts';
import { houseListData } from './structured-data/house-list.ts';
import { lodgingData } from './structured-data/lodging.ts';
import { villageData } from './structured-data/village.ts';
import type { Output } from './unmade.ts';
import { words } from './words/words.ts';

/** The site with one entry only: whatever is made from all entries is made from this one alone. */
export type Alone = Directory;

/** Something that is made once per entry, or from all entries together. */
export interface EntryStep<Entry> {
  /** What of the entry is not made when the step throws. */
  output: Output;
  run: (entry: Entry, alone: Alone, language: Language) => unknown;
  /** Whether it is made once for each language of the site. */
  inEachLanguage?: boolean;
}

const page = <Entry>(run: EntryStep<Entry>['run']): EntryStep<Entry> => ({
  output: 'page',
  run,
  inEachLanguage: true,
});

const place = (language: Language) => ({ language, url: 'https://nha-san.example/x/', images: [] });

const inEach = (alone: Alone, make: (language: TextLanguage) => unknown) =>
  textLanguagesOf(alone.site.languages).map(make);

/**
 * Every quick step for a house. A fault in one that all pages rest on leaves out the house, any other only its output.
 * What takes long, posts and Booking.com kit, is tried by `madeWith` when its pages are listed.
 */
export const houseSteps: Record<string, EntryStep<Listing>> = {
  'structured data': page((house, _, language) => lodgingData(house, place(language))),
  'structured data of the list': page((_, alone, language) => houseListData(alone, language)),
  description: page((house, _, language) => homestayDescription(house, language)),
  glance: page((house, _, language) => glimpsesOf(house, words(language))),
  gallery: page(({ photos }) => galleryLayout(photos)),
  reckoner: page((house, _, language) => {
    const prices = housePrices(house, words(language));
    return planStay(prices, firstStay(prices));
  }),
  search: page((house) => [factsOf(house), vocabularyOf([house])]),
  map: page((house, _, language) => [
    housePlaces([house], language),
    villagePlaces([house.village], [house], language),
  ]),
  'saved houses': page((house, _, language) => summaryOf(house, language)),
  feed: page((_, alone, language) => rss(alone, language)),
  'open data': page((_, alone) => homestaysJson(alone)),
  'open data on a map': page((_, alone) => homestaysGeojson(alone)),
  'language models': page((_, alone) => llms(alone)),
  sitemap: page((_, alone) => indexedPages(alone)),
  cards: {
    output: 'share',
    run: (house, alone) => inEach(alone, (language) => cardsOf(house, alone.site, language)),
  },
  calendar: {
    output: 'share',
    run: (house, alone) => calendarFile(yearOfPosts([house]), alone.site),
  },
  poster: { output: 'poster', run: (house, alone) => posterOf(house, alone.site) },
};

/** Every step for a village. */
export const villageSteps: Record<string, EntryStep<VillageEntry>> = {
  'structured data': page((village, _, language) => villageData(village, [], place(language))),
  seasons: page((village) => seasonCalendar([village])),
  map: page((village, _, language) => [
    villagePlaces([village], [], language),
    sightPlaces(village, language),
  ]),
  'language models': page((_, alone) => llms(alone)),
  sitemap: page((_, alone) => indexedPages(alone)),
  poster: { output: 'poster', run: (village, alone) => villagePosterOf(village, [], alone.site) },
};

/** Every step for an experience. */
export const experienceSteps: Record<string, EntryStep<ExperienceEntry>> = {
  'structured data': page((experience, _, language) => experienceData(experience, [], place(language))),
  'language models': page((_, alone) => llms(alone)),
  sitemap: page((_, alone) => indexedPages(alone)),
};

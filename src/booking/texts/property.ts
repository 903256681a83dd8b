import { type HouseAmenity, takesCoaches } from '../../homestay/amenity.ts';
import { mealsToTell } from '../../prose/menu.ts';
import { atStart } from '../../prose/mid-sentence.ts';
import type { HouseThing } from '../../prose/nouns.ts';
import { nounsIn } from '../../prose/nouns-in.ts';
import { type Draft, draft, paragraphDrafts } from './draft.ts';
import type { House } from './house.ts';
import { allowedPhrase, told } from './owner-words.ts';
import { sentencesIn } from './sentences-in.ts';

/** What makes one come, and has no tick box. */
const offered: readonly (HouseThing & HouseAmenity)[] = ['boat-landing', 'swimming', 'herbal-bath'];

/**
 * The house: why come, whose it is, what its owner tells. Facts that a tick box holds stay out, but for where one sleeps,
 * where nobody has told it and room is left.
 */
export function property(house: House): Draft[] {
  const { listing, language, properNames } = house;
  const { amenities, experiences, parking, rooms } = listing;
  const say = sentencesIn[language];
  const nouns = nounsIn[language];
  const { paragraphs, topics, inFirstPerson } = told(house, listing.story);
  const story = paragraphs.flat().join(' ').toLowerCase();
  const isNew = (words: string) => !story.includes(words.toLowerCase());
  const { paragraphs: tagline } = told(house, listing.tagline, inFirstPerson ? 'first' : 'third');

  const [menu] = mealsToTell(listing).flatMap(({ kind, menu: written }) => {
    const dishes = allowedPhrase(written, language, properNames);
    return dishes ? [{ kind, dishes }] : [];
  });
  const isTold = menu?.dishes.split(/[,:;]/).some((dish) => !isNew(dish.trim()));
  const doing = [...new Set(experiences.map(({ experience }) => nouns.experiences[experience.kind].doing))];
  const offers = paragraphs.length ? [] : offered.filter((key) => amenities.includes(key));
  // Rooms are asked for one by one; that all sleep on one floor is told nowhere else.
  const [floor, ...others] = rooms;
  const isOneFloor = floor?.type === 'communal-floor' && floor.count === 1 && !others.length;
  const isSleepTold = topics.includes('sleep') || (paragraphs.length > 0 && !isOneFloor);
  const coaches = takesCoaches(amenities)
    ? say.coaches(amenities.includes('large-coach-parking'), parking?.where)
    : undefined;

  return [
    ...draft(1, tagline[0]?.[0] && atStart(tagline[0][0])),
    ...draft(0, say.opening(house, !inFirstPerson)),
    ...paragraphDrafts(2, paragraphs),
    ...draft(42, isSleepTold ? undefined : say.sleeping(house)),
    ...draft(9, menu && !isTold ? say.menu(menu.kind, menu.dishes) : undefined),
    ...draft(41, say.doing(doing.filter(isNew).slice(0, 4))),
    ...draft(43, say.offers(offers.map((key) => nouns.things[key]))),
    ...draft(40, coaches),
  ];
}

import { takesCoaches } from '../../homestay/amenity.ts';
import { grammars } from '../../prose/grammars.ts';
import { atStart } from '../../prose/mid-sentence.ts';
import type { HouseThing } from '../../prose/nouns.ts';
import { nounsIn } from '../../prose/nouns-in.ts';
import { placeNoun } from '../../prose/place-noun.ts';
import { sleepingFacts } from '../../prose/sleeping.ts';
import { tableFacts } from '../../prose/table.ts';
import { type Draft, draft, fillers, paragraphDrafts } from './draft.ts';
import { type House, holds, isNamedAfterHost, tellsTheSame } from './house.ts';
import { told } from './owner-words.ts';
import { sentencesIn } from './sentences-in.ts';

/** What makes one come, and has no tick box. */
const offered: readonly HouseThing[] = ['boat-landing', 'swimming', 'herbal-bath'];

/** Where one sleeps. Booking.com asks for rooms one by one; that all sleep on one floor it does not ask. */
function sleeping({ listing: { rooms }, language }: House, isSilent: boolean): string | undefined {
  const say = sentencesIn[language];
  const { inWords } = grammars[language];
  const [floor, ...others] = rooms;
  if (floor?.type === 'communal-floor' && floor.count === 1 && !others.length)
    return say.oneFloor(atStart(inWords(floor.guests)));
  if (!isSilent) return undefined;
  const { all, kinds, whole, capacity } = sleepingFacts(rooms, language);
  return kinds ? say.sleeping(all, inWords(capacity)) : say.wholeHouse(inWords(whole || capacity));
}

/**
 * The house: why come, whose it is, what its owner tells. Facts that a tick box holds stay out, but for where one sleeps,
 * where nobody has told it and room is left.
 */
export function property(house: House): Draft[] {
  const { listing, language, properNames } = house;
  const { amenities, experiences, parking } = listing;
  const say = sentencesIn[language];
  const nouns = nounsIn[language];
  const { paragraphs, topics, inFirstPerson } = told(house, listing.story);
  const story = paragraphs.flat().join(' ').toLowerCase();
  const isNew = (words: string) => !story.includes(words.toLowerCase());
  const [[tagline] = []] = told(house, listing.tagline, inFirstPerson ? 'first' : 'third').paragraphs;
  const hook = tagline && atStart(tagline);
  // Where the story begins with the same, the tagline stands only where there is no room for it.
  const hookRank = hook && tellsTheSame(hook, paragraphs[0]?.[0] ?? '') ? 11 : 1;

  const { menu } = tableFacts(listing, language, properNames) ?? {};
  const isMenuTold = menu?.dishes.split(', ').some((dish) => !isNew(dish));
  const doing = [...new Set(experiences.map(({ experience }) => nouns.experiences[experience.kind].doing))];
  const offers = paragraphs.length ? [] : offered.filter((key) => amenities.includes(key));
  const coaches = takesCoaches(amenities)
    ? say.coaches(amenities.includes('large-coach-parking'), parking?.where)
    : undefined;

  const host = inFirstPerson || isNamedAfterHost(house) ? undefined : house.host;
  const noun = placeNoun(listing, language).noun.replace(/^an? /, '');
  const isKindTold = [hook, ...paragraphs.map(([beat]) => beat)].some((text) => holds(text, noun));

  return [
    ...draft(hookRank, hook).map((each) => ({ ...each, isOnlyNew: hookRank > 1 })),
    ...draft(0, say.opening(house, host, isKindTold)),
    ...paragraphDrafts(2, paragraphs),
    ...draft(fillers + 2, topics.includes('sleep') ? undefined : sleeping(house, !paragraphs.length)),
    ...draft(9, menu && !isMenuTold ? say.menu(atStart(menu.meal), menu.dishes) : undefined),
    ...draft(fillers + 1, say.doing(doing.filter(isNew).slice(0, 4))),
    ...draft(
      fillers + 3,
      offers.length
        ? say.offers(
            house,
            offers.map((key) => nouns.things[key]),
          )
        : undefined,
    ),
    ...draft(20, coaches),
  ];
}

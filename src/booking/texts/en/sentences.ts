import type { Room } from '../../../homestay/homestay.ts';
import { viewCodes } from '../../../platforms/booking.ts';
import { en as grammar } from '../../../prose/en/grammar.ts';
import { en as nouns } from '../../../prose/en/nouns.ts';
import { ofPeople } from '../../../prose/en/people.ts';
import { there } from '../../../prose/en/there.ts';
import { enumerate } from '../../../prose/enumeration.ts';
import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import { placeNoun } from '../../../prose/place-noun.ts';
import { sleepingFacts } from '../../../prose/sleeping.ts';
import { type House, holds, oneOf } from '../house.ts';
import type { Sentences } from '../sentences.ts';
import { hostWords, inFirstPerson } from './host-words.ts';

const { inWords, month } = grammar;
const row = (items: string[], by: 'and' | 'or' = 'and') => enumerate(items, 'en', by);

const an = (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
const possessive = (name: string) => `${name}${name.endsWith('s') ? '’' : '’s'}`;

function opening(house: House, withHost: boolean): string {
  const { listing, name, place } = house;
  const { noun } = placeNoun(listing, 'en');
  const where = place
    ? holds(name, place.villageName)
      ? ''
      : ` in ${place.villageName}`
    : ` in ${listing.village.commune} commune`;
  const persons = house.host?.called.replace(/’s? family$/u, '').split(' and ') ?? [];
  const host = withHost && !persons.every((each) => holds(name, each)) ? house.host : undefined;
  if (!host) return `${name ? atStart(name) : 'This'} is ${noun}${where}.`;
  const people = host.several ? ofPeople(host) : '';
  const hosts = `${atStart(host.called)}${people && `${people},`} ${host.several ? 'welcome' : 'welcomes'} guests to`;
  if (!name) return `${hosts} ${noun}${where}.`;
  const welcome = `${hosts} ${name}, ${noun}${where}.`;
  if (host.several) return welcome;
  return oneOf(house, [
    `${atStart(name)} is ${possessive(host.called)} ${noun.replace(/^an? /, '')}${where}.`,
    welcome,
  ]);
}

function sleeping({ listing: { rooms } }: House): string {
  const { all, whole, places, kinds, capacity } = sleepingFacts(rooms, 'en');
  if (!kinds) return `The whole house is let to one group of up to ${inWords(whole || capacity)}.`;
  const [floor, ...others] = rooms.filter(({ type }) => type !== 'whole-house');
  if (kinds === 1 && places && floor?.count === 1 && !others.length)
    return `${atStart(inWords(places))} guests share one sleeping floor.`;
  return `There is room for ${inWords(capacity)}: ${all}.`;
}

/** `a tray for six: chicken, fish` says itself how it is served. */
function menu(kind: keyof typeof nouns.meals, dishes: string): string {
  const [served, rest] = dishes.split(/:\s*/, 2);
  const told = midSentence(rest ?? dishes, 'en');
  const listed = /[;.:()]| and /.test(told) ? told : row(told.split(/\s*,\s*/).filter(Boolean));
  return rest
    ? `${atStart(served ?? '')} holds ${listed}.`
    : `${atStart(nouns.meals[kind].told)} might be ${listed}.`;
}

function months(from: number, until: number): string {
  if (from === until) return `${month(from)} brings`;
  return until === from + 1
    ? `${month(from)} and ${month(until)} bring`
    : `The months from ${month(from)} to ${month(until)} bring`;
}

const usual: Partial<Record<Room['type'], number>> = { double: 2, twin: 2, triple: 3 };

function room({ type, guests, view }: Room, name: string | undefined): string {
  const noun = nouns.rooms[type];
  const isWhole = type === 'whole-house';
  const small = name && midSentence(name, 'en');
  const named =
    small &&
    (/^(?:an?|the|our) |\b(?:rooms|beds|tents|bungalows|floors|houses)\b/i.test(small) ? small : an(small));
  const label = named ?? (isWhole ? 'the whole house' : an(noun.one));
  const looks =
    view && viewCodes[view].confidence === 'inferred' && !/view|over|look/i.test(label)
      ? ` that looks out over ${nouns.views[view].seen}`
      : '';
  const most = usual[type];
  const extra = most && guests > most ? `${looks && ','} with an extra bed, for ${inWords(guests)}` : '';
  const places = !looks && !named && !most ? ` for ${inWords(guests)}` : '';
  return `${atStart(label)}${places}${looks}${extra}.`;
}

/** What Booking.com's forms do not hold, in British English. */
export const en: Sentences = {
  opening,
  sleeping,
  menu,
  doing: (things) => (things.length ? `Ask ahead if you would like to ${row(things, 'or')}.` : ''),
  offers: (things) => (things.length ? `${there(things)} ${row(things)}.` : ''),
  coaches: (largest, where) =>
    `There is parking for ${largest ? 'coaches of up to 45 seats' : 'minibuses of up to 29 seats'}${where ? (where === 'nearby' ? ' near by' : ' at the house') : ''}.`,

  whereabouts({ listing: { village }, place }) {
    const former = place?.formerDistrict ? ` (formerly ${place.formerDistrict} district)` : '';
    return `${place ? `${place.villageName} lies` : 'The house is'} in ${village.commune} commune, ${village.province} province${former}.`;
  },
  sights: (names) => (names.length ? `Within reach: ${row(names)}.` : ''),
  season({ name, from, until, about }) {
    // The owner's sentence tells the months itself.
    if (about?.includes(month(from))) return about;
    const brings = `${months(from, until)} ${name.replace(/^the (?=spring|summer|autumn|winter)/, '')}`;
    return about ? `${brings}: ${midSentence(about, 'en')}` : `${brings}.`;
  },

  introduction: hostWords,
  inFirstPerson,

  room,
  sameRooms: ({ type, count }) => `There are ${inWords(count)} ${nouns.rooms[type].unit.many} like this.`,
  includes: (things) => `The price includes ${things}.`,
  curtain: 'Each bed has a curtain of its own.',
  ticked:
    /^(?:(?:the|an?) )?(?:breakfast|lunch|dinner|mattress|blanket|bedding|mosquito|pillow|sheet|towel|linen|wi-?fi|water\b)/iu,
};

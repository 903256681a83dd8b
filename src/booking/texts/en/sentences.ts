import type { Room } from '../../../homestay/homestay.ts';
import { viewCodes } from '../../../platforms/booking.ts';
import { an } from '../../../prose/en/article.ts';
import { en as grammar } from '../../../prose/en/grammar.ts';
import { en as nouns } from '../../../prose/en/nouns.ts';
import { ofPeople } from '../../../prose/en/people.ts';
import { there } from '../../../prose/en/there.ts';
import { enumerate } from '../../../prose/enumeration.ts';
import type { Host } from '../../../prose/host.ts';
import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import { placeNoun } from '../../../prose/place-noun.ts';
import { type House, holds, oneOf } from '../house.ts';
import type { Sentences } from '../sentences.ts';
import { hostWords, inFirstPerson } from './host-words.ts';

const { inWords, month } = grammar;
const row = (items: string[], by: 'and' | 'or' = 'and') => enumerate(items, 'en', by);

const possessive = (name: string) => `${name}${name.endsWith('s') ? '’' : '’s'}`;

function opening(house: House, host: Host | undefined, isKindTold: boolean): string {
  const { listing, name, place } = house;
  const { noun } = placeNoun(listing, 'en');
  const where = !place
    ? ` in ${listing.village.commune} commune`
    : [name, host?.called].some((each) => holds(each, place.villageName))
      ? ''
      : ` in ${place.villageName}`;
  const isKnown = isKindTold && where;
  if (!host) return `${name ? atStart(name) : 'This'} is${isKnown && name ? '' : ` ${noun}`}${where}.`;
  const people = host.several ? ofPeople(host) : '';
  const hosts = `${atStart(host.called)}${people && `${people},`} ${host.several ? 'welcome' : 'welcomes'} guests to`;
  if (!name) return `${hosts} ${noun}${where}.`;
  const welcome = `${hosts} ${name}${isKnown ? '' : `, ${noun}`}${where}.`;
  // “A house to rent”, “a group of bungalows” are nobody's.
  if (host.several || isKnown || / (?:of|to) /.test(noun)) return welcome;
  return oneOf(house, [
    `${atStart(name)} is ${possessive(host.called)} ${noun.replace(/^an? /, '')}${where}.`,
    welcome,
  ]);
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
      ? ` that looks out over ${nouns.views[view]}`
      : '';
  const most = usual[type];
  const extra = most && guests > most ? `${looks && ','} with an extra bed, for ${inWords(guests)}` : '';
  const places = !looks && !named && !most ? ` for ${inWords(guests)}` : '';
  return `${atStart(label)}${places}${looks}${extra}.`;
}

/** What Booking.com's forms do not hold, in British English. */
export const en: Sentences = {
  opening,
  oneFloor: (guests) => `${guests} guests share one sleeping floor.`,
  wholeHouse: (guests) => `The whole house is let to one group of up to ${guests}.`,
  sleeping: (places, guests) => `There is room for ${guests}: ${places}.`,
  menu: (meal, dishes) => `${meal} might be ${dishes}.`,
  doing: (things) => (things.length ? `Ask ahead if you would like to ${row(things, 'or')}.` : ''),
  offers: (_house, things) => `${there(things)} ${row(things)}.`,
  coaches: (largest, where) =>
    `There is parking for ${largest ? 'coaches of up to 45 seats' : 'minibuses of up to 29 seats'}${where ? (where === 'nearby' ? ' near by' : ' on site') : ''}.`,

  whereabouts({ listing: { village }, place }) {
    const former = place?.formerDistrict ? ` (formerly ${place.formerDistrict} district)` : '';
    return `${place ? `${place.villageName} lies` : 'The house is'} in ${village.commune} commune, ${village.province} province${former}.`;
  },
  sights: (_house, names) => `Within reach: ${row(names)}.`,
  season({ name, from, until, about }) {
    // The owner's sentence tells the months itself.
    if (about?.includes(month(from))) return about;
    const known = name
      .replace(/^the (?=spring|summer|autumn|winter)/, '')
      .replace(/^(?!the |an? )(?=.*(?:festival|harvest|new year)$)/i, 'the ');
    const brings = `${months(from, until)} ${known}`;
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
  tale: /\b(?:tells? (?:how|of|that)|legend|once upon|(?:story|tale) (?:goes|has it)|long ago)\b/i,
};

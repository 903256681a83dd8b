import type { RoomAmenity } from '../../../homestay/amenity.ts';
import type { Room } from '../../../homestay/homestay.ts';
import type { RoomType } from '../../../homestay/room.ts';
import { midSentence } from '../../../prose/mid-sentence.ts';
import { bedsOf } from '../../units.ts';
import { chain, type Draft, draft } from '../draft.ts';
import type { Stay } from '../stay.ts';
import type { Writer } from '../writer.ts';
import { bedNouns, counted, numeral, roomThings, row, viewPhrases } from './words.ts';

const subjects: Record<RoomType, { one: string; many: string; shared: boolean }> = {
  'communal-floor': { one: 'communal floor', many: 'floors', shared: true },
  double: { one: 'double room', many: 'rooms', shared: false },
  twin: { one: 'twin room', many: 'rooms', shared: false },
  triple: { one: 'triple room', many: 'rooms', shared: false },
  family: { one: 'family room', many: 'rooms', shared: false },
  bungalow: { one: 'bungalow', many: 'bungalows', shared: false },
  'whole-house': { one: 'whole house', many: 'houses', shared: true },
  tent: { one: 'tent', many: 'tents', shared: false },
};

const size = (value: number) => `${value.toLocaleString('en-GB')} m²`;

function introduction({ type, guests, size: area, view, amenities }: Room): string {
  const wooden = type === 'communal-floor' && amenities.includes('wooden-floor') ? 'wooden ' : '';
  const noun = `${wooden}${subjects[type].one}`;
  const sleeps = `sleeps ${guests > 3 ? 'up to ' : ''}${counted(guests, 'guest')}`;
  const clauses = [
    sleeps,
    ...(area ? [`measures about ${size(area)}`] : []),
    ...(view ? [viewPhrases[view]] : []),
  ];
  return `${type === 'whole-house' ? 'The' : 'This'} ${noun} ${row(clauses)}.`;
}

function beds(room: Room): string {
  const all = bedsOf(room);
  const one = all[0]?.count === 1;
  return `There ${one ? 'is' : 'are'} ${row(all.map(({ type, count }) => counted(count, bedNouns[type].one, bedNouns[type].many)))}.`;
}

function things({ type, amenities }: Room): string | undefined {
  const told: RoomAmenity[] = type === 'communal-floor' ? ['wooden-floor'] : [];
  const named = amenities.filter((key) => !told.includes(key)).slice(0, 8);
  const number = subjects[type].shared ? 'many' : 'one';
  return named.length ? `It comes with ${row(named.map((key) => roomThings[key][number]))}.` : undefined;
}

const bathroom = ({ bathroom: which }: Room) =>
  which === 'private' ? 'The bathroom is private.' : 'The bathroom is shared.';

const others = ({ type, count }: Room) =>
  count > 1 ? `There are ${numeral(count)} such ${subjects[type].many}.` : undefined;

/** One room: for how many, how large, what one sees, sleeps on and finds there. */
export const room: Writer['room'] = (_stay: Stay, each, { about, includes }): Draft[] => [
  ...draft(0, introduction(each)),
  ...draft(1, beds(each)),
  ...draft(3, things(each)),
  ...draft(2, bathroom(each)),
  ...draft(6, others(each)),
  ...draft(5, includes && `The room rate includes ${midSentence(includes, 'en')}.`),
  ...chain(about.slice(0, 4), 4, 7),
];

import { en } from '../../../prose/en/grammar.ts';
import { there } from '../../../prose/en/there.ts';
import { enumerate } from '../../../prose/enumeration.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import type { Lodging } from '../../facts/lodging.ts';
import type { Pattern } from '../../pattern.ts';
import { type Line, onlyRoom, roomAlone, roomLists } from '../list.ts';

/** Kinds whose name does not say for how many they are. */
const sized: Lodging['type'][] = ['communal-floor', 'family', 'bungalow', 'whole-house'];

const row = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(', ');

const sleeps = ({ guests, count }: Lodging) =>
  `${count > 1 ? 'each sleeping' : 'sleeps'} ${en.numeral(guests)}`;
const guests = (room: Lodging) => (sized.includes(room.type) || room.count > 1) && sleeps(room);
const bath = ({ bathroom }: Lodging) => `${bathroom} bathroom`;
const view = ({ view }: Lodging) => view && `a view of ${view}`;
const cost = ({ price, includes }: Lodging) => price && (includes ? `${price}, with ${includes}` : price);

/** `Stream room (three of them)`; `Three double rooms` where nobody has named them in English. */
function named({ name, named: own, noun, count }: Lodging): string {
  if (count === 1) return name;
  return own ? `${name} (${en.numeral(count)} of them)` : atStart(en.counted(count, noun));
}

/** Everything about the only room. */
function whole(room: Lodging): string {
  const more = row(view(room), bath(room));
  if (room.type !== 'whole-house') return `${named(room)}: ${row(sleeps(room), room.beds, more)}.`;
  const sleeping = `The whole house sleeps ${en.numeral(room.guests)}`;
  return room.onMattresses
    ? `${row(`${sleeping} on floor mattresses`, more)}.`
    : `${sleeping}: ${row(room.beds, more)}.`;
}

const lines: Line[] = [
  (room) =>
    `${named(room)}: ${row(guests(room), room.beds, view(room), bath(room))}.${room.price ? ` ${cost(room)}.` : ''}`,
  (room) =>
    room.price && `${named(room)}, ${cost(room)}. ${atStart(row(room.beds, view(room), bath(room)))}.`,
];

/** The rooms one by one, or the only one in a sentence. */
export const rooms: Pattern[] = [...roomLists(lines), roomAlone(whole)];

/** Where one washes. */
export const bathing: Pattern[] = [
  {
    tells: ['bath'],
    say: (f) => f.bathing === 'private' && f.lodgings.length > 1 && 'Each room has its own bathroom.',
  },
  { tells: ['bath'], say: (f) => f.bathing === 'shared' && 'The bathroom is shared.' },
  {
    tells: ['bath', 'comfort'],
    say: (f) => f.bathing === 'shared' && f.hotWater && 'The bathroom is shared and has hot water.',
  },
  {
    tells: ['bath'],
    say: (f) =>
      f.bathing === 'by-kind' &&
      'Guests on the communal floor share a bathroom; rooms with a door have their own.',
  },
];

/** What there is wherever one sleeps. */
export const bedding: Pattern[] = [
  {
    say: (f) =>
      f.bedding.length > 0 &&
      f.lodgings.length > 1 &&
      `Wherever you sleep, ${there(f.bedding).toLowerCase()} ${enumerate(f.bedding, 'en')}.`,
  },
  {
    say: (f) =>
      f.bedding.length > 0 &&
      f.lodgings.length > 1 &&
      `${there(f.bedding)} ${enumerate(f.bedding, 'en')} wherever you sleep.`,
  },
  {
    say: (f) =>
      f.bedding.length > 0 &&
      onlyRoom(f) !== undefined &&
      `${there(f.bedding)} ${enumerate(f.bedding, 'en')}.`,
  },
];

import { enumerate } from '../../../prose/enumeration.ts';
import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import { vi } from '../../../prose/vi/grammar.ts';
import type { Lodging } from '../../facts/lodging.ts';
import type { Pattern } from '../../pattern.ts';
import { type Line, onlyRoom, roomAlone, roomLists } from '../list.ts';

/** Kinds whose name does not say for how many they are. */
const sized: Lodging['type'][] = ['communal-floor', 'family', 'bungalow', 'whole-house'];

const row = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(', ');

const guests = ({ guests, type }: Lodging) => sized.includes(type) && `ngủ được ${guests} người`;
const bath = ({ bathroom }: Lodging) => `nhà tắm ${bathroom === 'private' ? 'riêng' : 'chung'}`;
const view = ({ view }: Lodging) => view && `nhìn ra ${view}`;
const named = ({ name, count, noun }: Lodging) => (count > 1 ? `${name} (${count} ${noun.unit.many})` : name);

/** Where the owner's name does not say what it is, that comes first: `sàn chung “Gian khách”`. */
function asNoun(room: Lodging): string {
  const { name, named: own, noun, count } = room;
  const [kind = ''] = noun.alone.split(' ');
  const words = name.toLowerCase().split(' ');
  if (own && words.length > 1 && words.includes(kind)) return midSentence(named(room), 'vi');
  const what = count > 1 ? vi.counted(count, noun) : noun.alone;
  return own && !noun.alone.includes(name.toLowerCase()) ? `${what} “${name}”` : what;
}

/** Everything about the only room. */
function whole(room: Lodging): string {
  const where = room.type === 'whole-house' ? 'Thuê trọn cả nhà' : `Chỗ ngủ là ${asNoun(room)}`;
  const each = room.count > 1 ? `mỗi ${room.noun.unit.one} ` : '';
  return `${row(where, `${each || 'đủ cho '}${room.guests} người`, `${each && 'có '}${room.beds}`, view(room), bath(room))}.`;
}

const cost = ({ price, includes }: Lodging) =>
  price && `${price}${includes ? `, gồm ${midSentence(includes, 'vi')}` : ''}`;

const lines: Line[] = [
  (room) =>
    `${named(room)}: ${row(guests(room), room.beds, view(room), bath(room))}${room.price ? ` – ${cost(room)}` : ''}.`,
  (room) =>
    room.price && `${named(room)}, ${cost(room)}. ${atStart(row(room.beds, view(room), bath(room)))}.`,
];

/** The rooms one by one, or the only one in a sentence. */
export const rooms: Pattern[] = [...roomLists(lines), roomAlone(whole)];

/** Where one washes. */
export const bathing: Pattern[] = [
  {
    tells: ['bath'],
    say: (f) => f.bathing === 'private' && f.lodgings.length > 1 && 'Phòng nào cũng có nhà tắm riêng.',
  },
  { tells: ['bath'], say: (f) => f.bathing === 'shared' && 'Nhà tắm dùng chung.' },
  {
    tells: ['bath', 'comfort'],
    say: (f) => f.bathing === 'shared' && f.hotWater && 'Nhà tắm dùng chung, có nước nóng.',
  },
  {
    tells: ['bath'],
    say: (f) => f.bathing === 'by-kind' && 'Sàn chung dùng nhà tắm chung, phòng riêng có nhà tắm riêng.',
  },
];

/** What there is wherever one sleeps. */
export const bedding: Pattern[] = [
  {
    say: (f) =>
      f.bedding.length > 0 && f.lodgings.length > 1 && `Chỗ ngủ nào cũng có ${enumerate(f.bedding, 'vi')}.`,
  },
  {
    say: (f) =>
      f.bedding.length > 0 && f.lodgings.length > 1 && `Nằm chỗ nào cũng có ${enumerate(f.bedding, 'vi')}.`,
  },
  {
    say: (f) => f.bedding.length > 0 && onlyRoom(f) !== undefined && `Có sẵn ${enumerate(f.bedding, 'vi')}.`,
  },
  {
    say: (f) =>
      f.bedding.length > 0 && onlyRoom(f) !== undefined && `Chỗ nằm có ${enumerate(f.bedding, 'vi')}.`,
  },
];

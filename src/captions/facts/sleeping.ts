import type { Room } from '../../homestay/homestay.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import type { RoomType } from '../../homestay/room.ts';
import { capacity } from '../../listings/capacity.ts';
import { en } from '../../prose/en/grammar.ts';
import { enumerate } from '../../prose/enumeration.ts';
import { vi } from '../../prose/vi/grammar.ts';

/** Where guests sleep, in words. */
export interface SleepingFacts {
  /** Everything: `sàn chung ngủ được 12 người và 2 phòng đôi`. Empty when only the whole house is let. */
  all: string;
  /** The communal floor alone, with the number of places: `sàn chung 12 chỗ`; `a communal sleeping floor for 12`. */
  communal?: string | undefined;
  /** Places on the communal floor. */
  places: number;
  /** Some of it are rooms with a door. */
  doors: boolean;
  /** The communal floor is of planks, with a mattress and a net for everyone. */
  planks: boolean;
  /** What one has to oneself: `2 phòng đôi`. */
  own?: string | undefined;
  /** Guests the house takes when it is let whole; 0 when it is not, or when its parts take more. */
  whole: number;
  /** Greatest number of guests. */
  capacity: number;
  /** Number of things in `all`. */
  kinds: number;
}

/** Rooms of one type taken together. */
interface Together {
  type: RoomType;
  count: number;
  /** Guests in one of them, when it is the same for all. */
  each: number | undefined;
  total: number;
}

const order: RoomType[] = ['communal-floor', 'double', 'twin', 'triple', 'family', 'bungalow', 'tent'];

function together(rooms: Room[]): Together[] {
  return order.flatMap((type) => {
    const same = rooms.filter((room) => room.type === type);
    if (!same.length) return [];
    const sizes = new Set(same.map(({ guests }) => guests));
    return [
      {
        type,
        count: same.reduce((sum, { count }) => sum + count, 0),
        each: sizes.size === 1 ? same[0]?.guests : undefined,
        total: same.reduce((sum, { count, guests }) => sum + count * guests, 0),
      },
    ];
  });
}

/** Kinds of room that have a door. */
const withDoors: RoomType[] = ['double', 'twin', 'triple', 'family'];

const vietnamese: Record<Exclude<RoomType, 'communal-floor' | 'whole-house'>, string> = {
  double: 'phòng đôi',
  twin: 'phòng hai giường',
  triple: 'phòng ba người',
  family: 'phòng gia đình',
  bungalow: 'căn bungalow',
  tent: 'lều',
};

const english: typeof vietnamese = {
  double: 'double room',
  twin: 'twin room',
  triple: 'triple room',
  family: 'family room',
  bungalow: 'bungalow',
  tent: 'tent',
};

const several = (count: number, word: string) =>
  count === 1 ? `a ${word}` : `${en.numeral(count)} ${word}s`;

function inVietnamese({ type, count, each, total }: Together, figures: boolean): string {
  if (type === 'communal-floor') {
    return count === 1
      ? `sàn chung ngủ được ${total} người`
      : `${count} gian sàn chung ngủ được ${total} người`;
  }
  if (type === 'whole-house') return '';
  const size = type === 'family' && each && each > 2 ? each : undefined;
  const sized = size && (count === 1 ? ` ${size} người` : ` (mỗi phòng ${size} người)`);
  return `${figures ? count : vi.numeral(count)} ${count === 1 && type === 'tent' ? 'chiếc ' : ''}${vietnamese[type]}${sized ?? ''}`;
}

function inEnglish({ type, count, each, total }: Together): string {
  if (type === 'communal-floor') {
    return count === 1
      ? `a communal sleeping floor for ${en.numeral(total)}`
      : `${en.numeral(count)} communal sleeping floors for ${en.numeral(total)} in all`;
  }
  if (type === 'whole-house') return '';
  const size = type === 'family' && count === 1 && each && each > 2 ? ` for ${en.numeral(each)}` : '';
  return `${several(count, english[type])}${size}`;
}

/** The rooms of a house in the words of a language. */
export function sleepingFacts(rooms: Room[], language: TextLanguage): SleepingFacts {
  const kinds = together(rooms);
  // “2 phòng đôi và 1 phòng ba người”, but “một phòng đôi và một phòng ba người”.
  const figures = kinds.some(({ type, count }) => type !== 'communal-floor' && count > 1);
  const say = (each: Together) => (language === 'vi' ? inVietnamese(each, figures) : inEnglish(each));
  const parts = kinds.reduce((sum, { total }) => sum + total, 0);
  const whole = Math.max(0, ...rooms.map(({ type, guests }) => (type === 'whole-house' ? guests : 0)));
  const floor = kinds.find(({ type }) => type === 'communal-floor');
  const own = kinds.filter(({ type }) => type !== 'communal-floor');
  const short = (each: Together) => (language === 'vi' ? `sàn chung ${each.total} chỗ` : inEnglish(each));
  return {
    all: enumerate(kinds.map(say), language),
    communal: floor && short(floor),
    doors: rooms.some(({ type }) => withDoors.includes(type)),
    planks: rooms.some(
      ({ type, amenities, beds }) =>
        type === 'communal-floor' &&
        amenities.includes('wooden-floor') &&
        amenities.includes('mosquito-net') &&
        beds.every((bed) => /mattress/.test(bed.type)),
    ),
    places: floor?.total ?? 0,
    own: own.length ? enumerate(own.map(say), language) : undefined,
    whole: whole >= parts ? whole : 0,
    capacity: capacity(rooms),
    kinds: kinds.length,
  };
}

import type { RoomAmenity } from '../../../homestay/amenity.ts';
import type { BedType } from '../../../homestay/bed.ts';
import type { Room } from '../../../homestay/homestay.ts';
import type { RoomType } from '../../../homestay/room.ts';
import { midSentence } from '../../../prose/mid-sentence.ts';
import { bedsOf } from '../../units.ts';
import { chain, type Draft, draft } from '../draft.ts';
import type { Stay } from '../stay.ts';
import type { Writer } from '../writer.ts';
import { bedNouns, numeral, roomThings, row, viewPhrases } from './words.ts';

const subjects: Record<RoomType, { start: string; here: string; within: string; another: string }> = {
  'communal-floor': { start: 'Sàn ngủ chung ngủ được', here: 'Chỗ ngủ', within: 'Trên sàn', another: 'sàn' },
  double: { start: 'Phòng đôi dành cho', here: 'Phòng', within: 'Trong phòng', another: 'phòng' },
  twin: { start: 'Phòng hai giường dành cho', here: 'Phòng', within: 'Trong phòng', another: 'phòng' },
  triple: { start: 'Phòng ba người dành cho', here: 'Phòng', within: 'Trong phòng', another: 'phòng' },
  family: { start: 'Phòng gia đình dành cho', here: 'Phòng', within: 'Trong phòng', another: 'phòng' },
  bungalow: { start: 'Bungalow dành cho', here: 'Trong bungalow', within: 'Trong bungalow', another: 'căn' },
  'whole-house': { start: 'Cả ngôi nhà ngủ được', here: 'Trong nhà', within: 'Trong nhà', another: 'nhà' },
  tent: { start: 'Lều dành cho', here: 'Trong lều', within: 'Trong lều', another: 'lều' },
};

function introduction({ type, guests, size, view, amenities }: Room): string {
  const wooden = type === 'communal-floor' && amenities.includes('wooden-floor');
  const start = wooden ? 'Sàn gỗ chung ngủ được' : subjects[type].start;
  const more = [
    ...(size ? [`rộng khoảng ${size.toLocaleString('vi-VN')} m²`] : []),
    ...(view ? [viewPhrases[view]] : []),
  ];
  return `${start} ${numeral(guests)} người${more.length ? `, ${row(more)}` : ''}.`;
}

const isMattress = ({ type }: { type: BedType }) =>
  type === 'floor-mattress' || type === 'double-floor-mattress';

function beds(room: Room): string {
  const all = bedsOf(room);
  const things = row(all.map(({ type, count }) => `${numeral(count)} ${bedNouns[type]}`));
  if (all.every(isMattress)) {
    return `${subjects[room.type].within} trải ${things.replaceAll(' trải sàn', '')}.`;
  }
  return all.some(isMattress) || subjects[room.type].here !== 'Phòng'
    ? `Chỗ nằm gồm ${things}.`
    : `Phòng kê ${things}.`;
}

function things({ type, amenities }: Room): string | undefined {
  const told: RoomAmenity[] = type === 'communal-floor' ? ['wooden-floor'] : [];
  const named = amenities.filter((key) => !told.includes(key)).slice(0, 8);
  return named.length ? `${subjects[type].here} có ${row(named.map((key) => roomThings[key]))}.` : undefined;
}

const bathroom = ({ bathroom: which }: Room) =>
  which === 'private' ? 'Khách có nhà tắm riêng.' : 'Nhà tắm dùng chung.';

const others = ({ type, count }: Room) =>
  count > 1 ? `Có ${numeral(count)} ${subjects[type].another} như vậy.` : undefined;

/** One room: for how many, how large, what one sees, sleeps on and finds there. */
export const room: Writer['room'] = (_stay: Stay, each, { about, includes }): Draft[] => [
  ...draft(0, introduction(each)),
  ...draft(1, beds(each)),
  ...draft(3, things(each)),
  ...draft(2, bathroom(each)),
  ...draft(6, others(each)),
  ...draft(5, includes && `Tiền phòng đã gồm ${midSentence(includes, 'vi')}.`),
  ...chain(about.slice(0, 4), 4, 7),
];

import type { Looking, Phrases, RoomGroup, RoomPrice } from '../phrases.ts';
import { en as grammar } from './grammar.ts';
import { hostNamed } from './host.ts';

const floors = ({ noun, count, guests }: RoomGroup) =>
  `${grammar.counted(count, noun)} for ${grammar.numeral(guests)}${count === 1 ? '' : ' in all'}`;

const those = ({ noun, several }: Looking) => (several ? noun.the.many : noun.the.one);

const grouped = new Intl.NumberFormat('en-GB');

function ofRoom({ noun, type, amount, per, unit, guests, mixed, from }: RoomPrice): string {
  const price = `${from ? 'from ' : ''}${amount}`;
  if (mixed) return per === 'person' ? `${price} ${unit}` : `${price} for a ${noun.unit.one}`;
  if (per === 'person') return `${price} ${unit} ${type === 'communal-floor' ? 'on' : 'in'} ${noun.the.one}`;
  if (type === 'whole-house') return `${price} ${unit}`;
  const size = type === 'bungalow' || type === 'family' ? ` for ${grammar.numeral(guests)}` : '';
  return `${price} for a ${noun.one}${size}`;
}

const byRoom = (prices: RoomPrice[]) => prices.map(ofRoom).join(', ');

/** The phrases of British English texts. */
export const en: Phrases = {
  host: hostNamed,
  // “Bản” means village.
  village: ({ name, whole }) => (whole ? name : `${name} village`),
  commune: (name) => `${name} commune`,
  address: ({ village, commune, province, formerDistrict }) =>
    `${village}, ${commune} commune, ${province}, Vietnam${formerDistrict ? ` (formerly ${formerDistrict} district)` : ''}`,
  floors,
  placesOn: floors,
  roomsFor: ({ noun, count }, each) =>
    `${grammar.counted(count, noun)}${count === 1 ? ` for ${grammar.numeral(each)}` : ''}`,
  money: (dong) => `${grouped.format(dong)} VND`,
  night: ({ amount, per, unit }) =>
    per === 'house' || per === 'group' ? `${amount} a night ${unit}` : `${amount} ${unit} per night`,
  // “1,000,000 VND for the group” says already that it is one.
  forGroups: (price, guests) =>
    `${price.replace(' for the group', '')} for groups of ${grammar.numeral(guests)} or more`,
  fromGuests: (price, guests) => `${price} (at least ${grammar.numeral(guests)})`,
  byRoom,
  nightByRoom: (prices) => `${byRoom(prices)}, per night`,
  mattressEach: 'a mattress each',
  looking: (one, two) =>
    `${those(one)} ${one.several ? 'look' : 'looks'} out on ${one.seen}, ${those(two)} on ${two.seen}`,
};

import type { RoomAmenity } from '../../../homestay/amenity.ts';
import type { BedType } from '../../../homestay/bed.ts';
import type { ExperienceKind } from '../../../homestay/experience.ts';
import type { Kind } from '../../../homestay/homestay.ts';
import type { MealKind } from '../../../homestay/meal.ts';
import type { RoomType, views } from '../../../homestay/room.ts';
import { en } from '../../../prose/en/grammar.ts';
import type { amenityGroups } from '../amenity-groups.ts';
import { inARow } from '../row.ts';

type Told<G extends 'inside' | 'outside' | 'service'> = (typeof amenityGroups)[G][number];

/** `one`, `two` … `ten`, then figures. */
export const { numeral } = en;

/** Things in a row: `a garden, a hearth and a pond`. */
export const row = (items: readonly string[]): string => inARow(items, 'and', true);

/** `one guest`, `12 guests`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${numeral(count)} ${count === 1 ? noun : plural}`;

/** What a place is called: with its article, and as the subject of the next sentence. */
export const places: Record<Kind, { noun: string; subject: string }> = {
  homestay: { noun: 'a family home', subject: 'The house' },
  'guest-house': { noun: 'a guest house', subject: 'The guest house' },
  'farm-stay': { noun: 'a farm stay', subject: 'The farm' },
  'whole-house': { noun: 'a house to rent', subject: 'The house' },
  bungalow: { noun: 'a group of bungalows', subject: 'The site' },
  campsite: { noun: 'a campsite', subject: 'The campsite' },
};

export const stiltHouse = { noun: 'a stilt house', subject: 'The house' };

export const roomNouns: Record<Exclude<RoomType, 'whole-house'>, { one: string; many: string }> = {
  'communal-floor': { one: 'communal sleeping floor', many: 'communal sleeping floors' },
  double: { one: 'double room', many: 'double rooms' },
  twin: { one: 'twin room', many: 'twin rooms' },
  triple: { one: 'triple room', many: 'triple rooms' },
  family: { one: 'family room', many: 'family rooms' },
  bungalow: { one: 'bungalow', many: 'bungalows' },
  tent: { one: 'tent', many: 'tents' },
};

export const bedNouns: Record<BedType, { one: string; many: string }> = {
  'floor-mattress': { one: 'floor mattress', many: 'floor mattresses' },
  'double-floor-mattress': { one: 'double floor mattress', many: 'double floor mattresses' },
  single: { one: 'single bed', many: 'single beds' },
  double: { one: 'double bed', many: 'double beds' },
  'large-double': { one: 'large double bed', many: 'large double beds' },
  bunk: { one: 'bunk bed', many: 'bunk beds' },
  'sofa-bed': { one: 'sofa bed', many: 'sofa beds' },
};

export const viewPhrases: Record<keyof typeof views, string> = {
  lake: 'looks out over the lake',
  river: 'looks out over the stream',
  mountain: 'looks out on the mountains',
  fields: 'looks out over the rice fields',
  garden: 'looks out on the garden',
  village: 'looks out over the village',
};

export const mealNouns: Record<MealKind, string> = {
  breakfast: 'breakfast',
  lunch: 'lunch',
  dinner: 'dinner',
  feast: 'a feast',
  'packed-lunch': 'a packed lunch',
};

export const activities: Record<ExperienceKind, string> = {
  boat: 'take a boat trip',
  singing: 'listen to Then singing',
  weaving: 'try brocade weaving',
  cooking: 'join in the cooking',
  trekking: 'walk forest trails',
  cycling: 'explore by bicycle',
  farming: 'lend a hand in the fields',
  festival: 'join a village festival',
};

export const insideNouns: Record<Told<'inside'>, string> = {
  wifi: 'Wi-Fi',
  'hot-shower': 'hot water',
  'air-conditioning': 'air-conditioned rooms',
  'shared-kitchen': 'a kitchen for guests',
  'shared-lounge': 'a shared lounge',
  hearth: 'an open hearth',
  'step-free': 'wheelchair access',
  'children-play': 'a play area for children',
  'luggage-storage': 'luggage storage',
  'first-aid': 'a first-aid kit',
  'fire-extinguisher': 'a fire extinguisher',
};

export const freeWifi = 'free Wi-Fi';

export const parkingNouns = {
  'car-parking': 'cars',
  'coach-parking': 'minibuses',
  'large-coach-parking': 'coaches',
  'motorbike-parking': 'motorbikes',
};

export const outsideNouns: Record<Told<'outside'>, string> = {
  garden: 'a garden',
  terrace: 'a terrace',
  'outdoor-furniture': 'outdoor seating',
  campfire: 'a place for a campfire',
  bbq: 'a barbecue',
  'boat-landing': 'a private boat landing',
  kayak: 'kayaks',
  swimming: 'a natural bathing place',
  fishing: 'a place to fish',
};

export const serviceNouns: Record<Told<'service'>, string> = {
  'pick-up': 'a pick-up service',
  'local-guide': 'a local guide',
  'cultural-evening': 'an evening of song and dance',
  'herbal-bath': 'a herbal bath',
  'foot-bath': 'a herbal foot bath',
  'free-bicycles': 'free bicycles',
  'bicycle-rental': 'bicycle hire',
  'motorbike-rental': 'motorbike hire',
  laundry: 'laundry',
  'souvenir-shop': 'local handicrafts',
  karaoke: 'karaoke',
};

export const roomThings: Record<RoomAmenity, { one: string; many: string }> = {
  'mosquito-net': { one: 'a mosquito net', many: 'mosquito nets' },
  fan: { one: 'a fan', many: 'fans' },
  'ceiling-fan': { one: 'a ceiling fan', many: 'ceiling fans' },
  'room-air-conditioning': { one: 'air conditioning', many: 'air conditioning' },
  'electric-blanket': { one: 'an electric blanket', many: 'electric blankets' },
  curtain: { one: 'a curtain round the bed', many: 'a curtain round each place' },
  towels: { one: 'towels', many: 'towels' },
  slippers: { one: 'indoor slippers', many: 'indoor slippers' },
  hairdryer: { one: 'a hairdryer', many: 'a hairdryer' },
  kettle: { one: 'a kettle', many: 'a kettle' },
  wardrobe: { one: 'a wardrobe', many: 'wardrobes' },
  'clothes-rack': { one: 'a clothes rack', many: 'clothes racks' },
  desk: { one: 'a desk', many: 'a desk' },
  balcony: { one: 'a balcony', many: 'a balcony' },
  'room-terrace': { one: 'a private terrace', many: 'a private terrace' },
  'private-entrance': { one: 'a private entrance', many: 'a private entrance' },
  'wooden-floor': { one: 'a wooden floor', many: 'a wooden floor' },
  'power-sockets': { one: 'a socket by the bed', many: 'sockets by the beds' },
  locker: { one: 'a locker', many: 'lockers' },
  fridge: { one: 'a fridge', many: 'a fridge' },
  'room-tv': { one: 'a television', many: 'a television' },
};

import type { Noun, Nouns, RoomNoun } from '../nouns.ts';

const counted = (one: string, many = `${one}s`): Noun => ({ one, many });
/** The same whether one guest uses it or many: `air conditioning`, `a balcony`. */
const same = (one: string): Noun => ({ one, many: one });

const room = (one: string, unit = counted('room')): RoomNoun => ({
  ...counted(one),
  alone: one,
  the: counted(`the ${one}`),
  unit,
});

/** The nouns of British English texts. */
export const en: Nouns = {
  places: {
    homestay: { noun: 'a family home', whole: 'a family home', subject: 'The house' },
    'guest-house': { noun: 'a guest house', whole: 'a guest house', subject: 'The guest house' },
    'farm-stay': { noun: 'a farm stay', whole: 'a farm stay', subject: 'The farm' },
    'whole-house': { noun: 'a house to rent', whole: 'a house to rent', subject: 'The house' },
    bungalow: { noun: 'a group of bungalows', whole: 'a group of bungalows', subject: 'The place' },
    campsite: { noun: 'a campsite', whole: 'a campsite', subject: 'The campsite' },
  },

  built: {
    stilts: { noun: 'a stilt house', whole: 'a stilt house', subject: 'The house' },
    'rammed-earth': {
      noun: 'a rammed-earth house',
      whole: 'a rammed-earth house',
      subject: 'The house',
    },
  },

  rooms: {
    'communal-floor': {
      ...room('communal sleeping floor', counted('floor')),
      alone: 'communal floor',
      the: counted('the communal floor'),
    },
    double: room('double room'),
    twin: room('twin room'),
    triple: room('triple room'),
    family: room('family room'),
    bungalow: room('bungalow', counted('bungalow')),
    'whole-house': { ...room('whole house', counted('house')), the: same('the house') },
    tent: room('tent', counted('tent')),
  },

  beds: {
    'floor-mattress': counted('floor mattress', 'floor mattresses'),
    'double-floor-mattress': counted('double floor mattress', 'double floor mattresses'),
    single: counted('single bed'),
    double: counted('double bed'),
    'large-double': counted('large double bed'),
    bunk: counted('bunk bed'),
    'sofa-bed': counted('sofa bed'),
  },

  views: {
    lake: 'the lake',
    river: 'the stream',
    mountain: 'the mountains',
    fields: 'the rice fields',
    garden: 'the garden',
    village: 'the village',
  },

  meals: {
    breakfast: { name: 'breakfast', told: 'breakfast' },
    lunch: { name: 'lunch', told: 'lunch' },
    dinner: { name: 'dinner', told: 'dinner' },
    feast: { name: 'a feast ordered ahead', told: 'the feast' },
    'packed-lunch': { name: 'a packed lunch', told: 'the packed lunch' },
  },

  units: {
    person: 'per person',
    room: 'per room',
    bungalow: 'per bungalow',
    tent: 'per tent',
    house: 'for the whole house',
    group: 'for the group',
    tray: 'per tray',
    boat: 'per boat',
    hour: 'per hour',
    day: 'per day',
    outing: 'for the outing',
  },

  things: {
    wifi: 'Wi-Fi',
    'car-parking': 'car parking',
    'coach-parking': 'minibus parking',
    'large-coach-parking': 'coach parking',
    'motorbike-parking': 'motorbike parking',
    'hot-shower': 'hot water',
    'air-conditioning': 'air-conditioned rooms',
    'shared-kitchen': 'a kitchen for guests',
    'children-play': 'a place for children to play',
    'boat-landing': 'a private boat landing',
    swimming: 'a natural bathing place',
    'herbal-bath': 'a herbal bath',
    laundry: 'laundry',
  },

  roomThings: {
    'mosquito-net': { one: 'a mosquito net', many: 'mosquito nets' },
    fan: { one: 'a fan', many: 'fans' },
    'ceiling-fan': { one: 'a ceiling fan', many: 'ceiling fans' },
    'room-air-conditioning': same('air conditioning'),
    'electric-blanket': { one: 'an electric blanket', many: 'electric blankets' },
    towels: same('towels'),
    'power-sockets': { one: 'a socket by the bed', many: 'sockets by the beds' },
  },

  pastimes: {
    kayak: 'go kayaking',
    fishing: 'go fishing',
    'free-bicycles': 'borrow a bicycle',
    'bicycle-rental': 'hire a bicycle',
  },

  evenings: {
    hearth: 'sit by the hearth',
    campfire: 'light a campfire',
    bbq: 'have a barbecue',
    'cultural-evening': 'watch song and dance',
    'herbal-bath': 'take a herbal bath',
    'foot-bath': 'soak your feet in a herbal bath',
  },

  experiences: {
    boat: { thing: 'boat trips', doing: 'take a boat trip', tag: 'Boat trip' },
    singing: {
      thing: 'hát Then (the Tày sung ritual on the UNESCO list)',
      doing: 'listen to hát Then (the Tày sung ritual)',
      tag: 'Then singing',
    },
    weaving: { thing: 'brocade weaving', doing: 'try brocade weaving', tag: 'Weaving' },
    cooking: { thing: 'cooking together', doing: 'join in the cooking', tag: 'Cooking' },
    trekking: { thing: 'walks in the forest', doing: 'walk forest trails', tag: 'Trekking' },
    cycling: { thing: 'cycling', doing: 'explore by bicycle', tag: 'Cycling' },
    farming: { thing: 'work in the fields', doing: 'lend a hand in the fields', tag: 'Farm life' },
    festival: { thing: 'village festivals', doing: 'join a village festival', tag: 'Festival' },
  },
};

import type { HouseAmenity, RoomAmenity } from '../homestay/amenity.ts';
import type { BedType } from '../homestay/bed.ts';
import type { ExperienceKind } from '../homestay/experience.ts';
import type { Kind } from '../homestay/homestay.ts';
import type { Cancellation, PetCharge, PetRule, payments, SmokingRule } from '../homestay/house-rules.ts';
import type { internetAreas } from '../homestay/internet.ts';
import type { Label } from '../homestay/language.ts';
import type { MealKind } from '../homestay/meal.ts';
import type { parkingPlaces } from '../homestay/parking.ts';
import type { bathrooms, RoomType, views } from '../homestay/room.ts';
import type { SpokenLanguage } from '../homestay/spoken-language.ts';
import type { Subject } from '../homestay/subject.ts';
import type { Source } from './source.ts';

const checked = '2026-11-23';
const docs = 'https://developers.booking.com/connectivity/docs';
const official = (page: string): Source => ({ from: `${docs}/${page}`, checked, trust: 'official' });

/** Where the numbers and codes below come from. */
export const bookingSources = {
  /** OpenAPI 1.0: names, addresses, position, times, settings; archived by api-evangelist/booking-com on 2026-09-26. */
  property: official('openapispecs/property-api'),
  /** OpenAPI 1.2: units, beds, occupancy, size; archived in the same place on the same day. */
  rooms: official('openapispecs/rooms-api'),
  /** OpenAPI 1.0: forms for internet and parking; archived in the same place on the same day. */
  facilities: official('openapispecs/facilities-api'),
  description: official('property-api/description-endpoint/managing-property-description'),
  photos: official('tutorial-property-onboarding/step-11'),
  photoTags: official('codes-itt'),
  propertyTypes: official('content-api-modules/facilities-api/facilities-api-property-codes'),
  roomTypes: official('codes-bcrt'),
  roomAmenities: official('codes-rma'),
  houseAmenities: official('codes-hac'),
  mealPlans: official('codes-mpt'),
  breakfasts: official('codes-bcbt'),
  payments: official('codes-bcpt'),
  cancellations: official('codes-bccp'),
  languages: official('codes-bcl'),
  /** Code tables of a Booking.com partner's plug-in, for codes whose official page could not be read to its end. */
  partner: {
    from: 'https://github.com/jmiguelrj/unhotel-AG (VikChannelManager, content.php, 2026-03-29)',
    checked,
    trust: 'reported',
  },
  photoAdvice: {
    from: 'https://partner.booking.com/en-us/help/property-page/photos-extranet/understanding-photo-requirements-your-property',
    checked,
    trust: 'reported',
  },
  /** Text lengths: Booking.com publishes none. */
  ownRule: { from: 'our own rule; specification sheet 4.2', checked, trust: 'derived' },
} as const satisfies Record<string, Source>;

/**
 * How sure a code is. `official`: on Booking.com's own page, with this meaning. `reported`: in a partner's table.
 * `inferred`: the code is Booking.com's, but that it is the right one for our word is our own judgement.
 */
export type Confidence = 'official' | 'reported' | 'inferred';

/** A code of Booking.com with its name there. `code` is `null` where Booking.com has none that is known. */
export interface Coded {
  code: number | null;
  name: string;
  confidence: Confidence;
}

const known = (code: number, name: string): Coded => ({ code, name, confidence: 'official' });
const reported = (code: number, name: string): Coded => ({ code, name, confidence: 'reported' });
const nearest = (code: number, name: string): Coded => ({ code, name, confidence: 'inferred' });
const none = (name: string): Coded => ({ code: null, name, confidence: 'inferred' });

/** Limits of the fields, lengths in UTF-16 units. */
export const bookingLimits = {
  /** Letters, digits and blanks only; at least one letter is small; no Chinese characters. `property`. */
  propertyName: { least: 3, most: 255, mostDigits: 5, leastLetters: 3 },
  /** No abbreviations, no Chinese characters. `property`. */
  addressLine: { least: 1, most: 255 },
  /** Whole and half hours only. `property`. */
  time: /^(?:[01]\d|2[0-3]):[03]0$/,
  /** Degrees. A position outside the country is refused; this is Vietnam's bounding box. `property`. */
  position: { latitude: [8.1, 23.5], longitude: [102.1, 109.6] },
  /** Kinds of unit per property; units of a kind; guests, of whom children; square metres. `rooms`. */
  unitKinds: { most: 100 },
  numberOfUnits: { least: 0, most: 32_000 },
  guests: { least: 1, most: 50 },
  children: { least: 0, most: 49 },
  size: { least: 1, most: 9999.99 },
  /** Pixels a side and bytes; `photos`. */
  photo: { least: 300, most: 14_000, bytes: 50_000_000 },
  /** Photos per property, and how many of them guests see in the gallery. `photos`. */
  photos: { least: 1, most: 299, shown: 40 },
  /** Pixels, landscape: partners call less than this poor. `photoAdvice`. */
  photoAdvice: { width: 2048, height: 1080 },
  /** Photos of each room, and in all, that Booking.com advises. `photoAdvice`. */
  photosAdvised: { perRoom: 4, all: 20 },
  /** Age of a child in years, inclusive. `property`. */
  childAge: { least: 0, most: 17 },
  /** Oldest age for which a cot is offered, inclusive. Booking.com leaves it open: `ownRule`. */
  cotAge: 2,
} as const;

/** Texts of the kit. */
export type TextKind = 'property' | 'neighbourhood' | 'host' | 'room';
/** A length of a text. */
export type TextLength = 'short' | 'standard' | 'long';

/** Greatest lengths in words (in Vietnamese, syllables), since Booking.com publishes none. `ownRule`. */
export const bookingTextLengths: Record<TextKind, Record<TextLength, number>> = {
  property: { short: 45, standard: 100, long: 120 },
  neighbourhood: { short: 45, standard: 100, long: 140 },
  host: { short: 40, standard: 75, long: 120 },
  room: { short: 25, standard: 50, long: 80 },
};

/** Property type per kind: OTA code (PCT), Booking.com's own code, its name there. `propertyTypes`. */
export const propertyTypes: Record<
  Kind,
  { ota: number; booking: number; name: Label; confidence: Confidence }
> = {
  homestay: {
    ota: 5004,
    booking: 222,
    name: { vi: 'Chỗ nghỉ nhà dân', en: 'Homestay' },
    confidence: 'official',
  },
  'guest-house': {
    ota: 40,
    booking: 216,
    name: { vi: 'Nhà khách', en: 'Guest house' },
    confidence: 'official',
  },
  'farm-stay': {
    ota: 15,
    booking: 210,
    name: { vi: 'Farmstay', en: 'Farm stay' },
    confidence: 'official',
  },
  // A house that is let as a whole is a holiday home there: nobody of the family lives in it with the guests.
  'whole-house': {
    ota: 5006,
    booking: 220,
    name: { vi: 'Nhà nghỉ dưỡng', en: 'Holiday home' },
    confidence: 'inferred',
  },
  // There is no type for a group of bungalows; a lodge is “close to nature, such as a forest or mountain”.
  bungalow: {
    ota: 22,
    booking: 221,
    name: { vi: 'Nhà nghỉ giữa thiên nhiên', en: 'Lodge' },
    confidence: 'inferred',
  },
  campsite: { ota: 6, booking: 214, name: { vi: 'Khu cắm trại', en: 'Camping' }, confidence: 'official' },
};

/** Unit type (BCRT, `unit_type_id`) per room type; the communal floor has two of its own below. `roomTypes`. */
export const unitTypes: Record<Exclude<RoomType, 'communal-floor'>, Coded> = {
  double: known(9, 'Double'),
  twin: known(8, 'Twin'),
  triple: known(7, 'Triple'),
  family: known(13, 'Family'),
  bungalow: known(27, 'Bungalow'),
  'whole-house': known(29, 'Holiday home'),
  tent: known(33, 'Tent'),
};

/**
 * Unit types of the communal floor. Sold by the person it is a bed in a dormitory: one guest per unit, as many units
 * as places. Sold as a whole it is a dormitory room. `roomTypes`.
 */
export const communalFloorTypes: Record<'per-person' | 'whole', Coded> = {
  'per-person': nearest(26, 'Bed in Dormitory'),
  whole: nearest(25, 'Dormitory room'),
};

/**
 * Names of rooms are chosen from Booking.com's list, which only its meta endpoint holds. These are the ones to look for;
 * the two of the communal floor follow the rules of `roomTypes` (a bed must not be called “Dormitory room”). Inferred.
 */
export const unitNames: Record<Exclude<RoomType, 'communal-floor'>, string> = {
  double: 'Double Room',
  twin: 'Twin Room',
  triple: 'Triple Room',
  family: 'Family Room',
  bungalow: 'Bungalow',
  'whole-house': 'Holiday Home',
  tent: 'Tent',
};
export const communalFloorNames = {
  'per-person': 'Single Bed in Dormitory',
  whole: 'Dormitory Room',
} as const;

/**
 * What a unit is made of. Units of several rooms (holiday home, bungalow) are described bedroom by bedroom, the others
 * as one guest room. `rooms`: its examples and rules for `Room.type`; for bungalow and tent our own judgement.
 */
export const unitRooms: Record<RoomType, 'GUEST_ROOM' | 'BEDROOM_SUBROOM'> = {
  'communal-floor': 'GUEST_ROOM',
  double: 'GUEST_ROOM',
  twin: 'GUEST_ROOM',
  triple: 'GUEST_ROOM',
  family: 'GUEST_ROOM',
  bungalow: 'BEDROOM_SUBROOM',
  'whole-house': 'BEDROOM_SUBROOM',
  tent: 'GUEST_ROOM',
};

/**
 * Bed codes: `ota` is the RMA code, `rooms` the Rooms API's `bed_type_id` where it is known. The Rooms API's full list
 * exists only at its meta endpoint, so most are `null`: 6 is stated officially, 1, 3 and 5 come from its examples.
 */
export const bedCodes: Record<BedType, { ota: Coded; rooms: number | null }> = {
  'floor-mattress': { ota: nearest(200, 'Futon mat'), rooms: null },
  'double-floor-mattress': { ota: nearest(200, 'Futon mat'), rooms: null },
  single: { ota: reported(203, 'Single bed'), rooms: 1 },
  double: { ota: reported(33, 'Double bed'), rooms: 3 },
  'large-double': { ota: reported(86, 'Large double bed'), rooms: 6 },
  bunk: { ota: none('Bunk bed'), rooms: null },
  'sofa-bed': { ota: reported(5146, 'Sofa bed'), rooms: 5 },
};

/** View codes (RMA). Fields and village have none of their own; “View” is the general one. `roomAmenities`. */
export const viewCodes: Record<keyof typeof views, Coded> = {
  lake: reported(5109, 'Lake view'),
  river: reported(5122, 'River view'),
  mountain: reported(223, 'Mountain view'),
  fields: nearest(5081, 'View'),
  garden: reported(5110, 'Garden view'),
  village: nearest(5081, 'View'),
};

/** Bathroom: RMA code and the word of the Facilities API. `roomAmenities`. */
export const bathroomCodes: Record<keyof typeof bathrooms, Coded & { type: 'PRIVATE' | 'SHARED' }> = {
  private: { ...reported(85, 'Private bathroom'), type: 'PRIVATE' },
  shared: { ...reported(193, 'Shared bathroom'), type: 'SHARED' },
};

/** Amenity code (HAC) of a meal the house cooks. `houseAmenities`. */
export const mealCodes: Record<MealKind, Coded> = {
  breakfast: reported(173, 'Breakfast'),
  lunch: reported(6000, 'Lunch'),
  dinner: reported(6001, 'Dinner'),
  feast: none('Feast ordered ahead'),
  'packed-lunch': reported(5047, 'Packed Lunches'),
};

/** Kind of breakfast (BCBT). What a village house cooks is an Asian breakfast. `breakfasts`. */
export const breakfastCode: Coded = nearest(5009, 'Asian');

/** Meals that a meal plan can hold. */
export type PlanMeal = 'breakfast' | 'lunch' | 'dinner';

/** Meal plan (MPT) per set of meals that the price of the room includes, joined by `+`. `mealPlans`. */
export const mealPlans: Record<
  '' | PlanMeal | 'breakfast+lunch' | 'breakfast+dinner' | 'lunch+dinner' | 'breakfast+lunch+dinner',
  Coded
> = {
  '': known(14, 'Room only'),
  breakfast: known(3, 'Bed & breakfast'),
  lunch: known(21, 'Lunch'),
  dinner: known(22, 'Dinner'),
  'breakfast+lunch': known(23, 'Breakfast & lunch'),
  'breakfast+dinner': known(12, 'Half board/modified American plan'),
  'lunch+dinner': known(24, 'Lunch & Dinner'),
  'breakfast+lunch+dinner': known(10, 'Full board'),
};

/**
 * Cancellation policy (BCCP). The listing says until when a guest may cancel, not what it costs afterwards:
 * `code` charges the first night, `orWholeStay` the whole stay; the owner chooses. `cancellations`.
 */
export const cancellationCodes: Record<Cancellation, Coded & { orWholeStay?: number }> = {
  'any-time': reported(152, 'The guest can cancel free of charge at any time. No prepayment is needed.'),
  'one-day': {
    ...nearest(36, 'Free until 1 day before arrival, then the first night is charged.'),
    orWholeStay: 38,
  },
  'two-days': {
    ...nearest(34, 'Free until 2 days before arrival, then the first night is charged.'),
    orWholeStay: 29,
  },
  'three-days': {
    ...nearest(33, 'Free until 3 days before arrival, then the first night is charged.'),
    orWholeStay: 31,
  },
  'seven-days': {
    ...nearest(37, 'Free until 7 days before arrival, then the first night is charged.'),
    orWholeStay: 15,
  },
  'non-refundable': reported(1, 'The guest will be charged the total price if they cancel.'),
};

/** Pets (Property API settings). `property`. */
export const petCodes: Record<PetRule, 'PETS_NOT_ALLOWED' | 'PETS_ALLOWED_ON_REQUEST' | 'PETS_ALLOWED'> = {
  no: 'PETS_NOT_ALLOWED',
  'on-request': 'PETS_ALLOWED_ON_REQUEST',
  yes: 'PETS_ALLOWED',
};

/** Whether pets cost something (Property API settings). `property`. */
export const petChargeCodes: Record<PetCharge, 'FREE' | 'CHARGES_MAY_APPLY'> = {
  free: 'FREE',
  charge: 'CHARGES_MAY_APPLY',
};

/** Facilities with a form of their own, by the Facilities API's own ids. `facilities`. */
export const formFacilities = { internet: 47, parking: 2 } as const;

/** Where the Wi-Fi reaches. `facilities`. */
export const internetAreaCodes: Record<
  keyof typeof internetAreas,
  'ENTIRE_PROPERTY' | 'PUBLIC_AREAS' | 'ALL_ROOMS'
> = {
  house: 'ENTIRE_PROPERTY',
  shared: 'PUBLIC_AREAS',
  rooms: 'ALL_ROOMS',
};

/** Where guests park. `facilities`. */
export const parkingPlaceCodes: Record<keyof typeof parkingPlaces, 'ON_SITE' | 'NEARBY'> = {
  'on-site': 'ON_SITE',
  nearby: 'NEARBY',
};

/** Smoking: the house's setting and each room's policy. “Outside only” has no word there. `property`, `rooms`. */
export const smokingCodes: Record<
  SmokingRule,
  { allow: boolean; rooms: 'NONSMOKING' | 'SMOKING_AND_NONSMOKING'; confidence: Confidence }
> = {
  no: { allow: false, rooms: 'NONSMOKING', confidence: 'official' },
  outside: { allow: false, rooms: 'NONSMOKING', confidence: 'inferred' },
  yes: { allow: true, rooms: 'SMOKING_AND_NONSMOKING', confidence: 'official' },
};

/** Payment type (BCPT). Cards are named by brand there, and Vietnamese transfers and wallets not at all. `payments`. */
export const paymentCodes: Record<keyof typeof payments, Coded> = {
  cash: known(18, 'Cash'),
  'bank-transfer': none('Vietnamese bank transfer or QR'),
  wallet: none('Vietnamese e-wallet'),
  card: none('Card (Booking.com asks for the brands)'),
};

/** Amenity code (HAC) of what a house offers; `null` where there is none, or a form asks for it. `houseAmenities`. */
export const houseAmenityCodes: Record<HouseAmenity, Coded | null> = {
  wifi: null,
  'car-parking': null,
  'coach-parking': null,
  'large-coach-parking': null,
  'motorbike-parking': null,
  'hot-shower': null,
  'shared-kitchen': reported(262, 'Shared kitchen'),
  'shared-lounge': reported(5009, 'Shared lounge/TV area'),
  garden: reported(5005, 'Garden'),
  terrace: reported(5006, 'Terrace'),
  'outdoor-furniture': reported(5003, 'Outdoor furniture'),
  hearth: null,
  campfire: reported(5004, 'Outdoor fireplace'),
  bbq: reported(9, 'BBQ/picnic area'),
  'family-rooms': reported(5041, 'Family rooms'),
  'non-smoking': reported(198, 'Non-smoking rooms'),
  'air-conditioning': reported(5, 'Air conditioning'),
  'bicycle-rental': reported(202, 'Bicycle rental'),
  'free-bicycles': reported(5002, 'Bikes available (free)'),
  'motorbike-rental': null,
  'pick-up': reported(5153, 'Shuttle service (surcharge)'),
  'boat-landing': null,
  kayak: reported(5027, 'Canoeing'),
  swimming: null,
  fishing: reported(5018, 'Fishing'),
  'herbal-bath': null,
  'foot-bath': reported(5083, 'Foot bath'),
  'vegetarian-meals': reported(5215, 'Vegetarian options'),
  'special-diets': reported(5051, 'Special diet menus'),
  'local-guide': reported(5214, 'Tours by local guides'),
  'cultural-evening': reported(5103, 'Live music/performance'),
  karaoke: reported(5045, 'Karaoke'),
  'souvenir-shop': reported(45, 'Souvenir/gift shop'),
  laundry: reported(168, 'Laundry'),
  'luggage-storage': reported(283, 'Baggage storage'),
  'children-play': reported(193, 'Playground'),
  'first-aid': reported(5189, 'First-aid kit'),
  'fire-extinguisher': reported(5163, 'Fire extinguishers'),
  'step-free': reported(5124, 'Wheelchair accessible'),
};

/** Amenity code (RMA) of what a room has; `null` where there is none. `roomAmenities`. */
export const roomAmenityCodes: Record<RoomAmenity, Coded | null> = {
  'mosquito-net': reported(5090, 'Mosquito net'),
  fan: null,
  'ceiling-fan': reported(157, 'Ceiling fan'),
  'room-air-conditioning': reported(2, 'Air conditioning'),
  'electric-blanket': reported(5117, 'Electric blankets'),
  curtain: null,
  towels: reported(5124, 'Towels'),
  slippers: reported(228, 'Slippers'),
  hairdryer: reported(50, 'Hairdryer'),
  kettle: reported(5086, 'Electric kettle'),
  wardrobe: reported(162, 'Closet'),
  'clothes-rack': reported(5138, 'Clothes rack'),
  desk: reported(28, 'Desk'),
  balcony: reported(5017, 'Balcony'),
  'room-terrace': reported(7, 'Terrace'),
  'private-entrance': reported(5076, 'Private entrance'),
  'wooden-floor': reported(5082, 'Wooden/parquet floor'),
  'power-sockets': null,
  locker: reported(92, 'Safe'),
  fridge: reported(88, 'Refrigerator'),
  'room-tv': reported(251, 'TV'),
};

/** Amenity code (HAC) of what guests can do. `houseAmenities`. */
export const experienceCodes: Record<ExperienceKind, Coded> = {
  boat: none('Boat trip'),
  singing: nearest(5103, 'Live music/performance'),
  weaving: nearest(5101, 'Tour or class about local culture'),
  cooking: nearest(5102, 'Cooking class'),
  trekking: nearest(5020, 'Hiking'),
  cycling: nearest(5032, 'Cycling'),
  farming: nearest(5101, 'Tour or class about local culture'),
  festival: none('Festival'),
};

/** Tag of a photo (ITT) per subject. `photoTags`; names above 178 from `partner`. */
export const photoTags: Record<Subject, Coded> = {
  exterior: known(3, 'Property building'),
  view: known(156, 'View (from property/room)'),
  'communal-sleeping': nearest(173, 'Photo of the whole room'),
  bedroom: reported(199, 'Bedroom'),
  bathroom: known(153, 'Bathroom'),
  living: nearest(159, 'Living room'),
  kitchen: known(158, 'Kitchen or kitchenette'),
  meal: known(167, 'Food and drinks'),
  activity: known(70, 'Activities'),
  garden: known(103, 'Garden'),
  host: nearest(6, 'Staff'),
  village: known(55, 'Neighbourhood'),
  season: nearest(61, 'Natural landscape'),
};

/**
 * The order in which photos should be uploaded: the house, its rooms, bathrooms, where one sits and eats, garden,
 * surroundings, people. The first becomes the main photo. Specification sheet 4.1 (derived), `photoAdvice`.
 */
export const photoOrder: readonly Subject[] = [
  'exterior',
  'communal-sleeping',
  'bedroom',
  'bathroom',
  'living',
  'kitchen',
  'meal',
  'garden',
  'view',
  'village',
  'season',
  'activity',
  'host',
];

/** The languages in which the kit has texts, by their code (BCL). `languages`. */
export const textLanguages = { vi: 'vi', en: 'en-gb' } as const;
/** A language of the kit's texts. */
export type BookingLanguage = keyof typeof textLanguages;
export const bookingLanguages = Object.keys(textLanguages) as BookingLanguage[];

/** Codes (BCL) of what hosts speak, as far as they are in the list. `languages`, `partner`. */
export const languageCodes: Partial<Record<SpokenLanguage, string>> = {
  vietnamese: 'vi',
  english: 'en-gb',
  french: 'fr',
  german: 'de',
  chinese: 'zh-cn',
  korean: 'ko',
  japanese: 'ja',
};

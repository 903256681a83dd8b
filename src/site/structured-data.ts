import { amenities } from '../homestay/amenity.ts';
import { type BedType, bedTypes } from '../homestay/bed.ts';
import { inLanguage } from '../homestay/bilingual.ts';
import type { Kind, Room } from '../homestay/homestay.ts';
import type { Language } from '../homestay/language.ts';
import { money, nightPriceText, priceUnits } from '../homestay/price.ts';
import { spokenLanguages } from '../homestay/spoken-language.ts';
import type { Listing } from '../listings/entries.ts';
import { roomCount } from './room-count.ts';

/** A schema.org object. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** Types of schema.org for each kind of lodging; all are kinds of `LodgingBusiness`. */
const lodgingTypes: Record<Kind, string> = {
  homestay: 'BedAndBreakfast',
  'guest-house': 'LodgingBusiness',
  'farm-stay': 'BedAndBreakfast',
  'whole-house': 'LodgingBusiness',
  bungalow: 'LodgingBusiness',
  campsite: 'Campground',
};

/** What structured data says besides the listing. Addresses are absolute. */
export interface LodgingPage {
  language: Language;
  /** Address of the page. */
  url: string;
  /** Addresses of the pictures, the main one first. */
  images: string[];
}

/** Local time with Vietnam's offset, as schema.org wants it. */
const localTime = (time: string | undefined) => time && `${time}:00+07:00`;

const features = (keys: readonly (keyof typeof amenities)[]) =>
  keys.map((key) => ({ '@type': 'LocationFeatureSpecification', name: amenities[key].schema, value: true }));

function geo({ position }: Listing): Thing | undefined {
  if (!position) return undefined;
  const point = {
    '@type': 'GeoCoordinates',
    latitude: position.latitude,
    longitude: position.longitude,
  };
  return position.precision === 'exact'
    ? point
    : { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: 1000 };
}

function roomThing(room: Room, { language, url }: LodgingPage): Thing {
  return {
    '@type': room.type === 'whole-house' ? 'SingleFamilyResidence' : 'HotelRoom',
    '@id': `${url}#${room.id}`,
    name: inLanguage(room.name, language).text,
    description: room.about && inLanguage(room.about, language).text,
    occupancy: { '@type': 'QuantitativeValue', maxValue: room.guests, unitCode: 'C62' },
    bed: room.beds.map(({ type, count }: { type: BedType; count: number }) => ({
      '@type': 'BedDetails',
      typeOfBed: bedTypes[type][language],
      numberOfBeds: count,
    })),
    floorSize: room.size && { '@type': 'QuantitativeValue', value: room.size, unitCode: 'MTK' },
    amenityFeature: features(room.amenities),
  };
}

function offer(room: Room, { language, url }: LodgingPage): Thing[] {
  if (!room.price) return [];
  const { amount, per, minimumGuests, includes } = room.price;
  return [
    {
      '@type': 'Offer',
      itemOffered: { '@id': `${url}#${room.id}` },
      price: amount,
      priceCurrency: 'VND',
      description: includes && inLanguage(includes, language).text,
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        price: amount,
        priceCurrency: 'VND',
        unitText: `${priceUnits[per][language]}, ${language === 'vi' ? 'một đêm' : 'one night'}`,
        eligibleQuantity: minimumGuests && { '@type': 'QuantitativeValue', minValue: minimumGuests },
      },
    },
  ];
}

function priceRange(rooms: Room[], language: Language): string | undefined {
  const prices = rooms.flatMap(({ price }) => (price ? [price] : [])).sort((a, b) => a.amount - b.amount);
  const [lowest] = prices;
  const highest = prices.at(-1);
  if (!lowest || !highest) return undefined;
  return lowest.amount === highest.amount
    ? nightPriceText(lowest, language)
    : `${money(lowest.amount, language)} – ${money(highest.amount, language)}`;
}

/**
 * A house for search engines (schema.org `LodgingBusiness` and its kinds), without ratings.
 * @returns `undefined` for a sample: a house that does not exist must not be taken for a business
 */
export function lodgingData(listing: Listing, page: LodgingPage): Thing | undefined {
  if (listing.sample) return undefined;
  const { village, houseRules, contact, rooms } = listing;
  const { language, url, images } = page;
  const about = listing.story ?? listing.tagline;
  return {
    '@context': 'https://schema.org',
    '@type': lodgingTypes[listing.kind],
    '@id': `${url}#house`,
    name: listing.name,
    description: about && inLanguage(about, language).text,
    url,
    image: images,
    address: {
      '@type': 'PostalAddress',
      streetAddress: listing.address ?? village.name,
      addressLocality: village.commune,
      addressRegion: village.province,
      addressCountry: 'VN',
    },
    geo: geo(listing),
    telephone: contact.phone ?? contact.zalo,
    email: contact.email,
    sameAs: [contact.facebook, contact.booking, contact.website].filter(Boolean),
    priceRange: priceRange(rooms, language),
    currenciesAccepted: 'VND',
    checkinTime: localTime(houseRules.checkIn.from),
    checkoutTime: localTime(houseRules.checkOut.until),
    petsAllowed: houseRules.pets === 'on-request' ? undefined : houseRules.pets === 'yes',
    numberOfRooms: roomCount(rooms),
    amenityFeature: features(listing.amenities),
    availableLanguage: listing.host.languages.map((key) => spokenLanguages[key].tag),
    containsPlace: rooms.map((room) => roomThing(room, page)),
    makesOffer: rooms.flatMap((room) => offer(room, page)),
  };
}

/** A step of the way from the home page to a page. */
export interface Crumb {
  name: string;
  /** Absolute address. */
  url: string;
}

/** The way to a page for search engines. */
export const breadcrumbData = (crumbs: Crumb[]): Thing => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

/** A thing as text that may stand inside `<script>`: nothing in it can end the element. */
export const scriptText = (thing: Thing): string => JSON.stringify(thing).replaceAll('<', '\\u003c');

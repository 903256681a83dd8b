import { amenities } from '../../homestay/amenity.ts';
import { bedTypes } from '../../homestay/bed.ts';
import { inLanguage } from '../../homestay/bilingual.ts';
import type { Room } from '../../homestay/homestay.ts';
import { type Language, labelIn } from '../../homestay/language.ts';
import type { Price } from '../../homestay/price.ts';
import type { RoomType } from '../../homestay/room.ts';
import { offerThing } from './offer.ts';
import { reference, type Thing } from './thing.ts';

/** Types of schema.org for the kinds of room; all are kinds of `Accommodation`. */
const accommodationTypes: Record<RoomType, string> = {
  'communal-floor': 'HotelRoom',
  double: 'HotelRoom',
  twin: 'HotelRoom',
  triple: 'HotelRoom',
  family: 'HotelRoom',
  bungalow: 'House',
  'whole-house': 'SingleFamilyResidence',
  tent: 'CampingPitch',
};

/** What a house or a room offers, by the names that Google knows where it has one. */
export const featureThings = (keys: readonly (keyof typeof amenities)[]): Thing[] =>
  keys.map((key) => ({ '@type': 'LocationFeatureSpecification', name: amenities[key].schema, value: true }));

const roomId = (url: string, room: Room) => `${url}#${room.id}`;
const offerId = (url: string, room: Room) => `${url}#${room.id}-offer`;

/**
 * A kind of room. One with a price is a `Product` besides: schema.org (docs/hotels) offers rooms so, and Google reads
 * the offers of a room there.
 * @param url address of the page of the house
 * @param images addresses of the pictures that show the room
 */
export function roomThing(
  room: Room,
  { language, url, images }: { language: Language; url: string; images: string[] },
): Thing {
  const type = accommodationTypes[room.type];
  return {
    '@type': room.price ? [type, 'Product'] : type,
    '@id': roomId(url, room),
    name: inLanguage(room.name, language).text,
    description: room.about && inLanguage(room.about, language).text,
    image: images.length ? images : undefined,
    occupancy: { '@type': 'QuantitativeValue', maxValue: room.guests, unitCode: 'C62' },
    bed: room.beds.map(({ type: bed, count }) => ({
      '@type': 'BedDetails',
      typeOfBed: labelIn(bedTypes[bed], language),
      numberOfBeds: count,
    })),
    floorSize: room.size && { '@type': 'QuantitativeValue', value: room.size, unitCode: 'MTK' },
    amenityFeature: [
      ...featureThings(room.amenities),
      { '@type': 'LocationFeatureSpecification', name: `${room.bathroom}Bathroom`, value: true },
    ],
    offers: room.price && reference(offerId(url, room)),
  };
}

/** What the house asks for a night in the room; nothing where the owner has named no price. */
export const roomOffers = (
  room: Room,
  { language, url, house }: { language: Language; url: string; house: string },
): Thing[] =>
  room.price
    ? [
        offerThing(room.price as Price, {
          language,
          id: offerId(url, room),
          by: house,
          item: roomId(url, room),
          night: true,
        }),
      ]
    : [];

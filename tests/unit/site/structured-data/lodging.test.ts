import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amenities } from '../../../../src/homestay/amenity.ts';
import { bedTypes } from '../../../../src/homestay/bed.ts';
import { inLanguage } from '../../../../src/homestay/bilingual.ts';
import { priceUnits } from '../../../../src/homestay/price.ts';
import { spokenLanguages } from '../../../../src/homestay/spoken-language.ts';
import type { Listing } from '../../../../src/listings/entries.ts';
import { lodgingData } from '../../../../src/site/structured-data/lodging.ts';
import { scriptText } from '../../../../src/site/structured-data/thing.ts';
import { anyListing } from '../../../fixtures/any-listing.ts';
import { aListing } from '../../../fixtures/listing.ts';

const url = 'https://thu.example/homestay/suoi-thu/';
const dataOf = (listing: Listing, language: 'vi' | 'en' = 'vi') =>
  lodgingData(listing, { language, url, images: ['https://thu.example/photos/a.jpg'] });

/** What a program that reads the page gets. */
const parsed = (listing: Listing, language: 'vi' | 'en' = 'vi') =>
  JSON.parse(scriptText(dataOf(listing, language) ?? { '@type': 'nothing' }));

const features = (keys: (keyof typeof amenities)[]) =>
  keys.map((key) => ({ '@type': 'LocationFeatureSpecification', name: amenities[key].schema, value: true }));

test('a real house is told as its file has it', () => {
  const listing = aListing();
  const { makesOffer, containsPlace, ...house } = parsed(listing, 'en');
  expect(house).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BedAndBreakfast',
    '@id': `${url}#house`,
    name: listing.name,
    description: listing.story?.en,
    slogan: listing.tagline?.en,
    url,
    image: ['https://thu.example/photos/a.jpg'],
    address: {
      '@type': 'PostalAddress',
      streetAddress: listing.address,
      addressLocality: listing.village.commune,
      addressRegion: listing.village.province,
      addressCountry: 'VN',
    },
    containedInPlace: {
      '@type': 'TouristDestination',
      '@id': 'https://thu.example/en/village/ban-thu/#village',
      name: listing.village.name,
      url: 'https://thu.example/en/village/ban-thu/',
    },
    geo: { '@type': 'GeoCoordinates', latitude: 22.48931, longitude: 105.30214 },
    telephone: listing.contact.phone,
    sameAs: [listing.contact.facebook, 'https://www.tiktok.com/@suoithu'],
    priceRange: 'from 150,000 VND/person/night',
    currenciesAccepted: 'VND',
    paymentAccepted: 'Cash, Vietnamese bank transfer or QR',
    checkinTime: '14:00:00+07:00',
    checkoutTime: '11:00:00+07:00',
    numberOfRooms: 3,
    maximumAttendeeCapacity: 16,
    amenityFeature: features(listing.amenities),
    availableLanguage: ['vi', 'tyz', 'en'],
  });
  expect(containsPlace).toHaveLength(listing.rooms.length);
  expect(makesOffer).toHaveLength(listing.rooms.length);
});

test.each(
  aListing().rooms.map((room, index) => ({ room, index })),
)('the room $room.id is told with its beds, its guests and its price', ({ room, index }) => {
  const { makesOffer, containsPlace } = parsed(aListing());
  expect(containsPlace[index]).toEqual({
    '@type': ['HotelRoom', 'Product'],
    '@id': `${url}#${room.id}`,
    name: room.name.vi,
    occupancy: { '@type': 'QuantitativeValue', maxValue: room.guests, unitCode: 'C62' },
    bed: room.beds.map(({ type, count }) => ({
      '@type': 'BedDetails',
      typeOfBed: bedTypes[type].vi,
      numberOfBeds: count,
    })),
    floorSize: { '@type': 'QuantitativeValue', value: room.size, unitCode: 'MTK' },
    amenityFeature: [
      ...features(room.amenities),
      { '@type': 'LocationFeatureSpecification', name: `${room.bathroom}Bathroom`, value: true },
    ],
    offers: { '@id': `${url}#${room.id}-offer` },
  });
  expect(makesOffer[index]).toMatchObject({
    '@type': 'Offer',
    '@id': `${url}#${room.id}-offer`,
    itemOffered: { '@id': `${url}#${room.id}` },
    offeredBy: { '@id': `${url}#house` },
    price: room.price?.amount,
    priceCurrency: 'VND',
    priceSpecification: {
      '@type': 'UnitPriceSpecification',
      price: room.price?.amount,
      priceCurrency: 'VND',
      unitText: `${room.price && priceUnits[room.price.per].vi}, một đêm`,
      referenceQuantity: { '@type': 'QuantitativeValue', value: 1, unitCode: 'DAY' },
    },
  });
});

test('a sample is never told as a business', () => {
  expect(dataOf(aListing({ sample: true }))).toBeUndefined();
});

test('an approximate position is a circle, and no position is none', () => {
  const position = { latitude: 22.48931, longitude: 105.30214, precision: 'approximate' };
  expect(parsed(aListing({ position })).geo).toEqual({
    '@type': 'GeoCircle',
    geoMidpoint: { '@type': 'GeoCoordinates', latitude: 22.49, longitude: 105.3 },
    geoRadius: 1000,
  });
  expect(parsed(aListing({ position: undefined }))).not.toHaveProperty('geo');
});

test.each([
  ['yes', true],
  ['no', false],
  ['on-request', undefined],
])('pets %s: %s', (pets, expected) => {
  const houseRules = { ...aListing().houseRules, pets };
  expect(parsed(aListing({ houseRules })).petsAllowed).toBe(expected);
});

test('a text cannot end the script element it stands in', () => {
  const listing = aListing({ story: { vi: 'Nhà </script><script>alert(1)</script>' } });
  const text = scriptText(dataOf(listing) ?? { '@type': 'Thing' });
  expect(text).not.toContain('</script');
  expect(JSON.parse(text).description).toBe('Nhà </script><script>alert(1)</script>');
});

/** Every value inside a value, with its key. */
const valuesIn = (value: unknown, key = ''): [key: string, value: unknown][] =>
  typeof value === 'object' && value !== null
    ? [[key, value], ...Object.entries(value).flatMap(([inner, each]) => valuesIn(each, inner))]
    : [[key, value]];

test('whatever a file says: nothing empty, nothing private, no rating, and the facts are those of the file', () => {
  fc.assert(
    fc.property(anyListing(), fc.constantFrom('vi' as const, 'en' as const), (any, language) => {
      const listing = {
        ...any,
        sample: false,
        consent: { by: 'Người đồng ý bí mật', on: '2026-10-15', covers: ['website' as const] },
      };
      const data = dataOf(listing, language);
      const text = scriptText(data ?? { '@type': 'nothing' });
      for (const [key, value] of valuesIn(data)) {
        expect(value, key).not.toBeUndefined();
        expect([null, '', Number.NaN], key).not.toContain(value);
        if (typeof value === 'object') expect(Object.keys(value as object).length, key).toBeGreaterThan(0);
      }
      expect(text).not.toMatch(/aggregateRating|review|starRating/i);
      expect(text).not.toContain('bí mật');
      expect(text).not.toContain(listing.photos[0]?.path);
      const read = JSON.parse(text);
      expect(read.name).toBe(listing.name);
      expect(read.telephone).toBe(listing.contact.phone ?? listing.contact.zalo);
      expect(read.containsPlace.map((room: { name: string }) => room.name)).toEqual(
        listing.rooms.map(({ name }) => inLanguage(name, language).text),
      );
      expect((read.makesOffer ?? []).map((offer: { price: number }) => offer.price)).toEqual(
        listing.rooms.flatMap(({ price }) => (price ? [price.amount] : [])),
      );
      expect(read.availableLanguage ?? []).toEqual(
        listing.host.languages.map((key) => spokenLanguages[key].tag),
      );
      if (listing.position?.precision === 'approximate') expect(read.geo['@type']).toBe('GeoCircle');
    }),
  );
});

test('a room has the pictures that show it, and no other', () => {
  const listing = aListing();
  const [first, second] = listing.rooms.map(({ id }) => id);
  const photos = [undefined, second, first, second].map((room, index) => ({
    ...listing.photos[0]!,
    file: `${index}.jpg`,
    room,
  }));
  const images = photos.map((_, index) => `https://thu.example/photos/${index}.jpg`);
  const told = lodgingData({ ...listing, photos }, { language: 'vi', url, images });
  const { containsPlace } = JSON.parse(scriptText(told!));
  expect(containsPlace.map(({ image }: { image?: string[] }) => image)).toEqual([
    [images[2]],
    [images[1], images[3]],
  ]);
});

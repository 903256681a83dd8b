import { clean } from '../homestay/clean.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';
import {
  type BookingLanguage,
  bookingLanguages,
  propertyTypes,
  textLanguages,
} from '../platforms/booking.ts';
import { bookingAddress } from './address.ts';
import { bookingFacilities } from './facilities.ts';
import { bookingInternet, bookingParking } from './facility-forms.ts';
import { spokenCodes } from './languages.ts';
import { bookingMeals } from './meals.ts';
import type { Duplicate } from './photo-pack/near-duplicates.ts';
import { bookingPhotos, photoNotes } from './photos.ts';
import { bookingCancellation, bookingSettings, rulesWithoutCode } from './policies.ts';
import { conformingName } from './property-name.ts';
import { type BookingProperty, bookingShape } from './shape.ts';
import { type Descriptions, descriptionsOf } from './texts/descriptions.ts';
import { bookingUnit, numberOfUnits, roomsWithoutCode, unitNotes } from './units.ts';

/** One text in every language that has it, as the APIs take texts. */
const inLanguages = (
  descriptions: Record<BookingLanguage, Descriptions>,
  pick: (texts: Descriptions) => string,
) =>
  bookingLanguages.flatMap((language) => {
    const text = pick(descriptions[language]);
    return text ? [{ language_code: textLanguages[language], text }] : [];
  });

/** A listing as the kit reads it: NFC, nothing empty. What comes from content files is so already. */
export const asRead = (listing: Listing): Listing => clean(listing) as Listing;

/**
 * A listing in the shape of Booking.com's Property, Rooms, Facilities and Photo APIs, for `booking.json`. What Booking.com
 * has no code for is under `without_code`; what had to be changed or needs a look is under `notes`.
 * @param descriptions the texts, when they are at hand
 * @param duplicates pictures that show the same as another one and are left out
 * @throws {z.ZodError} when the result would break one of the platform's limits, which is a fault of this program
 */
export function bookingProperty(
  given: Listing,
  site: Pick<SiteEntry, 'name'>,
  descriptions: Record<BookingLanguage, Descriptions> = descriptionsOf(asRead(given)),
  duplicates: readonly Duplicate[] = [],
): BookingProperty {
  const listing = asRead(given);
  const { houseRules: rules, position, rooms } = listing;
  const name = conformingName(listing.name, listing.kind);
  const type = propertyTypes[listing.kind];
  const address = bookingAddress(listing);
  const languages = spokenCodes(listing);
  const { facilities, withoutCode } = bookingFacilities(listing);
  const meals = bookingMeals(listing);
  const cancellation = bookingCancellation(rules);
  const exact = position?.precision === 'exact';
  return bookingShape.parse({
    format: 'nha-san/booking/2',
    listing: { slug: listing.slug, site: site.name },
    sample: listing.sample,
    target: listing.sample ? 'test' : 'production',
    property_name: name.value,
    property_category: type.ota,
    booking_property_category: type.booking,
    property_category_name: type.name.en,
    property_category_confidence: type.confidence,
    physical_address: {
      address_line: address.line.en,
      city_name: address.city,
      country_code: 'vn',
      // An owner who shows only an approximate position does not want the address on the page either.
      display_address: !position || exact,
    },
    ...(position && {
      position: { latitude: position.latitude, longitude: position.longitude },
      position_precision: position.precision,
    }),
    check_in: rules.checkIn,
    check_out: rules.checkOut,
    room_count: rooms.reduce((sum, room) => sum + numberOfUnits(room), 0),
    languages_spoken: languages.codes,
    primary_language: textLanguages.vi,
    stars: '0',
    translations: bookingLanguages.map((language) => ({
      language_code: textLanguages[language],
      property_name: name.value,
      city_name: address.city,
      address_line: address.line[language],
    })),
    settings: bookingSettings(rules),
    ...(cancellation && { cancellation_policy: cancellation }),
    facilities,
    ...(listing.internet && { internet: bookingInternet(listing.internet) }),
    ...(listing.parking && { parking: bookingParking(listing.parking) }),
    ...(meals.breakfast && { breakfast: meals.breakfast }),
    meals: meals.meals,
    units: rooms.map((room) =>
      bookingUnit(
        room,
        listing,
        inLanguages(descriptions, ({ rooms: texts }) => texts[room.id] ?? ''),
      ),
    ),
    photos: bookingPhotos(listing, duplicates),
    host_profile: {
      name: listing.host.name,
      ...(listing.host.portrait && { photo: listing.host.portrait.file }),
      descriptions: inLanguages(descriptions, ({ host }) => host),
    },
    descriptions: inLanguages(descriptions, ({ property, neighbourhood }) =>
      [property, neighbourhood].filter(Boolean).join('\n\n'),
    ),
    without_code: [
      ...withoutCode,
      ...meals.withoutCode,
      ...languages.withoutCode,
      ...rulesWithoutCode(rules),
      ...roomsWithoutCode(rooms),
    ],
    notes: [
      ...name.notes.map((note) => ({ about: 'property_name', text: note })),
      ...address.notes,
      ...(position && !exact
        ? [
            {
              about: 'position',
              text: 'Vị trí ở đây chỉ khoảng chừng. Trên Booking.com hãy đặt ghim đúng chỗ nhà và chọn ẩn địa chỉ.',
            },
          ]
        : []),
      ...unitNotes(rooms),
      ...photoNotes(listing, duplicates),
    ],
  });
}

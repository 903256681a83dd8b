import { entryAddress } from '../../homestay/addresses.ts';
import { inLanguage } from '../../homestay/bilingual.ts';
import type { Kind } from '../../homestay/homestay.ts';
import { payments } from '../../homestay/house-rules.ts';
import { type Language, labelIn } from '../../homestay/language.ts';
import { spokenLanguages } from '../../homestay/spoken-language.ts';
import { capacity } from '../../listings/capacity.ts';
import type { Listing, VillageEntry } from '../../listings/entries.ts';
import { roomCount } from '../../listings/room-count.ts';
import { type Contact, contactWays } from '../contact-ways.ts';
import { startingPriceText } from '../night-price.ts';
import { words } from '../words/words.ts';
import { addressThing, houseGeo } from './place.ts';
import { featureThings, roomOffers, roomThing } from './room.ts';
import { asDocument, type Thing } from './thing.ts';

/** Types of schema.org for each kind of lodging; all are kinds of `LodgingBusiness`. */
const lodgingTypes: Record<Kind, string> = {
  homestay: 'BedAndBreakfast',
  'guest-house': 'LodgingBusiness',
  'farm-stay': 'BedAndBreakfast',
  'whole-house': 'LodgingBusiness',
  bungalow: 'LodgingBusiness',
  campsite: 'Campground',
};

/** Name of a house among the objects of all pages. `url` is the address of its page. */
export const houseId = (url: string): string => `${url}#house`;

/** What structured data says besides the listing. Addresses are absolute. */
export interface LodgingPage {
  language: Language;
  /** Address of the page. */
  url: string;
  /** Addresses of the pictures, in the order of the listing: the main one first. */
  images: string[];
}

/** Ways to reach a host that are pages about the house. */
const profiles: (keyof Contact)[] = ['facebook', 'booking', 'tiktok', 'website'];

/** Local time with Vietnam's offset, as schema.org wants it. */
const localTime = (time: string) => `${time}:00+07:00`;

/** `true` or `false` where the rule says so, nothing where it depends. */
const plainly = (rule: string) => (rule === 'yes' ? true : rule === 'no' ? false : undefined);

const villageThing = (village: VillageEntry, { language, url }: LodgingPage): Thing => {
  const page = new URL(entryAddress('village', village.slug, language), url).href;
  return { '@type': 'TouristDestination', '@id': `${page}#village`, name: village.name, url: page };
};

/**
 * A house for search engines (schema.org `LodgingBusiness` and its kinds), without ratings.
 * @returns `undefined` for a sample: a house that does not exist must not be taken for a business
 */
export function lodgingData(listing: Listing, page: LodgingPage): Thing | undefined {
  if (listing.sample) return undefined;
  const { village, houseRules, contact, rooms, photos } = listing;
  const { language, url, images } = page;
  const about = listing.story ?? listing.tagline;
  const house = houseId(url);
  return asDocument({
    '@type': lodgingTypes[listing.kind],
    '@id': house,
    name: listing.name,
    description: about && inLanguage(about, language).text,
    slogan: listing.story && listing.tagline && inLanguage(listing.tagline, language).text,
    url,
    image: images,
    address: addressThing(village, listing.address ?? village.name),
    containedInPlace: villageThing(village, page),
    geo: houseGeo(listing),
    telephone: contact.phone ?? contact.zalo,
    email: contact.email,
    sameAs: contactWays(contact, language).flatMap(({ key, href }) => (profiles.includes(key) ? [href] : [])),
    priceRange: startingPriceText(rooms, words(language)),
    currenciesAccepted: 'VND',
    paymentAccepted: houseRules.payment.map((way) => labelIn(payments[way], language)).join(', '),
    checkinTime: localTime(houseRules.checkIn.from),
    checkoutTime: localTime(houseRules.checkOut.until),
    petsAllowed: plainly(houseRules.pets),
    smokingAllowed: plainly(houseRules.smoking),
    numberOfRooms: roomCount(rooms),
    maximumAttendeeCapacity: capacity(rooms),
    amenityFeature: featureThings(listing.amenities),
    availableLanguage: listing.host.languages.map((key) => spokenLanguages[key].tag),
    containsPlace: rooms.map((room) =>
      roomThing(room, { ...page, images: images.filter((_, index) => photos[index]?.room === room.id) }),
    ),
    makesOffer: rooms.flatMap((room) => roomOffers(room, { language, url, house })),
  });
}

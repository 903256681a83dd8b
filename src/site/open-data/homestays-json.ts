import { entryAddress, homeAddress, type Section } from '../../homestay/addresses.ts';
import { type TextLanguage, textLanguagesOf } from '../../homestay/language.ts';
import type { Price } from '../../homestay/price.ts';
import { capacity } from '../../listings/capacity.ts';
import type { Directory, Listing, Picture, SiteEntry } from '../../listings/entries.ts';
import { startingPrice } from '../../listings/starting-price.ts';
import { publishJpeg } from '../../photos/published.ts';
import { words } from '../words/words.ts';
import { apiAddresses, dataAddress } from './addresses.ts';
import type { PublishedHomestay, PublishedHomestays } from './published-homestay.ts';

const inEach = (site: SiteEntry, value: (language: TextLanguage) => string) =>
  Object.fromEntries(
    textLanguagesOf(site.languages).map((language) => [language, value(language)]),
  ) as PublishedHomestay['urls'];

const urlsOf = (site: SiteEntry, address: (language: TextLanguage) => string) =>
  inEach(site, (language) => new URL(address(language), site.address).href);

const entryUrls = (site: SiteEntry, section: Section, slug: string) =>
  urlsOf(site, (language) => entryAddress(section, slug, language));

function publishedPhoto(picture: Picture, site: SiteEntry): PublishedHomestay['photos'][number] {
  const { src, width, height } = publishJpeg(picture, 'whole');
  const { alt, subject, room, illustration } = picture;
  return { url: new URL(src, site.address).href, width, height, alt, subject, room, illustration };
}

/** A house as other programs get it. A sample has no contact. */
export function publishedHomestayOf(listing: Listing, site: SiteEntry): PublishedHomestay {
  const { village, host } = listing;
  return {
    id: listing.slug,
    sample: listing.sample,
    name: listing.name,
    kind: listing.kind,
    urls: entryUrls(site, 'homestay', listing.slug),
    village: {
      id: village.slug,
      name: village.name,
      commune: village.commune,
      province: village.province,
      formerNames: village.aliases,
      urls: entryUrls(site, 'village', village.slug),
    },
    address: listing.address,
    position: listing.position,
    directions: listing.directions,
    tagline: listing.tagline,
    story: listing.story,
    host: { name: host.name, languages: host.languages, about: host.about },
    contact: listing.sample ? undefined : listing.contact,
    guests: capacity(listing.rooms),
    startingPrice: startingPrice(listing.rooms) as PublishedHomestay['startingPrice'],
    rooms: listing.rooms,
    meals: listing.meals,
    experiences: listing.experiences.map(({ experience, price }) => ({
      id: experience.slug,
      name: experience.name,
      sample: experience.sample,
      urls: entryUrls(site, 'experience', experience.slug),
      price: price as PublishedHomestay['experiences'][number]['price'] & (Price | undefined),
    })),
    amenities: listing.amenities,
    internet: listing.internet,
    parking: listing.parking,
    houseRules: listing.houseRules,
    photos: listing.photos.map((picture) => publishedPhoto(picture, site)),
    checked: listing.checked,
  };
}

/** What `/api/homestays.json` holds. Nothing in it depends on the day of the build. */
export function homestaysJson({ site, listings }: Pick<Directory, 'site' | 'listings'>): PublishedHomestays {
  return {
    $schema: new URL(apiAddresses.schema, site.address).href,
    name: site.name,
    urls: urlsOf(site, homeAddress),
    documentation: urlsOf(site, dataAddress),
    source: site.team.name,
    licence: site.dataLicence,
    rights: inEach(site, (language) => words(language).data.rights),
    homestays: listings.map((listing) => publishedHomestayOf(listing, site)),
  };
}

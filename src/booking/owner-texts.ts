import type { Bilingual } from '../homestay/bilingual.ts';
import type { Listing } from '../listings/entries.ts';
import { type BookingLanguage, bookingLanguages } from '../platforms/booking.ts';

/** A key of a content file, to be opened in the editing desk. */
export interface ContentField {
  /** Path below the content folder: `homestays/suoi-mo/index.yaml`. */
  file: string;
  /** Where in the file: `rooms[0].about.vi`. */
  field: string;
}

/** What an owner wrote in one language, and where. */
export interface OwnerText extends ContentField {
  language: BookingLanguage;
  /** In NFC. */
  text: string;
}

/** File of a listing below the content folder. */
export const listingFile = ({ slug }: Pick<Listing, 'slug'>): string => `homestays/${slug}/index.yaml`;

/** Every text of the owner and of the village that goes into the kit. */
export function ownerTexts(listing: Listing): OwnerText[] {
  const { village } = listing;
  const inFile =
    (file: string) =>
    (field: string, words: Bilingual | undefined): OwnerText[] =>
      bookingLanguages.flatMap((language) => {
        const text = words?.[language]?.normalize('NFC');
        return text ? [{ file, field: `${field}.${language}`, language, text }] : [];
      });
  const house = inFile(listingFile(listing));
  const place = inFile(`villages/${village.slug}/index.yaml`);
  const name = (file: string, field: string, text: string): OwnerText => ({
    file,
    field,
    language: 'vi',
    text: text.normalize('NFC'),
  });
  return [
    name(listingFile(listing), 'name', listing.name),
    ...house('story', listing.story),
    name(listingFile(listing), 'host.name', listing.host.name),
    ...house('host.about', listing.host.about),
    ...listing.rooms.flatMap((room, index) => [
      ...house(`rooms[${index}].name`, room.name),
      ...house(`rooms[${index}].about`, room.about),
      ...house(`rooms[${index}].price.includes`, room.price?.includes),
    ]),
    ...listing.meals.flatMap((meal, index) => house(`meals[${index}].menu`, meal.menu)),
    ...house('houseRules.note', listing.houseRules.note),
    name(`villages/${village.slug}/index.yaml`, 'name', village.name),
    ...place('story', village.story),
    ...village.sights.flatMap((sight, index) => [
      ...place(`sights[${index}].name`, sight.name),
      ...place(`sights[${index}].about`, sight.about),
    ]),
    ...village.seasons.flatMap((season, index) => [
      ...place(`seasons[${index}].name`, season.name),
      ...place(`seasons[${index}].about`, season.about),
    ]),
    ...place('gettingThere', village.gettingThere),
  ];
}

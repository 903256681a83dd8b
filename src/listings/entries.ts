import type { Bilingual } from '../homestay/bilingual.ts';
import type { Experience } from '../homestay/experience.ts';
import type { Homestay } from '../homestay/homestay.ts';
import type { Price } from '../homestay/price.ts';
import type { Site } from '../homestay/site.ts';
import type { Subject } from '../homestay/subject.ts';
import type { Village } from '../homestay/village.ts';
import type { PhotoSource } from '../photos/derive.ts';

/** A picture of an entry: what the file says about it, where it is, how large it is. */
export interface Picture extends PhotoSource {
  /** File name, as the content file has it. */
  file: string;
  alt: Bilingual;
  subject: Subject;
  /** `id` of the room it shows. */
  room?: string | undefined;
  /** It can be opened, but not all of it is what was photographed. */
  damaged?: true | undefined;
  /** Drawn, not photographed: readers are told. */
  illustration: boolean;
}

type WithPictures<T extends { photos: unknown }> = Omit<T, 'photos'> & { slug: string; photos: Picture[] };

/** A homestay as its file has it, with its pictures inspected; village and experiences are still names. */
export type HomestayEntry = Omit<WithPictures<Homestay>, 'host'> & {
  host: Omit<Homestay['host'], 'portrait'> & { portrait?: Picture | undefined };
};
/** A village with its pictures inspected. */
export type VillageEntry = WithPictures<Village>;
/** An experience with its pictures inspected. */
export type ExperienceEntry = WithPictures<Experience>;
/** The site with its pictures inspected. */
export type SiteEntry = Omit<WithPictures<Site>, 'slug'>;

/** An experience at a house, with the price there. */
export interface OfferedExperience {
  experience: ExperienceEntry;
  price?: Price | undefined;
}

/** A published homestay with everything it refers to: what every output is made from. */
export type Listing = Omit<HomestayEntry, 'village' | 'experiences'> & {
  village: VillageEntry;
  experiences: OfferedExperience[];
};

/** Everything that is published, in the order in which it is shown. */
export interface Directory {
  site: SiteEntry;
  villages: VillageEntry[];
  experiences: ExperienceEntry[];
  listings: Listing[];
}

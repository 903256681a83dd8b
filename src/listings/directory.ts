import type {
  Directory,
  ExperienceEntry,
  HomestayEntry,
  Listing,
  OfferedExperience,
  SiteEntry,
  VillageEntry,
} from './entries.ts';

const byName = new Intl.Collator('vi');

/** A homestay with what it refers to, and the settings in whose light it is shown. */
interface Link {
  site: SiteEntry;
  listing: Listing;
}

const links = new WeakMap<HomestayEntry, Link>();

/** The very same listing as long as nothing that it is made from has changed: what others made from it still holds. */
function linked(
  site: SiteEntry,
  home: HomestayEntry,
  village: VillageEntry,
  experiences: OfferedExperience[],
): Listing {
  const before = links.get(home);
  if (before?.site === site && before.listing.village === village) {
    const { experiences: had } = before.listing;
    const isSame = (offered: OfferedExperience, index: number) =>
      had[index]?.experience === offered.experience && had[index]?.price === offered.price;
    if (had.length === experiences.length && experiences.every(isSame)) return before.listing;
  }
  const listing = { ...home, village, experiences };
  links.set(home, { site, listing });
  return listing;
}

/** Links published homestays with their village and experiences. The order is that of the Vietnamese alphabet. */
export function directoryOf(entries: {
  site: SiteEntry;
  villages: VillageEntry[];
  experiences: ExperienceEntry[];
  homestays: HomestayEntry[];
}): Directory {
  const villages = new Map(entries.villages.map((village) => [village.slug, village]));
  const experiences = new Map(entries.experiences.map((experience) => [experience.slug, experience]));
  const listings = entries.homestays
    .filter(({ status }) => status === 'published')
    .flatMap((home) => {
      const village = villages.get(home.village);
      if (!village) return [];
      const offered = home.experiences.flatMap(({ experience: slug, price }) => {
        const experience = experiences.get(slug);
        return experience ? [{ experience, price }] : [];
      });
      return [linked(entries.site, home, village, offered)];
    })
    .sort((a, b) => byName.compare(a.name, b.name));
  return {
    site: entries.site,
    villages: entries.villages.toSorted((a, b) => byName.compare(a.name, b.name)),
    experiences: entries.experiences.toSorted((a, b) => byName.compare(a.name.vi, b.name.vi)),
    listings,
  };
}

import type { Directory, ExperienceEntry, HomestayEntry, SiteEntry, VillageEntry } from './entries.ts';

const byName = new Intl.Collator('vi');

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
      return [{ ...home, village, experiences: offered }];
    })
    .sort((a, b) => byName.compare(a.name, b.name));
  return {
    site: entries.site,
    villages: entries.villages.toSorted((a, b) => byName.compare(a.name, b.name)),
    experiences: entries.experiences.toSorted((a, b) => byName.compare(a.name.vi, b.name.vi)),
    listings,
  };
}

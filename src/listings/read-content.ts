import path from 'node:path';
import { experience } from '../homestay/experience.ts';
import { homestay } from '../homestay/homestay.ts';
import { site } from '../homestay/site.ts';
import { village } from '../homestay/village.ts';
import { ContentReader, type GoodFile, type PhotoNotes } from './content-reader.ts';
import type { ExperienceEntry, HomestayEntry, Picture, SiteEntry, VillageEntry } from './entries.ts';
import type { Problem } from './problem.ts';

/** The folder the village writes in: `content/`, or what `NHA_SAN_CONTENT` names. */
export const contentFolder = (): string => path.resolve(process.env.NHA_SAN_CONTENT ?? 'content');

/** What a content folder holds. Entries with a problem are not in it; the problems say which and why. */
export interface Content {
  /** Absent when `site.yaml` has a problem: nothing can be built then. */
  site: SiteEntry | undefined;
  villages: VillageEntry[];
  experiences: ExperienceEntry[];
  homestays: HomestayEntry[];
  problems: Problem[];
  /** Entries that were left out because of a problem, as `homestays/suoi-mo`. */
  leftOut: string[];
}

type Illustrated = { photos: PhotoNotes[] };

/** An entry with its pictures inspected. Those that cannot be used are noted, and the entry is left out for it. */
async function illustrated<T extends Illustrated>(file: GoodFile<T>) {
  const found = await Promise.all(
    file.value.photos.map((photo, index) => file.picture(photo, ['photos', index, 'file'])),
  );
  return {
    ...file.value,
    slug: file.slug,
    photos: found.filter((picture): picture is Picture => picture !== undefined),
  };
}

async function withPortrait(host: HomestayFile['value']['host'], file: HomestayFile) {
  const { portrait: portraitFile, ...rest } = host;
  if (!portraitFile) return rest;
  const notes: PhotoNotes = {
    file: portraitFile,
    alt: { vi: host.name, en: host.name },
    subject: 'host',
    illustration: false,
  };
  return { ...rest, portrait: await file.picture(notes, ['host', 'portrait']) };
}

type HomestayFile = GoodFile<ReturnType<typeof homestay.parse>>;

/**
 * Reads a content folder. One broken file never stops another: it is left out and the problem noted.
 * Texts come back in NFC, telephone numbers in E.164, approximate positions already rounded.
 */
export async function readContent(folder = contentFolder()): Promise<Content> {
  const reader = new ContentReader(folder);

  const siteFile = await reader.file('site.yaml', site);
  const siteEntry = siteFile && (await illustrated(siteFile));
  const siteIsGood = reader.problems.length === 0;

  const villages = await reader.collect('villages', village, illustrated);
  const experiences = await reader.collect('experiences', experience, illustrated);
  const homestays = await reader.collect('homestays', homestay, async (file) => {
    const { value, report } = file;
    if (!villages.some(({ slug }) => slug === value.village)) {
      report(['village'], missingVillage(value.village, villages, reader.leftOut));
    }
    const offered = value.experiences.filter(({ experience: slug }, index) => {
      if (experiences.some((each) => each.slug === slug)) return true;
      // A broken experience is reported once, in its own file; the house must not fall with it.
      if (!reader.leftOut.includes(`experiences/${slug}`)) {
        report(['experiences', index, 'experience'], missingExperience(slug, experiences));
      }
      return false;
    });
    return { ...(await illustrated(file)), experiences: offered, host: await withPortrait(value.host, file) };
  });

  await reader.close();
  const { problems, leftOut } = reader;
  return { site: siteIsGood ? siteEntry : undefined, villages, experiences, homestays, problems, leftOut };
}

type Named = { slug: string };

const slugsOf = (entries: Named[]) => entries.map(({ slug }) => slug).join(', ') || '(chưa có)';

function missingVillage(slug: string, villages: Named[], leftOut: string[]) {
  return leftOut.includes(`villages/${slug}`)
    ? {
        vi: `Bản “${slug}” đang có lỗi nên nhà này chưa hiện được. Hãy sửa tệp của bản trước.`,
        en: `the village "${slug}" has problems of its own; mend it first`,
      }
    : {
        vi: `Không có bản nào tên “${slug}”. Các bản đang có: ${slugsOf(villages)}.`,
        en: `there is no village "${slug}"`,
      };
}

const missingExperience = (slug: string, experiences: Named[]) => ({
  vi: `Không có trải nghiệm nào tên “${slug}”. Các trải nghiệm đang có: ${slugsOf(experiences)}.`,
  en: `there is no experience "${slug}"`,
});

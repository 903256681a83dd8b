import type { z } from 'zod';
import type { Homestay } from '../homestay/homestay.ts';
import type { Label } from '../homestay/language.ts';
import { nearest } from '../homestay/nearest.ts';
import { choosable, shown } from '../homestay/shown.ts';
import type { GoodFile, PhotoNotes } from './content-reader.ts';
import type { HomestayEntry, Picture } from './entries.ts';
import { likeliestFirst } from './likeliest.ts';
import type { Problem } from './problem.ts';

type ReferenceProblem = Label & Pick<Problem, 'inForm'>;

type Illustrated = { photos: PhotoNotes[] };

/** An entry with its pictures inspected. Those that cannot be used are noted, and the entry is left out for it. */
export async function illustrated<T extends Illustrated>(file: GoodFile<T>) {
  const found = await Promise.all(
    file.value.photos.map((photo, index) => file.picture(photo, ['photos', index, 'file'])),
  );
  return {
    ...file.value,
    slug: file.slug,
    photos: found.filter((picture): picture is Picture => picture !== undefined),
  };
}

/** What a homestay may refer to, by slug. */
export interface Known {
  villages: readonly string[];
  experiences: readonly string[];
  /** What they are called, by slug, for sentences in the form; those without a name are not offered there. */
  names?: ReadonlyMap<string, string>;
  /** Entries that exist but have a problem of their own, as `experiences/hat-then`. */
  leftOut: readonly string[];
}

/** A homestay with its pictures inspected, and what it refers to looked up: a name that is not known is noted. */
export async function homestayEntry(file: GoodFile<Homestay>, known: Known): Promise<HomestayEntry> {
  const { value, report } = file;
  if (!known.villages.includes(value.village)) {
    report(['village'], { ...missingVillage(value.village, known), because: `villages/${value.village}` });
  }
  const offered = value.experiences.filter(({ experience: slug }, index) => {
    if (known.experiences.includes(slug)) return true;
    // A broken experience is reported once, in its own file; the house must not fall with it.
    if (!known.leftOut.includes(`experiences/${slug}`)) {
      report(['experiences', index, 'experience'], missingExperience(slug, known));
    }
    return false;
  });
  return { ...(await illustrated(file)), experiences: offered, host: await withPortrait(value.host, file) };
}

async function withPortrait(host: Homestay['host'], file: GoodFile<Homestay>) {
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

const inWords = (written: string, slugs: readonly string[], { names }: Known) =>
  choosable(likeliestFirst(written, slugs, names)) || '(chưa có)';

/** The entry that was probably meant, else all there are. */
function meantEntry(written: string, slugs: readonly string[], known: Known, others: string): string {
  const near = nearest(
    written,
    slugs.map((key) => ({ key, names: [known.names?.get(key) ?? ''] })),
  );
  if (!near) return `${others}: ${inWords(written, slugs, known)}.`;
  const [name] = near.names;
  return `Có phải ${near.key}${name ? ` (${name})` : ''}? Nếu đúng, ghi ${near.key}.`;
}

/** What there is to choose, by name. */
function choicesOf(written: string, slugs: readonly string[], { names }: Known): string {
  const found = likeliestFirst(written, slugs, names).flatMap((slug) => names?.get(slug) || []);
  return found.length ? `: ${found.map((name) => `“${name}”`).join(', ')}.` : '.';
}

const missingVillage = (slug: string, known: Known) =>
  known.leftOut.includes(`villages/${slug}`)
    ? {
        inForm:
          'Tệp của bản này đang có lỗi nên nhà chưa hiện được. Hãy báo tổ công nghệ số sửa tệp của bản.',
        vi: `Bản “${slug}” đang có lỗi nên nhà này chưa hiện được. Hãy sửa tệp của bản trước.`,
        en: `the village "${slug}" has problems of its own; mend it first`,
      }
    : {
        vi: `Không có bản nào tên “${slug}”. ${meantEntry(slug, known.villages, known, 'Các bản đang có')}`,
        inForm: `Bản đã chọn không còn nữa. Hãy chọn lại bản của nhà${choicesOf(slug, known.villages, known)}`,
        en: `there is no village "${slug}"`,
      };

/**
 * What a schema refuses because it is no slug, such as the name of a village in the place of its folder: in words that
 * tell what there is.
 */
export function unknownReference(issue: z.core.$ZodIssue, known: Known): ReferenceProblem | undefined {
  const { path, input } = issue;
  if (typeof input !== 'string') return undefined;
  const written = shown(input);
  if (path.join() === 'village') {
    return {
      ...missingVillage(written, known),
      vi: `Không có thư mục bản nào tên “${written}”. ${meantEntry(written, known.villages, known, 'Hãy ghi tên thư mục của bản')}`,
    };
  }
  if (path.length !== 3 || path[0] !== 'experiences' || path[2] !== 'experience') return undefined;
  return {
    ...missingExperience(written, known),
    vi: `Không có thư mục trải nghiệm nào tên “${written}”. ${meantEntry(written, known.experiences, known, 'Hãy ghi tên thư mục của trải nghiệm')}`,
  };
}

const missingExperience = (slug: string, known: Known) => ({
  vi: `Không có trải nghiệm nào tên “${slug}”. ${meantEntry(slug, known.experiences, known, 'Các trải nghiệm đang có')}`,
  inForm: `Trải nghiệm đã chọn không còn nữa. Hãy bỏ mục này, hoặc chọn một trải nghiệm khác${choicesOf(slug, known.experiences, known)}`,
  en: `there is no experience "${slug}"`,
});

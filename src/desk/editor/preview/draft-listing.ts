import { z } from 'zod';
import { homestay } from '../../../homestay/homestay.ts';
import type { GoodFile } from '../../../listings/content-reader.ts';
import { directoryOf } from '../../../listings/directory.ts';
import type { Listing } from '../../../listings/entries.ts';
import { homestayEntry } from '../../../listings/finish-entry.ts';
import { asEntry } from '../../form/draft.ts';
import type { Path } from '../../form/problem.ts';
import { inForm, ownWordsOf } from '../../form/sentence.ts';
import { withoutUnknownKeys } from '../../form/unknown-keys.ts';
import type { Person } from '../../protocol.ts';
import type { Surroundings } from './surroundings.ts';

/** What keeps a draft from being shown: a Vietnamese sentence, and the field that it is about. */
export interface Obstacle {
  path: Path;
  vi: string;
}

/**
 * A draft as every output sees it, or what is in the way; both where pictures have been added and not described yet:
 * who adds a picture wants to see it on the card first.
 */
export type DraftListing = { listing: Listing; obstacle?: Obstacle } | { obstacle: Obstacle };

/** A homestay that is being edited. */
export interface Draft {
  /** Empty while the entry is new. */
  slug: string;
  /** As the form has it. */
  data: unknown;
  /** Whose form it is. */
  role: Person['role'];
}

/**
 * Reads what has been typed exactly as the build reads a file, whatever its status: a draft is shown as it will be once
 * it is published.
 * @param picture looks a picture of the draft up
 */
export async function draftListing(
  { slug, data, role }: Draft,
  around: Surroundings,
  picture: GoodFile<unknown>['picture'],
): Promise<DraftListing> {
  const typed = withoutUnknownKeys('homestays', asEntry('homestays', data, role));
  const { error } = parsed(typed);
  const missing = error && obstacleOf(error.issues, role);
  const { data: value } = parsed({ ...typed, photos: described(typed.photos) });
  if (!value) return { obstacle: missing ?? { path: [], vi: unknownFault } };
  const obstacles: Obstacle[] = [];
  const known = {
    villages: slugsOf(around.villages),
    experiences: slugsOf(around.experiences),
    ...namesAround(around),
  };
  const report: GoodFile<unknown>['report'] = (path, { vi, inForm: words }) =>
    obstacles.push({ path: path as Path, vi: words ?? vi });
  const entry = await homestayEntry({ slug, value, report, picture }, known);
  const [obstacle] = obstacles;
  if (obstacle) return { obstacle };
  const [listing] = directoryOf({ ...around, homestays: [{ ...entry, status: 'published' }] }).listings;
  if (!listing) throw new Error(`the village ${entry.village} is known and yet was not found`);
  return { listing, ...(missing ? { obstacle: missing } : {}) };
}

const parsed = (entry: object) => homestay.safeParse({ ...entry, status: 'draft' }, { reportInput: true });

/** Pictures, with words for those that nobody has described yet; the first one is most often of the house. */
const described = (photos: unknown): unknown =>
  Array.isArray(photos)
    ? photos.map(({ subject, alt, ...photo }: Undescribed, index) => ({
        ...photo,
        subject: subject ?? (index === 0 ? 'exterior' : 'view'),
        alt: alt?.vi ? alt : { vi: 'Ảnh mới thêm.' },
      }))
    : photos;

/** A picture as it is while its details are being filled in. */
interface Undescribed {
  subject?: unknown;
  alt?: { vi?: unknown };
}

/** What can be referred to by name, and what is there but cannot be read. */
const namesAround = ({ villages, experiences, leftOut = [] }: Surroundings) => ({
  names: new Map([
    ...villages.map(({ slug, name }): [string, string] => [slug, name]),
    ...experiences.map(({ slug, name }): [string, string] => [slug, name.vi]),
  ]),
  leftOut,
});

const slugsOf = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);

const unknownFault = 'Có chỗ chưa đúng.';

/** The first issue, with the number of the room or picture that it is about. */
function obstacleOf([issue]: z.core.$ZodIssue[], role: Person['role']): Obstacle {
  const path = (issue?.path ?? []) as Path;
  const [list, index] = path;
  const vi = (issue && ownWordsOf(issue)) ?? inForm(issue?.message ?? unknownFault, role);
  const item = typeof index === 'number' ? itemOf(String(list)) : undefined;
  return { path, vi: item ? `${item} thứ ${Number(index) + 1}: ${vi}` : vi };
}

/** What one of a list is called, with a capital: `Phòng`. */
function itemOf(list: string): string | undefined {
  let schema: z.core.$ZodType | undefined = homestay.shape[list as keyof typeof homestay.shape];
  while (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) schema = schema.unwrap();
  const item = schema && (z.globalRegistry.get(schema) as { item?: string } | undefined)?.item;
  return item && item.charAt(0).toLocaleUpperCase('vi') + item.slice(1);
}

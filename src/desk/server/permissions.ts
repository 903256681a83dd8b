import type { Entry } from '../form/draft.ts';
import { type EntryPath, teamChanges } from '../form/team-changes.ts';
import { titleOf } from '../form/title-of.ts';
import { UnreadableEntry } from '../form/yaml/rewrite.ts';
import type { BuildNote, CollectionName, Person, Refusal } from '../protocol.ts';
import { isOfTheTeam } from '../village-protocol.ts';
import { asCollection } from './entry-address.ts';
import { parsedEntry } from './parsed-entry.ts';
import { Refused } from './refusal.ts';

/** Which entry it is about. */
export interface Place {
  collection: CollectionName;
  slug: string;
}

/** Titles that a person reads before she calls somebody. */
const mostTitles = 3;

const isOwn = ({ homestays = [] }: Person, { collection, slug }: Place): boolean =>
  collection === 'homestays' && homestays.includes(slug);

/**
 * Whether a person may read an entry as its file has it, with its pictures and its history. The team reads everything;
 * an owner her own houses, and what their preview is made of. Of other houses she sees what the site shows.
 */
export const mayRead = (person: Person, place: Place): boolean =>
  isOfTheTeam(person) || place.collection !== 'homestays' || isOwn(person, place);

/** Whether a person may read what a build says of an entry, which it names as `homestays/suoi-mo` or `site`. */
export function mayReadNote(person: Person, { entry }: BuildNote): boolean {
  const [name = '', slug = name] = entry.split('/');
  const collection = asCollection(name);
  return collection ? mayRead(person, { collection, slug }) : isOfTheTeam(person);
}

/**
 * What of a change a person may not make: the places that are the team's, and the empty one where it is the whole
 * entry. An owner changes her own houses and makes new ones, which are drafts.
 * @param before the entry that she changed; absent for a new one
 */
export function forbiddenIn(
  person: Person,
  place: Place,
  before: Entry | undefined,
  after: Entry,
): EntryPath[] {
  if (isOfTheTeam(person)) return [];
  const { collection } = place;
  const isNewHouse = collection === 'homestays' && before === undefined;
  return isNewHouse || isOwn(person, place) ? teamChanges(collection, before, after) : [[]];
}

/** Whether a person may make this change of an entry. */
export const mayWrite = (person: Person, place: Place, before: Entry | undefined, after: Entry): boolean =>
  !forbiddenIn(person, place, before, after).length;

/** @throws {Refused} `forbidden` when a person may not read an entry, whether it is there or not */
export function refuseRead(person: Person, place: Place): void {
  if (mayRead(person, place)) return;
  throw new Refused('forbidden', {
    message: 'Bạn chỉ xem được bài của nhà mình. Hãy nhờ tổ công nghệ số của bản nếu bạn cần xem mục này.',
  });
}

/**
 * Whether it is about an entry that a person may write at all, before it is looked at what she writes.
 * @param base as in `SaveRequest`: a new house may be anybody's. That its name is taken is told later
 * @throws {Refused} `forbidden`
 */
export function refuseStranger(person: Person, place: Place, base?: string | null): void {
  const isNewHouse = place.collection === 'homestays' && base === null;
  if (!isOfTheTeam(person) && !isNewHouse && !isOwn(person, place)) throw new Refused('forbidden');
}

/**
 * Whether a person may make this change of an entry, field by field. To be asked once it is certain that `before` is
 * what was edited: who is behind the others is to be told that, and not that a field is the team's.
 * @param before YAML of the version that was edited; absent for a new entry
 * @param after YAML of what is to be saved
 * @throws {Refused} `forbidden` with the names of the fields; `damaged` or `invalid` where a text cannot be read
 */
export function refuseWrite(person: Person, place: Place, before: string | undefined, after: string): void {
  if (isOfTheTeam(person)) return;
  const old = before === undefined ? undefined : read(before, () => new Refused('damaged'));
  const next = read(after, ({ damage: { line, reason } }) => {
    const message = line ? `Dòng ${line}: ${reason}` : reason;
    return new Refused('invalid', { problems: [{ path: [], message }] });
  });
  const paths = forbiddenIn(person, place, old, next);
  if (!paths.length) return;
  const named = paths.filter(({ length }) => length);
  const titles = named.slice(0, mostTitles).map((path) => titleOf(place.collection, path, [old, next]));
  const message = titles.length && teamsAlone(titles, named.length > mostTitles);
  throw new Refused('forbidden', message ? { message } : {});
}

function read(text: string, refused: (fault: UnreadableEntry) => Refused): Entry {
  try {
    return parsedEntry(text);
  } catch (fault) {
    throw fault instanceof UnreadableEntry ? refused(fault) : fault;
  }
}

function teamsAlone(titles: readonly string[], areMore: boolean): string {
  const named = titles.map((title) => `“${title}”`).join(', ');
  return `Phần ${named}${areMore ? ' và vài chỗ khác' : ''} do tổ công nghệ số giữ nên bạn chưa đổi được. Những gì bạn viết vẫn còn; hãy nhờ tổ công nghệ số của bản sửa giúp phần này.`;
}

/** Why a new house cannot have a name, for whoever may know no more of the one that has it. */
export const nameHeld = ({ collection, slug }: Place): Refused =>
  new Refused('exists', { current: { collection, slug, version: '', text: '' } });

/** A refusal as a person may have it: of an entry that she may not read only that its name is taken. */
export function refusalFor(person: Person | undefined, refusal: Refusal): Refusal {
  const { current } = refusal;
  if (!current || (person && mayRead(person, current))) return refusal;
  return { ...refusal, current: nameHeld(current).refusal.current };
}

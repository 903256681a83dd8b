import { beginningOf } from '../../../homestay/signs.ts';
import type { CollectionName } from '../../protocol.ts';
import { type Difference, differences } from './differences.ts';
import { fieldOf, spoken } from './in-words.ts';
import type { MergePath } from './merge.ts';
import { changedSentences, type Stretch } from './sentences.ts';

/** A difference as a person reads it. */
export interface Saying {
  kind: Difference['kind'];
  /** Where: “Gian chung › Giá một đêm”. */
  title: string;
  /** What it was and what it is, in words; empty where there was nothing. Of long texts only what differs. */
  stretches: Stretch[];
  /** Said of a change that has no words of its own. */
  note?: string;
  /** File names of the pictures that it is about. */
  pictures?: { before?: string; after?: string };
  /** What a new item says. */
  inside: Saying[];
}

interface Comparing {
  collection: CollectionName;
  before: unknown;
  after: unknown;
}

/** Signs of a title's part, of a text that is read as a whole, of a text that is cut short. */
const longest = { title: 60, whole: 120, stretch: 1200 };

/** Signs that stay before and behind a place in a long stretch without a full stop. */
const around = 40;

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${beginningOf(text, most).trimEnd()}…`;

/** A stretch that is long on both sides, with what they begin and end with left out but for some words. */
function narrowed({ before, after }: Stretch): Stretch {
  if (Math.max(before.length, after.length) <= longest.stretch / 2 || !before || !after) {
    return { before: shortened(before, longest.stretch), after: shortened(after, longest.stretch) };
  }
  const [one, other] = [Array.from(before), Array.from(after)];
  const shortest = Math.min(one.length, other.length);
  let head = 0;
  while (head < shortest && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shortest - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const from = Math.max(0, head - around);
  const part = (signs: string[]) => {
    const to = Math.min(signs.length, signs.length - tail + around);
    const words = signs.slice(from, to).join('');
    return shortened((from > 0 ? '…' : '') + words + (to < signs.length ? '…' : ''), longest.stretch);
  };
  return { before: part(one), after: part(other) };
}

/** Amounts and measures carry their unit in the label: “Số tiền (đồng)”. */
const unitForm = /\s*\(([^()]+)\)$/;

function unitOf(label: string, values: readonly unknown[]): string {
  if (!values.some((value) => typeof value === 'number')) return '';
  const unit = unitForm.exec(label)?.[1] ?? '';
  return unit === 'đồng' ? 'đ' : unit && ` ${unit}`;
}

/** The labels that lead to a value, as one reads them: what goes without saying is left out. */
function titleFrom(labels: string[], path: MergePath, hasUnit: boolean): string {
  const said = labels.map((label, index) =>
    shortened(hasUnit && index === labels.length - 1 ? label.replace(unitForm, '') : label, longest.title),
  );
  // A room's own name says that it is one.
  if (path[0] === 'rooms' && path.length > 2) said.shift();
  const [group = '', last = ''] = said.slice(-2);
  // The amount of a price is the price, and the Vietnamese of a text is the text.
  if (said.length > 1 && ['amount', 'vi'].includes(path.at(-1) ?? '')) said.pop();
  else if (path.at(-1) === 'en' && last.startsWith(group)) said.splice(-2, 1);
  return said.join(' › ');
}

const isPicture = (path: MergePath, field: ReturnType<typeof fieldOf>['field']) =>
  field?.widget === 'nha-san-photo-file' || (path.length === 1 && field?.widget === 'nha-san-photos');

const fileOf = (value: unknown): string | undefined => {
  const file = typeof value === 'object' && value !== null ? (value as { file?: unknown }).file : value;
  return typeof file === 'string' ? file : undefined;
};

const picturesOf = (before: unknown, after: unknown): Saying['pictures'] => {
  const [old, next] = [fileOf(before), fileOf(after)];
  return { ...(old && { before: old }), ...(next && { after: next }) };
};

function changed(path: MergePath, from: unknown, to: unknown, comparing: Comparing): Saying {
  const { collection, before, after } = comparing;
  const { labels, field } = fieldOf(collection, path, [after, before]);
  const group = fieldOf(collection, path.slice(0, -1), [after, before]);
  const rest = { kind: 'changed' as const, inside: [] };
  // What is said of a picture stands beside it: pictures go by their file.
  const beside = path[0] === 'photos' && path.length > 2 && { pictures: { after: path[1] as string } };
  if (group.field?.widget === 'nha-san-focal-point') {
    const title = titleFrom(group.labels, path, false);
    return { ...rest, ...beside, title, stretches: [], note: 'đã đổi' };
  }
  const unit = unitOf(labels.at(-1) ?? '', [from, to]);
  const title = titleFrom(labels, path, unit !== '');
  if (isPicture(path, field)) return { ...rest, title, stretches: [], pictures: picturesOf(from, to) };
  const [old, next] = [spoken(from, field), spoken(to, field)];
  if (old.length > longest.whole || next.length > longest.whole) {
    const stretches = old && next ? changedSentences(old, next) : [{ before: old, after: next }];
    const differing = stretches.filter((each) => each.before.trim() !== each.after.trim());
    const note = differing.length === 0 ? 'chỉ đổi chỗ xuống dòng' : undefined;
    return { ...rest, ...beside, title, stretches: differing.map(narrowed), ...(note && { note }) };
  }
  // The unit once, behind the last of the two.
  const stretch = { before: old && !next ? old + unit : old, after: next && next + unit };
  const note = stretch.before === stretch.after ? 'ghi theo cách khác' : undefined;
  return { ...rest, ...beside, title, stretches: note ? [] : [stretch], ...(note && { note }) };
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

function itemSaying(difference: Difference & { item: unknown }, comparing: Comparing): Saying {
  const { collection, before, after } = comparing;
  const { kind, path, item } = difference;
  const list = fieldOf(collection, path.slice(0, -1), [after, before]);
  if (isPlain(item)) {
    const words = spoken(item, list.field);
    const stretch = kind === 'added' ? { before: '', after: words } : { before: words, after: '' };
    return { kind, title: titleFrom(list.labels, [], false), stretches: [stretch], inside: [] };
  }
  const { labels } = fieldOf(collection, path, kind === 'added' ? [after, before] : [before, after]);
  const inside = kind === 'added' && 'inside' in difference ? difference.inside : [];
  const own = joined(inside.map((each) => saying(each, comparing)).filter(isNews));
  // Inside an item its own name leads every line.
  const lead = `${titleFrom(labels, [...path, ''], false)} › `;
  // So does its picture.
  const said = own.map(({ pictures: _beside, ...each }) => ({
    ...each,
    title: each.title.replace(lead, ''),
  }));
  const pictures = list.field?.widget === 'nha-san-photos' && {
    pictures: kind === 'added' ? picturesOf(undefined, item) : picturesOf(item, undefined),
  };
  return { kind, title: titleFrom(labels, [], false), stretches: [], ...pictures, inside: said };
}

/** A new picture is seen: its file name tells nobody anything. */
const isNews = ({ pictures, title }: Saying) => !(pictures && title.endsWith(' › Tệp ảnh'));

function saying(difference: Difference, comparing: Comparing): Saying {
  switch (difference.kind) {
    case 'changed':
      return changed(difference.path, difference.before, difference.after, comparing);
    case 'moved': {
      const { path, before, after } = difference;
      const { labels, field } = fieldOf(comparing.collection, path, [comparing.after, comparing.before]);
      const hasNewFirst = isPicture(path, field) && fileOf(before) !== fileOf(after);
      return {
        kind: 'moved',
        title: titleFrom(labels, [], false),
        stretches: [],
        ...(hasNewFirst && { pictures: picturesOf(before, after), note: 'ảnh đầu tiên đổi' }),
        inside: [],
      };
    }
    default:
      return itemSaying(difference, comparing);
  }
}

/** Plain items of one list that came, or went, in one line. */
function joined(sayings: readonly Saying[]): Saying[] {
  const found: Saying[] = [];
  for (const each of sayings) {
    const [stretch] = each.stretches;
    const isItem = each.kind === 'added' || each.kind === 'removed';
    const same = found.find(({ kind, title }) => kind === each.kind && title === each.title);
    const isRepeated = same && each.note && same.note === each.note;
    if (isRepeated) continue;
    const [earlier] = same?.stretches ?? [];
    if (isItem && same && stretch && earlier) {
      for (const side of ['before', 'after'] as const) {
        earlier[side] = [earlier[side], stretch[side]].filter(Boolean).join(', ');
      }
      continue;
    }
    found.push(each);
  }
  return found;
}

/**
 * In what an entry differs from what it was before, in Vietnamese: “Sàn chung › Giá một đêm: 100.000 → 120.000đ”.
 * @param before plain data; `{}` for an entry that is new
 */
export function sayings(collection: CollectionName, before: unknown, after: unknown): Saying[] {
  const comparing = { collection, before, after };
  return joined(differences(before, after).map((each) => saying(each, comparing)));
}

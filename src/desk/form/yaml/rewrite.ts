import { Document, isMap, isNode, type Pair, parseDocument, YAMLMap } from 'yaml';
import { clean } from '../../../homestay/clean.ts';
import { parseYaml, YamlFault } from '../../../listings/parse-yaml.ts';
import type { Entry } from '../draft.ts';
import { replacedInPlace } from './in-place.ts';
import { withEndsOf, withUnixEnds } from './line-ends.ts';
import { keyOf, mergePairs } from './merge.ts';
import { nodeOf } from './node-of.ts';
import { same } from './same.ts';
import { layout } from './style.ts';
import { UnreadableEntry } from './unreadable-entry.ts';

export { UnreadableEntry } from './unreadable-entry.ts';

const isGroup = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/**
 * The data of an entry's file, cleaned: texts composed, nothing that is empty.
 * @throws {UnreadableEntry} when the text is no YAML, holds aliases, or is not a group of keys
 */
export function fromFile(text: string): Entry {
  try {
    const { value } = parseYaml(text);
    if (value === null || value === undefined) return {};
    if (isGroup(value)) return (clean(value) ?? {}) as Entry;
  } catch (fault) {
    if (fault instanceof YamlFault) throw new UnreadableEntry({ line: fault.line, reason: fault.vi });
    // So deep that nothing could follow it.
    throw new UnreadableEntry({ line: 1, reason: 'Tệp có quá nhiều tầng lồng nhau.' });
  }
  throw new UnreadableEntry({
    line: 1,
    reason:
      'Tệp phải gồm các mục, mỗi mục bắt đầu một dòng bằng tên mục và dấu hai chấm, như “name: Nhà Cô Hoa”.',
  });
}

/** The file of a new entry, keys in the order they have in the data. */
export const written = (data: Entry): string => new Document(nodeOf(data)).toString(layout);

interface Segment {
  key: string;
  /** Where the key begins in the text. */
  from: number;
  /** Comments and empty lines above the key. */
  above: string;
  /** From the key to the next one's comments. */
  body: string;
}

const isAside = (line: string) => line === '' || line.startsWith('#');

/** The text cut into its top-level keys, and what stands below the last of them. */
function segmentsOf(text: string, map: YAMLMap): { segments: Segment[]; below: string } | undefined {
  const starts = map.items.map(({ key }) => (isNode(key) ? (key.range?.[0] ?? -1) : -1));
  if (starts.some((start) => start < 0 || (start > 0 && text[start - 1] !== '\n'))) return undefined;
  let aside = text.slice(0, starts[0]);
  const segments = map.items.map((pair, index) => {
    const lines = text.slice(starts[index], starts[index + 1]).match(/[^\n]*\n|[^\n]+/g) ?? [];
    let end = lines.length;
    while (end > 1 && isAside((lines[end - 1] ?? '').trimEnd())) end--;
    const segment = {
      key: keyOf(pair),
      from: starts[index] ?? 0,
      above: aside,
      body: lines.slice(0, end).join(''),
    };
    aside = lines.slice(end).join('');
    return segment;
  });
  return { segments, below: aside };
}

/** One pair as text. Comments at the margin belong to the keys above and below, which bring their own. */
function textOf(pair: Pair): string {
  const map = new YAMLMap();
  map.items = [pair];
  if (isNode(pair.key)) {
    pair.key.commentBefore = null;
    pair.key.spaceBefore = false;
  }
  return new Document(map).toString(layout);
}

/** How many lines of a text the other one does not have. */
function newLines(text: string, before: string): number {
  const known = new Set(before.split('\n'));
  return text.split('\n').filter((line) => !known.has(line)).length;
}

function patched(text: string, data: Entry): string | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const map = document.contents;
  if (!isMap(map) || map.flow) return undefined;
  const cut = segmentsOf(text, map);
  if (!cut) return undefined;

  const old = document.toJS({ maxAliasCount: 0 }) as Entry;
  const inPlace = new Map(
    map.items.map((pair, index) => {
      const { key = '', from = 0, body = '' } = cut.segments[index] ?? {};
      const stretch = { text, from, length: body.length, key };
      return [key, replacedInPlace(stretch, pair.value, data[key], document)] as const;
    }),
  );
  mergePairs(map, data, document);
  const bodyOf = (pair: Pair, segment: Segment | undefined): string => {
    const key = keyOf(pair);
    if (segment && same(old[key], data[key])) return segment.body;
    const anew = textOf(pair);
    const replaced = segment && inPlace.get(key);
    // A key that was laid out by hand stays as it is, where that changes fewer lines.
    const isNearer =
      replaced !== undefined && newLines(replaced, segment?.body ?? '') < newLines(anew, segment?.body ?? '');
    return isNearer && says(replaced, { [key]: data[key] }) ? replaced : anew;
  };
  const [head = ''] = cut.segments.map(({ above }) => above);
  const parts = map.items.map((pair, index) => {
    const segment = cut.segments.find(({ key }) => key === keyOf(pair));
    const above = index === 0 ? head : segment && segment !== cut.segments[0] ? segment.above : '';
    const body = bodyOf(pair, segment);
    return above + (body.endsWith('\n') ? body : `${body}\n`);
  });
  return parts.join('') + cut.below;
}

function says(text: string, data: Entry): boolean {
  try {
    return same(fromFile(text), data);
  } catch {
    return false;
  }
}

const byteOrderMark = /^\uFEFF/;

/**
 * The file of an entry that was edited: the loaded text with only what changed changed. Comments, layout, line ends and
 * byte order mark of everything else stay, a key that goes takes the comments above it along, a new one stands where
 * the data has it, and things of a list keep their comments when they are moved.
 * @param text the file as it was loaded
 * @param data what it is to say, keys in the schema's order
 * @throws {UnreadableEntry} when the loaded text cannot be read: what it held would be lost
 */
export function rewritten(text: string, data: Entry): string {
  if (same(fromFile(text), data)) return text;
  const [mark = ''] = byteOrderMark.exec(text) ?? [];
  const plain = withUnixEnds(text.slice(mark.length));
  const result = patched(plain, data);
  // A text that is laid out in no usual way: what it says matters more than its comments.
  const isGood = result !== undefined && says(result, data);
  return mark + withEndsOf(text.slice(mark.length), isGood ? result : written(data));
}

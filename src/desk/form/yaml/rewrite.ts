import { Document, isMap, isNode, type Pair, parseDocument, YAMLMap } from 'yaml';
import { clean } from '../../../homestay/clean.ts';
import type { Entry } from '../draft.ts';
import { keyOf, mergePairs } from './merge.ts';
import { nodeOf } from './node-of.ts';
import { same } from './same.ts';
import { layout } from './style.ts';

/** A text that is no YAML, or not an entry. */
export class UnreadableEntry extends Error {
  override name = 'UnreadableEntry';

  constructor() {
    super('Không đọc được nội dung đã lưu. Hãy báo tổ công nghệ số xem lại tệp này.');
  }
}

function parsed(text: string): Document {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length) throw new UnreadableEntry();
  return document;
}

/**
 * The data of an entry's file, cleaned: texts composed, nothing that is empty.
 * @throws {UnreadableEntry} when the text is no YAML, holds aliases, or is not a group of keys
 */
export function fromFile(text: string): Entry {
  const document = parsed(text);
  if (document.contents === null) return {};
  if (!isMap(document.contents)) throw new UnreadableEntry();
  try {
    return (clean(document.toJS({ maxAliasCount: 0 })) ?? {}) as Entry;
  } catch {
    throw new UnreadableEntry();
  }
}

/** The file of a new entry, keys in the order they have in the data. */
export const written = (data: Entry): string => new Document(nodeOf(data)).toString(layout);

interface Segment {
  key: string;
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
    const segment = { key: keyOf(pair), above: aside, body: lines.slice(0, end).join('') };
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

function patched(text: string, data: Entry): string | undefined {
  const document = parsed(text);
  const map = document.contents;
  if (!isMap(map) || map.flow) return undefined;
  const cut = segmentsOf(text, map);
  if (!cut) return undefined;

  const old = document.toJS({ maxAliasCount: 0 }) as Entry;
  mergePairs(map, data, document);
  const [head = ''] = cut.segments.map(({ above }) => above);
  const parts = map.items.map((pair, index) => {
    const key = keyOf(pair);
    const segment = cut.segments.find((each) => each.key === key);
    const above = index === 0 ? head : segment && segment !== cut.segments[0] ? segment.above : '';
    const body = segment && same(old[key], data[key]) ? segment.body : textOf(pair);
    return above + (body.endsWith('\n') ? body : `${body}\n`);
  });
  return parts.join('') + cut.below;
}

/**
 * The file of an entry that was edited: the loaded text with only what changed changed. Comments and layout of
 * everything else stay, a key that goes takes the comments above it along, a new one stands where the data has it,
 * and things of a list keep their comments when they are moved.
 * @param text the file as it was loaded
 * @param data what it is to say, keys in the schema's order
 */
export function rewritten(text: string, data: Entry): string {
  try {
    if (same(fromFile(text), data)) return text;
    const result = patched(text.replace(/\r\n?/g, '\n'), data);
    if (result !== undefined && same(fromFile(result), data)) return result;
  } catch (fault) {
    if (!(fault instanceof UnreadableEntry)) throw fault;
  }
  // A text that is laid out in no usual way: what it says matters more than its comments.
  return written(data);
}

import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { matched } from './match.ts';
import { nodeOf, pairOf } from './node-of.ts';
import { same } from './same.ts';
import { scalar } from './style.ts';

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of a pair's key. */
export const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** What a node says, as plain data. */
export const saidBy = (node: unknown, document: Document): unknown =>
  isNode(node) ? node.toJS(document) : undefined;

function mergeScalar(current: Scalar, next: unknown): Scalar {
  const { value, type } = scalar(next);
  const wasQuoted = current.type === Scalar.QUOTE_DOUBLE || current.type === Scalar.QUOTE_SINGLE;
  current.value = value;
  if (!(type === Scalar.PLAIN && wasQuoted)) current.type = type;
  current.source = undefined;
  current.format = undefined;
  return current;
}

/** A comment above the first thing of a list is its own when other things have comments too. */
function ownFirstComment(list: YAMLSeq): void {
  const [first, ...rest] = list.items;
  const others = rest.some((item) => isNode(item) && item.commentBefore);
  if (!list.commentBefore || !others || !isNode(first)) return;
  first.commentBefore = list.commentBefore;
  list.commentBefore = null;
}

function mergeList(list: YAMLSeq, next: unknown[], document: Document, path: string): YAMLSeq {
  const old = list.items.map((item) => saidBy(item, document));
  const from = matched(path, old, next);
  const isMoved = from.some((index, place) => index !== place) || old.length !== next.length;
  if (isMoved) ownFirstComment(list);
  list.items = next.map((value, place) => {
    const index = from[place];
    return index === undefined ? nodeOf(value) : merge(list.items[index], value, document, `${path}.*`);
  });
  const [first] = list.items;
  if (isMoved && isNode(first)) first.spaceBefore = false;
  return list;
}

/** Where a new key belongs: behind the nearest of the keys before it that is there. */
function placeOf(key: string, keys: string[], map: YAMLMap): number {
  const before = keys.slice(0, keys.indexOf(key)).reverse();
  const there = before.find((name) => map.items.some((pair) => keyOf(pair) === name));
  return there === undefined ? 0 : map.items.findIndex((pair) => keyOf(pair) === there) + 1;
}

function mergeMap(map: YAMLMap, next: Group, document: Document, path: string): YAMLMap {
  const [first] = map.items;
  // The comment above the first key of a group is kept with the group, unless its key goes.
  if (first && !(keyOf(first) in next) && saidBy(first.value, document) != null) map.commentBefore = null;
  mergePairs(map, next, document, path);
  return map;
}

/**
 * Brings the pairs of a map to what `next` says: others than these are removed with their comments, new ones are put
 * where `next` has them. Pairs that say the same stay untouched.
 * @param path place of the map in its entry, with `*` for any index; empty for the entry itself
 */
export function mergePairs(map: YAMLMap, next: Group, document: Document, path = ''): void {
  map.items = map.items.filter(
    (pair) => same(saidBy(pair.value, document), next[keyOf(pair)]) || keyOf(pair) in next,
  );
  const keys = Object.keys(next);
  for (const key of keys) {
    const pair = map.items.find((each) => keyOf(each) === key);
    if (pair) pair.value = merge(pair.value, next[key], document, path ? `${path}.${key}` : key);
    else map.items.splice(placeOf(key, keys, map), 0, pairOf(key, next[key]));
  }
}

/** A node that says `next`, with the comments and the layout of the old one as far as they still fit. */
function merge(current: unknown, next: unknown, document: Document, path: string): Node {
  if (!isNode(current)) return nodeOf(next);
  if (same(saidBy(current, document), next)) return current;
  if (isMap(current) && isGroup(next)) return mergeMap(current, next, document, path);
  if (isSeq(current) && Array.isArray(next)) return mergeList(current, next, document, path);
  if (isScalar(current) && (typeof next !== 'object' || next === null)) return mergeScalar(current, next);
  const node = nodeOf(next);
  node.commentBefore = current.commentBefore ?? null;
  return node;
}

import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { scalar } from './style.ts';

/** A value as YAML nodes, keys in the order they have. */
export function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map(nodeOf);
    return list;
  }
  if (typeof value !== 'object' || value === null) return scalar(value);
  const map = new YAMLMap();
  map.items = Object.entries(value).map(([key, item]) => pairOf(key, item));
  return map;
}

/** A key with its value. */
export const pairOf = (key: string, value: unknown): Pair => new Pair(new Scalar(key), nodeOf(value));

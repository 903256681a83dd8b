import { z } from 'zod';
import { experience } from '../../homestay/experience.ts';
import { homestay } from '../../homestay/homestay.ts';
import { site } from '../../homestay/site.ts';
import { village } from '../../homestay/village.ts';
import type { CollectionName } from '../protocol.ts';
import type { Node } from './node.ts';

/** The schema of each collection's entries. */
export const schemas: Record<CollectionName, z.ZodType> = {
  homestays: homestay,
  villages: village,
  experiences: experience,
  site,
};

const nodes = new Map<CollectionName, Node>();

/** What a collection's file may hold before it is parsed, as JSON Schema with the notes of every key. */
export function nodeOf(collection: CollectionName): Node {
  const known = nodes.get(collection);
  if (known) return known;
  const node = z.toJSONSchema(schemas[collection], { io: 'input', unrepresentable: 'any' }) as Node;
  nodes.set(collection, node);
  return node;
}

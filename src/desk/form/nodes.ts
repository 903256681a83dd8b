import { z } from 'zod';
import { type CollectionName, collectionNames } from '../protocol.ts';
import type { Node } from './node.ts';
import { schemas } from './schemas.ts';

const node = (name: CollectionName) =>
  z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any' }) as unknown as Node;

/**
 * What each collection's file may hold before it is parsed, as JSON Schema with the notes of every key. A browser gets
 * them as they are, without the schemas: see `nodes-as-data.ts`.
 */
export const nodes = Object.fromEntries(collectionNames.map((name) => [name, node(name)])) as Record<
  CollectionName,
  Node
>;

import type { CollectionName } from '../protocol.ts';
import type { Node } from './node.ts';
import { nodes } from './nodes.ts';

/** What a collection's file may hold before it is parsed, as JSON Schema with the notes of every key. */
export const nodeOf = (collection: CollectionName): Node => nodes[collection];

import type { CollectionName } from '../protocol.ts';

/** One key of a schema as JSON Schema gives it, with the notes of `src/homestay/field.ts`. */
export interface Node {
  title: string;
  description: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  examples?: unknown[];
  default?: unknown;
  /** How the form asks for it, where the type does not say it. */
  widget?: string;
  /** Collection in which the value names an entry. */
  refersTo?: CollectionName;
  /** Choices with their Vietnamese words. */
  choices?: Record<string, string>;
  /** Vietnamese word for one thing of a list. */
  item?: string;
  enum?: string[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
}

/** The keys of a group with their nodes, in the schema's order; none for anything else. */
export const keysOf = (node: Node | undefined): [string, Node][] => Object.entries(node?.properties ?? {});

/** Whether a key of a group may not be left out of the file. */
export const isRequired = (group: Node, key: string): boolean => group.required?.includes(key) ?? false;

import type { CollectionName, Person } from '../protocol.ts';
import { formOf } from './config.ts';
import type { Field } from './field.ts';

/** Where something stands in an entry: `['rooms', 0, 'price', 'amount']`. */
export type Path = (string | number)[];

/** What is wrong in a draft, and what to do, in Vietnamese. */
export interface Problem {
  path: Path;
  message: string;
}

/** Whether a person of this role sees a field for what stands at a path. */
export function isInForm(collection: CollectionName, path: Path, role: Person['role']): boolean {
  let fields: Field[] | undefined = formOf(collection, role);
  for (const step of path) {
    if (typeof step === 'number') continue;
    const field: Field | undefined = fields?.find(({ name }) => name === step);
    if (!field) return false;
    fields = field.fields;
  }
  return true;
}

import type { CollectionName, Person } from '../protocol.ts';
import { schemas } from './collections.ts';
import { asEntry } from './draft.ts';
import { inForm } from './sentence.ts';

/** Where something stands in an entry: `['rooms', 0, 'price', 'amount']`. */
export type Path = (string | number)[];

/** What is wrong in a draft, and what to do, in Vietnamese. */
export interface Problem {
  path: Path;
  message: string;
}

/**
 * Everything the schema refuses in a draft; rules across fields stand at the field to mend and are checked even
 * while other fields are wrong. A missing group is reported as its missing fields.
 * @param draft plain data as Decap leaves it, not yet cleaned
 */
export function problemsOf(
  collection: CollectionName,
  draft: unknown,
  role: Person['role'] = 'team',
): Problem[] {
  const entry = asEntry(collection, draft, role);
  const { error } = schemas[collection].safeParse(entry, { reportInput: true });
  return (error?.issues ?? []).map(({ path, message }) => ({
    path: path as Path,
    message: inForm(message, role),
  }));
}

const leadsTo = (path: Path, end: Path) => path.every((key, index) => key === end[index]);

/** The problems of one field as it is left: those at the path itself, not of fields inside it. */
export function problemsAt(
  collection: CollectionName,
  draft: unknown,
  path: Path,
  role: Person['role'] = 'team',
): Problem[] {
  return problemsWithin(problemsOf(collection, draft, role), path).filter(
    (problem) => problem.path.length === path.length,
  );
}

/** The problems at a path and at the fields inside it, for a widget that draws a whole group or list. */
export const problemsWithin = (problems: Problem[], path: Path): Problem[] =>
  problems.filter((problem) => leadsTo(path, problem.path));

import type { CollectionName, Person } from '../protocol.ts';
import { schemas } from './collections.ts';
import { formOf } from './config.ts';
import { asEntry } from './draft.ts';
import type { Field } from './field.ts';
import { inForm, ownWordsOf } from './sentence.ts';
import { withoutUnknownKeys } from './unknown-keys.ts';

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

const byTheTeam = ' Phần này do tổ công nghệ số giữ: hãy nhờ tổ sửa giúp, bài của bạn vẫn còn trên máy này.';

/**
 * Everything the schema refuses in a draft, but for keys that nobody knows: they are no business of the form, and stay
 * as they are; rules across fields stand at the field to mend and are checked even
 * while other fields are wrong. A missing group is reported as its missing fields.
 * @param draft plain data as Decap leaves it, not yet cleaned
 */
export function problemsOf(
  collection: CollectionName,
  draft: unknown,
  role: Person['role'] = 'team',
): Problem[] {
  const entry = withoutUnknownKeys(collection, asEntry(collection, draft, role));
  const { error } = schemas[collection].safeParse(entry, { reportInput: true });
  return (error?.issues ?? []).map((issue) => {
    const path = issue.path as Path;
    const words = ownWordsOf(issue) ?? inForm(issue.message, role);
    return { path, message: isInForm(collection, path, role) ? words : words + byTheTeam };
  });
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

import type { CollectionName, Person } from '../protocol.ts';
import { asEntry } from './draft.ts';
import { isInForm, type Path, type Problem } from './problem.ts';
import { schemas } from './schemas.ts';
import { inForm, ownWordsOf } from './sentence.ts';
import { withoutUnknownKeys } from './unknown-keys.ts';

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

import { inForm } from '../../form/sentence.ts';
import { problemsOf } from '../../form/validation.ts';
import { type Problem, showProblems } from '../fields/open-form.ts';
import type { Path } from '../fields/path.ts';
import { role } from '../role/role.ts';
import { type OpenDraft, openDraft } from './draft.ts';

/** What the server refused, with the values that it refused. */
let refused: { key: string; problem: Problem; value: string | undefined }[] = [];

const valueAt = (draft: OpenDraft, path: Path) =>
  JSON.stringify(path.reduce<unknown>((value, step) => (value as never)?.[step], draft.data()));

function schemaProblems(): Problem[] {
  const draft = openDraft();
  return draft ? problemsOf(draft.collection, draft.data(), role()) : [];
}

/** What the server refused, for as long as it has not been changed. */
export function stillRefused(): Problem[] {
  const draft = openDraft();
  if (!draft) return [];
  return refused
    .filter(({ key, problem, value }) => key === draft.key && valueAt(draft, problem.path) === value)
    .map(({ problem }) => problem);
}

const problems = (): Problem[] => [...schemaProblems(), ...stillRefused()];

/** Checks a field that has just been left, and the fields whose problem it may have mended. */
export function checkLeft(path: Path): void {
  // The value that was typed last is in the draft only after this event.
  queueMicrotask(() => showProblems(problems(), path));
}

/** Checks the whole entry and shows every problem at its field. What the server refused, it is to judge again. */
export function checkAll(): Problem[] {
  refused = [];
  const found = schemaProblems();
  showProblems(found);
  return found;
}

/** Shows what the server found wrong, each at its field. */
export function showRefused(found: readonly Problem[]): void {
  const draft = openDraft();
  if (!draft) return;
  refused = found.map(({ path, message }) => ({
    key: draft.key,
    problem: { path, message: inForm(message, role()) },
    value: valueAt(draft, path),
  }));
  showProblems(problems());
}

/** Checks without showing anything: how much there still is to mend. */
export const stillWrong = problems;

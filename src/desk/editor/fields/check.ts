import { inForm } from '../../form/sentence.ts';
import { type OpenDraft, openDraft } from '../draft/draft.ts';
import { role } from '../role/role.ts';
import { canCheck, loadChecks, schemaProblems } from './checks.ts';
import { type Problem, showProblems } from './open-form.ts';
import type { Path } from './path.ts';

/** What the server refused, with the values that it refused. */
let refused: { key: string; problem: Problem; value: string | undefined }[] = [];

const valueAt = (draft: OpenDraft, path: Path) =>
  JSON.stringify(path.reduce<unknown>((value, step) => (value as never)?.[step], draft.data()));

function problemsOfDraft(): Problem[] {
  const draft = openDraft();
  return draft ? schemaProblems(draft.collection, draft.data(), role()) : [];
}

/** What the server refused, for as long as it has not been changed. */
export function stillRefused(): Problem[] {
  const draft = openDraft();
  if (!draft) return [];
  return refused
    .filter(({ key, problem, value }) => key === draft.key && valueAt(draft, problem.path) === value)
    .map(({ problem }) => problem);
}

const problems = (): Problem[] => [...problemsOfDraft(), ...stillRefused()];

/** Checks a field that has just been left, and the fields whose problem it may have mended. */
export function checkLeft(path: Path): void {
  const show = () => showProblems(problems(), path);
  // The value that was typed last is in the draft only after this event.
  if (canCheck()) queueMicrotask(show);
  else void loadChecks().then(show);
}

/** Checks the whole entry, once the checks are loaded, and shows every problem at its field. What the server refused, it is to judge again. */
export function checkAll(): Problem[] {
  refused = [];
  const found = problemsOfDraft();
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

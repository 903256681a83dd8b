import { problemsOf } from '../../form/validation.ts';
import { type Problem, showProblems } from '../fields/open-form.ts';
import type { Path } from '../fields/path.ts';
import { role } from '../role/role.ts';
import { openDraft } from './draft.ts';

function problems(): Problem[] {
  const draft = openDraft();
  return draft ? problemsOf(draft.collection, draft.data(), role()) : [];
}

/** Checks a field that has just been left, and the fields whose problem it may have mended. */
export function checkLeft(path: Path): void {
  // The value that was typed last is in the draft only after this event.
  queueMicrotask(() => showProblems(problems(), path));
}

/** Checks the whole entry and shows every problem at its field. */
export function checkAll(): Problem[] {
  const found = problems();
  showProblems(found);
  return found;
}

/** Checks without showing anything: how much there still is to mend. */
export const stillWrong = problems;

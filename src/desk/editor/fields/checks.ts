import type { problemsOf } from '../../form/validation.ts';

/** The schemas' own check of a draft. */
type Check = typeof problemsOf;

let check: Check | undefined;
let asked: Promise<void> | undefined;

/**
 * Loads what checks a draft: the schemas, Zod and the world's telephone numbers, a quarter of the editor, which the
 * form is drawn without. Never rejects: where it does not come the server checks alone, as it does in any case.
 */
export function loadChecks(): Promise<void> {
  asked ??= import('../../form/validation.ts').then(
    (validation) => {
      check = validation.problemsOf;
    },
    () => {
      asked = undefined;
    },
  );
  return asked;
}

/** What the schema refuses in a draft; nothing while the checks are on their way. */
export const schemaProblems: Check = (...draft) => check?.(...draft) ?? [];

/** Whether drafts can be checked already. */
export const canCheck = (): boolean => check !== undefined;

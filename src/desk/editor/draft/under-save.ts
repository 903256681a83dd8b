import { type OpenDraft, openDraft } from './draft.ts';

let saving: OpenDraft | undefined;

/** The draft that a save is about: while one is on its way, another entry may have been opened. */
export const draftUnderSave = (): OpenDraft | undefined => saving ?? openDraft();

/** Does what belongs to the save of a draft. */
export async function whileSaving<T>(draft: OpenDraft, work: () => Promise<T>): Promise<T> {
  saving = draft;
  try {
    return await work();
  } finally {
    saving = undefined;
  }
}

import type { Status } from '../../../homestay/status.ts';
import type { OpenDraft } from '../draft/draft.ts';

/** Where the house of a draft stands. */
export const statusOf = (draft: OpenDraft): Status => (draft.data().status as Status | undefined) ?? 'draft';

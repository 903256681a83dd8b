import type { statuses } from '../../../homestay/homestay.ts';
import type { OpenDraft } from './draft.ts';

/** Where a house stands: see `statuses`. */
export type Status = keyof typeof statuses;

/** Where the house of a draft stands. */
export const statusOf = (draft: OpenDraft): Status => (draft.data().status as Status | undefined) ?? 'draft';

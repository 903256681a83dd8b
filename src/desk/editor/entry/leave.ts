import { vietnamese } from '../../form/vietnamese.ts';
import { askBeforeLeaving, followLinks } from '../decap/leaving.ts';
import { goTo, route, unblocked } from '../decap/store.ts';
import { openDraft } from '../draft/draft.ts';

const question = vietnamese.editor.editor.onLeavePage;

/** The desk itself asks before something unsaved is left, in the place of Decap. */
export function leaveByTheDesk(): void {
  unblocked();
  askBeforeLeaving(() => !openDraft()?.hasChanged || window.confirm(question), route);
  followLinks(goTo);
}

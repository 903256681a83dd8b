/** @jsxImportSource react */
import type { Status } from '../../../homestay/status.ts';
import { draftEntry } from '../decap/store.ts';
import { replace } from '../drafts/keeper.ts';
import { preparing } from '../photos/preparing.ts';
import { baseOfDraft } from './base.ts';
import { stillWrong } from './check.ts';
import type { OpenDraft } from './draft.ts';
import { save } from './save.ts';
import { statusOf } from './status.ts';

/** What guests see of a house that is not published. */
const words: Record<Exclude<Status, 'published'>, string> = {
  draft:
    'Nhà này chưa đăng, khách chưa thấy. Viết xong, hãy bấm nút dưới đây để tổ công nghệ số xem và đăng.',
  ready: 'Đã báo tổ công nghệ số. Tổ xem xong sẽ đăng; trong lúc chờ vẫn sửa được.',
  hidden: 'Nhà này đang tạm ẩn, khách không thấy. Muốn hiện lại, hãy báo tổ công nghệ số.',
};

/** Saves the house as written to the end. */
function tellTheTeam(draft: OpenDraft): void {
  const base = baseOfDraft(draft.key);
  // With something to mend, or pictures on their way, the save only says so.
  if (base && !preparing.now() && stillWrong().length === 0) {
    replace({ ...draftEntry(), data: { ...draft.data(), status: 'ready' } }, base);
  }
  void save();
}

/** Says that guests do not see a house yet, and lets its owner tell the team that it is written. */
export function StatusLine({ draft }: { draft: OpenDraft }) {
  if (draft.collection !== 'homestays' || draft.isNew) return null;
  const status = statusOf(draft);
  // What is not saved yet has been told to nobody.
  if (status === 'published' || (status === 'ready' && draft.hasChanged)) return null;
  return (
    <p className="desk-notice">
      <span>{words[status]}</span>
      {status === 'draft' && (
        <button type="button" className="desk-button" onClick={() => tellTheTeam(draft)}>
          Tôi viết xong, nhờ tổ xem
        </button>
      )}
    </p>
  );
}

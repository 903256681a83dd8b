/** @jsxImportSource react */
import { unknownKeys, withoutUnknownKeys } from '../../form/unknown-keys.ts';
import { draftEntry } from '../decap/store.ts';
import { baseOfDraft } from '../draft/base.ts';
import type { OpenDraft } from '../draft/draft.ts';
import { replace } from '../drafts/keeper.ts';
import { role } from '../role/role.ts';

function takeOut(draft: OpenDraft): void {
  const base = baseOfDraft(draft.key);
  if (base) replace({ ...draftEntry(), data: withoutUnknownKeys(draft.collection, draft.data()) }, base);
}

/** Tells of keys in the file that nobody knows: they stay, and hinder no save, until the team takes them out. */
export function UnknownKeysNotice({ draft }: { draft: OpenDraft }) {
  const found = unknownKeys(draft.collection, draft.data());
  if (found.length === 0) return null;
  const names = found.map(({ key, within }) => `“${key}” (trong “${within}”)`).join(', ');
  if (role() === 'owner') {
    return (
      <p className="desk-notice">
        Trong tệp có lời ghi tay mà máy không hiểu. Bạn cứ sửa và lưu bình thường, lời ghi ấy giữ nguyên; hãy
        báo tổ công nghệ số xem lại.
      </p>
    );
  }
  return (
    <p className="desk-notice">
      <span>
        Trong tệp có mục máy không hiểu: {names}. Lưu ở đây thì các mục ấy giữ nguyên, nhưng còn chúng thì
        trang có thể không hiện mục này. Ghi nhầm tên thì sửa trong tệp; không cần nữa thì bỏ đi.
      </span>
      <button type="button" className="desk-button" onClick={() => takeOut(draft)}>
        Bỏ các mục ấy
      </button>
    </p>
  );
}

/** @jsxImportSource react */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Status } from '../../../homestay/status.ts';
import type { Review, StoredEntry } from '../../protocol.ts';
import { post } from '../backend/ask.ts';
import { Refused } from '../backend/refused.ts';
import { draftEntry } from '../decap/store.ts';
import { baseOfDraft } from '../draft/base.ts';
import type { OpenDraft } from '../draft/draft.ts';
import { replace } from '../drafts/keeper.ts';
import { stillWrong } from '../fields/check.ts';
import { lists } from '../list/listed.ts';
import { village } from '../page/village.ts';
import { preparing } from '../photos/preparing.ts';
import { reviewAddress, reviewPath } from '../review/address.ts';
import { correction } from '../review/correction.ts';
import { standing } from '../review/standing.ts';
import { timeWords } from '../review/time-words.ts';
import { save, saveState } from './save.ts';
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

/** Tells the team of a village that the house is written to the end: what has been typed is sent first. */
async function tellTheVillage(draft: OpenDraft): Promise<void> {
  if (draft.hasChanged) {
    await save();
    if (saveState.now().step !== 'saved') return;
  }
  standing.note(await post<StoredEntry>(`${reviewPath(draft)}/done`));
}

function DoneButton({ draft }: { draft: OpenDraft }) {
  const [trouble, setTrouble] = useState('');
  const tell = async () => {
    setTrouble('');
    try {
      await tellTheVillage(draft);
    } catch (fault) {
      setTrouble((fault instanceof Refused ? fault : new Refused('fault')).message);
    }
  };
  return (
    <>
      <button type="button" className="desk-button" onClick={() => void tell()}>
        Tôi viết xong, nhờ tổ xem
      </button>
      <span role="status">{trouble}</span>
    </>
  );
}

/** What an owner's text that waits is told by. */
function waitingWords({ at, isDone }: Review, status: Status): string {
  const sent = `Bài bạn gửi ${timeWords(at)} đang chờ tổ duyệt.`;
  if (status === 'published') return `${sent} Trang vẫn hiện bản cũ; trong lúc chờ vẫn sửa được.`;
  return isDone
    ? `${sent} Đã báo tổ là viết xong; trong lúc chờ vẫn sửa được.`
    : `${sent} Viết xong cả nhà, hãy bấm nút dưới đây để tổ xem và đăng.`;
}

/** Says to an owner in a village how her house stands: what the team wrote to her, what waits, what guests see. */
function OwnStanding({ draft }: { draft: OpenDraft }) {
  const review = useSyncExternalStore(standing.subscribe, () => standing.of(draft));
  useEffect(() => void standing.look(draft), [draft.collection, draft.slug]);
  const status = statusOf(draft);
  if (review?.state === 'returned') {
    return (
      <div className="desk-notice desk-returned">
        <p>
          <strong>
            {review.by} gửi lại {timeWords(review.at)}:
          </strong>
        </p>
        {review.note && <p className="desk-note">{review.note}</p>}
        <p>Sửa xong hãy bấm “Gửi tổ duyệt” ở cuối bài.</p>
      </div>
    );
  }
  if (!review && status === 'published') return null;
  const isOpen = !review?.isDone && status === 'draft';
  return (
    <p className="desk-notice">
      <span>{review ? waitingWords(review, status) : words[status as Exclude<Status, 'published'>]}</span>
      {isOpen && <DoneButton draft={draft} />}
    </p>
  );
}

/** Tells the team of a text that waits for it while it has the published one, or that very text, in the form. */
function WaitingText({ draft }: { draft: OpenDraft }) {
  const review = useSyncExternalStore(
    lists.subscribe,
    () => lists.of(draft.collection)?.find(({ slug }) => slug === draft.slug)?.review,
  );
  const link = <a href={reviewAddress(draft)}>Xem bài chờ duyệt</a>;
  if (correction.of(draft)) {
    return (
      <p className="desk-notice">
        <span>Đây là bài chủ nhà vừa gửi. Sửa rồi bấm “Lưu, duyệt và đăng” là trang có bản này. {link}</span>
      </p>
    );
  }
  if (review !== 'waiting') return null;
  return (
    <p className="desk-notice">
      <span>Chủ nhà đã gửi bài mới, đang chờ tổ duyệt; dưới đây là bản đang hiện trên trang. {link}</span>
    </p>
  );
}

/** Says that guests do not see a house yet, and lets its owner tell the team that it is written. */
export function StatusLine({ draft }: { draft: OpenDraft }) {
  if (draft.collection !== 'homestays' || draft.isNew) return null;
  if (standing.isOwners()) return <OwnStanding draft={draft} />;
  return (
    <>
      {village.member() && <WaitingText draft={draft} />}
      <LocalStatus draft={draft} />
    </>
  );
}

function LocalStatus({ draft }: { draft: OpenDraft }) {
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

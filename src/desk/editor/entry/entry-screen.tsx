/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { nameIn } from '../../listed.ts';
import type { CollectionName, Damage } from '../../protocol.ts';
import { sending } from '../backend/sending.ts';
import { BuildLine } from '../build/build-line.tsx';
import { type OpenDraft, onDraft, openDraft } from '../draft/draft.ts';
import { DraftNotices } from '../drafts/draft-notices.tsx';
import { keeping, keepingWords } from '../drafts/keeping.ts';
import { controlFor, goToProblem, type Problem } from '../fields/open-form.ts';
import { nameOfAsked } from '../list/asked-for.ts';
import { damageWords } from '../list/damage-words.ts';
import { route } from '../page/route.ts';
import { MissedPictures } from '../photos/missed-pictures.tsx';
import { preparing } from '../photos/preparing.ts';
import { correction } from '../review/correction.ts';
import { standing } from '../review/standing.ts';
import { role } from '../role/role.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { useFreeWindow } from './free-window.ts';
import { hasHiddenValue, takeOutValue } from './hidden-value.ts';
import { HistoryLink } from './history-link.tsx';
import { PreviewButton } from './preview-button.tsx';
import { forgetSave, noticeTyping, type SaveState, save, saveState, saveStateOf } from './save.ts';
import { StatusLine } from './status-line.tsx';
import { UnknownKeysNotice } from './unknown-keys-notice.tsx';
import { UnmarkedNotice } from './unmarked-notice.tsx';

const newNames: Record<CollectionName, string> = {
  homestays: 'Nhà mới',
  villages: 'Bản mới',
  experiences: 'Trải nghiệm mới',
  site: '',
};

/** Said in the place of the form when the file cannot be read: an empty form would be saved over what is in it. */
function DamageNotice({ draft, damage }: { draft: OpenDraft; damage: Damage }) {
  useLayoutEffect(() => {
    document.body.dataset.damaged = '';
    return () => {
      delete document.body.dataset.damaged;
    };
  }, []);
  const { title, remedy } = damageWords(damage, draft, role());
  return (
    <p className="desk-notice" role="alert">
      <span>
        <strong>{title}</strong> {remedy}
      </span>
    </p>
  );
}

/** The open entry's name, the way back, and what has been brought back from this device. */
function EntryHeader({ builds }: { builds: boolean }) {
  const draft = useSyncExternalStore(onDraft, openDraft);
  const { name } = (draft?.data() ?? {}) as { name?: string | { vi?: string } };
  const damage = draft?.damage;
  const title =
    (damage && (nameIn(draft.raw) ?? draft.slug)) ||
    (typeof name === 'string' ? name : name?.vi) ||
    (draft?.isNew && newNames[draft.collection]) ||
    (!draft && nameOfAsked(route.path())) ||
    '';
  const back = draft && draft.collection !== 'site' ? draft.collection : 'homestays';
  return (
    <header className="desk-entry">
      <a className="desk-back" href={`#/collections/${back}`}>
        Danh sách
      </a>
      <h1>{title}</h1>
      {damage && <DamageNotice draft={draft} damage={damage} />}
      {draft && !damage && builds && <PreviewButton draft={draft} />}
      {draft?.isNew && draft.collection === 'homestays' && (
        <p className="desk-help">
          Cần điền năm phần: nhà, liên hệ, phòng, ảnh, quy định. Mục ghi “không bắt buộc” thì để sau cũng
          được. Nghỉ giữa chừng không mất bài; còn thiếu chỗ nào, lúc bấm Lưu sẽ có nhắc.
        </p>
      )}
      {draft && !damage && <StatusLine draft={draft} />}
      {draft && !damage && <UnknownKeysNotice draft={draft} />}
      {draft && !damage && <UnmarkedNotice draft={draft} />}
      <DraftNotices isNew={draft?.isNew === true} />
      {draft && <MissedPictures place={draft} />}
    </header>
  );
}

/** A problem at a value that this person's form has no field for: the value can be taken out. */
function HiddenProblem({ problem }: { problem: Problem }) {
  return (
    <p className="desk-line desk-line-wrong">
      {problem.message}{' '}
      <button type="button" className="desk-button" onClick={() => takeOutValue(problem)}>
        Bỏ chỗ ấy
      </button>
    </p>
  );
}

function StateLine({ state, builds }: { state: SaveState; builds: boolean }) {
  switch (state.step) {
    case 'wrong': {
      const [first] = state.problems;
      if (first && hasHiddenValue(first)) return <HiddenProblem problem={first} />;
      return (
        <button
          type="button"
          className="desk-line desk-line-wrong"
          onClick={() => first && goToProblem(first)}
        >
          Còn {state.problems.length} chỗ cần sửa.{' '}
          {first && (controlFor(first.path) ? 'Bấm vào đây để tới chỗ đầu tiên.' : first.message)}
        </button>
      );
    }
    case 'waiting':
      return (
        <p className="desk-line desk-line-waiting">
          {state.message} Khi có mạng sẽ tự lưu tiếp.{' '}
          <button type="button" className="desk-button" onClick={() => void save()}>
            Thử lại ngay
          </button>
        </p>
      );
    case 'refused':
      return <p className="desk-line desk-line-wrong">{state.message}</p>;
    case 'saved':
      return (
        <BuildLine
          collection={state.collection}
          slug={state.slug}
          isPublic={state.isPublic}
          review={state.review}
          builds={builds}
          merged={state.merged ?? []}
        />
      );
    default:
      return null;
  }
}

/** How long to wait before a save that did not get through is tried again by itself. */
const retryAfter = 20_000;

/** The one large button, and what has come of it. */
function SaveBar({ builds }: { builds: boolean }) {
  const draft = useSyncExternalStore(onDraft, openDraft);
  const state = useSyncExternalStore(saveState.subscribe, () => saveStateOf(draft));
  const key = draft?.key;

  // What was said about one entry does not hold for the next; after a save, typing begins something new.
  useEffect(() => forgetSave, [key]);
  useEffect(() => {
    noticeTyping();
  }, [draft]);
  useEffect(() => {
    if (state.step !== 'waiting') return;
    const again = () => void save();
    const timer = setTimeout(again, retryAfter);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [state]);

  const unkept = keepingWords(
    useSyncExternalStore(keeping.subscribe, keeping.now),
    draft?.hasChanged === true,
  );
  const isPreparing = useSyncExternalStore(preparing.subscribe, preparing.now) > 0;

  const waits = useSyncExternalStore(standing.subscribe, () => draft !== undefined && standing.waits(draft));
  const sent = useSyncExternalStore(sending.subscribe, sending.now);
  const isSaving = state.step === 'saving';
  const canSave = draft?.hasChanged === true && !isSaving && !isPreparing;
  // A new entry is opened afresh once it is saved: what was typed meanwhile would have nowhere to go.
  useEffect(() => {
    const form = document.getElementById('nc-root');
    const waits = isSaving && draft?.isNew === true;
    // As an attribute, for browsers before Chrome 102 and iOS 15.5: the style sheet keeps fingers away there.
    form?.toggleAttribute('inert', waits);
    const focused = document.activeElement;
    if (waits && focused instanceof HTMLElement && form?.contains(focused)) focused.blur();
  }, [isSaving, draft?.isNew]);
  const words = () => {
    // What is sent whole is still being looked through.
    if (isSaving && sent !== undefined && sent < 1) return `Đang gửi ảnh… ${Math.floor(sent * 100)}%`;
    if (isSaving) return 'Đang lưu…';
    if (isPreparing) return 'Đang chuẩn bị ảnh…';
    if (!draft?.hasChanged) return 'Chưa có gì thay đổi';
    if (!builds) return 'Lưu';
    if (correction.of(draft)) return 'Lưu, duyệt và đăng';
    return waits ? 'Gửi tổ duyệt' : 'Lưu và cập nhật trang';
  };
  // Behind the form, not before it, so that it can stand at its end.
  const place = document.getElementById('desk-save');
  useFreeWindow(place);
  const bar = (
    <div className="desk-save">
      <div aria-live="polite">
        <StateLine state={state} builds={builds} />
        {unkept && <p className="desk-line desk-line-waiting">{unkept}</p>}
      </div>
      <button type="button" className="desk-save-button" disabled={!canSave} onClick={() => void save()}>
        {words()}
      </button>
    </div>
  );
  return (
    <>
      {place && createPortal(bar, place)}
      {state.step === 'clash' && <ConflictDialog clash={state.clash} />}
    </>
  );
}

/** What the desk puts round Decap's form. */
export function EntryScreen({ builds }: { builds: boolean }) {
  const isDamaged = useSyncExternalStore(onDraft, () => openDraft()?.damage !== undefined);
  return (
    <>
      <EntryHeader builds={builds} />
      {builds && <HistoryLink />}
      {!isDamaged && <SaveBar builds={builds} />}
    </>
  );
}

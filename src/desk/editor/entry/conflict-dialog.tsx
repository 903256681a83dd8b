/** @jsxImportSource react */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type Clash, upToDate } from '../conflict/clash.ts';
import { titleOf, valueInWords } from '../conflict/in-words.ts';
import type { MergePath } from '../conflict/merge.ts';
import { together } from '../conflict/together.ts';
import { onDraft, openDraft } from '../draft/draft.ts';
import { useBackCloses } from '../page/back-closes.ts';
import { forgetSave, saveMerged } from './save.ts';

type Side = 'mine' | 'theirs';
const keyOf = (path: MergePath) => path.join('\n');

/** Two people have changed the same entry: shows where they differ, and asks which holds. Nothing is lost meanwhile. */
export function ConflictDialog({ clash: told }: { clash: Clash }) {
  const draft = useSyncExternalStore(onDraft, openDraft);
  const clash = useMemo(() => upToDate(told), [told, draft]);
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const { collection, mine, theirs, old } = clash;
  const found = useMemo(() => together(clash), [clash]);
  const title = (path: MergePath) => titleOf(collection, path, mine, theirs, old);
  const { conflicts } = found;
  const merged = found.fromTheirs.map((path) => titleOf(collection, path, theirs, mine, old));

  const finish = () => void saveMerged(told, (path) => chosen[keyOf(path)] ?? 'mine', merged);
  const chooseAll = (side: Side) =>
    setChosen(Object.fromEntries(conflicts.map(({ path }) => [keyOf(path), side])));

  useBackCloses(dialog, conflicts.length > 0);
  const settled = useRef(false);
  useEffect(() => {
    if (settled.current) return;
    settled.current = true;
    // Changes of different places do not hinder each other.
    if (conflicts.length === 0) finish();
    else dialog.current?.showModal();
  });
  if (conflicts.length === 0) return null;

  const left = conflicts.filter(({ path }) => !chosen[keyOf(path)]).length;
  return (
    <dialog ref={dialog} className="desk-dialog" aria-labelledby="clash" onClose={forgetSave}>
      <h2 id="clash">Có người vừa sửa mục này</h2>
      <p>
        Trong lúc bạn viết, người kia đã lưu trước. Hai người sửa khác nhau ở {conflicts.length} chỗ dưới đây;
        mỗi chỗ hãy bấm vào bản muốn giữ. Chưa lưu xong thì cả hai bản vẫn còn trên máy này.
      </p>
      {merged.length > 0 && <p>Chỗ chỉ người kia sửa đã được ghép sẵn: {merged.join(', ')}.</p>}
      {conflicts.length > 2 && (
        <div className="desk-dialog-shortcuts">
          <button type="button" className="desk-button" onClick={() => chooseAll('mine')}>
            Chọn hết của bạn
          </button>
          <button type="button" className="desk-button" onClick={() => chooseAll('theirs')}>
            Chọn hết của người kia
          </button>
        </div>
      )}
      {conflicts.map(({ path, mine: own, theirs: other }) => {
        const key = keyOf(path);
        const sides: [Side, string, unknown][] = [
          ['mine', 'Của bạn', own],
          ['theirs', 'Của người kia', other],
        ];
        return (
          <fieldset key={key} className="desk-clash">
            <legend>{title(path)}</legend>
            {sides.map(([side, label, value]) => (
              <label key={side} className="desk-side">
                <input
                  type="radio"
                  name={key}
                  checked={chosen[key] === side}
                  onChange={() => setChosen((before) => ({ ...before, [key]: side }))}
                />
                <span>
                  <strong>{label}</strong>
                  <span className="desk-side-text">
                    {valueInWords(collection, path, value, mine, theirs, old)}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
      <div className="desk-dialog-tools">
        <p role="status">{left > 0 && `Còn ${left} chỗ chưa chọn.`}</p>
        <button type="button" className="desk-button desk-button-main" disabled={left > 0} onClick={finish}>
          Lưu các chỗ đã chọn
        </button>
        <button type="button" className="desk-button" onClick={() => dialog.current?.close()}>
          Để sau
        </button>
      </div>
    </dialog>
  );
}

/** @jsxImportSource react */
import { useEffect, useMemo, useRef, useState } from 'react';
import { forgetSave, saveMerged } from '../entry/save.ts';
import { type Clash, together } from './clash.ts';
import { titleOf, valueInWords } from './in-words.ts';
import type { MergePath } from './merge.ts';

type Side = 'mine' | 'theirs';
const keyOf = (path: MergePath) => path.join('\n');

/** Two people have changed the same entry: shows where they differ, and asks which holds. Nothing is lost meanwhile. */
export function ConflictDialog({ clash }: { clash: Clash }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const { collection, mine, theirs } = clash;
  const found = useMemo(() => together(clash), [clash]);
  const title = (path: MergePath) => titleOf(collection, path, mine) || titleOf(collection, path, theirs);
  const { conflicts } = found;
  const merged = found.fromTheirs.map((path) => titleOf(collection, path, theirs));

  const finish = (side?: Side) => {
    const { value } = together(clash, (path) => side ?? chosen[keyOf(path)] ?? 'mine');
    void saveMerged(clash, value as Record<string, unknown>, merged);
  };

  const settled = useRef(false);
  useEffect(() => {
    if (settled.current) return;
    settled.current = true;
    // Changes of different places do not hinder each other.
    if (conflicts.length === 0) finish();
    else dialog.current?.showModal();
  });
  if (conflicts.length === 0) return null;

  const isComplete = conflicts.every(({ path }) => chosen[keyOf(path)]);
  return (
    <dialog ref={dialog} className="desk-dialog" aria-labelledby="clash" onClose={forgetSave}>
      <h2 id="clash">Có người vừa sửa mục này</h2>
      <p>
        Trong lúc bạn viết, có người khác đã lưu mục này. Hãy chọn bản muốn giữ ở {conflicts.length} chỗ dưới
        đây. Cả hai bản vẫn còn trên máy này cho đến khi lưu xong.
      </p>
      {merged.length > 0 && <p>Chỗ chỉ người kia sửa đã được ghép sẵn: {merged.join(', ')}.</p>}
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
                  <span className="desk-side-text">{valueInWords(collection, path, value, mine)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
      <div className="desk-dialog-tools">
        <button type="button" className="desk-button" onClick={() => finish('mine')}>
          Lấy hết của tôi
        </button>
        <button type="button" className="desk-button" onClick={() => finish('theirs')}>
          Lấy hết của người kia
        </button>
        <button
          type="button"
          className="desk-button desk-button-main"
          disabled={!isComplete}
          onClick={() => finish()}
        >
          Lưu các chỗ đã chọn
        </button>
        <button type="button" className="desk-button" onClick={() => dialog.current?.close()}>
          Để sau
        </button>
      </div>
    </dialog>
  );
}

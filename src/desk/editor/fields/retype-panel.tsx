/** @jsxImportSource react */
import { useState } from 'react';
import { lacksMarks } from '../../../homestay/hasty-text.ts';
import { openDraft } from '../draft/draft.ts';
import { pathKey } from './path.ts';
import type { RemarkedInput } from './remarked-text.ts';
import { retyping } from './retyping.ts';
import { keepTyped, typedSoFar, unmarkedTexts } from './unmarked-texts.ts';
import { useSettled } from './use-settled.ts';

/** The old text, small, above the place where it is typed again; it stays in the entry until the new one is taken. */
export function Retyping({ text: old, path, change, input }: RemarkedInput) {
  const [typed, setTyped] = useState(() => typedSoFar(old));
  const stillLacks = lacksMarks(useSettled(typed));
  const write = (text: string) => {
    setTyped(text);
    keepTyped(old, text);
  };
  // They stay as they are while this one is typed.
  const [others] = useState(() =>
    unmarkedTexts(openDraft()).filter((each) => pathKey(each) !== pathKey(path)),
  );
  const take = () => {
    change(typed);
    keepTyped(old, '');
    const next = others[0];
    if (next) retyping.begin(next);
    else retyping.end();
  };
  return (
    <div className="desk-retyping">
      <p>Chữ cũ, để nhìn mà gõ lại:</p>
      <blockquote>{old}</blockquote>
      {input(typed, write)}
      {stillLacks && <p className="desk-remark">Chữ mới vẫn chưa có dấu.</p>}
      <button type="button" className="desk-button desk-button-main" disabled={!typed.trim()} onClick={take}>
        {others.length ? `Dùng chữ mới, gõ tiếp chỗ sau (còn ${others.length})` : 'Dùng chữ mới'}
      </button>
      <button type="button" className="desk-button" onClick={retyping.end}>
        Thôi, giữ chữ cũ
      </button>
    </div>
  );
}

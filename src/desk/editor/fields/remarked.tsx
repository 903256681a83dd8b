/** @jsxImportSource react */
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { textRemarks } from '../../../doctor/text-remarks.ts';
import { isShouted, lacksMarks } from '../../../homestay/hasty-text.ts';
import { wordsOf } from '../../listed.ts';
import { openDraft } from '../draft/draft.ts';
import { lists } from '../list/listed.ts';
import { calmedText } from './calm-proposal.ts';
import { type Path, pathKey } from './path.ts';
import { Proposal } from './proposal.tsx';
import { keepTyped, retyping, typedSoFar, unmarkedTexts } from './retyping.ts';
import { useSettled } from './use-settled.ts';

interface Text {
  /** What has been entered. */
  text: string;
  path: Path;
  change(text: string): void;
}

const hostOfDraft = () =>
  wordsOf((openDraft()?.data().host as { name?: unknown } | undefined)?.name) || undefined;

/** What there is to say of a text, with what mends it. */
function Remarks({ text, path, change }: Text) {
  const settled = useSettled(text);
  const remarks = useMemo(() => textRemarks(settled, hostOfDraft()), [settled]);
  const unmarked = lacksMarks(settled);
  const shouted = isShouted(settled) && !unmarked;
  useEffect(() => {
    if (shouted) lists.load('villages');
  }, [shouted]);
  return (
    <div role="status">
      {remarks.map(({ kind, vi }) => (
        <p key={kind} className="desk-remark">
          {vi}
        </p>
      ))}
      {unmarked && (
        <button type="button" className="desk-button" onClick={() => retyping.begin(path)}>
          {typedSoFar(text) ? 'Gõ tiếp có dấu' : 'Gõ lại có dấu'}
        </button>
      )}
      {shouted && <Proposal text={text} instead={calmedText(text)} change={change} />}
    </div>
  );
}

/** The old text, small, above the place where it is typed again; it stays in the entry until the new one is taken. */
function Retyping({ text: old, path, change, input }: Text & Pick<RemarkedProps, 'input'>) {
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

interface RemarkedProps extends Text {
  /** Draws the input: of the text, or of what is typed in its place. */
  input(text: string, change: (text: string) => void): ReactNode;
}

/** The input of a Vietnamese text, with what there is to say of the text; one without marks is typed again here. */
export function Remarked({ input, ...text }: RemarkedProps) {
  const isOpen = useSyncExternalStore(retyping.subscribe, () => retyping.isAt(text.path));
  if (isOpen) return <Retyping {...text} input={input} />;
  return (
    <>
      {input(text.text, text.change)}
      <Remarks {...text} />
    </>
  );
}

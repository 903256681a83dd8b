/** @jsxImportSource react */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { isShouted, lacksMarks } from '../../../homestay/hasty-text.ts';
import { wordsOf } from '../../listed.ts';
import { openDraft } from '../draft/draft.ts';
import { lists } from '../list/listed.ts';
import { Proposal } from './proposal.tsx';
import type { RemarkedInput, RemarkedText } from './remarked-text.ts';
import { retyping, typedSoFar } from './retyping.ts';
import { useSettled } from './use-settled.ts';
import { useTextRules } from './use-text-rules.ts';

const hostOfDraft = () =>
  wordsOf((openDraft()?.data().host as { name?: unknown } | undefined)?.name) || undefined;

/** What there is to say of a text, with what mends it. */
function Remarks({ text, path, change }: RemarkedText) {
  const settled = useSettled(text);
  const [first] = useState(text);
  const unmarked = lacksMarks(settled);
  const rules = useTextRules(settled !== first || unmarked || isShouted(settled));
  const remarks = useMemo(() => rules?.textRemarks(settled, hostOfDraft()) ?? [], [rules, settled]);
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
      {shouted && <Proposal text={text} instead={rules?.calmedText(text)} change={change} />}
    </div>
  );
}

/** The input of a Vietnamese text, with what there is to say of the text; one without marks is typed again here. */
export function Remarked({ input, ...text }: RemarkedInput) {
  const isOpen = useSyncExternalStore(retyping.subscribe, () => retyping.isAt(text.path));
  const Retyping = useTextRules(isOpen)?.Retyping;
  if (isOpen && Retyping) return <Retyping {...text} input={input} />;
  return (
    <>
      {input(text.text, text.change)}
      <Remarks {...text} />
    </>
  );
}

/** @jsxImportSource react */
import { useEffect, useMemo } from 'react';
import { textRemarks } from '../../../doctor/text-remarks.ts';
import { isShouted, lacksMarks } from '../../../homestay/hasty-text.ts';
import { wordsOf } from '../../listed.ts';
import { openDraft } from '../draft/draft.ts';
import { lists } from '../list/listed.ts';
import { calmedText } from './calm-proposal.ts';
import { Proposal } from './proposal.tsx';
import type { RemarkedText } from './remarked-text.ts';
import { retyping } from './retyping.ts';
import { typedSoFar } from './unmarked-texts.ts';
import { useSettled } from './use-settled.ts';

const hostOfDraft = () =>
  wordsOf((openDraft()?.data().host as { name?: unknown } | undefined)?.name) || undefined;

/** What there is to say of a text, with what mends it. */
export function Remarks({ text, path, change }: RemarkedText) {
  const settled = useSettled(text);
  const unmarked = lacksMarks(settled);
  const remarks = useMemo(() => textRemarks(settled, hostOfDraft()), [settled]);
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

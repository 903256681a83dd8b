/** @jsxImportSource react */
import { useMemo } from 'react';
import type { OpenDraft } from '../draft/draft.ts';
import { retyping, unmarkedTexts } from '../fields/retyping.ts';
import { useSettled } from '../fields/use-settled.ts';

/** Tells how many texts of the entry lack their marks, wherever they are folded away, and leads through them. */
export function UnmarkedNotice({ draft }: { draft: OpenDraft }) {
  const settled = useSettled(draft);
  const [first, ...others] = useMemo(() => unmarkedTexts(settled), [settled]);
  if (!first) return null;
  return (
    <p className="desk-notice">
      <span>Bài có {others.length + 1} chỗ gõ chưa có dấu, bài đăng chưa dùng được.</span>
      <button type="button" className="desk-button" onClick={() => retyping.begin(first)}>
        Gõ lại có dấu
      </button>
    </p>
  );
}

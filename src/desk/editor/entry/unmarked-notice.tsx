/** @jsxImportSource react */
import { useMemo } from 'react';
import type { OpenDraft } from '../draft/draft.ts';
import { retyping } from '../fields/retyping.ts';
import { useSettled } from '../fields/use-settled.ts';
import { useTextRules } from '../fields/use-text-rules.ts';

/** Tells how many texts of the entry lack their marks, wherever they are folded away, and leads through them. */
export function UnmarkedNotice({ draft }: { draft: OpenDraft }) {
  // The texts themselves see to it that the rules are loaded.
  const rules = useTextRules(false);
  const settled = useSettled(draft);
  const [first, ...others] = useMemo(() => rules?.unmarkedTexts(settled) ?? [], [rules, settled]);
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

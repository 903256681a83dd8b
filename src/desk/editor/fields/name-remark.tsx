/** @jsxImportSource react */
import { useState } from 'react';
import { Proposal } from './proposal.tsx';
import { useSettled } from './use-settled.ts';
import { useTextRules } from './use-text-rules.ts';

/** Says of a name in capitals how it reads, and how it would be written. */
export function NameRemark({ name, change }: { name: string; change(name: string): void }) {
  const settled = useSettled(name);
  const [first] = useState(name);
  const rules = useTextRules(settled !== first || /\p{Lu}{3}/u.test(settled));
  const remark = rules?.shoutedNameRemark(settled);
  return (
    <div role="status">
      {remark && <p className="desk-remark">{remark.vi}</p>}
      {remark && <Proposal text={name} instead={rules?.calmedName(name)} change={change} />}
    </div>
  );
}

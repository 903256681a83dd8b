/** @jsxImportSource react */
import { shoutedNameRemark } from '../../../doctor/text-remarks.ts';
import { calmedName } from './calm-proposal.ts';
import { Proposal } from './proposal.tsx';
import { useSettled } from './use-settled.ts';

/** Says of a name in capitals how it reads, and how it would be written. */
export function NameRemark({ name, change }: { name: string; change(name: string): void }) {
  const settled = useSettled(name);
  const remark = shoutedNameRemark(settled);
  return (
    <div role="status">
      {remark && <p className="desk-remark">{remark.vi}</p>}
      {remark && <Proposal text={name} instead={calmedName(name)} change={change} />}
    </div>
  );
}

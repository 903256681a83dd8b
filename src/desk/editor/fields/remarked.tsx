/** @jsxImportSource react */
import { useState, useSyncExternalStore } from 'react';
import { looksHasty } from './looks-hasty.ts';
import type { RemarkedInput } from './remarked-text.ts';
import { retyping } from './retyping.ts';
import { useTextRules } from './use-text-rules.ts';

/** The input of a Vietnamese text, with what there is to say of the text; one without marks is typed again here. */
export function Remarked({ input, ...text }: RemarkedInput) {
  const [first] = useState(text.text);
  const rules = useTextRules(text.text !== first || looksHasty(text.text));
  const isOpen = useSyncExternalStore(retyping.subscribe, () => retyping.isAt(text.path));
  if (isOpen && rules) return <rules.Retyping {...text} input={input} />;
  return (
    <>
      {input(text.text, text.change)}
      {rules && <rules.Remarks {...text} />}
    </>
  );
}

/** @jsxImportSource react */
import { type ClipboardEvent, useState } from 'react';
import { linesOf, oneLine } from '../../../homestay/lines.ts';
import { asControl, type InputProps } from './field-control.tsx';
import { looksHasty } from './looks-hasty.ts';
import { Remaining } from './remaining.tsx';
import { useTextRules } from './use-text-rules.ts';

type TextProps = InputProps<string>;

/** Puts several pasted lines into one; the browser alone would join the last word of a line to the first of the next. */
function pasteLines(event: ClipboardEvent<HTMLInputElement>): void {
  const pasted = event.clipboardData.getData('text/plain');
  if (linesOf(pasted).length === 1) return;
  event.preventDefault();
  // As if it had been typed, so that it can be undone and React hears of it.
  document.execCommand('insertText', false, oneLine(pasted));
}

export function LineInput({ id, field, value, change, leave, describedBy, invalid }: TextProps) {
  return (
    <>
      <input
        id={id}
        className="desk-input"
        type="text"
        inputMode={field.inputmode ?? 'text'}
        value={linesOf(value ?? '').join(' ')}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onPaste={pasteLines}
        onChange={({ target }) => change(target.value)}
        onBlur={leave}
      />
      <Remaining text={value ?? ''} field={field} />
    </>
  );
}

/** Several lines, as high as what stands in them. */
export function LinesInput({ id, field, value, change, leave, describedBy, invalid }: TextProps) {
  return (
    <>
      <textarea
        id={id}
        className="desk-input desk-lines"
        rows={3}
        value={value ?? ''}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onChange={({ target }) => change(target.value)}
        onBlur={leave}
      />
      <Remaining text={value ?? ''} field={field} />
    </>
  );
}

/** Names that guests read everywhere. */
const names: ReadonlySet<string> = new Set(['name', 'shortName', 'host.name']);

/** One line; a name in capitals is remarked on. */
function NameInput(props: TextProps) {
  const { value = '', change } = props;
  const [first] = useState(value);
  const rules = useTextRules(value !== first || looksHasty(value));
  return (
    <>
      <LineInput {...props} />
      {rules && <rules.NameRemark name={value} change={change} />}
    </>
  );
}

export const LineControl = asControl<string>((props) =>
  names.has(props.field.path) ? <NameInput {...props} /> : <LineInput {...props} />,
);
export const LinesControl = asControl(LinesInput);

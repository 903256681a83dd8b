/** @jsxImportSource react */
import type { ClipboardEvent } from 'react';
import { cleanText } from '../../../homestay/clean.ts';
import { linesOf, oneLine } from '../../../homestay/lines.ts';
import { lengthOf } from '../../../homestay/signs.ts';
import type { Field } from '../../form/field.ts';
import { asControl, type InputProps } from './field-control.tsx';

type TextProps = InputProps<string>;

/** How much room is left in the text as it will be kept, once it is getting short. */
export function Remaining({ text, field }: { text: string; field: Field }) {
  const max = field.length?.max;
  if (!max || text.length < max * 0.8) return null;
  const length = lengthOf(cleanText(text));
  if (length < max * 0.8) return null;
  const left = max - length;
  return (
    <p className="desk-remaining" data-over={left < 0 || undefined}>
      {left >= 0 ? `Còn ${left} chữ cái` : `Dài quá ${-left} chữ cái`}
    </p>
  );
}

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

export const LineControl = asControl(LineInput);
export const LinesControl = asControl(LinesInput);

/** @jsxImportSource react */
import type { Field } from '../../form/field.ts';
import { asControl, type InputProps } from './field-control.tsx';

type TextProps = InputProps<string>;

/** How much room is left, once it is getting short. */
export function Remaining({ text, field }: { text: string; field: Field }) {
  const max = field.length?.max;
  if (!max || text.length < max * 0.8) return null;
  const left = max - text.length;
  return (
    <p className="desk-remaining" data-over={left < 0 || undefined}>
      {left >= 0 ? `Còn ${left} chữ cái` : `Dài quá ${-left} chữ cái`}
    </p>
  );
}

export function LineInput({ id, field, value, change, leave, describedBy, invalid }: TextProps) {
  return (
    <>
      <input
        id={id}
        className="desk-input"
        type="text"
        inputMode={field.inputmode ?? 'text'}
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

/** @jsxImportSource react */
import { asControl, type InputProps } from './field-control.tsx';

/** A day, with the phone's own calendar. */
function DateInput({ id, value, change, leave, describedBy, invalid }: InputProps<string>) {
  return (
    <input
      id={id}
      className="desk-input"
      type="date"
      value={value ?? ''}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={({ target }) => change(target.value || undefined)}
      onBlur={leave}
    />
  );
}

export const DateControl = asControl(DateInput);

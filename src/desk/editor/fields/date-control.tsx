/** @jsxImportSource react */
import { dayInVietnam, firstDay } from '../../../homestay/today.ts';
import { asControl, type InputProps } from './field-control.tsx';

/** A day on which something was done, with the phone's own calendar, which offers no other. */
function DateInput({ id, value, change, leave, describedBy, invalid }: InputProps<string>) {
  return (
    <input
      id={id}
      className="desk-input"
      type="date"
      value={value ?? ''}
      min={firstDay}
      max={dayInVietnam(new Date())}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={({ target }) => change(target.value || undefined)}
      onBlur={leave}
    />
  );
}

export const DateControl = asControl(DateInput);

/** @jsxImportSource react */
import { asControl, type InputProps } from './field-control.tsx';

/** A colour: chosen by eye, or typed as it stands in the file. */
function ColourInput({ id, value, field, change, leave, describedBy, invalid }: InputProps<string>) {
  return (
    <div className="desk-colour">
      <input
        type="color"
        value={/^#[0-9a-f]{6}$/i.test(value ?? '') ? value : '#000000'}
        aria-label={`Chọn ${field.label.toLocaleLowerCase('vi')}`}
        onChange={({ target }) => change(target.value)}
        onBlur={leave}
      />
      <input
        id={id}
        className="desk-input"
        type="text"
        value={value ?? ''}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onChange={({ target }) => change(target.value)}
        onBlur={leave}
      />
    </div>
  );
}

export const ColourControl = asControl(ColourInput);

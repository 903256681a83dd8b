/** @jsxImportSource react */
import { useState } from 'react';
import { writtenAmount } from '../../../homestay/amount.ts';
import { numberOf, numberText } from '../../form/number.ts';
import { asControl, type InputProps } from './field-control.tsx';

/** A number, typed as people write it. What cannot be understood stays for the schema to refuse. */
function NumberInput(props: InputProps<number | string>) {
  const { id, field, value, change, leave, describedBy, invalid } = props;
  const [typed, setTyped] = useState<string>();
  const shown = typeof value === 'number' ? numberText(value) : (value ?? '');
  return (
    <input
      id={id}
      className="desk-input desk-number"
      type="text"
      inputMode={field.inputmode ?? 'numeric'}
      autoComplete="off"
      value={typed ?? shown}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={({ target }) => {
        setTyped(target.value);
        const number = numberOf(target.value, field.value_type === 'float' ? 'number' : 'integer');
        const text = target.value.trim() || undefined;
        // What an amount buys would be lost in a number; the draft reads both.
        change(writtenAmount(target.value)?.per ? text : (number ?? text));
      }}
      onBlur={() => {
        setTyped(undefined);
        leave();
      }}
    />
  );
}

export const NumberControl = asControl(NumberInput);

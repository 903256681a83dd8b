/** @jsxImportSource react */
import { useState } from 'react';
import { asControl, type InputProps } from './field-control.tsx';

interface Option {
  label: string;
  value: string | number;
}

/**
 * The browser's own list of choices, which every phone shows well.
 * @param props.gone what stands in the place of a value that is none of them: a key explains nothing
 */
export function Choices(props: InputProps<string | number> & { options: Option[]; gone?: string }) {
  const {
    id,
    value,
    change,
    leave,
    describedBy,
    invalid,
    options,
    field,
    gone = 'Lựa chọn không còn nữa',
  } = props;
  // What is not said is the default: nothing is left to be chosen then.
  const standing = value ?? (field.default as string | number | undefined);
  const isKnown = value === undefined || value === '' || options.some((option) => option.value === value);
  return (
    <select
      id={id}
      className="desk-input"
      value={String(standing ?? '')}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={({ target }) => {
        change(options.find((option) => String(option.value) === target.value)?.value);
        leave();
      }}
      onBlur={leave}
    >
      {field.default === undefined && (!field.required || value === undefined || value === '') && (
        <option value="">Chưa chọn</option>
      )}
      {!isKnown && <option value={String(value)}>{gone}</option>}
      {options.map((option) => (
        <option key={option.value} value={String(option.value)}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

export const ChoiceControl = asControl<string | number>((props) => (
  <Choices {...props} options={props.field.options ?? []} />
));

/** A list with more choices than these is folded: on a phone it would be screens long. */
const longList = 50;
/** So many of it are seen at once, besides those that are ticked. */
const atOnce = 24;

/** Several of a list, each with a tick of its own. */
function TicksInput({ id, field, value: given, change, describedBy }: InputProps<(string | number)[]>) {
  const value = Array.isArray(given) ? given : [];
  // What is ticked while the field stands open keeps its place.
  const [first] = useState(value);
  const known = field.options ?? [];
  // What is none of the choices can only be taken out.
  const lost = value.filter((each) => !known.some((option) => option.value === each));
  const options = [
    ...known,
    ...lost.map((each) => ({ value: each, label: 'Lựa chọn không còn nữa, hãy bỏ' })),
  ];
  const isLong = options.length > longList;
  const isAtOnce = (option: Option) =>
    !isLong || first.includes(option.value) || options.indexOf(option) < atOnce;
  const tick = (option: Option) => (
    <label key={option.value} className="desk-tick">
      <input
        type="checkbox"
        checked={value.includes(option.value)}
        onChange={({ target }) => {
          const chosen = target.checked
            ? [...value, option.value]
            : value.filter((each) => each !== option.value);
          // In the order of the list, whatever order they were ticked in; unknown ones stay.
          const order = (each: string | number) => options.findIndex((known) => known.value === each);
          change(chosen.toSorted((one, other) => order(one) - order(other)));
        }}
      />
      <span>{option.label}</span>
    </label>
  );
  return (
    <fieldset id={id} className="desk-ticks" aria-describedby={describedBy} aria-label={field.label}>
      {options.filter(isAtOnce).map(tick)}
      {isLong && (
        <details>
          <summary>Xem thêm lựa chọn khác</summary>
          {options.filter((option) => !isAtOnce(option)).map(tick)}
        </details>
      )}
    </fieldset>
  );
}

export const TicksControl = asControl(TicksInput);

/** Yes or no. */
function SwitchInput({ id, field, value, change, leave, describedBy }: InputProps<boolean>) {
  return (
    <label className="desk-tick desk-switch">
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        aria-label={field.label}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          change(target.checked);
          leave();
        }}
      />
      <span>{value === true ? 'Có' : 'Không'}</span>
    </label>
  );
}

export const SwitchControl = asControl(SwitchInput);

const answers = [
  { label: 'Có', value: true },
  { label: 'Không', value: false },
];

/** Yes, no, or not answered yet: two buttons, none of which is chosen at first. */
function AnswerInput({ id, field, value, change, leave, describedBy }: InputProps<boolean>) {
  return (
    <fieldset id={id} className="desk-ticks" aria-label={field.label} aria-describedby={describedBy}>
      {answers.map((answer) => (
        <label key={answer.label} className="desk-tick">
          <input
            type="radio"
            name={id}
            checked={value === answer.value}
            onChange={() => {
              change(answer.value);
              leave();
            }}
          />
          <span>{answer.label}</span>
        </label>
      ))}
      {!field.required && value !== undefined && (
        <button type="button" className="desk-button" onClick={() => change(undefined)}>
          Bỏ câu trả lời
        </button>
      )}
    </fieldset>
  );
}

export const AnswerControl = asControl(AnswerInput);

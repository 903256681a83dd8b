/** @jsxImportSource react */
import { type ReactNode, useId } from 'react';

/** A labelled control with its hint and what is wrong with it. */
export function PhotoField(props: {
  label: string;
  hint?: string;
  problems: string[];
  children(field: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }): ReactNode;
}) {
  const { label, hint, problems, children } = props;
  const id = useId();
  const notes = useId();
  return (
    <div className="photo-field">
      <label className="photo-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': notes, 'aria-invalid': problems.length > 0 })}
      <div id={notes}>
        {problems.map((message) => (
          <p key={message} className="photo-problem">
            {message}
          </p>
        ))}
        {hint && <p className="photo-hint">{hint}</p>}
      </div>
    </div>
  );
}

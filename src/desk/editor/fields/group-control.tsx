/** @jsxImportSource react */
import { fromJS, Map as ImmutableMap, type List } from 'immutable';
import { useState } from 'react';
import type { Loose } from '../decap/store.ts';
import { asControl, type DecapControlProps, type InputProps } from './field-control.tsx';
import { type Path, PathContext } from './path.ts';

const nothing = () => {};

/** The fields of a group or of a list's item, each drawn by Decap. */
export function Fields(props: {
  fields: List<Loose>;
  value: Loose | undefined;
  path: Path;
  parentIds: string[];
  decap: DecapControlProps;
  change(value: Loose): void;
}) {
  const { fields, value = ImmutableMap<string, unknown>(), path, parentIds, decap, change } = props;
  const { editorControl: EditorControl, clearFieldErrors, fieldsErrors, onValidateObject } = decap;
  return (
    <PathContext value={path}>
      {fields.toArray().map((field) => {
        const name = field.get('name') as string;
        return (
          <EditorControl
            key={name}
            field={field}
            value={value.get(name)}
            onChange={(_field: Loose, next: unknown) => change(value.set(name, next))}
            clearFieldErrors={clearFieldErrors}
            fieldsErrors={fieldsErrors}
            onValidate={onValidateObject}
            controlRef={nothing}
            parentIds={parentIds}
          />
        );
      })}
    </PathContext>
  );
}

/** What an empty optional group is opened with: nothing, or what has been entered. */
function GroupInput({ id, field, decap, path, change, onReveal }: InputProps<object>) {
  const isOptional = !field.required;
  const value = ImmutableMap.isMap(decap.value) ? (decap.value as Loose) : undefined;
  const isEmpty = !value || value.size === 0;
  const [open, setOpen] = useState(!field.collapsed || !isEmpty);
  onReveal(() => setOpen(true));
  return (
    <div id={id} className="desk-group">
      {isOptional && !open && (
        <button type="button" className="desk-button" aria-expanded={false} onClick={() => setOpen(true)}>
          Thêm {field.label.toLocaleLowerCase('vi')}
        </button>
      )}
      <div hidden={!open}>
        <Fields
          fields={decap.field.get('fields') as List<Loose>}
          value={value ?? undefined}
          path={path}
          parentIds={[...(decap.parentIds ?? []), id]}
          decap={decap}
          change={(next) => change(fromJS(next))}
        />
      </div>
    </div>
  );
}

export const GroupControl = asControl(GroupInput);

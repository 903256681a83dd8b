/** @jsxImportSource react */
import { fromJS } from 'immutable';
import { Component, type ComponentType } from 'react';
import type { Field } from '../../form/field.ts';
import type { Loose } from '../decap/store.ts';
import { checkLeft } from './check.ts';
import { join, type OpenControl } from './open-form.ts';
import { type Path, PathContext } from './path.ts';

/** The part of what Decap hands to a control that the desk uses. */
export interface DecapControlProps {
  forID: string;
  field: Loose;
  value: unknown;
  onChange(value: unknown): void;
  parentIds?: string[];
  fieldsErrors?: { get(id: string): { message: string }[] | undefined };
  // Handed on to the controls inside.
  editorControl: ComponentType<Record<string, unknown>>;
  clearFieldErrors(id?: string): void;
  onValidateObject(id: string, errors: object[]): void;
  metadata?: unknown;
}

/** What a control of the desk is drawn from. */
export interface InputProps<T = unknown> {
  id: string;
  field: Field;
  /** As plain JavaScript; `undefined` when nothing has been entered. */
  value: T | undefined;
  change(value: unknown): void;
  /** To be called when the person leaves the control. */
  leave(): void;
  /** For `aria-describedby`. */
  describedBy: string;
  invalid: boolean;
  path: Path;
  decap: DecapControlProps;
  /** Sets how what lies below is made visible. */
  onReveal(open: (path: Path) => void): void;
}

const isImmutable = (value: unknown): value is { toJS(): unknown } =>
  typeof value === 'object' && value !== null && 'toJS' in value;

/** A value of Decap as plain JavaScript. */
export const plain = (value: unknown) => (isImmutable(value) ? value.toJS() : value);

/** A field as the form describes it: see `withHeadings`. */
function plainField(field: Loose): Field {
  const { inner, ...rest } = field.toJS() as unknown as Field & { inner?: Field[] };
  return inner ? { ...rest, fields: inner } : rest;
}

/**
 * Makes a Decap control of an input: with its hint, its error, and its place in the open form, so that the schema's
 * problems find it. Values go in and out as plain JavaScript.
 */
export function asControl<T>(Input: ComponentType<InputProps<T>>): ComponentType<DecapControlProps> {
  return class extends Component<DecapControlProps> {
    static override contextType = PathContext;
    declare context: Path;
    leaveForm = () => {};
    reveal: ((path: Path) => void) | undefined;

    get path(): Path {
      return [...this.context, this.props.field.get('name') as string];
    }

    get joined(): OpenControl {
      const { forID: id, parentIds = [] } = this.props;
      return { path: this.path, id, parentIds, open: (path) => this.reveal?.(path) };
    }

    override componentDidMount() {
      this.leaveForm = join(this.joined);
    }

    override componentWillUnmount() {
      this.leaveForm();
    }

    // Without this Decap draws a control anew only when its value changes, but errors and choices change too.
    override shouldComponentUpdate() {
      return true;
    }

    change = (value: unknown) => {
      this.props.onChange(value === undefined ? undefined : fromJS(value));
    };

    leave = () => checkLeft(this.path);

    override render() {
      const { forID: id, field, value, fieldsErrors } = this.props;
      const errors = fieldsErrors?.get(id) ?? [];
      const help = field.get('help') as string | undefined;
      return (
        <div
          className="desk-field"
          data-invalid={errors.length > 0 || undefined}
          data-same-as-heading={field.get('sameAsHeading') || undefined}
        >
          {help && (
            <p className="desk-help" id={`${id}-help`}>
              {help}
            </p>
          )}
          <Input
            id={id}
            field={plainField(field)}
            value={plain(value) as T | undefined}
            change={this.change}
            leave={this.leave}
            describedBy={`${id}-help ${id}-error`}
            invalid={errors.length > 0}
            path={this.path}
            decap={this.props}
            onReveal={(open) => {
              this.reveal = open;
            }}
          />
          <p className="desk-error" id={`${id}-error`} role="alert">
            {errors.map(({ message }) => message).join(' ')}
          </p>
        </div>
      );
    }
  };
}

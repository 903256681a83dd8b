import { fromJS } from 'immutable';
import { isInForm } from '../../form/problem.ts';
import { changeField, type Loose } from '../decap/store.ts';
import { openDraft } from '../draft/draft.ts';
import type { Problem } from '../fields/open-form.ts';
import { role } from '../role/role.ts';

/** Whether a problem is at a single value that the open form has no field for. */
export function hasHiddenValue({ path }: Problem): boolean {
  const draft = openDraft();
  if (!draft || path.length === 0 || isInForm(draft.collection, [...path], role())) return false;
  const value = (draft.values as Loose).getIn(path);
  return value !== undefined && value !== null && typeof value !== 'object';
}

/** Takes that value out of the draft. */
export function takeOutValue({ path }: Problem): void {
  const [name, ...rest] = path;
  const values = openDraft()?.values as Loose | undefined;
  if (name === undefined || !values) return;
  const field = values.get(String(name));
  changeField(String(name), rest.length ? (fromJS(field) as Loose).deleteIn(rest) : undefined);
}

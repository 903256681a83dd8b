import type { Field } from '../../form/field.ts';
import { fieldAt, titleOf as titleIn } from '../../form/title-of.ts';
import type { CollectionName } from '../../protocol.ts';
import { itemName } from '../fields/item-name.ts';
import { entryName } from '../list/listed.ts';
import type { MergePath } from './merge.ts';

/** The field at a path with the labels that lead to it; entries that it is about by their names. */
export const fieldOf = (collection: CollectionName, path: MergePath, versions: readonly unknown[]) =>
  fieldAt(collection, path, versions, entryName);

/** What a path is called in the form: “Phòng › Gian chung › Giá”. */
export const titleOf = (collection: CollectionName, path: MergePath, ...versions: unknown[]): string =>
  titleIn(collection, path, versions, entryName);

/** A value as a person reads it, with the labels of what is inside; empty when there is none. */
export function spoken(value: unknown, field: Field | undefined): string {
  if (value === undefined || value === null || value === '') return '';
  if (value === true) return 'Có';
  if (value === false) return 'Không';
  if (field?.collection) return entryName(field.collection, value);
  if (typeof value === 'number') return value.toLocaleString('vi-VN');
  if (Array.isArray(value)) {
    return value
      .map((item) => {
        const name = field?.fields ? itemName(item, field) : '';
        return name || spoken(item, field);
      })
      .join(', ');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, item]) => {
        const inner = field?.fields?.find(({ name }) => name === key);
        return `${inner?.label ?? key}: ${spoken(item, inner)}`;
      })
      .join('; ');
  }
  return field?.options?.find((option) => option.value === value)?.label ?? String(value);
}

/** A value as a person reads it, with the labels of what is inside. */
export const valueInWords = (
  collection: CollectionName,
  path: MergePath,
  value: unknown,
  ...versions: unknown[]
) => spoken(value, fieldOf(collection, path, versions).field) || '(để trống)';

import { formOf } from '../../form/config.ts';
import type { Field } from '../../form/field.ts';
import type { CollectionName } from '../../protocol.ts';
import { itemName } from '../fields/item-name.ts';
import { entryName } from '../list/listed.ts';
import type { MergePath } from './merge.ts';

const identityOf = (item: unknown, key: string) =>
  typeof item === 'object' && item !== null && Object.values(item).includes(key);

interface Found {
  labels: string[];
  field: Field | undefined;
}

/** The field at a path with the labels that lead to it, and the names of the list items on the way. */
function find(collection: CollectionName, path: MergePath, data: unknown): Found {
  let fields: Field[] = formOf(collection, 'team');
  let field: Field | undefined;
  let value: unknown = data;
  const labels: string[] = [];
  for (const step of path) {
    if (Array.isArray(value)) {
      const item: unknown = value.find((each) => identityOf(each, step));
      labels.push((field && itemName(item, field)) || step);
      value = item;
      continue;
    }
    field = fields.find(({ name }) => name === step);
    fields = field?.fields ?? [];
    labels.push(field?.label ?? step);
    value = (value as Record<string, unknown> | undefined)?.[step];
  }
  return { labels, field };
}

/** What a path is called in the form: “Phòng › Gian chung › Giá”. */
export const titleOf = (collection: CollectionName, path: MergePath, data: unknown): string =>
  find(collection, path, data).labels.join(' › ');

function spoken(value: unknown, field: Field | undefined): string {
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
export const valueInWords = (collection: CollectionName, path: MergePath, value: unknown, data: unknown) =>
  spoken(value, find(collection, path, data).field) || '(để trống)';

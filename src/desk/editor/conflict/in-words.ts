import { itemKeys, itemWith } from '../../../homestay/list-identity.ts';
import { formOf } from '../../form/config.ts';
import type { Field } from '../../form/field.ts';
import type { CollectionName } from '../../protocol.ts';
import { itemName } from '../fields/item-name.ts';
import { entryName } from '../list/listed.ts';
import type { MergePath } from './merge.ts';

interface Found {
  labels: string[];
  field: Field | undefined;
}

/** An item of a list by its key, wherever it still is; else what its key alone says. */
function itemAt(list: string, key: string, lists: readonly unknown[]): unknown {
  for (const items of lists) {
    if (!Array.isArray(items)) continue;
    const index = itemKeys(list, items).indexOf(key);
    if (index >= 0) return items[index];
  }
  return itemWith(list, key.replace(/#\d+$/, ''));
}

/**
 * The field at a path with the labels that lead to it, and the names of the list items on the way.
 * @param versions entries in which the items are looked for, one after the other
 */
function find(collection: CollectionName, path: MergePath, versions: readonly unknown[]): Found {
  let fields: Field[] = formOf(collection, 'team');
  let field: Field | undefined;
  let values = versions;
  let place = '';
  const labels: string[] = [];
  for (const step of path) {
    if (values.some(Array.isArray)) {
      const list = place;
      const item = itemAt(list, step, values);
      const unnamed = `${field?.label_singular ?? field?.label ?? ''} mới`.trim();
      labels.push((field && itemName(item, field)) || unnamed);
      values = values.map((each) => Array.isArray(each) && each[itemKeys(list, each).indexOf(step)]);
      place = `${list}.*`;
      continue;
    }
    place = place ? `${place}.${step}` : step;
    field = fields.find(({ name }) => name === step);
    fields = field?.fields ?? [];
    labels.push(field?.label ?? step);
    values = values.map((each) => (each as Record<string, unknown> | undefined)?.[step]);
  }
  return { labels, field };
}

/** What a path is called in the form: “Phòng › Gian chung › Giá”. */
export const titleOf = (collection: CollectionName, path: MergePath, ...versions: unknown[]): string =>
  find(collection, path, versions).labels.join(' › ');

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
export const valueInWords = (
  collection: CollectionName,
  path: MergePath,
  value: unknown,
  ...versions: unknown[]
) => spoken(value, find(collection, path, versions).field) || '(để trống)';

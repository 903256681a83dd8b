import { itemKeys, itemWith } from '../../homestay/list-identity.ts';
import type { CollectionName } from '../protocol.ts';
import { formOf } from './config.ts';
import type { Field } from './field.ts';
import { type EntryName, itemName } from './item-name.ts';
import type { EntryPath } from './team-changes.ts';

interface Found {
  labels: string[];
  field: Field | undefined;
}

const forms = new Map<CollectionName, Field[]>();

function wholeForm(collection: CollectionName): Field[] {
  const form = forms.get(collection) ?? formOf(collection, 'team');
  forms.set(collection, form);
  return form;
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
export function fieldAt(
  collection: CollectionName,
  path: EntryPath,
  versions: readonly unknown[],
  entryName: EntryName,
): Found {
  let fields = wholeForm(collection);
  let field: Field | undefined;
  let values = versions;
  let place = '';
  const labels: string[] = [];
  for (const step of path) {
    if (values.some(Array.isArray)) {
      const list = place;
      const item = itemAt(list, step, values);
      const unnamed = `${field?.label_singular ?? field?.label ?? ''} mới`.trim();
      labels.push((field && itemName(item, field, entryName)) || unnamed);
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

/**
 * What a path is called in the form: “Phòng › Gian chung › Giá”.
 * @param versions as `fieldAt` takes them
 * @param entryName of entries that an item is about; their slug where nobody knows better
 */
export const titleOf = (
  collection: CollectionName,
  path: EntryPath,
  versions: readonly unknown[],
  entryName: EntryName = (_collection, slug) => String(slug ?? ''),
): string => fieldAt(collection, path, versions, entryName).labels.join(' › ');

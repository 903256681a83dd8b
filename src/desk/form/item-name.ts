import type { CollectionName } from '../protocol.ts';
import type { Field } from './field.ts';

/** What an entry of a collection is called. */
export type EntryName = (collection: CollectionName, slug: unknown) => string;

/** A value as a person reads it: the words of a choice, the Vietnamese of a text. */
function spoken(value: unknown, field: Field | undefined, entryName: EntryName): string {
  if (field?.collection) return entryName(field.collection, value);
  const option = field?.options?.find((each) => each.value === value);
  if (option) return option.label;
  if (value && typeof value === 'object') {
    return spoken((value as { vi?: unknown }).vi, undefined, entryName);
  }
  return typeof value === 'number' ? value.toLocaleString('vi-VN') : String(value ?? '');
}

/** What an item of a list is called while it is closed, after the field's `summary`: `{{fields.name.vi}}`. */
export function itemName(item: unknown, list: Field, entryName: EntryName): string {
  if (!item || typeof item !== 'object') return spoken(item, list, entryName);
  const key = /fields\.([a-zA-Z]+)/.exec(list.summary ?? '')?.[1] ?? list.fields?.[0]?.name ?? '';
  return spoken(
    (item as Record<string, unknown>)[key],
    list.fields?.find(({ name }) => name === key),
    entryName,
  );
}

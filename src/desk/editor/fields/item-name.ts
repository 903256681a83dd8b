import type { Field } from '../../form/field.ts';
import { itemName as nameOfItem } from '../../form/item-name.ts';
import { entryName } from '../list/listed.ts';

/** What an item of a list is called while it is closed, with the names of the entries that it is about. */
export const itemName = (item: unknown, list: Field): string => nameOfItem(item, list, entryName);

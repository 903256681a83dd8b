/** @jsxImportSource react */
import { useEffect, useSyncExternalStore } from 'react';
import type { CollectionName } from '../../protocol.ts';
import { load, onChange } from '../decap/store.ts';
import { openDraft } from '../entry/draft.ts';
import { listed } from '../list/listed.ts';
import { Choices } from './choice-control.tsx';
import { asControl } from './field-control.tsx';

/** An entry of another collection, chosen by its name: the village of a house. */
export const EntryControl = asControl<string>((props) => {
  const collection = props.field.collection as CollectionName;
  useEffect(() => load(collection), [collection]);
  const entries = useSyncExternalStore(onChange, () => listed(collection));
  const options = (entries ?? []).map(({ slug, name }) => ({ label: name, value: slug }));
  return <Choices {...props} options={options} />;
});

interface Room {
  id?: string;
  name?: { vi?: string };
}

/** A room of the same house, chosen by its name. Rooms get their ids when they are saved first. */
export const RoomControl = asControl<string>((props) => {
  const rooms = (openDraft()?.data().rooms ?? []) as Room[];
  const options = rooms.flatMap(({ id, name }) => (id ? [{ label: name?.vi || id, value: id }] : []));
  return <Choices {...props} options={options} />;
});

/** @jsxImportSource react */
import type { List } from 'immutable';
import { useEffect, useSyncExternalStore } from 'react';
import { roomIds } from '../../form/room-id.ts';
import { saidOnce } from '../../form/team-only.ts';
import type { CollectionName } from '../../protocol.ts';
import type { Loose } from '../decap/store.ts';
import { onDraft, openDraft } from '../draft/draft.ts';
import { lists } from '../list/listed.ts';
import { village } from '../page/village.ts';
import { Choices } from './choice-control.tsx';
import { asControl } from './field-control.tsx';
import { settleRoomIds } from './room-references.ts';

/** What an owner says when a house is new; from then on the team alone changes it. */
const isSettled = (path: string) =>
  saidOnce.has(path) && village.member()?.role === 'owner' && openDraft()?.isNew === false;

/** An entry of another collection, chosen by its name: the village of a house. */
export const EntryControl = asControl<string>((props) => {
  const collection = props.field.collection as CollectionName;
  useEffect(() => lists.load(collection), [collection]);
  const entries = useSyncExternalStore(lists.subscribe, () => lists.of(collection));
  const options = (entries ?? []).map(({ slug, name }) => ({ label: name, value: slug }));
  const gone = entries ? `${props.field.label} đã chọn không còn nữa` : 'Đang tải…';
  const name = options.find(({ value }) => value === props.value)?.label ?? gone;
  if (isSettled(props.field.path)) {
    return (
      <output id={props.id} aria-describedby={props.describedBy}>
        {name}. Muốn đổi thì nhờ tổ công nghệ số.
      </output>
    );
  }
  return <Choices {...props} options={options} gone={gone} />;
});

interface Room {
  name?: { vi?: string };
}

/** A room of the same house, chosen by its name. */
export const RoomControl = asControl<string>((props) => {
  const found = useSyncExternalStore(
    onDraft,
    () => (openDraft()?.values as Loose | undefined)?.get('rooms') as List<Loose> | undefined,
  );
  const rooms = (found?.toJS() ?? []) as Room[];
  const ids = roomIds(rooms);
  const options = rooms.map(({ name }, index) => ({
    label: name?.vi || `Phòng thứ ${index + 1}`,
    value: ids[index] ?? '',
  }));
  const change = (id: unknown) => {
    settleRoomIds();
    props.change(id);
  };
  return <Choices {...props} change={change} options={options} gone="Phòng không còn nữa" />;
});

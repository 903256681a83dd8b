/** @jsxImportSource react */
import { Map as ImmutableMap, List } from 'immutable';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { linesOf } from '../../../homestay/lines.ts';
import type { Field } from '../../form/field.ts';
import type { Loose } from '../decap/store.ts';
import { lists } from '../list/listed.ts';
import { asControl, type InputProps } from './field-control.tsx';
import { Fields } from './group-control.tsx';
import { itemName } from './item-name.ts';
import { type Freed, freePhotos, givePhotosBack, roomIdAt, settleRoomIds } from './room-references.ts';
import { showOpened } from './show-opened.ts';

const lower = (text: string) => text.toLocaleLowerCase('vi');

/** What a new item begins with: the defaults of its fields. */
const begun = (fields: Field[]) =>
  ImmutableMap<string, unknown>(
    fields.flatMap(({ name, default: value }) =>
      value === undefined || Array.isArray(value) ? [] : [[name, value] as [string, unknown]],
    ),
  );

/** Loads what a list's items are named after, where they are entries of another collection. */
function useNames(fields: Field[] = []): void {
  const collection = fields.find((field) => field.collection)?.collection;
  useEffect(() => {
    if (collection) lists.load(collection);
  }, [collection]);
  useSyncExternalStore(lists.subscribe, () => collection && lists.of(collection));
}

/** A list of groups: rooms, meals. Each item is closed to its name; what is taken out can be put back. */
function ListInput({ id, field, decap, path, onReveal }: InputProps<unknown[]>) {
  const items = List.isList(decap.value) ? (decap.value as List<Loose>) : List<Loose>();
  const { onChange: change, parentIds = [] } = decap;
  useNames(field.fields);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [removed, setRemoved] = useState<{ index: number; item: Loose; freed: Freed }>();
  // Items have no name of their own; a number for each keeps its controls when others move.
  const keys = useRef<number[]>([]);
  const lastKey = useRef(0);
  while (keys.current.length < items.size) keys.current.push(lastKey.current++);
  keys.current.length = items.size;

  const isRooms = field.path === 'rooms';
  const one = lower(field.label_singular ?? field.label);
  const toggle = (key: number) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  onReveal((to) => {
    const key = keys.current[Number(to[path.length])];
    if (key !== undefined) setOpen((before) => new Set(before).add(key));
  });

  const move = (index: number, by: -1 | 1) => {
    const [key] = keys.current.splice(index, 1);
    keys.current.splice(index + by, 0, key ?? lastKey.current++);
    const item = items.get(index);
    if (item) change(items.delete(index).insert(index + by, item));
  };
  const remove = (index: number) => {
    const item = items.get(index);
    keys.current.splice(index, 1);
    change(items.delete(index));
    if (item) setRemoved({ index, item, freed: isRooms ? freePhotos(item) : [] });
  };
  const putBack = () => {
    if (!removed) return;
    keys.current.splice(removed.index, 0, lastKey.current++);
    // Its id may have been given to a room that was added meanwhile.
    const isTaken = items.some((item) => item?.get('id') === removed.item.get('id'));
    const item = isRooms && isTaken ? removed.item.delete('id') : removed.item;
    change(items.insert(removed.index, item));
    if (isRooms) {
      if (isTaken) settleRoomIds();
      givePhotosBack(roomIdAt(removed.index), removed.freed);
    }
    setRemoved(undefined);
  };
  const add = () => {
    const key = lastKey.current++;
    keys.current.push(key);
    setOpen((before) => new Set(before).add(key));
    change(items.push(begun(field.fields ?? [])));
  };

  return (
    <div id={id} className="desk-list">
      {items.toArray().map((item, index) => {
        const key = keys.current[index] ?? index;
        const name = itemName(item?.toJS?.() ?? item, field) || `${field.label_singular ?? field.label} mới`;
        const isOpen = open.has(key);
        return (
          <section key={key} className="desk-item" aria-label={name}>
            <button
              type="button"
              className="desk-item-name"
              aria-expanded={isOpen}
              onClick={({ currentTarget }) => {
                toggle(key);
                if (!isOpen) showOpened(currentTarget);
              }}
            >
              {name}
            </button>
            <div className="desk-item-body" hidden={!isOpen}>
              <Fields
                fields={decap.field.get('fields') as List<Loose>}
                value={item}
                path={[...path, index]}
                parentIds={[...parentIds, id]}
                decap={decap}
                change={(next) => change(items.set(index, next))}
              />
              <div className="desk-item-tools">
                <button
                  type="button"
                  className="desk-button"
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  Lên
                </button>
                <button
                  type="button"
                  className="desk-button"
                  disabled={index === items.size - 1}
                  onClick={() => move(index, 1)}
                >
                  Xuống
                </button>
                <button type="button" className="desk-button desk-button-away" onClick={() => remove(index)}>
                  Bỏ {one} này
                </button>
              </div>
            </div>
          </section>
        );
      })}
      {removed && (
        <p className="desk-removed">
          <span role="status">Đã bỏ “{itemName(removed.item?.toJS?.(), field) || one}”.</span>
          <button type="button" className="desk-button" onClick={putBack}>
            Lấy lại
          </button>
        </p>
      )}
      {(field.max === undefined || items.size < field.max) && (
        <button type="button" className="desk-button desk-add" onClick={add}>
          Thêm {one}
        </button>
      )}
    </div>
  );
}

/** A list of single texts, one a line: former names, peoples. */
function LinesOfTextInput({ id, value: given, change, leave, describedBy, invalid }: InputProps<string[]>) {
  const value = Array.isArray(given) ? given : [];
  const [typed, setTyped] = useState<string>();
  return (
    <textarea
      id={id}
      className="desk-input desk-lines"
      rows={3}
      value={typed ?? value.join('\n')}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={({ target }) => {
        setTyped(target.value);
        change(linesOf(target.value).filter((line) => line.trim()));
      }}
      onBlur={() => {
        setTyped(undefined);
        leave();
      }}
    />
  );
}

export const ListControl = asControl<unknown[]>((props) =>
  props.field.fields ? <ListInput {...props} /> : <LinesOfTextInput {...(props as InputProps<string[]>)} />,
);

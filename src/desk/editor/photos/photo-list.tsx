/** @jsxImportSource react */
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { type ComponentType, Fragment, useRef, useState } from 'react';
import type { Path } from '../fields/path.ts';
import type { RemarkedInput } from '../fields/remarked-text.ts';
import { AddPhotos } from './add-photos.tsx';
import { announcements, instructions } from './drag-words.ts';
import type { ListedPhoto, PhotoProblem, PhotoRoom } from './listed-photo.ts';
import { PhotoDetails } from './photo-details.tsx';
import { PhotoRow } from './photo-row.tsx';
import type { PhotoShelf } from './photo-shelf.ts';
import { useTaking } from './use-taking.ts';

/** Where the pictures of an entry are added, ordered and described. */
export function PhotoList(props: {
  photos: ListedPhoto[];
  /** Where the list stands in the entry. */
  path: Path;
  /** Draws the input of a picture's Vietnamese words. */
  words: ComponentType<RemarkedInput>;
  onChange(photos: ListedPhoto[]): void;
  shelf: PhotoShelf;
  /** Slug of the entry; empty while it is new. New pictures are named after it. */
  stem: string;
  max: number;
  rooms: PhotoRoom[];
  /** The team also sees what an owner never needs: the English text and whether the picture is drawn. */
  role: 'owner' | 'team';
  problems: PhotoProblem[];
  /** Receives how a picture's details are opened, by its index. */
  onReveal?(open: (index: number) => void): void;
}) {
  const { photos, path, words, onChange, shelf, stem, max, rooms, role, problems, onReveal } = props;
  const latest = useRef(photos);
  latest.current = photos;
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<{ photo: ListedPhoto; index: number }[]>([]);
  const change = (next: ListedPhoto[]) => {
    latest.current = next;
    onChange(next);
  };

  const { take, progress, notices, dismiss } = useTaking({
    shelf,
    stem,
    max,
    listed: () => latest.current.flatMap(({ file }) => file ?? []),
    taken: (file) => change([...latest.current, { file }]),
    summary: (count) => `Đã thêm ${count} ảnh vào cuối danh sách. Hãy bấm vào từng ảnh để tả ảnh chụp gì.`,
  });
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  const ids = idsOf(photos);
  onReveal?.((index) => setOpen(ids[index]));
  const [moved, setMoved] = useState('');
  const move = (from: number, to: number) => {
    change(arrayMove(latest.current, from, to));
    setMoved(`Ảnh đang ở chỗ ${to + 1} trong ${photos.length}.`);
  };
  const remove = (index: number) => {
    setRemoved([{ photo: photos[index] as ListedPhoto, index }]);
    setOpen(undefined);
    change(latest.current.filter((_, at) => at !== index));
  };
  const restore = ({ photo, index }: { photo: ListedPhoto; index: number }) => {
    setRemoved([]);
    change(latest.current.toSpliced(index, 0, photo));
  };
  const undo = (index: number) =>
    removed
      .filter((each) => each.index === index)
      .map((each) => (
        <li key="removed" className="photo-removed">
          <span role="status">Đã bỏ ảnh khỏi danh sách. Tệp ảnh vẫn còn.</span>
          {/* biome-ignore lint/a11y/noAutofocus: the button that had the focus is gone. */}
          <button type="button" className="photo-button" autoFocus onClick={() => restore(each)}>
            Lấy lại
          </button>
        </li>
      ));

  return (
    <AddPhotos
      label="Thêm ảnh"
      several
      progress={progress}
      notices={notices}
      onFiles={take}
      onDismiss={dismiss}
    >
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{
          announcements: announcements(photos.length),
          screenReaderInstructions: { draggable: instructions },
        }}
        onDragEnd={({ active, over }) => {
          if (over && over.id !== active.id)
            move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
        }}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol className="photo-list">
            {photos.map((photo, index) => {
              const id = ids[index] as string;
              const own = problems
                .filter(({ path }) => path[0] === index)
                .map(({ path, message }) => ({ path: path.slice(1), message }));
              return (
                <Fragment key={id}>
                  {undo(index)}
                  <PhotoRow
                    id={id}
                    photo={photo}
                    number={index + 1}
                    problems={own}
                    shelf={shelf}
                    isOpen={open === id}
                    onOpen={() => setOpen(open === id ? undefined : id)}
                  >
                    <PhotoDetails
                      photo={photo}
                      path={[...path, index]}
                      words={words}
                      shelf={shelf}
                      rooms={rooms}
                      role={role}
                      problems={own}
                      onChange={(next) => change(latest.current.with(index, next))}
                      onUp={index > 0 ? () => move(index, index - 1) : undefined}
                      onDown={index < photos.length - 1 ? () => move(index, index + 1) : undefined}
                      onRemove={() => remove(index)}
                    />
                  </PhotoRow>
                </Fragment>
              );
            })}
            {removed.some(({ index }) => index >= photos.length) && undo(removed[0]?.index ?? 0)}
          </ol>
        </SortableContext>
      </DndContext>
      <output className="visually-hidden">{moved}</output>
      {photos.length === 0 && removed.length === 0 && (
        <p className="photo-hint">Chưa có ảnh nào. Bấm “Thêm ảnh”, chọn được nhiều ảnh một lúc.</p>
      )}
    </AddPhotos>
  );
}

/** File names, told apart when a list holds the same file twice. */
const idsOf = (photos: ListedPhoto[]) => {
  const seen = new Map<string, number>();
  return photos.map(({ file = '' }) => {
    const before = seen.get(file) ?? 0;
    seen.set(file, before + 1);
    return before ? `${file}#${before}` : file || '#';
  });
};

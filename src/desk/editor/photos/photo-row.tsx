/** @jsxImportSource react */
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { type ReactNode, useId } from 'react';
import { type Subject, subjects } from '../../../homestay/subject.ts';
import type { ListedPhoto, PhotoProblem } from './listed-photo.ts';
import type { PhotoShelf } from './photo-shelf.ts';
import { Thumbnail } from './thumbnail.tsx';
import { useDamaged } from './use-damaged.ts';

/** One picture of the list: a row that can be dragged and opens its details. */
export function PhotoRow(props: {
  id: string;
  photo: ListedPhoto;
  /** Its place, from 1. */
  number: number;
  problems: PhotoProblem[];
  shelf: PhotoShelf;
  isOpen: boolean;
  onOpen(): void;
  children: ReactNode;
}) {
  const { id, photo, number, problems, shelf, isOpen, onOpen, children } = props;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, attributes: { roleDescription: 'ảnh dời được' } });
  const details = useId();
  const isDamaged = useDamaged(shelf, photo.file);
  const subject = subjects[photo.subject as Subject]?.vi;
  const words = photo.alt?.vi?.trim();

  return (
    <li
      ref={setNodeRef}
      className="photo-row"
      data-dragging={isDragging}
      data-open={isOpen}
      data-problem={problems.length > 0}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <div className="photo-head">
        <button
          type="button"
          ref={setActivatorNodeRef}
          className="photo-handle"
          {...attributes}
          {...listeners}
          aria-label={`Dời ảnh ${number}`}
        >
          <span aria-hidden="true">⠿</span>
        </button>
        <button
          type="button"
          className="photo-open"
          aria-expanded={isOpen}
          aria-controls={details}
          onClick={onOpen}
        >
          <Thumbnail shelf={shelf} file={photo.file} />
          <span className="photo-words">
            {number === 1 && <strong className="photo-first">Ảnh chính</strong>}
            {subject && <span className="photo-subject">{subject}</span>}
            {(words || !subject) && <span className="photo-alt">{words || 'Bấm để tả ảnh này'}</span>}
            {isDamaged && <span className="photo-problem">Có thể bị hỏng</span>}
            {problems.length > 0 && <span className="photo-problem">Cần sửa {problems.length} chỗ</span>}
          </span>
          <span className="photo-chevron" aria-hidden="true" />
        </button>
      </div>
      <div id={details}>{isOpen && children}</div>
    </li>
  );
}

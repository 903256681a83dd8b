/** @jsxImportSource react */
import { type ComponentType, useId } from 'react';
import { type Subject, subjects } from '../../../homestay/subject.ts';
import type { Path } from '../fields/path.ts';
import type { RemarkedInput } from '../fields/remarked-text.ts';
import { FocalPicker } from './focal-picker.tsx';
import type { ListedPhoto, PhotoProblem, PhotoRoom } from './listed-photo.ts';
import { PhotoField } from './photo-field.tsx';
import { remark } from './photo-refused.ts';
import type { PhotoShelf } from './photo-shelf.ts';
import { useDamaged } from './use-damaged.ts';
import { usePhotoUrl } from './use-photo-url.ts';

/** Subjects that show one room of the house. */
const roomSubjects: readonly (string | undefined)[] = [
  'communal-sleeping',
  'bedroom',
  'bathroom',
] satisfies Subject[];

/** What is known about one picture. */
export function PhotoDetails(props: {
  photo: ListedPhoto;
  /** Where it stands in the entry. */
  path: Path;
  /** Draws the input of its Vietnamese words. */
  words: ComponentType<RemarkedInput>;
  shelf: PhotoShelf;
  rooms: PhotoRoom[];
  role: 'owner' | 'team';
  problems: PhotoProblem[];
  onChange(photo: ListedPhoto): void;
  onUp?: () => void;
  onDown?: () => void;
  onRemove(): void;
}) {
  const { photo, path, words: Words, shelf, rooms, role, problems, onChange, onUp, onDown, onRemove } = props;
  const url = usePhotoUrl(shelf, photo.file, 'large');
  const isDamaged = useDamaged(shelf, photo.file);
  const illustration = useId();
  const at = (...key: string[]) =>
    problems
      .filter(({ path }) => key.every((part, index) => path[index] === part))
      .map(({ message }) => message);
  const elsewhere = problems.filter(
    ({ path }) => !['alt', 'subject', 'room', 'focal'].includes(String(path[0])),
  );
  const write = (language: 'vi' | 'en') => (text: string) =>
    onChange({ ...photo, alt: { ...photo.alt, [language]: text } });
  const showsRoom = photo.room || (rooms.length > 0 && roomSubjects.includes(photo.subject));

  return (
    <div className="photo-details">
      {isDamaged && photo.file && <p className="photo-problem">{remark.damaged(photo.file)}</p>}
      {elsewhere.map(({ message }) => (
        <p key={message} className="photo-problem">
          {message}
        </p>
      ))}
      <PhotoField label="Ảnh về" problems={at('subject')}>
        {(field) => (
          <select
            {...field}
            value={photo.subject ?? ''}
            onChange={({ target }) => onChange({ ...photo, subject: target.value || undefined })}
          >
            <option value="">Hãy chọn…</option>
            {Object.entries(subjects).map(([key, words]) => (
              <option key={key} value={key}>
                {words.vi}
              </option>
            ))}
          </select>
        )}
      </PhotoField>
      <PhotoField
        label="Ảnh này chụp gì"
        hint="Tả trong một câu cho người không nhìn thấy ảnh. Ví dụ: Nhà sàn lợp cọ trong nắng sớm."
        problems={at('alt').filter((message) => !at('alt', 'en').includes(message))}
      >
        {(field) => (
          <Words
            text={photo.alt?.vi ?? ''}
            path={[...path, 'alt', 'vi']}
            change={write('vi')}
            input={(text, change) => (
              <textarea {...field} rows={2} value={text} onChange={({ target }) => change(target.value)} />
            )}
          />
        )}
      </PhotoField>
      {role === 'team' && (
        <PhotoField label="Bằng tiếng Anh (không bắt buộc)" problems={at('alt', 'en')}>
          {(field) => (
            <textarea
              {...field}
              rows={2}
              lang="en"
              value={photo.alt?.en ?? ''}
              onChange={({ target }) => write('en')(target.value)}
            />
          )}
        </PhotoField>
      )}
      {showsRoom && (
        <PhotoField label="Ảnh của phòng nào" problems={at('room')}>
          {(field) => (
            <select
              {...field}
              value={photo.room ?? ''}
              onChange={({ target }) => onChange({ ...photo, room: target.value || undefined })}
            >
              <option value="">Không phải ảnh riêng một phòng</option>
              {rooms.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              {photo.room && !rooms.some(({ id }) => id === photo.room) && (
                <option value={photo.room}>Phòng không còn nữa</option>
              )}
            </select>
          )}
        </PhotoField>
      )}
      {url && (
        <FocalPicker url={url} focal={photo.focal} onChange={(focal) => onChange({ ...photo, focal })} />
      )}
      {at('focal').map((message) => (
        <p key={message} className="photo-problem">
          {message}
        </p>
      ))}
      {role === 'team' && (
        <label className="photo-check" htmlFor={illustration}>
          <input
            id={illustration}
            type="checkbox"
            checked={photo.illustration ?? false}
            onChange={({ target }) => onChange({ ...photo, illustration: target.checked })}
          />
          <span>Hình minh họa (hình vẽ, không phải ảnh chụp thật)</span>
        </label>
      )}
      <div className="photo-actions">
        <button type="button" className="photo-button" disabled={!onUp} onClick={onUp}>
          Lên
        </button>
        <button type="button" className="photo-button" disabled={!onDown} onClick={onDown}>
          Xuống
        </button>
        <button type="button" className="photo-button photo-button-remove" onClick={onRemove}>
          Bỏ ảnh khỏi danh sách
        </button>
      </div>
    </div>
  );
}

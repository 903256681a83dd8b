/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { AddPhotos } from './add-photos.tsx';
import type { PhotoShelf } from './photo-shelf.ts';
import { Thumbnail } from './thumbnail.tsx';
import { useTaking } from './use-taking.ts';

/** One picture, such as the host's portrait. A new one takes the place of the old one, which stays on the disk. */
export function SinglePhoto(props: {
  file?: string;
  onChange(file: string | undefined): void;
  shelf: PhotoShelf;
  stem: string;
  /** What the picture is, such as “Ảnh chủ nhà”. */
  label: string;
}) {
  const { file, onChange, shelf, stem, label } = props;
  const [removed, setRemoved] = useState<string>();
  const latest = useRef(file);
  latest.current = file;
  const { take, progress, notices, dismiss } = useTaking({
    shelf,
    stem,
    max: 2,
    listed: () => (latest.current ? [latest.current] : []),
    taken: (next) => {
      setRemoved(latest.current);
      latest.current = next;
      onChange(next);
    },
  });

  return (
    <AddPhotos
      label={file ? 'Đổi ảnh' : 'Chọn ảnh'}
      several={false}
      progress={progress}
      notices={notices}
      onFiles={take}
      onDismiss={dismiss}
    >
      {file && (
        <div className="photo-single">
          <Thumbnail shelf={shelf} file={file} alt={label} />
          <button
            type="button"
            className="photo-button photo-button-remove"
            onClick={() => {
              setRemoved(file);
              onChange(undefined);
            }}
          >
            Bỏ ảnh
          </button>
        </div>
      )}
      {removed && removed !== file && (
        <p className="photo-removed">
          <span role="status">{file ? 'Đã đổi ảnh.' : 'Đã bỏ ảnh.'} Ảnh cũ vẫn còn.</span>
          <button
            type="button"
            className="photo-button"
            onClick={() => {
              setRemoved(undefined);
              onChange(removed);
            }}
          >
            Lấy lại ảnh cũ
          </button>
        </p>
      )}
    </AddPhotos>
  );
}

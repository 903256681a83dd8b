/** @jsxImportSource react */
import { type ClipboardEvent, type DragEvent, type ReactNode, useId, useState } from 'react';
import { FileButton } from './file-button.tsx';
import type { Notice } from './use-taking.ts';

/**
 * One button for camera and gallery. Files that are dropped or pasted anywhere on the list take the same way.
 * @param label what the button says, such as “Thêm ảnh”
 */
export function AddPhotos(props: {
  label: string;
  several: boolean;
  progress?: { number: number; total: number };
  notices: Notice[];
  onFiles(files: File[]): void;
  onDismiss(): void;
  children?: ReactNode;
}) {
  const { label, several, progress, notices, onFiles, onDismiss, children } = props;
  const id = useId();
  const [over, setOver] = useState(false);
  const receive = (event: DragEvent | ClipboardEvent, data: DataTransfer) => {
    if (data.files.length === 0) return;
    event.preventDefault();
    onFiles(several ? [...data.files] : [...data.files].slice(0, 1));
  };
  return (
    <section
      className="photos"
      data-over={over}
      aria-label={label}
      onPaste={(event) => receive(event, event.clipboardData)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        receive(event, event.dataTransfer);
      }}
    >
      <div className="photos-add">
        <FileButton label={label} className="photo-button-main" several={several} onFiles={onFiles} />
        <FileButton label="Chụp ảnh mới" className="photos-camera" camera onFiles={onFiles} />
      </div>
      <div className="photos-said" aria-live="polite">
        {progress && (
          <p className="photos-progress">
            <label htmlFor={id}>
              Đang chuẩn bị ảnh {progress.number}/{progress.total}…
            </label>
            <progress id={id} value={progress.number - 0.5} max={progress.total} />
          </p>
        )}
        {notices.map(({ key, sentence, kind }) => (
          <p key={key} className="photo-notice" data-kind={kind}>
            {sentence}
          </p>
        ))}
      </div>
      {notices.length > 0 && (
        <button type="button" className="photo-button" onClick={onDismiss}>
          Đã đọc
        </button>
      )}
      {children}
    </section>
  );
}

/** @jsxImportSource react */
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import type { FocalPoint } from '../../../homestay/photo.ts';
import type { PixelSize } from '../../../photos/limits.ts';
import { movedPoint, pointWords, touchedPoint } from './focal-point.ts';
import { PhotoCrops } from './photo-crops.tsx';

const middle: FocalPoint = { x: 0.5, y: 0.5 };

/** The point that every crop keeps: touch the picture, drag the mark, or use the arrow keys. */
export function FocalPicker(props: {
  url: string;
  focal?: FocalPoint;
  onChange(focal: FocalPoint | undefined): void;
}) {
  const { url, focal, onChange } = props;
  const picture = useRef<HTMLImageElement>(null);
  const [size, setSize] = useState<PixelSize>();
  const help = useId();
  const at = focal ?? middle;

  const touch = (event: { clientX: number; clientY: number }) => {
    if (picture.current) onChange(touchedPoint(event, picture.current.getBoundingClientRect()));
  };
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) touch(event);
  };
  const press = (event: KeyboardEvent) => {
    const moved = movedPoint(at, event.key, event.shiftKey);
    if (!moved) return;
    event.preventDefault();
    onChange(moved);
  };

  return (
    <div className="focal-picker">
      <p className="photo-label">Chỗ không được cắt mất</p>
      <p id={help} className="photo-hint">
        Bấm vào chỗ chính trong ảnh, hoặc kéo dấu tròn. Dùng bàn phím thì bấm các phím mũi tên.
      </p>
      <div className="focal-picture">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the mark on the picture takes the keys. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the mark is the control, touching is a short cut. */}
        <img
          ref={picture}
          src={url}
          alt=""
          draggable={false}
          onClick={touch}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setSize({ width: naturalWidth, height: naturalHeight })
          }
        />
        {size && (
          <button
            type="button"
            className="focal-mark"
            data-chosen={focal !== undefined}
            style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }}
            aria-label={focal ? `Chỗ chính: ${pointWords(focal)}` : 'Chỗ chính: chưa chọn'}
            aria-describedby={help}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag}
            onKeyDown={press}
          />
        )}
      </div>
      <output className="visually-hidden">{focal ? `Chỗ chính: ${pointWords(focal)}` : ''}</output>
      {size && <PhotoCrops url={url} size={size} focal={focal} />}
      {focal ? (
        <button type="button" className="photo-button" onClick={() => onChange(undefined)}>
          Tự chọn
        </button>
      ) : (
        <p className="photo-hint">Chưa chọn: máy sẽ tự tìm chỗ nổi bật, có thể khác ba hình trên.</p>
      )}
    </div>
  );
}

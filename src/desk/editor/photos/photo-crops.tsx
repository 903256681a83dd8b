/** @jsxImportSource react */
import type { FocalPoint } from '../../../homestay/photo.ts';
import type { PixelSize } from '../../../photos/limits.ts';
import { cropStyle } from './crop-style.ts';

const shapes = [
  { name: 'Vuông', ratio: 1 },
  { name: 'Đứng', ratio: 9 / 16 },
  { name: 'Ngang', ratio: 1200 / 630 },
];

/** What stays of a picture in the shapes that are posted most. */
export function PhotoCrops({ url, size, focal }: { url: string; size: PixelSize; focal?: FocalPoint }) {
  return (
    <div className="photo-crops">
      {shapes.map(({ name, ratio }) => (
        <figure key={name} style={{ flexGrow: ratio }}>
          <div style={{ aspectRatio: ratio }}>
            <img src={url} alt="" style={cropStyle(size, ratio, focal)} />
          </div>
          <figcaption>{name}</figcaption>
        </figure>
      ))}
    </div>
  );
}

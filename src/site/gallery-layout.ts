/** How a house's pictures are laid out on wide screens: one large, some beside it, the others in rows below. */
export interface GalleryLayout<T> {
  first: T | undefined;
  beside: T[];
  row: T[];
  /** Columns of the rows below; 0 when there are none. */
  columns: number;
}

/** Numbers of columns of the rows, and of pictures beside the large one, the best looking first. */
const columnChoices = [6, 5, 4, 3];
const besideChoices = [2, 4, 3];

/** Lays out any number of pictures so that every row is full. */
export function galleryLayout<T>(pictures: T[]): GalleryLayout<T> {
  const [first, ...others] = pictures;
  if (others.length <= 4) return { first, beside: others, row: [], columns: 0 };
  const split = (beside: number, columns: number) => ({
    first,
    beside: others.slice(0, beside),
    row: others.slice(beside),
    columns,
  });
  for (const columns of columnChoices) {
    for (const beside of besideChoices) {
      if ((others.length - beside) % columns === 0) return split(beside, columns);
    }
  }
  return split(2, columnChoices[0] as number);
}

import sharp from 'sharp';

/** Width in pixels at which pictures are stored and compared; their height follows from their shape. */
export const comparedWidth = 240;

/** Cells beside each other in which pictures are compared. */
const cellsAcross = 8;

/** A card as small as a reference is stored. */
export const reduced = (picture: Buffer) =>
  // Without the quick way of the JPEG reader, which gives other pixels for other sizes.
  sharp(picture).resize({ width: comparedWidth, fastShrinkOnLoad: false });

// Softened, so that a letter moved by half a pixel or another JPEG encoder does not count.
const grey = async (small: Buffer) => {
  const soft = sharp(small).blur(2).greyscale();
  return soft.raw().toBuffer();
};

/** How unlike two pictures are. */
export interface Distance {
  /** Mean difference of brightness, 0–255. */
  mean: number;
  /** The same in the most unlike of the cells of a grid: a change of one text does not drown in the rest. */
  worst: number;
}

/** Compares a stored reference with a card as an eye does from afar: soft, without colour, by region. */
export async function pictureDistance(reference: Buffer, card: Buffer): Promise<Distance> {
  const [a, b] = await Promise.all([grey(reference), reduced(card).png().toBuffer().then(grey)]);
  if (a.length !== b.length) return { mean: 255, worst: 255 };
  const side = comparedWidth / cellsAcross;
  const cells = new Map<string, { sum: number; count: number }>();
  let sum = 0;
  a.forEach((value, at) => {
    const difference = Math.abs(value - (b[at] ?? 0));
    sum += difference;
    const key = `${Math.floor((at % comparedWidth) / side)} ${Math.floor(at / comparedWidth / side)}`;
    const cell = cells.get(key) ?? { sum: 0, count: 0 };
    cells.set(key, { sum: cell.sum + difference, count: cell.count + 1 });
  });
  const worst = Math.max(...[...cells.values()].map(({ sum: within, count }) => within / count));
  return { mean: sum / a.length, worst };
}

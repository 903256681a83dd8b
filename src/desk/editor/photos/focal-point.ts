import type { FocalPoint } from '../../../homestay/photo.ts';

/** A hundredth of the picture is as fine as a finger; a file stays readable. */
const rounded = (fraction: number) => Math.round(Math.max(0, Math.min(1, fraction)) * 100) / 100;

/** The point of a picture that was touched, fractions from the top left; touches beside it count as its edge. */
export function touchedPoint(
  touch: { clientX: number; clientY: number },
  picture: { left: number; top: number; width: number; height: number },
): FocalPoint {
  return {
    x: rounded((touch.clientX - picture.left) / picture.width),
    y: rounded((touch.clientY - picture.top) / picture.height),
  };
}

const steps = new Map<string, [number, number]>([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** The point after an arrow key: two hundredths further, ten with Shift. Other keys give `undefined`. */
export function movedPoint({ x, y }: FocalPoint, key: string, far: boolean): FocalPoint | undefined {
  const step = steps.get(key);
  if (!step) return undefined;
  const size = far ? 0.1 : 0.02;
  return { x: rounded(x + step[0] * size), y: rounded(y + step[1] * size) };
}

/** Where a point is, in words. */
export const pointWords = ({ x, y }: FocalPoint): string =>
  `${Math.round(x * 100)}% từ mép trái, ${Math.round(y * 100)}% từ mép trên`;

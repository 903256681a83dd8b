import { distance } from '../../homestay/distance.ts';
import type { Position } from '../../homestay/position.ts';
import type { Point } from './mercator.ts';
import type { Frame, Projection } from './projection.ts';

/** The lake of the Returned Sword in the middle of Hà Nội, from where distances to the capital are told. */
export const hanoi: Position = { latitude: 21.0287, longitude: 105.8524 };

/** Distance of the arrow from the edge of the drawing, in its units. */
const inset = 22;

/** Which way to the capital. */
export interface ToHanoi {
  /** Where the arrow stands, near the edge of the drawing. */
  point: Point;
  /** Direction in degrees, clockwise from east. */
  turn: number;
  /** As the crow flies. */
  metres: number;
}

/** The arrow to Hà Nội from the middle of the map; `undefined` when the city lies on the map. */
export function towardsHanoi(
  { point }: Projection,
  { width, height }: Frame,
  middle: Position,
): ToHanoi | undefined {
  const city = point(hanoi);
  const [east, south] = [city.x - width / 2, city.y - height / 2];
  const share = Math.min(
    (width / 2 - inset) / Math.abs(east || 1e-9),
    (height / 2 - inset) / Math.abs(south || 1e-9),
  );
  if (share >= 1) return undefined;
  return {
    point: { x: width / 2 + east * share, y: height / 2 + south * share },
    turn: (Math.atan2(south, east) * 180) / Math.PI,
    metres: distance(middle, hanoi) * 1000,
  };
}

import type { Position } from '../../homestay/position.ts';

/** A point of a drawing, in its units, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** Mean radius of the earth in metres. */
const radius = 6_371_000;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Web Mercator on a globe of radius 1, y downwards: the projection of every tile on the web. */
export const mercator = ({ latitude, longitude }: Position): Point => ({
  x: radians(longitude),
  y: -Math.asinh(Math.tan(radians(latitude))),
});

/** Metres on the ground that one unit of `mercator` is long at a latitude in degrees. */
export const metresPerUnit = (latitude: number): number => radius * Math.cos(radians(latitude));

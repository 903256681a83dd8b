import type { Position } from '../../homestay/position.ts';
import { mercator, metresPerUnit, type Point } from './mercator.ts';

/** Size of a drawing and the width of the border that stays free of places, all in its units. */
export interface Frame {
  width: number;
  height: number;
  margin: number;
}

/** Where positions lie on a drawing. */
export interface Projection {
  point(position: Position): Point;
  /** Metres on the ground that one unit of the drawing is long, in its middle. */
  metres: number;
  /** Units of the drawing that one unit of `mercator` is long. */
  scale: number;
  /** Where the upper left corner of the drawing lies, in units of `mercator`. */
  corner: Point;
}

// A single house, or two next to each other, are shown with what a guest walks to.
const leastSpan = 1500;

/** The two ends of the square of twice this many metres around a position. */
export function square({ latitude, longitude }: Position, metres: number): [Position, Position] {
  const degrees = (metres / metresPerUnit(0)) * (180 / Math.PI);
  const wide = (metres / metresPerUnit(latitude)) * (180 / Math.PI);
  return [
    { latitude: latitude - degrees, longitude: longitude - wide },
    { latitude: latitude + degrees, longitude: longitude + wide },
  ];
}

/**
 * Lays positions into a frame: north is up, all of them lie within the margin, and at least 1.5 km are shown.
 * @throws when there are no positions
 */
export function projectionOf(positions: Position[], { width, height, margin }: Frame): Projection {
  if (positions.length === 0) throw new Error('A map needs at least one position.');
  const points = positions.map(mercator);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const middle = {
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: (Math.min(...ys) + Math.max(...ys)) / 2,
  };
  const latitudes = positions.map(({ latitude }) => latitude);
  const unit = metresPerUnit((Math.min(...latitudes) + Math.max(...latitudes)) / 2);
  const across = Math.max(Math.max(...xs) - Math.min(...xs), leastSpan / unit);
  const down = Math.max(Math.max(...ys) - Math.min(...ys), leastSpan / unit);
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down);
  return {
    point(position) {
      const { x, y } = mercator(position);
      return { x: width / 2 + (x - middle.x) * scale, y: height / 2 + (y - middle.y) * scale };
    },
    metres: unit / scale,
    scale,
    corner: { x: middle.x - width / 2 / scale, y: middle.y - height / 2 / scale },
  };
}

import type { Position } from './position.ts';

/** Mean radius of the earth in kilometres. */
const radius = 6371;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two places as the crow flies. */
export function distance(from: Position, to: Position): number {
  const north = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const east = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const across = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(north + across)));
}

import { distance } from '../../homestay/distance.ts';
import type { MapPlace } from './map-place.ts';

/** Two villages and the distance between them in metres, as the crow flies. */
export interface Way {
  from: MapPlace;
  to: MapPlace;
  metres: number;
}

/** The shortest ways that join all villages: one fewer than there are villages. */
export function waysBetween(villages: MapPlace[]): Way[] {
  const [first, ...others] = villages;
  if (!first) return [];
  const joined = [first];
  const ways: Way[] = [];
  while (others.length > 0) {
    const next = joined
      .flatMap((from) =>
        others.map((to) => ({ from, to, metres: distance(from.position, to.position) * 1000 })),
      )
      .reduce((best, way) => (way.metres < best.metres ? way : best));
    ways.push(next);
    joined.push(next.to);
    others.splice(others.indexOf(next.to), 1);
  }
  return ways;
}

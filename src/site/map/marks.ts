import type { MapPlace } from './map-place.ts';
import type { Point } from './mercator.ts';

/** A mark of the map: one place, or several that stand too close to be told apart. */
export interface Mark {
  point: Point;
  places: [MapPlace, ...MapPlace[]];
}

/**
 * Gathers places of one kind whose marks would overlap. The mark stands where its first place is.
 * @param reach half the width of a mark in units of the drawing
 */
export function gatherMarks(places: MapPlace[], pointOf: (place: MapPlace) => Point, reach: number): Mark[] {
  const marks: Mark[] = [];
  for (const place of places) {
    const point = pointOf(place);
    const near = marks.find(
      (mark) =>
        mark.places[0].kind === place.kind &&
        Math.abs(mark.point.x - point.x) < 2 * reach &&
        Math.abs(mark.point.y - point.y) < 2 * reach,
    );
    if (near) near.places.push(place);
    else marks.push({ point, places: [place] });
  }
  return marks;
}

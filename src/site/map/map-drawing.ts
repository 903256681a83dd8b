import { fonts } from '../../cards/fonts.ts';
import { rulerFor } from '../../cards/typesetting/ruler.tsx';
import type { Language } from '../../homestay/language.ts';
import type { Position } from '../../homestay/position.ts';
import { words } from '../words/words.ts';
import { around } from './box.ts';
import { distanceText } from './distance-text.ts';
import { type ToHanoi, towardsHanoi } from './hanoi.ts';
import { type Label, labelPlacer, spotsBeside } from './label-placement.ts';
import type { MapPlace } from './map-place.ts';
import { gatherMarks, type Mark } from './marks.ts';
import type { Point } from './mercator.ts';
import { type Frame, projectionOf, square } from './projection.ts';
import { shortName } from './short-name.ts';
import { type Squares, squaresOf } from './squares.ts';
import { type Tile, tilesOf } from './tiles.ts';
import { waysBetween } from './ways.ts';

/** Everything that a map shows, measured and placed: a component only has to write it down. */
export interface MapDrawing {
  frame: Frame;
  /** Size of the letters in units of the drawing. */
  letters: number;
  squares: Squares;
  /** Pictures that may lie below the drawing. */
  tiles: Tile[];
  /** Lines between villages, with the distance. */
  ways: { from: Point; to: Point; label?: Label | undefined }[];
  /** Circles within which a house lies that shows no exact position. */
  near: { point: Point; radius: number }[];
  /** Marks with the number of their first place in the list of `places`. */
  marks: (Mark & { number: string; label?: Label | undefined })[];
  /** Places that have a mark, in the order of their numbers. */
  places: MapPlace[];
  /** Names of villages on a map of houses. */
  names: Label[];
  hanoi?: (ToHanoi & { label?: Label | undefined }) | undefined;
}

/** What a map is about: villages are its marks, or only names beside the houses. */
export type MapSubject = 'villages' | 'houses';

/** Half the width of a mark in units of the drawing. */
export const markReach = 13;

/** Size of a village's name on a map of houses, as a multiple of the other letters. */
export const nameSize = 1.35;

// A house that shows its place approximately is at most about a kilometre away from the point.
const approximateMetres = 1000;

const isRough = ({ approximate, kind }: MapPlace) => approximate && kind === 'house';

const middleOf = (positions: Position[]): Position => ({
  latitude: positions.reduce((sum, { latitude }) => sum + latitude, 0) / positions.length,
  longitude: positions.reduce((sum, { longitude }) => sum + longitude, 0) / positions.length,
});

/** Whether the map shows a mark for the place, or none because it is about something else. */
export const isMarked = ({ kind }: MapPlace, about: MapSubject): boolean =>
  (kind === 'village') === (about === 'villages');

/**
 * Lays out a map for one width of screen.
 * @throws when there are no places
 */
export async function drawMap(
  places: MapPlace[],
  { frame, about, language }: { frame: Frame; about: MapSubject; language: Language },
): Promise<MapDrawing> {
  const { map: w } = words(language);
  const letters = (frame.width > 500 ? 15 : 13) + (about === 'villages' ? 2 : 0);
  const positions = places.map(({ position }) => position);
  const wholeCircles = places.flatMap((place) =>
    isRough(place) ? square(place.position, approximateMetres) : [],
  );
  const projection = projectionOf([...positions, ...wholeCircles], frame);
  const pointOf = ({ position }: MapPlace) => projection.point(position);
  const squares = squaresOf(projection, frame);
  const marked = places.filter((place) => isMarked(place, about));
  const marks = gatherMarks(marked, pointOf, markReach).map((mark) => {
    const more = mark.places.length - 1;
    const [first] = mark.places;
    const name =
      first.kind === 'village' && first.note ? `${first.name} (${first.note})` : shortName(first.name);
    const number = String(marked.indexOf(first) + 1);
    return more > 0
      ? { ...mark, text: `${name} ${w.more(more)}`, number: `${number}+` }
      : { ...mark, text: name, number };
  });
  // The threads around the mark of a village reach farther than the mark.
  const reach = about === 'villages' ? markReach + 6 : markReach;
  const villages = places.filter(({ kind }) => kind === 'village');
  const ways = about === 'villages' ? waysBetween(villages) : [];
  const named = about === 'houses' ? villages : [];
  const hanoi = towardsHanoi(projection, frame, middleOf(positions));
  const toHanoi = hanoi && `${w.hanoi} ${distanceText(hanoi.metres, language)}`;

  const distances = ways.map(({ metres }) => distanceText(metres, language));
  const texts = [...marks.map(({ text }) => text), ...distances, ...named.map(({ name }) => name)];
  const ruler = await rulerFor(toHanoi ? [...texts, toHanoi] : texts, fonts);
  const sizeOf = (text: string, size = letters) => ({
    width: ruler.width(text, 700, size) + 6,
    height: size * 1.35,
  });

  const place = labelPlacer({ x: 6, y: 6, width: frame.width - 12, height: frame.height - 12 }, [
    ...marks.map(({ point }) => around(point, 2 * reach)),
    squares.legend,
    squares.north,
    ...(hanoi ? [around(hanoi.point, 22)] : []),
  ]);
  // In the order of importance: whoever comes first finds more room.
  const markLabels = marks.map(({ point, text }) => place(text, spotsBeside(point, reach, sizeOf(text))));
  const hanoiLabel =
    hanoi && toHanoi ? place(toHanoi, spotsBeside(hanoi.point, 12, sizeOf(toHanoi))) : undefined;
  const wayLabels = ways.map((way, index) => {
    const [from, to] = [pointOf(way.from), pointOf(way.to)];
    const text = distances[index] ?? '';
    const { width, height } = sizeOf(text);
    const along = (share: number) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    });
    return place(
      text,
      [0.5, 0.4, 0.6, 0.3, 0.7].map((share) => around(along(share), width, height)),
    );
  });
  const names = named.map((village) => {
    const size = sizeOf(village.name, letters * nameSize);
    return place(
      village.name,
      [4, 24, 48].flatMap((reach) => spotsBeside(pointOf(village), reach, size)),
    );
  });

  return {
    frame,
    letters,
    squares,
    tiles: tilesOf(projection, frame),
    ways: ways.map(({ from, to }, index) => ({
      from: pointOf(from),
      to: pointOf(to),
      label: wayLabels[index],
    })),
    near: marked
      .filter(isRough)
      .map((house) => ({ point: pointOf(house), radius: approximateMetres / projection.metres })),
    marks: marks.map(({ text: _, ...mark }, index) => ({ ...mark, label: markLabels[index] })),
    places: marked,
    names: names.filter((label) => label !== undefined),
    hanoi: hanoi && { ...hanoi, label: hanoiLabel },
  };
}

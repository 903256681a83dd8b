import type { Box } from './box.ts';
import type { Frame, Projection } from './projection.ts';

/** A picture of the ground and where it lies on a drawing. */
export interface Tile {
  zoom: number;
  column: number;
  row: number;
  box: Box;
}

/** Longest side of a tile in units of the drawing: beyond it the pictures, 256 pixels wide, become coarse. */
const longestSide = 300;
const deepestZoom = 18;

/** The tiles of Web Mercator that cover a drawing, from the upper left, in the smallest number that is sharp. */
export function tilesOf({ scale, corner }: Projection, { width, height }: Frame): Tile[] {
  const world = 2 * Math.PI * scale;
  const zoom = Math.min(deepestZoom, Math.max(0, Math.ceil(Math.log2(world / longestSide))));
  const side = world / 2 ** zoom;
  // The world begins half a turn west of Greenwich and as far north.
  const west = (corner.x + Math.PI) * scale;
  const north = (corner.y + Math.PI) * scale;
  const numbers = (from: number, length: number) =>
    Array.from(
      { length: Math.floor((from + length) / side) - Math.floor(from / side) + 1 },
      (_, index) => Math.floor(from / side) + index,
    );
  return numbers(north, height).flatMap((row) =>
    numbers(west, width).map((column) => ({
      zoom,
      column,
      row,
      box: { x: column * side - west, y: row * side - north, width: side, height: side },
    })),
  );
}

/** Address of a tile at a source. */
export const tileAddress = (address: string, { zoom, column, row }: Tile): string =>
  address.replaceAll('{z}', String(zoom)).replaceAll('{x}', String(column)).replaceAll('{y}', String(row));

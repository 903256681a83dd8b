import type { Position } from '../../../homestay/position.ts';

/** A frame in degrees. */
interface Frame {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** The limits of the schema's positions. */
const vietnam: Frame = { south: 8.1, north: 23.5, west: 102.1, east: 109.6 };

/**
 * Tuyên Quang since 1 July 2025, which took in Hà Giang. Read off a map, rounded outwards to tenths: a house outside
 * is a mistake in all likelihood, so it is asked about, not refused.
 */
const tuyenQuang: Frame = { south: 21.5, north: 23.5, west: 104.3, east: 105.8 };

const isIn = ({ south, north, west, east }: Frame, { latitude, longitude }: Position) =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

/** Where a position lies, as far as it matters. */
export function whereabouts(position: Position): 'tuyen-quang' | 'vietnam' | 'abroad' {
  if (isIn(tuyenQuang, position)) return 'tuyen-quang';
  return isIn(vietnam, position) ? 'vietnam' : 'abroad';
}

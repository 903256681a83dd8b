import type { Position } from '../homestay/position.ts';

/** Address that shows a place on Google Maps, in a browser or in its app. */
export const mapAddress = ({ latitude, longitude }: Position): string =>
  `https://www.google.com/maps/search/?api=1&query=${latitude},${longitude}`;

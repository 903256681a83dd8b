import type { Position } from '../homestay/position.ts';

/** Address that shows a place on Google Maps, in a browser or in its app. */
export const mapAddress = ({ latitude, longitude }: Position): string =>
  `https://www.google.com/maps/search/?api=1&query=${latitude},${longitude}`;

const to = ({ latitude, longitude }: Position) => `${latitude},${longitude}`;

/** Address that shows the way to a place on Google Maps, in a browser or in its app. */
export const directionsAddress = (position: Position): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${to(position)}`;

/** Address that shows the way to a place in Apple Maps; elsewhere its web page opens. */
export const appleDirectionsAddress = (position: Position): string =>
  `https://maps.apple.com/?daddr=${to(position)}`;

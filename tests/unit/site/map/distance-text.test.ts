import { expect, test } from 'vitest';
import { distanceText } from '../../../../src/site/map/distance-text.ts';
import { appleDirectionsAddress, directionsAddress } from '../../../../src/site/map-address.ts';

test.each([
  [0, '50 m', '50 m'],
  [420, '400 m', '400 m'],
  [974, '950 m', '950 m'],
  [975, '1 km', '1 km'],
  [1250, '1,3 km', '1.3 km'],
  [9349, '9,3 km', '9.3 km'],
  [169_400, '169 km', '169 km'],
])('%d m are told as %s', (metres, vi, en) => {
  expect(distanceText(metres, 'vi').replace('\u00A0', ' ')).toBe(vi);
  expect(distanceText(metres, 'en').replace('\u00A0', ' ')).toBe(en);
});

test('the way is shown by Google Maps or by Apple Maps, to the position and nothing else', () => {
  const position = { latitude: 22.39, longitude: 105.34 };
  expect(directionsAddress(position)).toBe('https://www.google.com/maps/dir/?api=1&destination=22.39,105.34');
  expect(appleDirectionsAddress(position)).toBe('https://maps.apple.com/?daddr=22.39,105.34');
});

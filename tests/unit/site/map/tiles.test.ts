import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapTiles, tilesOrigin } from '../../../../src/homestay/map-tiles.ts';
import { projectionOf } from '../../../../src/site/map/projection.ts';
import { tileAddress, tilesOf } from '../../../../src/site/map/tiles.ts';

const frame = { width: 760, height: 560, margin: 80 };
const anyPosition = fc.record({
  latitude: fc.double({ min: 8.1, max: 23.5, noNaN: true }),
  longitude: fc.double({ min: 102.1, max: 109.6, noNaN: true }),
});

test('the tiles cover the whole map, none lies outside it, and they are few', () => {
  fc.assert(
    fc.property(fc.array(anyPosition, { minLength: 1, maxLength: 5 }), (positions) => {
      const tiles = tilesOf(projectionOf(positions, frame), frame);
      const area = tiles.reduce((sum, { box }) => {
        const across = Math.min(box.x + box.width, frame.width) - Math.max(box.x, 0);
        const down = Math.min(box.y + box.height, frame.height) - Math.max(box.y, 0);
        expect(across).toBeGreaterThan(-1e-6);
        expect(down).toBeGreaterThan(-1e-6);
        return sum + across * down;
      }, 0);
      expect(area).toBeCloseTo(frame.width * frame.height, 2);
      expect(tiles.length).toBeLessThanOrEqual(42);
    }),
  );
});

test('a place lies on its tile where the formula of OpenStreetMap puts it', () => {
  const position = { latitude: 22.4905, longitude: 105.3115 };
  const projection = projectionOf([position], frame);
  const { x, y } = projection.point(position);
  const [tile] = tilesOf(projection, frame).filter(
    ({ box }) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
  );
  const count = 2 ** tile!.zoom;
  const radians = (position.latitude * Math.PI) / 180;
  const column = ((position.longitude + 180) / 360) * count;
  const row = ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * count;
  expect([tile!.column, tile!.row]).toEqual([Math.floor(column), Math.floor(row)]);
  expect((x - tile!.box.x) / tile!.box.width).toBeCloseTo(column % 1, 6);
  expect((y - tile!.box.y) / tile!.box.height).toBeCloseTo(row % 1, 6);
});

test('the address of a tile takes its numbers, and its origin goes into the policy', () => {
  const source = mapTiles.parse({
    address: 'https://tiles.example.vn:8443/osm/{z}/{x}/{y}.png?key=a',
    credit: '© OpenStreetMap',
  });
  const tile = { zoom: 12, column: 3246, row: 1790, box: { x: 0, y: 0, width: 256, height: 256 } };
  expect(tileAddress(source.address, tile)).toBe('https://tiles.example.vn:8443/osm/12/3246/1790.png?key=a');
  expect(tilesOrigin(source)).toBe('https://tiles.example.vn:8443');
});

test.each([
  'http://tiles.example.vn/{z}/{x}/{y}.png',
  'https://{z}.example.vn/{x}/{y}.png',
  'https://tiles.example.vn/{z}/{x}.png',
  'https://tiles.example.vn/{z}/{x}/{y}.png; script-src *',
  "https://tiles.example.vn; script-src 'unsafe-inline'/{z}/{x}/{y}",
  'https://tiles.example.vn/{z}/{x}/{y}".png',
  'javascript:alert(1)//{z}/{x}/{y}',
])('%s is no source of tiles', (address) => {
  expect(mapTiles.safeParse({ address, credit: 'x' }).success).toBe(false);
});

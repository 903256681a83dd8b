import fc from 'fast-check';
import { expect, test } from 'vitest';
import { homestay } from '../../../../src/homestay/homestay.ts';
import { around, overlap } from '../../../../src/site/map/box.ts';
import { drawMap, type MapSubject, markReach } from '../../../../src/site/map/map-drawing.ts';
import {
  housePlaces,
  type MapPlace,
  sightPlaces,
  villagePlaces,
} from '../../../../src/site/map/map-place.ts';
import { waysBetween } from '../../../../src/site/map/ways.ts';
import { aHomestayFile, aListing, aVillage } from '../../../fixtures/listing.ts';

const frame = { width: 344, height: 400, margin: 54 };
const place = (
  name: string,
  latitude: number,
  longitude: number,
  more: Partial<MapPlace> = {},
): MapPlace => ({
  kind: 'house',
  name,
  position: { latitude, longitude },
  approximate: false,
  ...more,
});

const anyPlace = fc
  .record({
    kind: fc.constantFrom<MapPlace['kind']>('house', 'village', 'sight'),
    name: fc.constantFrom('Nhà Sàn Bến Nước', 'Nà Tông', 'Ủ', 'Homestay Nhà Sàn Ba Thế Hệ Gia Đình Bà Pành'),
    north: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
    east: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
    approximate: fc.boolean(),
  })
  .map(({ north, east, ...rest }) => ({
    ...rest,
    position: { latitude: 22.45 + north, longitude: 105.3 + east },
  }));

test('on a whole map nothing that is written covers anything else that is written or marked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPlace, { minLength: 1, maxLength: 30 }),
      fc.constantFrom<MapSubject>('houses', 'villages'),
      async (places, about) => {
        const { marks, names, ways, hanoi, squares } = await drawMap(places, {
          frame,
          about,
          language: 'vi',
        });
        const labels = [...marks, ...ways, ...(hanoi ? [hanoi] : [])].flatMap(({ label }) => label ?? []);
        const boxes = [...labels, ...names].map(({ box }) => box);
        const marked = marks.map(({ point }) => around(point, 2 * markReach));
        boxes.forEach((box, index) => {
          for (const other of [...boxes.slice(index + 1), ...marked, squares.legend, squares.north]) {
            expect(overlap(box, other)).toBe(false);
          }
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('every place is counted once, under a mark and in the list', async () => {
  const crowd = Array.from({ length: 40 }, (_, index) =>
    place(`Nhà ${index}`, 22.49 + (index % 7) / 2000, 105.31),
  );
  const { marks, places } = await drawMap(crowd, { frame, about: 'houses', language: 'vi' });
  expect(
    marks
      .flatMap((mark) => mark.places)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(crowd.map(({ name }) => name).toSorted());
  expect(places).toEqual(crowd);
  expect(marks.length).toBeLessThan(crowd.length);
});

test('the exact position of a house that shows only an approximate one is nowhere in the map', async () => {
  const exact = { latitude: 22.394837, longitude: 105.343691 };
  const file = homestay.parse(aHomestayFile({ position: { ...exact, precision: 'approximate' } }));
  const listing = aListing({ position: { ...exact, precision: 'approximate' } });
  expect(file.position).toEqual({ latitude: 22.39, longitude: 105.34, precision: 'approximate' });
  const places = [
    ...villagePlaces([listing.village], [listing], 'vi'),
    ...housePlaces([listing], 'vi'),
    place('Nhà khác', 22.41, 105.36),
  ];
  const drawing = await drawMap(places, { frame, about: 'houses', language: 'vi' });
  const [mark] = drawing.marks.filter(({ places: [first] }) => first.approximate);
  const rounded = await drawMap(
    [place('Nhà khác', 22.41, 105.36), place('Ở đây', 22.39, 105.34, { approximate: true })],
    { frame, about: 'houses', language: 'vi' },
  );
  expect(mark?.point).toEqual(rounded.marks.find(({ places: [first] }) => first.approximate)?.point);
  expect(drawing.near).toHaveLength(1);
  expect(JSON.stringify(drawing)).not.toMatch(/22\.394|105\.343/);
});

test('the circle around an approximate house is a kilometre wide to each side and lies on the map', async () => {
  const { near, squares } = await drawMap([place('Nhà', 22.39, 105.34, { approximate: true })], {
    frame,
    about: 'houses',
    language: 'vi',
  });
  const [circle] = near;
  expect(circle!.radius * (squares.metres / squares.side)).toBeCloseTo(1000, -1);
  expect(circle!.point.x - circle!.radius).toBeGreaterThan(0);
  expect(circle!.point.y - circle!.radius).toBeGreaterThan(0);
});

test('a village without a position stands in the middle of what its houses show, and says so', () => {
  const village = aVillage();
  const houses = [
    aListing({ position: { latitude: 22.48, longitude: 105.3, precision: 'exact' } }),
    aListing({ position: { latitude: 22.5, longitude: 105.32, precision: 'exact' } }),
  ];
  const [middle] = villagePlaces([village], houses, 'vi');
  expect(middle).toMatchObject({ approximate: true, note: '2 nhà' });
  expect(middle?.position.latitude).toBeCloseTo(22.49, 9);
  const own = aVillage({ position: { latitude: 22.4, longitude: 105.2 } });
  expect(villagePlaces([own], houses, 'vi')[0]).toMatchObject({
    approximate: false,
    position: { latitude: 22.4, longitude: 105.2 },
  });
  expect(villagePlaces([village], [], 'vi')).toEqual([]);
});

test('a sight has the picture of its kind and its distance from the village', () => {
  const village = aVillage({
    position: { latitude: 22.4893, longitude: 105.3021 },
    sights: [
      {
        name: { vi: 'Bến Thuyền' },
        about: { vi: 'Thuyền ra hồ.' },
        kind: 'landing',
        position: { latitude: 22.4993, longitude: 105.3021 },
      },
      { name: { vi: 'Hang xa' }, about: { vi: 'Chưa có vị trí.' } },
    ],
  });
  expect(sightPlaces(village, 'vi')).toMatchObject([
    { name: 'Bến Thuyền', icon: 'anchor', note: 'cách Bản Thử 1,1 km' },
  ]);
});

test('villages are joined by the shortest ways, each with its distance', () => {
  const villages = [
    place('Nà Khá', 22.39, 105.345, { kind: 'village' }),
    place('Nặm Đíp', 22.5126, 105.2208, { kind: 'village' }),
    place('Nà Tông', 22.488, 105.3077, { kind: 'village' }),
  ];
  const ways = waysBetween(villages).map(({ from, to, metres }) => [
    from.name,
    to.name,
    Math.round(metres / 1000),
  ]);
  expect(ways).toEqual([
    ['Nà Khá', 'Nà Tông', 12],
    ['Nà Tông', 'Nặm Đíp', 9],
  ]);
  expect(waysBetween([])).toEqual([]);
  expect(waysBetween(villages.slice(0, 1))).toEqual([]);
});

test('the arrow to Hà Nội points south-east from Lâm Bình and is left out where the city is on the map', async () => {
  const lamBinh = await drawMap([place('Nhà', 22.49, 105.31)], { frame, about: 'houses', language: 'vi' });
  expect(lamBinh.hanoi?.turn).toBeGreaterThan(45);
  expect(lamBinh.hanoi?.turn).toBeLessThan(90);
  expect(lamBinh.hanoi?.metres).toBeGreaterThan(160_000);
  expect(lamBinh.hanoi?.metres).toBeLessThan(180_000);
  const city = await drawMap([place('Nhà', 21.03, 105.85)], { frame, about: 'houses', language: 'vi' });
  expect(city.hanoi).toBeUndefined();
});

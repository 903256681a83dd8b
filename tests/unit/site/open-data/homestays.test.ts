import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { capacity } from '../../../../src/listings/capacity.ts';
import type { Listing } from '../../../../src/listings/entries.ts';
import { homestaysGeojson } from '../../../../src/site/open-data/homestays-geojson.ts';
import { homestaysJson } from '../../../../src/site/open-data/homestays-json.ts';
import { fieldRows, homestaysSchema } from '../../../../src/site/open-data/homestays-schema.ts';
import { anyListing } from '../../../fixtures/any-listing.ts';
import { aListing } from '../../../fixtures/listing.ts';
import { aDirectory, aSite } from '../../../fixtures/site.ts';

const schema = homestaysSchema('https://thu.example');
// Another program has only the file: the check is made from the text of the JSON Schema.
const validator = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)));

/** What another program gets. */
const read = (...listings: Listing[]) =>
  JSON.parse(JSON.stringify(homestaysJson({ site: aSite(), listings }))) as ReturnType<typeof homestaysJson>;
const readMap = (...listings: Listing[]) =>
  JSON.parse(JSON.stringify(homestaysGeojson({ site: aSite(), listings }))) as ReturnType<
    typeof homestaysGeojson
  >;

test('a house is told with absolute addresses in each language', () => {
  const [house] = read(aListing()).homestays;
  expect(house).toMatchObject({
    id: 'suoi-thu',
    sample: false,
    name: 'Homestay Suối Thử',
    urls: {
      vi: 'https://thu.example/homestay/suoi-thu/',
      en: 'https://thu.example/en/homestay/suoi-thu/',
    },
    village: { id: 'ban-thu', formerNames: ['huyện Lâm Bình'] },
    contact: { phone: '+84900000001', zalo: '+84900000001' },
    guests: 16,
    startingPrice: { amount: 150000, per: 'person' },
  });
  for (const { url } of house?.photos ?? []) expect(url).toMatch(/^https:\/\/thu\.example\/photos\/.+\.jpg$/);
});

test('any listing fits the published schema', () => {
  fc.assert(
    fc.property(anyListing(), (listing) => {
      const result = validator.safeParse(read(listing));
      expect(result.error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.each<[string, (house: Record<string, unknown>) => void]>([
  ['a key that is not published', (house) => Object.assign(house, { status: 'published' })],
  ['a missing name', (house) => delete house.name],
  [
    'a price that is text',
    (house) => Object.assign(house, { startingPrice: { amount: '150k', per: 'person' } }),
  ],
  ['a kind nobody knows', (house) => Object.assign(house, { kind: 'hotel' })],
  ['an address without a host', (house) => Object.assign(house, { urls: { vi: '/homestay/' } })],
])('the published schema refuses %s', (_what, spoil) => {
  const data = read(aListing());
  spoil(data.homestays[0] as unknown as Record<string, unknown>);
  expect(validator.safeParse(data).success).toBe(false);
});

test('what is not for the public is nowhere in the files', () => {
  fc.assert(
    fc.property(anyListing(), (any) => {
      const listing = {
        ...any,
        host: { ...any.host, people: 'pa-then' as const },
        consent: { by: 'Người đồng ý bí mật', on: '1999-12-31', covers: ['website' as const] },
      };
      const text = JSON.stringify([read(listing), readMap(listing)]);
      const [photo] = listing.photos;
      expect(text).not.toMatch(/bí mật|1999-12-31|"people"|"consent"|"status"|"focal"|"hash"|"path"/);
      expect(text).not.toContain(photo?.path);
      for (const number of Object.values(listing.contact)) {
        if (listing.sample) expect(text).not.toContain(number);
      }
    }),
    { numRuns: 50 },
  );
});

test('an approximate position stays rounded, with its precision said', () => {
  const listing = aListing({
    position: { latitude: 22.48931, longitude: 105.30214, precision: 'approximate' },
  });
  expect(read(listing).homestays[0]?.position).toEqual({
    latitude: 22.49,
    longitude: 105.3,
    precision: 'approximate',
  });
  expect(readMap(listing).features[0]).toMatchObject({
    geometry: { coordinates: [105.3, 22.49] },
    properties: { precision: 'approximate' },
  });
  expect(JSON.stringify([read(listing), readMap(listing)])).not.toMatch(/22\.489|105\.302/);
});

test('the map is GeoJSON: longitude first, inside Vietnam, houses without a position left out', () => {
  fc.assert(
    fc.property(fc.array(anyListing(), { maxLength: 4 }), (listings) => {
      const map = readMap(...listings);
      expect(map.type).toBe('FeatureCollection');
      expect(map.features.map(({ id }) => id)).toEqual(
        listings.filter(({ position }) => position).map(({ slug }) => slug),
      );
      for (const { type, geometry, properties } of map.features) {
        expect([type, geometry.type, geometry.coordinates.length]).toEqual(['Feature', 'Point', 2]);
        const [longitude, latitude] = geometry.coordinates;
        expect(longitude).toBeGreaterThan(102);
        expect(longitude).toBeLessThan(110);
        expect(latitude).toBeGreaterThan(8);
        expect(latitude).toBeLessThan(24);
        expect(properties).toMatchObject({ sample: expect.any(Boolean), name: expect.any(String) });
      }
    }),
    { numRuns: 30 },
  );
});

test('a sample says so, and cannot be called', () => {
  const [house] = read(aListing({ sample: true })).homestays;
  expect(house?.sample).toBe(true);
  expect(house).not.toHaveProperty('contact');
});

test('a licence is told only when a person has set one', () => {
  const dataLicence = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' };
  expect(read(aListing())).not.toHaveProperty('licence');
  expect(homestaysJson({ site: aSite({ dataLicence }), listings: [] }).licence).toEqual(dataLicence);
});

test('a site in Vietnamese alone has Vietnamese addresses alone', () => {
  const data = homestaysJson(aDirectory({ site: aSite({ languages: ['vi'] }) }));
  expect(data.urls).toEqual({ vi: 'https://thu.example/' });
  expect(validator.safeParse(JSON.parse(JSON.stringify(data))).success).toBe(true);
});

test('the number of guests is that of the pages', () => {
  fc.assert(
    fc.property(anyListing(), (listing) => {
      expect(read(listing).homestays[0]?.guests).toBe(capacity(listing.rooms));
    }),
    { numRuns: 20 },
  );
});

/** Every key of a JSON Schema with its node. */
const keysOf = (node: unknown, path = ''): [string, Record<string, unknown>][] => {
  const { properties = {}, items } = node as { properties?: object; items?: unknown };
  return [
    ...Object.entries(properties).flatMap(([key, each]): [string, Record<string, unknown>][] => [
      [`${path}.${key}`, each],
      ...keysOf(each, `${path}.${key}`),
    ]),
    ...(items ? keysOf(items, `${path}[]`) : []),
  ];
};

test('every key of the schema has a title and a contract, and none of the form’s own notes', () => {
  const keys = keysOf(schema).filter(([path]) => !/\.(urls|documentation|rights)\.\w+$/.test(path));
  expect(keys.length).toBeGreaterThan(100);
  for (const [path, node] of keys) {
    expect(node.title, path).toMatch(/\S/);
    expect(node.description, path).toMatch(/[.;)]$/);
    for (const own of ['contract', 'widget', 'choices', 'item', 'refersTo'])
      expect(node, path).not.toHaveProperty(own);
  }
});

test('the page about the data explains every key of a house', () => {
  const rows = fieldRows();
  expect(rows.map(({ key }) => key)).toEqual(
    expect.arrayContaining(Object.keys(read(aListing()).homestays[0] ?? {})),
  );
  for (const { label, contract } of rows)
    expect([label, contract]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\.$/)]);
});

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bookingKit } from '../../../src/booking/kit.ts';
import { preparedKit } from '../../../src/booking/prepared-kit.ts';
import { stepState } from '../../../src/booking/steps/step-state.ts';
import { kitText } from '../../../src/booking/text.ts';
import { directoryOf } from '../../../src/listings/directory.ts';
import type { SiteEntry } from '../../../src/listings/entries.ts';
import { readContent } from '../../../src/listings/read-content.ts';
import { aHomestayFile, aListing } from '../../fixtures/listing.ts';

const site = { name: 'Nhà sàn Lâm Bình' };
const rules = aHomestayFile().houseRules as Record<string, unknown>;
const [floor] = aHomestayFile().rooms as [Record<string, unknown>];

test.each(['vi', 'en'] as const)('the whole kit as text, %s', async (language) => {
  await expect(kitText(bookingKit(aListing(), site), language)).toMatchFileSnapshot(
    `snapshots/booking-${language}.txt.snap`,
  );
});

test.each(['vi', 'en'] as const)('a kit with holes and forbidden sentences, %s', async (language) => {
  const listing = aListing({
    name: 'NHÀ SÀN SUỐI THỬ!!!',
    sample: true,
    address: undefined,
    position: { latitude: 22.48931, longitude: 105.30214, precision: 'approximate' },
    story: { vi: 'Nhà đẹp nhất vùng. Gọi 0912.345.678. Dưới nhà là ao cá.' },
    host: { name: 'Gia đình anh Thử', languages: ['tay'] },
    rooms: [
      {
        ...floor,
        size: undefined,
        view: undefined,
        price: { amount: 1500000, per: 'group', minimumGuests: 10 },
      },
    ],
    meals: [],
    amenities: ['wifi'],
    internet: undefined,
    parking: undefined,
    experiences: [],
    houseRules: {
      ...rules,
      extraBeds: undefined,
      petCharge: undefined,
      quietHours: undefined,
      cancellation: undefined,
      note: { vi: 'Nhắn zalo khi tới.' },
    },
    photos: [{ file: 'house-pond.jpg', alt: { vi: 'Nhà sàn.' }, subject: 'exterior', illustration: true }],
  });
  await expect(kitText(bookingKit(listing, site), language)).toMatchFileSnapshot(
    `snapshots/holes-${language}.txt.snap`,
  );
});

describe('the complete sample', async () => {
  const content = await readContent(path.join(import.meta.dirname, '../../../content'));
  const { site, listings } = directoryOf({ ...content, site: content.site as SiteEntry });
  const listing = listings.find(({ slug }) => slug === 'nha-san-ben-nuoc');
  if (!listing) throw new Error('content/homestays/nha-san-ben-nuoc has a problem: npm run check');
  const kit = await preparedKit(listing, site);

  test.each(['vi', 'en'] as const)('its whole kit as text, %s', async (language) => {
    await expect(kitText(kit, language)).toMatchFileSnapshot(`snapshots/nha-san-ben-nuoc-${language}.txt`);
  });

  test.each(kit.steps)('$id is ready', (step) => {
    expect(stepState(step)).toMatchObject({ state: 'ready', required: 0 });
  });

  test('what is still advised is photos only', () => {
    expect(kit.missing.filter(({ edit }) => edit?.field !== 'photos').map(({ id }) => id)).toEqual([
      'host-photo',
    ]);
  });
});

describe('Wi-Fi and parking', () => {
  const details = { internet: undefined, parking: undefined };
  const missing = (more: Record<string, unknown>) =>
    bookingKit(aListing(more), site)
      .missing.filter(({ step }) => step === 'facilities')
      .map(({ id, need, note, edit }) => [id, need, edit?.field, note]);

  test('without details are asked for, with the hint of the form', () => {
    expect(missing({ ...details, amenities: ['wifi', 'motorbike-parking', 'garden'] })).toEqual([
      ['internet-details', 'advised', 'internet', 'Khách bắt được Wi-Fi ở đâu, có mất tiền không?'],
      ['parking-details', 'advised', 'parking', 'Xe đỗ ở đâu, có mất tiền không, có phải báo trước không?'],
    ]);
  });

  test('that the house does not have are not asked for', () => {
    expect(missing({ ...details, amenities: ['garden'] })).toEqual([]);
  });
});

test('the papers are named, and nothing about them is kept', () => {
  const papers = bookingKit(aListing(), site).steps.at(-1);
  expect(papers?.fields.map(({ id, value }) => [id, value])).toEqual([
    ['paper-at-hand', undefined],
    ['paper-identity', undefined],
    ['paper-business', undefined],
    ['paper-bank', undefined],
    ['paper-tax', undefined],
  ]);
});

test('the steps are Booking.com’s own, in their order', () => {
  expect(bookingKit(aListing(), site).steps.map(({ id }) => id)).toEqual([
    'property',
    'address',
    'contact',
    'facilities',
    'meals',
    'languages',
    'house-rules',
    'rooms',
    'photos',
    'prices',
    'policies',
    'texts',
    'papers',
  ]);
});

test('what is missing says whether the place can open without it, and where to add it', () => {
  const { missing } = bookingKit(aListing({ position: undefined, story: undefined }), site);
  expect(missing.map(({ id, need, edit }) => [id, need, edit?.field])).toEqual([
    ['position', 'required', 'position'],
    ['contact-email', 'required', 'contact.email'],
    ['photos-few', 'advised', 'photos'],
    ['photos-room-san-chung', 'advised', 'photos'],
    ['photos-room-phong-doi', 'advised', 'photos'],
    ['photos-bathroom', 'advised', 'photos'],
    ['host-photo', 'advised', 'host.portrait'],
  ]);
});

test('a house whose host has not agreed to Booking.com says so first', () => {
  const consent = { by: 'Cô Thử', on: '2026-10-15', covers: ['website'] };
  expect(bookingKit(aListing({ consent }), site).missing[0]?.id).toBe('consent');
  expect(bookingKit(aListing({ consent, sample: true }), site).missing[0]?.id).not.toBe('consent');
});

test('every field is named once', () => {
  const ids = bookingKit(aListing(), site).steps.flatMap(({ fields }) => fields.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('everything that is missing comes with what to do', () => {
  const [floor] = aHomestayFile().rooms as [object];
  const { missing } = bookingKit(
    aListing({
      position: undefined,
      directions: undefined,
      rooms: [{ ...floor, size: undefined, view: undefined, amenities: undefined, price: undefined }],
      amenities: [],
      houseRules: { ...rules, quietHours: undefined, cancellation: undefined },
    }),
    site,
  );
  expect(missing.length).toBeGreaterThan(9);
  for (const { id, note } of missing) {
    expect(note, id).toMatch(/\S{2}.*[.?]$/);
  }
  expect(missing.find(({ id }) => id === 'host-photo')?.note).toBe(
    'Ảnh chân dung, chỉ đăng khi người trong ảnh đồng ý.',
  );
});

test('codes and places in files are kept from what the team reads', () => {
  const kit = bookingKit(aListing({ amenities: ['wifi', 'garden', 'hearth'] }), site);
  const fields = kit.steps.flatMap((step) => step.fields);
  expect(fields.filter(({ code }) => code).length).toBeGreaterThan(10);
  const read = [
    kitText(kit, 'vi'),
    ...fields.map(({ note }) => note ?? ''),
    ...kit.score.raises.map(({ remedy }) => remedy),
  ].join('\n');
  expect(read).not.toMatch(/≈|\bmã \d|index\.yaml|rooms\[|extranet (?!language)/iu);
});

import { describe, expect, test } from 'vitest';
import { bookingProperty } from '../../../src/booking/property.ts';
import { bookingShape } from '../../../src/booking/shape.ts';
import { aHomestayFile, aListing } from '../../fixtures/listing.ts';

const site = { name: 'Nhà sàn Lâm Bình' };
const made = (more: Record<string, unknown> = {}) => bookingProperty(aListing(more), site);
const file = aHomestayFile();
const rooms = file.rooms as Record<string, unknown>[];
const [floor, double] = rooms as [Record<string, unknown>, Record<string, unknown>];
const rules = file.houseRules as Record<string, unknown>;

test('the whole of booking.json', async () => {
  await expect(`${JSON.stringify(made(), null, 2)}\n`).toMatchFileSnapshot('snapshots/booking.json.snap');
});

test('it is strict: a key that Booking.com does not know is refused', () => {
  expect(bookingShape.safeParse({ ...made(), fax: '0207' }).success).toBe(false);
});

describe('target', () => {
  test('a house that does not exist is a test property', () => {
    expect(made({ sample: true })).toMatchObject({ sample: true, target: 'test' });
    expect(made()).toMatchObject({ sample: false, target: 'production' });
  });
});

describe('place', () => {
  test('an approximate position is rounded and hides the address', () => {
    const position = { latitude: 22.48931, longitude: 105.30214, precision: 'approximate' };
    const property = made({ position });
    expect(property.position).toEqual({ latitude: 22.49, longitude: 105.3 });
    expect(property.physical_address.display_address).toBe(false);
    expect(property.notes.map(({ about }) => about)).toContain('position');
    expect(JSON.stringify(property)).not.toContain('22.4893');
  });

  test('a position that nobody has given is absent, not invented', () => {
    expect(made({ position: undefined })).not.toHaveProperty('position');
  });

  test('without a house address the village stands in, and a note says so', () => {
    const { translations, notes } = made({ address: undefined });
    expect(translations.map(({ address_line }) => address_line)).toEqual([
      'Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang',
      'Bản Thử, Thượng Lâm commune, Tuyên Quang province',
    ]);
    expect(notes.map(({ about }) => about)).toContain('physical_address.address_line');
  });

  test('an address with abbreviations is pointed out', () => {
    expect(
      made({ address: 'Tổ 3, TT. Lăng Can' })
        .notes.map(({ text }) => text)
        .join(),
    ).toContain('viết tắt');
  });
});

describe('rooms', () => {
  test.each([
    ['by the person: one bed in a dormitory per place', { amount: 150000, per: 'person' }, 26, 12, 1],
    ['by the group: the dormitory as a whole', { amount: 1500000, per: 'group' }, 25, 1, 12],
    ['without a price: the dormitory as a whole', undefined, 25, 1, 12],
  ] as const)('a communal floor %s', (_what, price, type, units, guests) => {
    const [unit] = made({ rooms: [{ ...floor, price }], photos: undefinedRooms() }).units;
    expect(unit?.configuration.unit_type_id).toBe(type);
    expect(unit?.number_of_units).toBe(units);
    expect(unit?.occupancy_details.max_guests).toBe(guests);
  });

  test('a floor for more guests than Booking.com takes is capped, and a note says so', () => {
    const property = made({ rooms: [{ ...floor, guests: 80, price: undefined }] });
    expect(property.units[0]?.occupancy_details).toEqual({
      max_guests: 50,
      max_adults: 50,
      max_children: 49,
    });
    expect(property.notes.map(({ text }) => text).join()).toContain('nhiều nhất 50');
  });

  test.each([
    ['double', 9, 'GUEST_ROOM'],
    ['twin', 8, 'GUEST_ROOM'],
    ['triple', 7, 'GUEST_ROOM'],
    ['family', 13, 'GUEST_ROOM'],
    ['bungalow', 27, 'BEDROOM_SUBROOM'],
    ['whole-house', 29, 'BEDROOM_SUBROOM'],
    ['tent', 33, 'GUEST_ROOM'],
  ])('%s → %i', (type, code, inside) => {
    const [unit] = made({ rooms: [{ ...floor, type }] }).units;
    expect(unit?.configuration.unit_type_id).toBe(code);
    expect(unit?.configuration.rooms[0]?.type).toBe(inside);
  });

  test('beds of one type are counted together; a bed without a code is listed', () => {
    const beds = [
      { type: 'double', count: 1 },
      { type: 'bunk', count: 2 },
      { type: 'double', count: 1 },
    ];
    const property = made({ rooms: [floor, { ...double, beds }] });
    expect(property.units[1]?.configuration.rooms[0]?.bed_configurations[0]?.beds).toEqual([
      { bed_count: 2, bed_type_id: 3, ota_code: 33, name: 'Double bed', confidence: 'reported' },
      { bed_count: 2, ota_code: null, name: 'Bunk bed', confidence: 'inferred' },
    ]);
    expect(property.without_code.map(({ about }) => about)).toContain('rooms[1].beds.bunk');
  });

  test('a view without a code of its own uses the general one and is listed', () => {
    const property = made({ rooms: [{ ...floor, view: 'fields' }, double] });
    expect(property.units[0]?.view).toEqual({ ota_code: 5081, name: 'View', confidence: 'inferred' });
    expect(property.without_code.map(({ about }) => about)).toContain('rooms[0].view');
  });
});

function undefinedRooms() {
  return [{ file: 'house-pond.jpg', alt: { vi: 'Nhà sàn.' }, subject: 'exterior' }];
}

describe('meals', () => {
  const price = { amount: 80000, per: 'person' };
  const included = true;
  test.each<[object[], number | undefined]>([
    [[], 14],
    [[{ kind: 'breakfast', included }], 3],
    [[{ kind: 'breakfast', price }], 14],
    [[{ kind: 'breakfast', included: false }], 14],
    [[{ kind: 'lunch', included }], 21],
    [[{ kind: 'dinner', included }], 22],
    [
      [
        { kind: 'breakfast', included },
        { kind: 'dinner', included },
      ],
      12,
    ],
    [
      [
        { kind: 'breakfast', included },
        { kind: 'dinner', price },
      ],
      3,
    ],
    [
      [
        { kind: 'breakfast', included },
        { kind: 'lunch', included },
        { kind: 'dinner', included },
      ],
      10,
    ],
    [[{ kind: 'feast' }, { kind: 'packed-lunch' }], 14],
    [[{ kind: 'breakfast' }], undefined],
    [[{ kind: 'breakfast', included }, { kind: 'dinner' }], undefined],
  ])('%j → meal plan %s', (meals, code) => {
    expect(made({ meals }).units.map(({ meal_plan }) => meal_plan?.code)).toEqual([code, code]);
  });

  test('a meal of which nobody has said what it costs is neither included nor charged for', () => {
    const { meals, breakfast } = made({ meals: [{ kind: 'breakfast' }] });
    expect(meals[0]).not.toHaveProperty('included');
    expect(breakfast).not.toHaveProperty('included');
  });

  test('a feast has no code and is listed', () => {
    expect(made({ meals: [{ kind: 'feast' }] }).without_code).toContainEqual({
      about: 'meals.feast',
      vi: 'Mâm cỗ đặt trước',
      en: 'Feast ordered ahead',
    });
  });
});

describe('house rules', () => {
  const settings = (more: Record<string, unknown>) => made({ houseRules: { ...rules, ...more } });

  test.each([
    ['any-time', 152, undefined],
    ['one-day', 36, 38],
    ['two-days', 34, 29],
    ['three-days', 33, 31],
    ['seven-days', 37, 15],
    ['non-refundable', 1, undefined],
  ])('cancellation %s → %i', (cancellation, code, orWholeStay) => {
    expect(settings({ cancellation }).cancellation_policy).toMatchObject({
      code,
      ...(orWholeStay && { or_whole_stay: orWholeStay }),
    });
  });

  test('no cancellation rule: Booking.com’s default is not passed off as the owner’s', () => {
    expect(settings({ cancellation: undefined })).not.toHaveProperty('cancellation_policy');
  });

  test.each([
    ['no', false, 'NONSMOKING'],
    ['outside', false, 'NONSMOKING'],
    ['yes', true, 'SMOKING_AND_NONSMOKING'],
  ])('smoking %s', (smoking, allow, policy) => {
    const property = settings({ smoking });
    expect(property.settings.property_settings.allow_smoking).toBe(allow);
    expect(property.units.map(({ smoking_policy }) => smoking_policy)).toEqual([policy, policy]);
  });

  test.each([
    ['no', 'PETS_NOT_ALLOWED'],
    ['on-request', 'PETS_ALLOWED_ON_REQUEST'],
    ['yes', 'PETS_ALLOWED'],
  ])('pets %s → %s', (pets, word) => {
    expect(settings({ pets }).settings.pets.pets_allowed).toBe(word);
  });

  test.each([
    ['on-request', 'free', 'FREE'],
    ['yes', 'charge', 'CHARGES_MAY_APPLY'],
    ['no', 'charge', undefined],
    ['yes', undefined, undefined],
  ])('pets %s, %s → %s', (pets, petCharge, word) => {
    expect(settings({ pets, petCharge }).settings.pets.pets_price_type).toBe(word);
  });

  describe('extra beds', () => {
    const put = (extraBeds: unknown, children: unknown = { welcome: true }) =>
      settings({ extraBeds, children }).settings.children_policies.policy_rules?.map(
        ({ rule_type, from_age, to_age, price_type, price }) =>
          [rule_type, from_age, to_age, price_type, price].filter((each) => each !== undefined).join(' '),
      );
    const possible = { possible: true, free: true };
    const unpriced = { possible: true };
    const paid = { possible: true, pricePerNight: 80000 };
    const not = { possible: false };

    test.each([
      ['nothing is said', undefined, undefined],
      ['neither', { cot: not, mattress: not }, undefined],
      ['a free cot', { cot: possible, mattress: not }, ['CRIB 0 2 FREE']],
      ['beds of which nobody has said what they cost', { cot: unpriced, mattress: unpriced }, undefined],
      [
        'a paid mattress',
        { cot: not, mattress: paid },
        ['EXTRA_BED 0 17 FIXED 80000', 'EXTRA_BED_FOR_ADULT FIXED 80000'],
      ],
    ])('%s', (_what, extraBeds, expected) => {
      expect(put(extraBeds)).toEqual(expected);
    });

    test('a house without children has none for children', () => {
      expect(put({ cot: possible, mattress: possible }, { welcome: false })).toEqual([
        'EXTRA_BED_FOR_ADULT FREE',
      ]);
    });
  });

  test('children', () => {
    expect(
      settings({ children: { welcome: false }, extraBeds: undefined }).settings.children_policies,
    ).toEqual({
      allow_children: false,
    });
    expect(settings({ children: { welcome: true } }).settings).not.toHaveProperty('age_buckets');
    expect(settings({ children: { welcome: false } }).units[1]?.occupancy_details.max_children).toBe(0);
  });

  test('hours that are not stated are absent', () => {
    const property = settings({ quietHours: undefined, checkIn: { from: '12:30' } });
    expect(property.settings).not.toHaveProperty('quiet_hours');
    expect(property.check_in).toEqual({ from: '12:30' });
  });

  test('ways to pay without a code are listed', () => {
    const property = settings({ payment: ['wallet'] });
    expect(property.settings).not.toHaveProperty('accepted_payment_types');
    expect(property.without_code.map(({ about }) => about)).toContain('houseRules.payment.wallet');
  });
});

describe('internet and parking', () => {
  const free = { charge_mode: 'FREE' };

  test.each([
    [{ where: 'house', free: true }, 'ENTIRE_PROPERTY', { payment_details: free }],
    [{ where: 'shared', free: true }, 'PUBLIC_AREAS', { payment_details: free }],
    [{ where: 'shared' }, 'PUBLIC_AREAS', {}],
    [{ where: 'shared', free: false }, 'PUBLIC_AREAS', {}],
    [
      { where: 'rooms', pricePerDay: 20000 },
      'ALL_ROOMS',
      {
        payment_details: {
          charge_mode: 'PAID',
          charge_details: { price: 20000, frequency: 'PER_DAY' },
        },
      },
    ],
  ])('Wi-Fi %j → %s', (internet, area, payment) => {
    expect(made({ internet }).internet).toEqual({
      facility_id: 47,
      state: 'PRESENT',
      instances: [{ internet_details: { area, type: 'WIFI' }, ...payment }],
    });
  });

  test('parking near by, free, without booking', () => {
    expect(made({ parking: { where: 'nearby', free: true, bookAhead: false } }).parking).toEqual({
      facility_id: 2,
      state: 'PRESENT',
      instances: [
        {
          parking_details: {
            name: 'Parking',
            parking_location: 'NEARBY',
            parking_reservation: 'NOT_NEEDED',
          },
          payment_details: free,
        },
      ],
    });
  });

  test('what is not said is absent', () => {
    const property = made({ internet: undefined, parking: undefined });
    expect(property).not.toHaveProperty('internet');
    expect(property).not.toHaveProperty('parking');
  });
});

describe('property type', () => {
  test.each([
    ['homestay', 5004, 222],
    ['guest-house', 40, 216],
    ['farm-stay', 15, 210],
    ['whole-house', 5006, 220],
    ['bungalow', 22, 221],
    ['campsite', 6, 214],
  ])('%s → %i / %i', (kind, ota, booking) => {
    expect(made({ kind })).toMatchObject({ property_category: ota, booking_property_category: booking });
  });
});

test('two of our words with one code are one facility', () => {
  const property = made({ amenities: ['cultural-evening'], experiences: [] });
  expect(property.facilities).toEqual([
    {
      ota_code: 5103,
      name: 'Live music/performance',
      state: 'PRESENT',
      confidence: 'reported',
      from: ['amenities.cultural-evening'],
    },
  ]);
});

import { describe, expect, test } from 'vitest';
import { bookingProperty } from '../../../src/booking/property.ts';
import { descriptionsOf } from '../../../src/booking/texts/descriptions.ts';
import { captionOf, captionPlatforms } from '../../../src/captions/caption.ts';
import { anglesOf } from '../../../src/listings/angle.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { glimpsesOf } from '../../../src/prose/glance.ts';
import { summaryOf } from '../../../src/site/saved/summary-of.ts';
import { housePrices } from '../../../src/site/stay-price/house-prices.ts';
import { planStay } from '../../../src/site/stay-price/plan.ts';
import { words } from '../../../src/site/words/words.ts';
import { aHomestayFile, aListing } from '../../fixtures/listing.ts';

const site = { address: 'https://nha-san.example' } as const;
const file = aHomestayFile();
const rules = { ...(file.houseRules as object), children: { welcome: true } };
const rooms = (file.rooms as { price: object }[]).map((room) => ({
  ...room,
  price: { ...room.price, includes: undefined },
}));

/** Everything that is said of a house: to tourists, in posts, to Booking.com. */
function said(listing: Listing): string[] {
  const pictures = { ...listing, photos: [] };
  // The hints in these two say how to ask.
  const { without_code: _, notes: __, ...property } = bookingProperty(listing, { name: 'Nhà sàn' });
  return (['vi', 'en'] as const).flatMap((language) => [
    ...anglesOf(listing).flatMap((angle) =>
      captionPlatforms.map((platform) => captionOf(listing, site, platform, language, { angle }).text),
    ),
    ...glimpsesOf(listing, words(language)).map(({ text }) => text),
    ...summaryOf(pictures, language).facts.map(({ value }) => value?.text ?? ''),
    JSON.stringify(descriptionsOf(listing)[language]),
    JSON.stringify(property),
  ]);
}

const promises = /miễn phí|đã gồm|không lấy tiền|\bfree\b|\bincluded\b|FREE/u;

describe('what nobody has said is neither promised nor denied', () => {
  const bare = {
    rooms,
    meals: [{ kind: 'breakfast' }, { kind: 'dinner', menu: { vi: 'xôi, cá nướng', en: 'rice, fish' } }],
    internet: { where: 'house' },
    parking: { where: 'on-site', bookAhead: false },
    houseRules: { ...rules, extraBeds: { cot: { possible: true }, mattress: { possible: true } } },
  };

  test('the price of a meal, of Wi-Fi, of parking, of a bed that is put up', () => {
    for (const text of said(
      aListing({ ...bare, houseRules: { ...bare.houseRules, cancellation: undefined } }),
    ))
      expect(text).not.toMatch(promises);
  });

  test.each<[string, Record<string, unknown>]>([
    ['a meal', { meals: [{ kind: 'breakfast', included: true }] }],
    ['Wi-Fi', { internet: { where: 'house', free: true } }],
    ['parking', { parking: { where: 'on-site', free: true, bookAhead: false } }],
    [
      'a cot',
      {
        houseRules: {
          ...rules,
          cancellation: undefined,
          extraBeds: { cot: { possible: true, free: true }, mattress: { possible: false } },
        },
      },
    ],
  ])('%s is promised where the owner says so', (_, more) => {
    const listing = aListing({
      ...bare,
      houseRules: { ...bare.houseRules, cancellation: undefined },
      ...more,
    });
    expect(said(listing).some((text) => promises.test(text))).toBe(true);
  });

  test('a dinner without a price leaves the sum open', () => {
    const house = housePrices(aListing(bare), words('vi'));
    const { reckoning } = planStay(house, { nights: 1, people: 2, children: 0, times: { dinner: 1 } });
    expect(reckoning.open).toBe(true);
    expect(reckoning.parts.find(({ of }) => of === 'meal')).not.toHaveProperty('cost');
  });

  test('an extra mattress without a price is not reckoned as free', () => {
    expect(housePrices(aListing(bare), words('vi')).mattress).toBeUndefined();
  });
});

describe('two fields that speak of one thing exclude each other', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'a meal',
      { meals: [{ kind: 'dinner', included: true, price: { amount: 120000, per: 'person' } }] },
      'Bữa ăn',
    ],
    ['Wi-Fi', { internet: { where: 'house', free: true, pricePerDay: 20000 } }, 'Wi-Fi'],
    [
      'parking',
      { parking: { where: 'on-site', free: true, pricePerDay: 20000, bookAhead: false } },
      'Chỗ đỗ xe',
    ],
    [
      'a cot',
      {
        houseRules: {
          ...rules,
          extraBeds: {
            cot: { possible: true, free: true, pricePerNight: 50000 },
            mattress: { possible: false },
          },
        },
      },
      'Nôi cho em bé',
    ],
  ])('%s', (_, more, label) => {
    expect(() => aListing(more)).toThrow(`“${label}”`);
  });
});

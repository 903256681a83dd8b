import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as bookingTexts } from '../../../src/booking/texts/descriptions.ts';
import { houseOf } from '../../../src/booking/texts/house.ts';
import { captionOf } from '../../../src/captions/caption.ts';
import { captionLanguages } from '../../../src/captions/caption-language.ts';
import { factsOf } from '../../../src/captions/facts/facts.ts';
import { cardsOf } from '../../../src/cards/cards-of.ts';
import { mealKinds } from '../../../src/homestay/meal.ts';
import { anyListing } from '../../fixtures/any-listing.ts';
import { aListing } from '../../fixtures/listing.ts';
import { aSite } from '../../fixtures/site.ts';

// What two outputs tell of a house they tell alike, whoever reads which.

test('captions and Booking texts name host and place alike, and call the same houses stilt houses', () => {
  fc.assert(
    fc.property(anyListing(), fc.constantFrom(...captionLanguages), (listing, language) => {
      const facts = factsOf(listing, aSite(), language);
      const { host, place } = houseOf(listing, language);
      if (host) expect(host).toEqual(facts.host);
      if (place) expect(place).toEqual(facts.place);
      const { property } = bookingTexts({ ...listing, tagline: undefined, story: undefined }, 'en');
      if (listing.construction && ['homestay', 'whole-house'].includes(listing.kind))
        expect(/stilt house/.test(property)).toBe(facts.stilts.known);
    }),
    { numRuns: 1000 },
  );
});

const menus = {
  breakfast: 'xôi ngũ sắc',
  lunch: 'bún',
  dinner: 'cá nướng',
  feast: 'lợn quay',
  'packed-lunch': 'cơm lam',
};

test('slide, caption and Booking text tell the dishes of the same meal', () => {
  const kinds = Object.keys(mealKinds) as (keyof typeof mealKinds)[];
  fc.assert(
    fc.property(fc.shuffledSubarray(kinds, { minLength: 1 }), fc.nat(25), (cooked, variant) => {
      const listing = aListing({
        meals: cooked.map((kind) => ({ kind, menu: { vi: menus[kind] }, included: true })),
      });
      const told = ['dinner', 'feast', 'lunch', 'breakfast', 'packed-lunch'] as const;
      const kind = told.find((each) => cooked.includes(each)) ?? 'dinner';
      const others = kinds.filter((each) => each !== kind).map((each) => menus[each]);
      const slide = cardsOf(listing, aSite(), 'vi').find(
        ({ name, angle }) => name.startsWith('tiktok') && angle === 'food',
      );
      const texts = [
        bookingTexts(listing, 'vi').property,
        captionOf(listing, aSite(), 'facebook', 'vi', { variant }).text,
        ...(slide ? [JSON.stringify(slide.text)] : []),
      ];
      for (const text of texts) for (const dish of others) expect(text.toLowerCase()).not.toContain(dish);
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { limits, tidyText } from '../../../../src/site/find/address.ts';
import { factsOf } from '../../../../src/site/find/facts.ts';
import type { Houses } from '../../../../src/site/find/house.ts';
import { vocabularyOf } from '../../../../src/site/find/vocabulary.ts';
import { lists, noWish, orders, type Wish } from '../../../../src/site/find/wish.ts';
import { anyListing } from '../../../fixtures/any-listing.ts';

/** Any directory of up to a dozen listings in a few villages. */
export const anyListings = fc
  .array(fc.tuple(anyListing(), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 12 })
  .map((all) => {
    const villages = new Map(
      all.map(([{ village }, number]) => [number, { ...village, slug: `ban-${number}` }]),
    );
    return all.map(([listing, number], index) => ({
      ...listing,
      slug: `nha-${index + 1}`,
      village: villages.get(number)!,
    }));
  });

/** What a search knows about any directory. */
export const anyHouses: fc.Arbitrary<Houses> = anyListings.map((listings) => ({
  houses: listings.map(factsOf),
  vocabulary: vocabularyOf(listings),
}));

const texts = ['suối', 'lam binh', 'xe đạp', 'NHÀ SÀN', 'wifi kayak', 'khongcodau', 'ở', '“”'];

/** Any wish that the form of a directory lets one make. */
export function anyWish({ vocabulary }: Houses): fc.Arbitrary<Wish> {
  const amount = ([least, most]: readonly [number, number], usual: number) =>
    fc.option(
      fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: least, max: usual }) },
        fc.integer({ min: least, max: most }),
      ),
      {
        nil: undefined,
      },
    );
  const listsOfKeys = Object.fromEntries(
    lists.map((list) => [
      list,
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(Object.keys(vocabulary[list]))),
    ]),
  ) as Record<(typeof lists)[number], fc.Arbitrary<string[]>>;
  const flag = fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean());
  return fc.record({
    ...listsOfKeys,
    text: fc.oneof(
      { weight: 4, arbitrary: fc.constant(noWish.text) },
      fc.constantFrom(...texts).map(tidyText),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map(tidyText),
    ),
    guests: amount(limits.guests, 30),
    price: amount(limits.price, 400_000),
    privateBathroom: flag,
    children: flag,
    coach: flag,
    order: fc.constantFrom(...orders),
  });
}

/** Any directory with a wish. */
export const anyHousesAndWish = anyHouses.chain((all) => fc.tuple(fc.constant(all), anyWish(all)));

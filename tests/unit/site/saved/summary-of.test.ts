import { expect, test } from 'vitest';
import { summaryOf } from '../../../../src/site/saved/summary-of.ts';
import { words } from '../../../../src/site/words/words.ts';
import { aListing } from '../../../fixtures/listing.ts';

test('a house is compared by the price that its card says, with what the price buys', () => {
  const listing = aListing();
  const { price, facts } = summaryOf({ ...listing, photos: [] }, 'vi');
  expect(price).toBe('từ 150.000đ/người/đêm');
  expect(facts[0]).toEqual({ label: words('vi').price.of, value: { text: price } });
});

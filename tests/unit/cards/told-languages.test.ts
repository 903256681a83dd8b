import { expect, test } from 'vitest';
import { cardLanguage, toldLanguages } from '../../../src/cards/told-languages.ts';
import { plannedCards } from '../../../src/site/planned-cards.ts';
import { aListing } from '../../fixtures/listing.ts';
import { aDirectory, aSite } from '../../fixtures/site.ts';

const vi = { vi: 'Nhà lá cọ ven hồ' };
const both = { ...vi, en: 'A palm-thatched house by the lake' };

test.each([
  ['nothing', undefined, undefined, ['vi']],
  ['Vietnamese alone', vi, vi, ['vi']],
  ['an English sentence', both, vi, ['vi', 'en']],
  ['an English story', vi, both, ['vi', 'en']],
  ['both in English', both, both, ['vi', 'en']],
])('of a house that has %s there are pictures and posts in these languages', (_what, tagline, story, told) => {
  expect(toldLanguages({ tagline, story }, { languages: ['vi', 'en'] })).toEqual(told);
  expect(toldLanguages({ tagline, story }, { languages: ['vi', 'fr'] })).toEqual(told);
  expect(toldLanguages({ tagline, story }, { languages: ['vi'] })).toEqual(['vi']);
});

test('a page in another language shares the Vietnamese card', () => {
  const languages = { languages: ['vi', 'en'] as ('vi' | 'en')[] };
  expect(cardLanguage({ tagline: vi, story: vi }, languages, 'en')).toBe('vi');
  expect(cardLanguage({ tagline: both, story: vi }, languages, 'en')).toBe('en');
  expect(cardLanguage({ tagline: both, story: both }, languages, 'vi')).toBe('vi');
});

test('no card is drawn in a language in which the house is not told', () => {
  const house = { ...aListing({ tagline: vi, story: vi }), slug: 'nha-viet' };
  const cards = plannedCards(aDirectory({ site: aSite(), listings: [house, aListing()] }));
  const languagesOf = (slug: string) => [
    ...new Set(cards.filter(({ card }) => card.slug === slug).map(({ language }) => language)),
  ];
  expect(languagesOf('nha-viet')).toEqual(['vi']);
  expect(languagesOf(aListing().slug)).toEqual(['vi', 'en']);
});

import { expect, test } from 'vitest';
import { amenities } from '../../../../src/homestay/amenity.ts';
import { type BedType, bedTypes } from '../../../../src/homestay/bed.ts';
import { constructions } from '../../../../src/homestay/construction.ts';
import { experienceKinds } from '../../../../src/homestay/experience.ts';
import { kinds } from '../../../../src/homestay/homestay.ts';
import {
  cancellations,
  payments,
  petCharges,
  petRules,
  smokingRules,
} from '../../../../src/homestay/house-rules.ts';
import { internetAreas } from '../../../../src/homestay/internet.ts';
import { languageKeys, textLanguageKeys } from '../../../../src/homestay/language.ts';
import { mealKinds } from '../../../../src/homestay/meal.ts';
import { parkingPlaces } from '../../../../src/homestay/parking.ts';
import { peoples } from '../../../../src/homestay/people.ts';
import { priceUnits } from '../../../../src/homestay/price.ts';
import { bathrooms, roomTypes, views } from '../../../../src/homestay/room.ts';
import { spokenLanguages } from '../../../../src/homestay/spoken-language.ts';
import { labels } from '../../../../src/site/words/fr.ts';
import { words } from '../../../../src/site/words/words.ts';

/** Every text in a file of words, by its path; sentences are asked for with numbers and names that differ. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** Paths of everything in a file of words, sentences included. */
function keysOf(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    : [path];
}

const others = languageKeys.filter((key) => key !== 'vi');

test.each(others)('%s has every interface text that Vietnamese has', (language) => {
  expect(keysOf(words(language))).toEqual(keysOf(words('vi')));
});

test.each(
  languageKeys,
)('no interface text is empty in %s, and none keeps its edges in blanks', (language) => {
  for (const [path, text] of textsOf(words(language))) {
    expect(text.trim(), path).not.toBe('');
    expect(text, path).toBe(text.trim());
  }
});

test.each(others)('placeholders of the search are the same in %s', (language) => {
  const placeholders = (text: string) => [...text.matchAll(/\{\w\}/g)].map(String).sort();
  const vietnamese = new Map(textsOf(words('vi').find));
  for (const [path, text] of textsOf(words(language).find)) {
    expect(placeholders(text), path).toEqual(placeholders(vietnamese.get(path) ?? ''));
  }
});

test('French is set with no-break spaces inside quotation marks and before high signs', () => {
  const texts = [...textsOf(words('fr')), ...Object.entries(labels)];
  for (const [path, text] of texts) {
    expect(text, path).not.toMatch(/(?:^|[^\u00A0])[;?!»]|[^\u00A0\d"]:(?!\/)|«(?!\u00A0)/);
    expect(text, path).not.toContain("'");
  }
});

const vocabulary = [
  kinds,
  roomTypes,
  bathrooms,
  views,
  priceUnits,
  Object.fromEntries(Object.entries(priceUnits).map(([key, { short }]) => [key, short])),
  mealKinds,
  experienceKinds,
  peoples,
  constructions,
  spokenLanguages,
  petRules,
  petCharges,
  smokingRules,
  payments,
  cancellations,
  internetAreas,
  parkingPlaces,
  amenities,
].flatMap((table) => Object.values(table as Record<string, { vi: string; en: string }>));

test('every label of the vocabulary has its French, and no French label is for nothing', () => {
  const english = new Set(vocabulary.map(({ en }) => en));
  expect([...english].filter((label) => !labels[label])).toEqual([]);
  expect(Object.keys(labels).filter((label) => !english.has(label))).toEqual([]);
});

test.each(languageKeys)('every label and every bed is called something in %s', (language) => {
  const w = words(language);
  for (const each of vocabulary) expect(w.label(each)).not.toBe('');
  for (const type of Object.keys(bedTypes) as BedType[]) {
    expect(w.beds(type, 1)).toMatch(/^1 \S/);
    expect(w.beds(type, 2)).toMatch(/^2 \S/);
  }
});

test('the words of a language know which language they are', () => {
  for (const key of languageKeys) expect(words(key).language).toBe(key);
  expect(textLanguageKeys).toEqual(['vi', 'en']);
});

import en from 'decap-cms-locales/dist/esm/en/index.js';
import { describe, expect, test } from 'vitest';
import { vietnamese } from '../../../../src/desk/form/vietnamese.ts';

interface Words {
  [key: string]: string | Words;
}

const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );

const english = flat(en as Words);
const ours = new Map(flat(vietnamese));
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g))].sort();

// Nothing but placeholders: there is no word to translate.
const alike = ['ui.toast.onFailToAuth', 'workflow.workflowCard.lastChangeNoAuthor'];

test('every string of the installed Decap is there, and no other', () => {
  expect([...ours.keys()].sort()).toEqual(english.map(([key]) => key).sort());
});

test('no string is left in English', () => {
  expect(english.filter(([key, text]) => ours.get(key) === text).map(([key]) => key)).toEqual(alike);
});

describe.each(english)('%s', (key, text) => {
  test('has the placeholders and the plural forms of the English string', () => {
    const said = ours.get(key) ?? '';
    expect(placeholders(said)).toEqual(placeholders(text));
    expect(said.split('||||')).toHaveLength(text.split('||||').length);
    for (const form of said.split('||||')) expect(placeholders(form)).toEqual(placeholders(text));
  });

  test('is composed Vietnamese without a word that owners do not know', () => {
    const said = ours.get(key) ?? '';
    expect(said).toBe(said.normalize('NFC'));
    expect(said).not.toMatch(/\b(?:backend|config|entry|publish|locale|widget|CMS|URL|server)\b(?!\})/i);
  });
});

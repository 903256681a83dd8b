import { expect, test } from 'vitest';
import { withHeadings } from '../../../../src/desk/editor/fields/with-headings.ts';
import { formOf } from '../../../../src/desk/form/config.ts';

interface Shown {
  path: string;
  required: boolean;
  fields?: Shown[];
}

const all = (fields: Shown[]): Shown[] => fields.flatMap((field) => [field, ...all(field.fields ?? [])]);
const shown = all(withHeadings(formOf('homestays', 'team')) as unknown as Shown[]);

test('nothing of the consent is called optional: a published house needs it', () => {
  const consent = shown.filter(({ path }) => /^consent(\.|$)/.test(path));
  expect(consent.map(({ path, required }) => [path, required])).toEqual([
    ['consent', true],
    ['consent.by', true],
    ['consent.on', true],
    ['consent.covers', true],
  ]);
});

test('what is optional stays so', () => {
  for (const path of ['tagline', 'address', 'checked', 'checked.by', 'rooms.*.price']) {
    expect(shown.find((field) => field.path === path)).toMatchObject({ required: false });
  }
});

test('a room asks for its name, price and guests before anything else', () => {
  const rooms = formOf('homestays', 'owner').find(({ name }) => name === 'rooms');
  expect(rooms?.fields?.slice(0, 3).map(({ name }) => name)).toEqual(['name', 'price', 'guests']);
});

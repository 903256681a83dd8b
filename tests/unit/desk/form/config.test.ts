import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { configOf, formOf } from '../../../../src/desk/form/config.ts';
import type { Field } from '../../../../src/desk/form/field.ts';
import { filledIn, groups } from '../../../../src/desk/form/groups.ts';
import { schemas } from '../../../../src/desk/form/schemas.ts';
import { teamOnly } from '../../../../src/desk/form/team-only.ts';
import { collectionNames } from '../../../../src/desk/protocol.ts';

interface Json {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  enum?: string[];
  choices?: Record<string, string>;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
}

interface Key {
  path: string;
  json: Json;
  /** Whether the schema insists on it, and on every group round it. */
  insists: boolean;
}

const within = (path: string, json: Json, insists: boolean): Key[] => [
  ...Object.entries(json.properties ?? {}).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    const insistsHere = insists && (json.required ?? []).includes(key);
    return [{ path: at, json: value, insists: insistsHere }, ...within(at, value, insistsHere)];
  }),
  // Keys of several choices stand in one field; other things of a list have fields of their own.
  ...(json.items && !json.items.enum
    ? [
        ...(json.items.properties ? [] : [{ path: `${path}.*`, json: json.items, insists: true }]),
        ...within(`${path}.*`, json.items, true),
      ]
    : []),
];

const flat = (fields: Field[]): Field[] =>
  fields.flatMap((field) => [field, ...flat(field.fields ?? []), ...flat(field.field ? [field.field] : [])]);

describe.each(collectionNames)('the form of %s', (collection) => {
  const json = z.toJSONSchema(schemas[collection], { io: 'input', unrepresentable: 'any' }) as Json;
  const keys = within('', json, true);
  const fields = flat(formOf(collection, 'team'));
  const fieldAt = (path: string) => fields.find((field) => field.path === path) as Field;

  test('has a field for every key of the schema, and no other', () => {
    expect(fields.map(({ path }) => path).sort()).toEqual(keys.map(({ path }) => path).sort());
  });

  test('puts every key of the schema into one group', () => {
    const grouped = groups[collection].flatMap((group) => group.keys);
    expect([...grouped].sort()).toEqual(Object.keys(json.properties ?? {}).sort());
  });

  test.each(keys.map((key) => [key.path, key] as const))('%s says what the schema says', (path, key) => {
    const field = fieldAt(path);
    expect(field.label).toBe(key.json.title);
    expect(field.hint).toContain(key.json.description);
    expect(field.required).toBe(key.insists && !filledIn.has(path));
    // Lists of groups begin empty: Decap would begin them with one thing that holds nothing but defaults.
    const begins = key.json.type === 'array' && !key.json.choices ? [] : undefined;
    expect(field.default).toEqual(key.json.default ?? begins);
    expect(field.name).toBe(path.endsWith('.*') ? 'item' : path.split('.').at(-1));
  });

  test.each(keys.map((key) => [key.path, key] as const))('%s has the limits of the schema', (path, {
    json,
  }) => {
    const field = fieldAt(path);
    if (json.type === 'array') {
      expect([field.min, field.max]).toEqual([json.minItems, json.maxItems]);
    } else if (json.type === 'integer' || json.type === 'number') {
      const months = field.options?.map(({ value }) => value as number);
      expect([field.min ?? months?.at(0), field.max ?? months?.at(-1)]).toEqual([json.minimum, json.maximum]);
      expect(field.value_type ?? 'int').toBe(json.type === 'integer' ? 'int' : 'float');
    } else if (json.type === 'string') {
      expect([field.length?.min, field.length?.max]).toEqual([json.minLength, json.maxLength]);
    }
  });

  test.each(
    keys.filter((key) => key.json.choices).map((key) => [key.path, key] as const),
  )('%s offers the choices of the schema in Vietnamese', (path, { json }) => {
    const options = fieldAt(path).options ?? [];
    expect(options.map(({ value }) => value)).toEqual(json.enum ?? json.items?.enum);
    expect(Object.fromEntries(options.map(({ value, label }) => [value, label]))).toEqual(json.choices);
  });

  test('no group that may stay empty holds a value before somebody types', () => {
    const inside = keys.filter(
      ({ path, json, insists }) =>
        json.default !== undefined &&
        !insists &&
        keys.some(
          (group) => path.startsWith(`${group.path}.`) && group.json.type === 'object' && !group.insists,
        ),
    );
    expect(inside.map(({ path }) => path)).toEqual([]);
  });
});

describe('what an owner sees', () => {
  const fields = flat(formOf('homestays', 'owner'));

  test('no English text and nothing of the team', () => {
    const paths = fields.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('.en'))).toEqual([]);
    expect(paths.filter((path) => teamOnly.has(path))).toEqual([]);
    expect(paths).toContain('tagline.vi');
  });

  test('hides only what the team sees', () => {
    const all = flat(formOf('homestays', 'team')).map(({ path }) => path);
    for (const path of teamOnly) expect(all).toContain(path);
  });

  test('one label for a text, without its language', () => {
    expect(fields.find(({ path }) => path === 'story.vi')?.label).toBe('Câu chuyện ngôi nhà');
  });

  test('only homestays in the list of collections', () => {
    const { collections } = configOf({ role: 'owner', backend: { name: 'x' }, siteUrl: 'https://x.example' });
    expect(collections.filter(({ hide }) => !hide).map(({ name }) => name)).toEqual(['homestays']);
  });
});

test('nothing can be deleted', () => {
  const { collections } = configOf({ role: 'team', backend: { name: 'x' }, siteUrl: 'https://x.example' });
  expect(collections.map((each) => each.delete)).toEqual([false, false, false, false]);
});

test('hours of the house rules are the half hours that the schema lets through', () => {
  const field = flat(formOf('homestays', 'owner')).find(({ path }) => path === 'houseRules.checkIn.from');
  const times = field?.options?.map(({ value }) => value) ?? [];
  expect(times).toHaveLength(48);
  expect([times[0], times[29], times[47]]).toEqual(['00:00', '14:30', '23:30']);
});

test('a village and an experience are chosen by name, from their collection', () => {
  const fields = flat(formOf('homestays', 'owner'));
  const chosen = fields.filter(({ widget }) => widget === 'nha-san-entry');
  expect(chosen.map(({ path, collection }) => [path, collection])).toEqual([
    ['village', 'villages'],
    ['experiences.*.experience', 'experiences'],
  ]);
});

test('a picture is called by its words, not by its file', () => {
  const [photos] = flat(formOf('homestays', 'team')).filter(({ widget }) => widget === 'nha-san-photos');
  expect(photos?.summary).toBe('{{fields.alt.vi}}');
});

test('hints of things that are typed hold an example', () => {
  for (const { widget, hint, path } of flat(formOf('homestays', 'team'))) {
    if (['string', 'text', 'nha-san-number'].includes(widget)) expect(hint, path).toMatch(/ví dụ/i);
  }
});

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { experience } from '../../../src/homestay/experience.ts';
import { homestay } from '../../../src/homestay/homestay.ts';
import { site } from '../../../src/homestay/site.ts';
import { village } from '../../../src/homestay/village.ts';

interface Key {
  path: string;
  schema: z.ZodType;
  /** Holds a value, not a group of keys. */
  isValue: boolean;
}

/** The schema under optional, default and transformation. */
function bare(schema: z.ZodType): z.ZodType {
  const { def } = schema._zod as unknown as { def: { innerType?: z.ZodType; in?: z.ZodType } };
  const inner = def.innerType ?? def.in;
  return inner ? bare(inner) : schema;
}

/** Every key of a schema, with the keys inside it. */
function keysOf(schema: z.ZodType, path: string): Key[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) {
    const within = Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, value]) =>
      keysOf(value, path ? `${path}.${key}` : key),
    );
    return [{ path, schema: inner, isValue: false }, ...within];
  }
  if (inner instanceof z.ZodArray && bare(inner.element as z.ZodType) instanceof z.ZodObject) {
    return [{ path, schema: inner, isValue: false }, ...keysOf(inner.element as z.ZodType, `${path}[]`)];
  }
  return [{ path, schema: inner, isValue: true }];
}

const schemas = { homestay, village, experience, site };
const keys = Object.entries(schemas).flatMap(([name, schema]) =>
  keysOf(schema, '').map((key) => ({ ...key, name: `${name} ${key.path || '(whole)'}` })),
);
const notesOf = (schema: z.ZodType) => z.globalRegistry.get(schema) as Record<string, unknown> | undefined;

describe.each(keys)('$name', ({ schema, isValue }) => {
  test('has a Vietnamese label, a hint and an English contract', () => {
    expect(notesOf(schema)).toMatchObject({
      title: expect.stringMatching(/\S/),
      description: expect.stringMatching(/[.?]$/),
      contract: expect.stringMatching(/\.$/),
    });
  });

  if (isValue) {
    test('has an example that passes', () => {
      const [example] = notesOf(schema)?.examples as unknown[];
      expect(schema.safeParse(example)).toMatchObject({ success: true });
    });
  }

  test('answers a missing and a wrong value with its own Vietnamese sentence', () => {
    const label = String(notesOf(schema)?.title);
    for (const wrong of [undefined, Symbol('wrong')]) {
      const message = schema.safeParse(wrong).error?.issues[0]?.message ?? '';
      expect(message).toContain(`“${label}”`);
      expect(message).not.toMatch(/invalid|expected|received/i);
    }
  });
});

test('every schema becomes a JSON Schema with its notes, for the form', () => {
  const { properties } = z.toJSONSchema(homestay, { io: 'input' });
  expect(properties?.name).toMatchObject({ title: 'Tên nhà', maxLength: 100, contract: expect.any(String) });
  expect(properties?.kind).toMatchObject({ choices: { homestay: 'Homestay' }, default: 'homestay' });
  expect(properties?.position).toMatchObject({ type: 'object' });
});

import { describe, expect, test } from 'vitest';
import { Lexer } from 'yaml';
import { z } from 'zod';
import { experience } from '../../../src/homestay/experience.ts';
import { homestay } from '../../../src/homestay/homestay.ts';
import { site } from '../../../src/homestay/site.ts';
import { village } from '../../../src/homestay/village.ts';
import { parseYaml, YamlFault } from '../../../src/listings/parse-yaml.ts';
import { mostPieces, mostText, tooLongFrom } from '../../../src/listings/text-limit.ts';

type Form = z.core.JSONSchema.BaseSchema;

/** Where the schema names no limit: longest text of a form such as a slug or an address, and longest list. */
const unnamed = { letters: 100, items: 50 };

/** How many values the largest entry has, and how many bytes: each letter three, each key with what is around it. */
function largest(form: Form): { values: number; bytes: number } {
  const branches = form.anyOf ?? form.oneOf;
  if (branches) {
    const all = branches.map((each) => largest(each as Form));
    return {
      values: Math.max(...all.map(({ values }) => values)),
      bytes: Math.max(...all.map(({ bytes }) => bytes)),
    };
  }
  switch (form.type) {
    case 'object': {
      const parts = Object.entries(form.properties ?? {}).map(([key, each]) => ({
        key,
        ...largest(each as Form),
      }));
      return {
        values: parts.reduce((sum, { values }) => sum + values, 1),
        bytes: parts.reduce((sum, { key, bytes }) => sum + key.length + 4 + bytes, 0),
      };
    }
    case 'array': {
      const item = largest(form.items as Form);
      const count = form.maxItems ?? unnamed.items;
      return { values: 1 + count * item.values, bytes: count * (item.bytes + 6) };
    }
    case 'string':
      return { values: 1, bytes: form.enum ? 30 : 3 * (form.maxLength ?? unnamed.letters) };
    default:
      return { values: 1, bytes: 12 };
  }
}

describe('the longest file holds everything that the schema allows', () => {
  test.each(Object.entries({ homestay, village, experience, site }))('of %s', (_name, schema) => {
    const form = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
    const { values, bytes } = largest(form as Form);
    expect(bytes).toBeLessThanOrEqual(mostText);
    // Indent, key, colon, blank, value, line break, and for each two more of them a dash or a comment.
    expect(3 * values * 12).toBeLessThanOrEqual(mostPieces);
  });
});

const filled = (piece: string, before = '', after = '') =>
  before + piece.repeat(Math.floor((mostText - before.length - after.length) / piece.length)) + after;

/** Texts of the greatest length, made to take all time. */
const hostile: Record<string, string> = {
  'forty thousand keys': Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n'),
  'keys in brackets': `{${Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join(', ')}}`,
  'the same key': filled('a: 1\n'),
  'brackets that open': filled('['),
  'brackets that open and close': `${'['.repeat(mostText / 2)}${']'.repeat(mostText / 2)}`,
  'groups that open': filled('{a: '),
  'brackets that close': filled('}'),
  commas: filled(',', '[', ']'),
  'lists in lists': filled('- ', '', 'x'),
  'keys in keys': filled('? '),
  'a long list': filled('- a\n'),
  'empty lists': filled('- []\n'),
  'empty keys': filled('a:\n'),
  'quotation marks': filled('"\n'),
  'a quotation over lines': filled('x\n', 'a: "', '"'),
  tags: filled('- !a x\n'),
  anchors: filled('- &a x\n'),
  aliases: filled('- *a\n'),
  comments: filled('# x\n'),
  documents: filled('---\na\n'),
  directives: filled('%a\n'),
  'empty lines': filled('\n'),
  'tabs at the beginning of lines': filled('\t\n'),
  'two colons': filled('a: b: c\n'),
};

test.each(
  Object.entries(hostile),
)('%s: more pieces than any content file has are not read', (_what, text) => {
  let read = 0;
  // However long the text, reading stops at the limit.
  for (const _ of new Lexer().lex(text)) if (++read > mostPieces) break;
  expect(read).toBeGreaterThan(mostPieces);
  expect(() => parseYaml(text)).toThrow(YamlFault);
  expect(tooLongFrom(text)).toBeLessThan(mostText);
});

const harmless: Record<string, string> = {
  'one long line': filled('x', 'a: '),
  'a text over lines': filled(' x\n', 'a: |\n'),
  'a folded text': filled(' xin chao\n', 'a: >\n'),
  'a quotation over lines': filled(' x\n', 'a: "', ' "'),
  'a text without a mark over lines': filled(' x\n', 'a: x\n'),
  'a long comment': filled('x', 'a: 1 # '),
};

test.each(
  Object.entries(harmless),
)('%s of the greatest length has few pieces, and is read', (_what, text) => {
  expect(parseYaml(text).value).toHaveProperty('a');
});

test('a file that is longer than any is told so, with the line from which it is', () => {
  const fault = (text: string) => {
    try {
      parseYaml(text);
    } catch (thrown) {
      return thrown as YamlFault;
    }
    throw new Error('it was read');
  };
  const { line, vi } = fault(filled('- a\n'));
  expect(vi).toContain('Tệp dài quá');
  expect(line).toBeGreaterThan(10_000);
  expect(line).toBeLessThan(mostPieces);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tickedFields, tickedKey } from '../../../../src/site/components/booking/ticked-fields.ts';

const key = tickedKey('suoi-thu');

function device(text?: string) {
  const kept = new Map<string, string>(text === undefined ? [] : [[key, text]]);
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

test('ticks of two pages come together, in any order', () => {
  const step = fc.record({ page: fc.nat(1), id: fc.constantFrom('a', 'b', 'c'), ticked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const storage = device();
      const pages = [tickedFields('suoi-thu', storage), tickedFields('suoi-thu', storage)];
      const expected = new Set<string>();
      for (const { page, id, ticked } of steps) {
        expect(pages[page]?.set(id, ticked)).toBe(true);
        if (ticked) expected.add(id);
        else expected.delete(id);
      }
      for (const page of pages) expect(page.read()).toEqual(expected);
    }),
  );
});

test('each house has ticks of its own', () => {
  const storage = device();
  tickedFields('suoi-thu', storage).set('a', true);
  expect(tickedFields('suoi-khac', storage).read().size).toBe(0);
});

test.each([
  ['{', []],
  ['null', []],
  ['"a"', []],
  ['["a",7,null]', ['a']],
  ['{"a":true}', []],
])('of damaged ticks (%s) what is understood counts, and the text is put aside', (text, ids) => {
  const storage = device(text);
  const fields = tickedFields('suoi-thu', storage);
  expect([...fields.read()]).toEqual(ids);
  fields.set('b', true);
  expect([...fields.read()]).toEqual([...ids, 'b']);
  expect(storage.kept.get(`${key}/damaged`)).toBe(text);
});

test.each(['[]', '["a"]', undefined])('what is whole (%s) is not put aside', (text) => {
  const storage = device(text);
  tickedFields('suoi-thu', storage).set('b', true);
  expect([...storage.kept.keys()]).toEqual([key]);
});

test('a device that refuses to keep them says so, and loses nothing that lies there', () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(tickedFields('suoi-thu', { getItem: refuse, setItem: refuse }).set('a', true)).toBe(false);
  expect(tickedFields('suoi-thu', { getItem: refuse, setItem: refuse }).read().size).toBe(0);
  const damaged = { ...device('{'), setItem: refuse };
  expect(tickedFields('suoi-thu', damaged).set('a', true)).toBe(false);
  expect(damaged.kept.get(key)).toBe('{');
});

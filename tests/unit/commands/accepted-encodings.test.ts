import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptedEncodings } from '../../../src/commands/accepted-encodings.ts';

test.each<[string | string[] | undefined, string[]]>([
  [undefined, []],
  ['', []],
  ['identity', []],
  ['*', []],
  ['gzip', ['gzip']],
  ['br', ['br']],
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['GZip ,  BR', ['br', 'gzip']],
  [
    ['gzip', 'br'],
    ['br', 'gzip'],
  ],
  ['br;q=0, gzip', ['gzip']],
  ['br; q=0.000, gzip;q=1.0', ['gzip']],
  ['br ; Q=0', []],
  ['br;q=0.001', ['br']],
  ['brotli, xgzip, gzip2', []],
  ['gzip;', ['gzip']],
  [',,;q=0,', []],
])('%j takes %j', (header, takes) => {
  expect(acceptedEncodings(header)).toEqual(takes);
});

test('whatever is sent, only what is named is used, the smaller first', () => {
  const part = fc.constantFrom(
    'br',
    'gzip',
    'deflate',
    '*',
    'identity',
    ';q=0',
    ';q=0.5',
    ',',
    ' ',
    ';',
    '\u0000',
    'ư',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part).map((parts) => parts.join('')),
        fc.string(),
      ),
      (header) => {
        const takes = acceptedEncodings(header);
        expect(['br gzip', 'br', 'gzip', '']).toContain(takes.join(' '));
        for (const each of takes) expect(header.toLowerCase()).toContain(each);
      },
    ),
  );
});

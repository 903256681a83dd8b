import { expect, test } from 'vitest';
import { portOf } from '../../../src/commands/port.ts';

test.each([
  [undefined, 4321],
  ['', 4321],
  ['  ', 4321],
  ['80', 80],
  [' 4400 ', 4400],
  ['65535', 65_535],
])('PORT=%j is %i', (named, port) => {
  expect(portOf(named)).toBe(port);
});

test.each([
  'abc',
  '0',
  '-1',
  '65536',
  '4321.5',
  '1e3',
  '0x50',
  '4321 4322',
  '٤٣٢١',
])('PORT=%s is refused in one Vietnamese sentence that names it', (named) => {
  expect(() => portOf(named)).toThrow(
    new RegExp(`^PORT=${named.replace('.', '\\.')} không phải số cổng[^\n]*$`),
  );
});

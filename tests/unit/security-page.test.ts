import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const units = import.meta.dirname;
const page = readFileSync(path.join(units, '../../SECURITY.md'), 'utf8');
const rows = page
  .slice(page.indexOf('## Requirements and tests'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Requirement'))
  .map((line) => line.split(' | ') as [string, string]);

/** The tests that a row names, as `[file, name]`; a file is looked for beside those of the desk's server first. */
const testsIn = (cell: string) =>
  cell.split('; ').flatMap((part) => {
    const [, file = ''] = /`([^`]+)`/.exec(part) ?? [];
    const beside = path.join(units, 'desk/server', file);
    const place = existsSync(beside) ? beside : path.join(units, file);
    return [...part.matchAll(/“([^”]+)”/g)].map(([, name = '']) => [place, name] as const);
  });

test('the page has its rows', () => {
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('%s', (_requirement, cell) => {
  const named = testsIn(cell);
  expect(named).not.toEqual([]);
  for (const [place, name] of named) {
    const text = readFileSync(place, 'utf8');
    expect(
      [`'${name}'`, `"${name}"`].some((title) => text.includes(title)),
      name,
    ).toBe(true);
  }
});

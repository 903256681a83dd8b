import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reservedSlugs } from '../../../src/homestay/reserved-slugs.ts';

const pages = path.join(import.meta.dirname, '../../../src/routes');

/** The parts of every route's address: `kit`, `[slug]`, `booking`. */
const routes = globSync('**/*.{astro,ts}', { cwd: pages }).map((file) =>
  file
    .replaceAll(path.sep, '/')
    .replace(/\.(?:astro|ts)$/, '')
    .split('/'),
);

/** The fixed words that stand in the place of a `[slug]`: a page, a folder or a file of the site. */
function wordsBesideSlugs(): string[] {
  const places = routes.flatMap((parts) =>
    parts.flatMap((part, index) => (part.startsWith('[slug]') ? [parts.slice(0, index).join('/')] : [])),
  );
  const words = routes.flatMap((parts) =>
    parts.flatMap((part, index) => {
      const isFixed = !part.includes('[') && part !== 'index';
      return isFixed && places.includes(parts.slice(0, index).join('/')) ? [part.replace(/\..*$/, '')] : [];
    }),
  );
  return [...new Set(words)].sort();
}

test('every fixed word beside a slug is reserved, and nothing else', () => {
  expect(wordsBesideSlugs()).toEqual(reservedSlugs);
});

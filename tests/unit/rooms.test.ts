import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../program.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Frontmatter and scripts of an Astro file; everything of another. */
const codeOf = (file: string, text: string): string =>
  file.endsWith('.astro')
    ? [/^---\n([\s\S]*?)\n---/, /<script[^>]*>([\s\S]*?)<\/script>/g]
        .flatMap((part) => [...text.matchAll(new RegExp(part, 'g'))].map(([, code]) => code))
        .join('\n')
    : text;

/** Names as they stand in `import`, `export … from`, `import()` and `new URL(…, import.meta.url)`, of types too. */
function namesIn(file: string, text: string): string[] {
  if (file.endsWith('.css'))
    return [...text.matchAll(/(?:@import\s+|url\()["']([^"']+)/g)].map(([, name = '']) => name);
  const code = codeOf(file, text);
  return [
    ...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...code.matchAll(/new URL\(\s*'(\.[^']+)'/g)].map(([, name = '']) => name),
  ];
}

interface Import {
  from: string;
  /** As it is written: `./price.ts`, `zod`. */
  name: string;
  /** The project's file that it leads to; absent for a package. */
  to: string | undefined;
}

const importsOf = (files: string): Import[] =>
  globSync(files, { cwd: ROOT, exclude: ['**/node_modules/**'] })
    .map((file) => file.replaceAll(path.sep, '/'))
    .flatMap((from) =>
      [...new Set(namesIn(from, read(from)))].map((name) => ({
        from,
        name,
        to: name.startsWith('.') ? path.posix.join(path.posix.dirname(from), name) : undefined,
      })),
    );

const sources = importsOf('src/**/*.{ts,tsx,astro,css}');

test('every file that the page names is there', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/`((?:src|tests|content)\/[\w./-]+)`/g)].map(
    ([, file]) => file!,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

/** Rows of a table of `CONTRIBUTING.md`: the names that stand in the first cell of each. */
const tableBelow = (heading: string): string[][] => {
  const page = read('CONTRIBUTING.md');
  const start = page.indexOf(`\n## ${heading}\n`);
  const end = page.indexOf('\n## ', start + 1);
  return page
    .slice(start, end < 0 ? undefined : end)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
};

/** Imports that go down or aside in an order; `placeOf` names the place of a file, if it has one. */
const against = (rows: string[][], placeOf: (file: string) => string | undefined): string[] => {
  const rowOf = (place: string) => rows.findIndex((row) => row.includes(place));
  return sources.flatMap(({ from, to }) => {
    const [importer, imported] = [placeOf(from), to && placeOf(to)];
    if (!importer || !imported || importer === imported) return [];
    return rowOf(imported) < rowOf(importer) ? [] : [`${from} → ${to}`];
  });
};

test('every import that begins with a dot leads to a file', () => {
  const own = sources.filter(({ to }) => to);
  expect(own.length).toBeGreaterThan(4000);
  expect(own.filter(({ to = '' }) => !existsSync(path.join(ROOT, to.replace(/\?.*$/, ''))))).toEqual([]);
});

describe('the rooms of src', () => {
  const rows = tableBelow('The rooms');
  const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1];

  test('are all in the table, each once', () => {
    const rooms = globSync('src/*/', { cwd: ROOT }).map((folder) => path.basename(folder));
    expect(rows.flat().sort()).toEqual(rooms.sort());
  });

  test('import only from rooms above them', () => {
    expect(against(rows, roomOf)).toEqual([]);
  });
});

describe('the folders of the desk', () => {
  const editor = 'src/desk/editor/';
  const rows = tableBelow('The folders of the desk');
  const folderOf = (file: string) =>
    file.startsWith(editor) ? /^([^/]+)\//.exec(file.slice(editor.length))?.[1] : undefined;

  test('are all in the table, each once', () => {
    const folders = globSync(`${editor}*/`, { cwd: ROOT }).map((folder) => path.basename(folder));
    expect(rows.flat().sort()).toEqual(folders.sort());
  });

  test('import only from folders above them', () => {
    expect(against(rows, folderOf)).toEqual([]);
  });

  test('import nothing of the files beside them', () => {
    const isBeside = (file: string) => path.posix.dirname(file) === editor.slice(0, -1);
    expect(sources.filter(({ from, to = '' }) => folderOf(from) && isBeside(to))).toEqual([]);
  });
});

describe('packages', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const isOurs = (name: string) => !/^(?:\.|\/|node:|astro:|virtual:|https?:|data:)/.test(name);
  const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  const bare = (imports: Import[]) =>
    imports.filter(({ name }) => isOurs(name)).map((each) => ({ ...each, used: packageOf(each.name) }));

  /** Packages that only lend their types are gone when the program runs. */
  const lendsTypes = ({ from, name }: Import) =>
    !new RegExp(`(?<!import type [^;]*)from '${name}'`).test(read(from));

  test('that the program imports are its dependencies', () => {
    const undeclared = bare(sources)
      .filter(({ used }) => !Object.hasOwn(dependencies, used))
      .filter((each) => !(Object.hasOwn(devDependencies, each.used) && lendsTypes(each)));
    expect(undeclared).toEqual([]);
  });

  test('that tests and settings import are declared', () => {
    const undeclared = bare(['tests/**/*.{ts,tsx}', '*.{mjs,ts}'].flatMap(importsOf)).filter(
      ({ used }) => !Object.hasOwn({ ...dependencies, ...devDependencies }, used),
    );
    expect(undeclared).toEqual([]);
  });

  test('that are declared for the program are used by it', () => {
    const text = globSync('{src/**/*.{ts,tsx,astro,css,html},astro.config.mjs,package.json}', { cwd: ROOT })
      .map((file) => (file === 'package.json' ? JSON.stringify(JSON.parse(read(file)).scripts) : read(file)))
      .join('\n');
    const unused = Object.keys(dependencies).filter((name) => !new RegExp(`["' ]${name}["'/ ]`).test(text));
    expect(unused).toEqual([]);
  });
});

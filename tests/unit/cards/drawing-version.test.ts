import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Card, layoutKeys } from '../../../src/cards/card.ts';
import { plannedCard } from '../../../src/cards/card-place.ts';
import { composeCard } from '../../../src/cards/compose.ts';
import { drawCard } from '../../../src/cards/draw.ts';
import { drawingSources, drawingVersion, drawingVersionOf } from '../../../src/cards/drawing-version.ts';
import { fonts } from '../../../src/cards/fonts.ts';
import { colours } from '../../../src/cards/identity.ts';
import { PhotoCrops } from '../../../src/cards/photo-crops.ts';
import { ROOT } from '../../program.ts';
import { cardOf } from './pictured.ts';

const { modules, packages } = drawingSources(ROOT);
let folder: string;

/** The version of a copy of the project in which one file is as given. */
async function versionWith(file: string, text: string): Promise<string> {
  const place = path.join(folder, file);
  const before = await readFile(place, 'utf8');
  await writeFile(place, text);
  const version = drawingVersionOf(folder);
  await writeFile(place, before);
  return version;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-drawing-'));
  for (const file of [...modules.keys(), 'src/cards/plans/card-copy.ts', 'package.json'])
    await cp(path.join(ROOT, file), path.join(folder, file));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the version of the drawing', () => {
  test('holds every module that is loaded to draw a card', async () => {
    const notes = path.join(folder, 'notes');
    await promisify(execFile)(
      process.execPath,
      [
        '--import=tsx',
        `--import=${pathToFileURL(path.join(ROOT, 'tests/fixtures/noted-modules.mjs'))}`,
        '--input-type=module',
        '--eval=await import("./src/cards/light-card.ts"); await import("./src/cards/render.ts");',
      ],
      { cwd: ROOT, env: { ...process.env, NOTED_MODULES: notes, NODE_OPTIONS: '' } },
    );
    const loaded = (await readFile(notes, 'utf8'))
      .split('\n')
      .filter((url) => url.startsWith(`${pathToFileURL(path.join(ROOT, 'src'))}/`))
      .map((url) => path.relative(ROOT, fileURLToPath(url.replace(/\?.*$/, ''))).replaceAll(path.sep, '/'));
    expect(loaded.length).toBeGreaterThan(80);
    expect(loaded.filter((file) => !modules.has(file))).toEqual([]);
  });

  test.each(Object.entries(colours))('changes with the colour %s', async (_name, colour) => {
    const [file, text] = [...modules].find(([, each]) => each.includes(`'${colour}'`)) ?? [];
    expect(text).toBeDefined();
    const other = `'#${(Number.parseInt(colour.slice(1), 16) ^ 1).toString(16).padStart(6, '0')}'`;
    const version = await versionWith(file!, text!.replaceAll(`'${colour}'`, other));
    expect(version).not.toBe(drawingVersion());
  });

  test('changes with every colour and measure that stands in the code', async () => {
    for (const [file, text] of modules) {
      const [number] = /(?<![\w#.'-])\d+(?!\d)|#[\da-f]{6}/.exec(text) ?? [];
      if (number) expect(await versionWith(file, text.replace(number, '7')), file).not.toBe(drawingVersion());
    }
  });

  test('is the same for the same files, wherever they lie', () => {
    expect(drawingVersionOf(folder)).toBe(drawingVersion());
  });

  test('changes with a package that draws, and with no other', async () => {
    const settings = await readFile(path.join(folder, 'package.json'), 'utf8');
    const { dependencies } = JSON.parse(settings) as { dependencies: Record<string, string> };
    expect([...packages]).toEqual(expect.arrayContaining(['sharp', 'satori', 'uqr']));
    for (const [name, version] of Object.entries(dependencies)) {
      const other = settings.replace(`"${name}": "${version}"`, `"${name}": "999.0.0"`);
      const changes = (await versionWith('package.json', other)) !== drawingVersion();
      expect(changes, name).toBe(packages.has(name));
    }
  });

  test('stays when a plan changes: what it decides is part of the card', async () => {
    expect(await versionWith('src/cards/plans/card-copy.ts', '')).toBe(drawingVersion());
  });
});

/** A value of which it is noted what is read: `text.facts.0.icon`. */
function watched<T>(value: T, read: Set<string>, place: string[] = []): T {
  if (typeof value !== 'object' || value === null) {
    if (value !== undefined) read.add(place.join('.'));
    return value;
  }
  return new Proxy(value, {
    get: (object, key) => {
      const found = Reflect.get(object, key);
      return typeof key === 'symbol' || typeof found === 'function' || key === 'length'
        ? found
        : watched(found, read, [...place, key]);
    },
  });
}

/** The same card with another value in this place. */
function changed(card: Card, place: string): Card {
  const keys = place.split('.');
  const change = (value: unknown, [key, ...rest]: string[]): unknown => {
    if (key !== undefined) {
      const inner = (value as Record<string, unknown>)[key];
      return Object.assign(structuredClone(value) as object, { [key]: change(inner, rest) });
    }
    if (typeof value === 'number') return value + 1;
    return typeof value === 'boolean' ? !value : `${value} khác`;
  };
  return change(card, keys) as Card;
}

/** The bytes of the photo, for which its hash stands; and what no layout sees, though it is copied with the rest. */
const notDrawn = /\.picture\.(?:path|width|height)$|^(?:name|slug|language|angle|alt|formatKey)$/;

test.each(
  layoutKeys,
)('whatever is read of a card to draw the layout “%s” is part of its key', async (layout) => {
  const card = cardOf(layout);
  const read = new Set<string>();
  const composed = await composeCard(watched(card, read), fonts);
  await drawCard(composed, new PhotoCrops(composed.composition.photos));
  const places = [...read].filter((place) => !notDrawn.test(place));
  expect(places).toEqual(expect.arrayContaining(['text.headline', 'format.width', 'dyes.cloth']));
  const { key } = plannedCard(card);
  expect(places.filter((place) => plannedCard(changed(card, place)).key === key)).toEqual([]);
});

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fontsVersion } from './fonts.ts';

/** Draws cards, and from them their light pictures. What it imports draws too. */
const drawing = 'src/cards/light-card.ts';

/** What a module loads: the names in its imports, but for those of types, as Biome writes them. */
const loaded = /^(?:import|export) (?!type )(?:[^'";=]* from )?'([^']+)'/gm;

/** The project's folder: the nearest one above that has the sources of the cards in it. */
function projectFolder(from: string): string | undefined {
  const above = path.dirname(from);
  if (existsSync(path.join(from, 'src/cards/drawing-version.ts'))) return from;
  return above === from ? undefined : projectFolder(above);
}

/** What decides how a card is drawn, apart from the card itself. */
export interface DrawingSources {
  /** Text of each module, by its path in the project. */
  modules: Map<string, string>;
  /** Packages that they load. */
  packages: Set<string>;
}

/**
 * Everything that is loaded to draw a card, found by following the imports: a colour or a measure counts wherever it
 * stands. Plans are not among it, as they decide what a card says and shows, which is part of the card.
 * @param folder the project's
 */
export function drawingSources(folder: string): DrawingSources {
  const modules = new Map<string, string>();
  const packages = new Set<string>();
  const waiting = [drawing];
  for (const file of waiting) {
    if (modules.has(file)) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    modules.set(file, text);
    for (const [, name = ''] of text.matchAll(loaded)) {
      if (name.startsWith('.')) waiting.push(path.posix.join(path.posix.dirname(file), name));
      else if (!name.startsWith('node:'))
        packages.add(name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  return { modules, packages };
}

let known: string | undefined;

/**
 * Changes when the way of drawing does: layouts, colours, typesetting, renderer, fonts, or a package. Part of every
 * card's name in the cache. The bundled pages have no sources beside them, but lie inside the project, and so the
 * commands, the built pages and the development server all come to the same.
 */
export function drawingVersion(): string {
  // Whoever changes a layout while developing wants to see it.
  if (import.meta.env?.DEV) return read();
  known ??= read();
  return known;
}

function read(): string {
  const folder = projectFolder(import.meta.dirname) ?? projectFolder(process.cwd());
  // Nothing to go by: the cards of this process are its own.
  return folder ? drawingVersionOf(folder) : `${Date.now()}`;
}

/** The same of the project in this folder. */
export function drawingVersionOf(folder: string): string {
  const { modules, packages } = drawingSources(folder);
  const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const hash = createHash('sha256').update(fontsVersion);
  for (const file of [...modules.keys()].sort()) hash.update(`${file}\n${modules.get(file)}\n`);
  for (const name of [...packages].sort()) hash.update(`${name} ${dependencies[name]}\n`);
  return hash.digest('hex').slice(0, 12);
}

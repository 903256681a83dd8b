import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fontsVersion } from './fonts.ts';

/** What decides how a card is drawn, apart from the card itself; folders end with a stroke. */
const sources = [
  'src/cards/',
  'src/photos/attention.ts',
  'src/photos/crop.ts',
  'src/photos/crop-decoded.ts',
  'src/photos/crop-file.ts',
  'src/photos/decoded.ts',
  'src/photos/open.ts',
];

/** Plans decide what a card says and shows; that is part of the card. */
const notDrawing = 'src/cards/plans/';

/** The project's folder: the nearest one above that has the sources of the cards in it. */
function projectFolder(from: string): string | undefined {
  const above = path.dirname(from);
  if (existsSync(path.join(from, 'src/cards/drawing-version.ts'))) return from;
  return above === from ? undefined : projectFolder(above);
}

function filesOf(folder: string): string[] {
  return sources
    .flatMap((source) =>
      source.endsWith('/')
        ? readdirSync(path.join(folder, source), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        : [source],
    )
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !file.startsWith(notDrawing))
    .sort();
}

let known: string | undefined;

/**
 * Changes when the way of drawing does: layouts, typesetting, renderer, fonts, or a package. Part of every card's name
 * in the cache. The bundled pages have no sources beside them, but lie inside the project, and so the commands, the
 * built pages and the development server all come to the same.
 */
export function drawingVersion(): string {
  // Whoever changes a layout while developing wants to see it.
  if (import.meta.env?.DEV) return read();
  known ??= read();
  return known;
}

function read(): string {
  const hash = createHash('sha256').update(fontsVersion);
  const folder = projectFolder(import.meta.dirname) ?? projectFolder(process.cwd());
  if (folder) {
    for (const file of filesOf(folder))
      hash.update(`${file}\n`).update(readFileSync(path.join(folder, file)));
    const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    hash.update(JSON.stringify(dependencies));
  } else {
    // Nothing to go by: the cards of this process are its own.
    hash.update(`${Date.now()}`);
  }
  return hash.digest('hex').slice(0, 12);
}

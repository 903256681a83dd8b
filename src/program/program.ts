import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readdir, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the bundled program gives. */
export type Program = typeof import('./entry.ts');

const root = path.join(import.meta.dirname, '../..');

/** Everything that decides what is bundled. */
const sources = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Folder in `src` that is never bundled. */
const notBundled = /^src\/commands\//;

function filesOf(source: string): string[] {
  const place = path.join(root, source);
  if (statSync(place).isFile()) return [source];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !notBundled.test(file))
    .sort();
}

/** Changes with the version of the program, and with nothing else. */
export function programVersion(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf))
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Where bundled programs lie: inside the project, because they find their packages from where they lie. */
const home = path.join(root, '.cache/program');

/** Days for which the program of an earlier version is kept: pages that are open ask for its scripts. */
const keptFor = 7;

/** Where one bundled program lies. */
export interface ProgramFolders {
  /** File that is imported. */
  entry: string;
  /** Scripts, styles and the files that are served as they are. */
  client: string;
}

const foldersIn = (folder: string): ProgramFolders => ({
  entry: path.join(folder, 'server/entry.mjs'),
  client: path.join(folder, 'client'),
});

/** Whether the program of this version lies there already: after an update the server that runs is an older one. */
export const isBundled = (): boolean => existsSync(foldersIn(path.join(home, programVersion())).entry);

/**
 * The program of this version, bundled in a process of its own when it is not there yet: that takes a gigabyte,
 * which a small server has with its swap file only. It can be brought there ready-made, as `.cache/program/<version>`.
 * @throws {Error} when it cannot be bundled
 */
export async function bundledProgram(onBundling: () => void = () => undefined): Promise<ProgramFolders> {
  const folder = path.join(home, programVersion());
  const found = foldersIn(folder);
  if (!existsSync(found.entry)) {
    onBundling();
    await bundleApart(folder);
  }
  // A version that runs is not old: `sweepPrograms` goes by it. A folder that may only be read serves as well.
  await utimes(folder, new Date(), new Date()).catch(() => undefined);
  return found;
}

/** Imports the program. */
export const loadProgram = ({ entry }: ProgramFolders): Promise<Program> => import(pathToFileURL(entry).href);

/** Scripts of earlier versions, for pages that were opened before the program was renewed. */
export async function earlierClients({ client }: ProgramFolders): Promise<string[]> {
  const names = await readdir(home).catch(() => []);
  return names
    .map((name) => foldersIn(path.join(home, name)).client)
    .filter((each) => each !== client && existsSync(each));
}

/** Without a limit Node's own part grows to half a gigabyte of what it could have thrown away; it needs 130 MB. */
const smallHeap = ['--max-old-space-size=320', '--max-semi-space-size=2'];

function bundleApart(folder: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [...smallHeap, '--import', 'tsx', path.join(import.meta.dirname, 'bundle.ts'), folder],
    {
      cwd: root,
      // The same program whoever asks for it: a test's or a shell's own would make another of this version.
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DEV: undefined,
        PROD: undefined,
        MODE: undefined,
        // The bundler's own threads hold memory each.
        RAYON_NUM_THREADS: '1',
        MALLOC_ARENA_MAX: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece) => {
      printed += piece;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The program could not be bundled.\n${printed.slice(-4000)}`)),
    );
  });
}

/** Deletes programs of versions that have not run for a week, and what was left half-bundled. */
export async function sweepPrograms(now = Date.now()): Promise<void> {
  const version = programVersion();
  for (const name of await readdir(home).catch(() => [])) {
    const folder = path.join(home, name);
    const age = now - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (name !== version && age > keptFor * 86_400_000) await rm(folder, { recursive: true, force: true });
  }
}

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The repository's folder: every program runs there. */
export const ROOT = resolve(import.meta.dirname, '..');

const MINUTE = 60_000;
const require = createRequire(import.meta.url);

/** The absolute path of the script behind a package's command, as its `package.json` names it. */
export function packageScript(packageName: string, command = packageName): string {
  // Not `require.resolve`: some packages do not export their package.json.
  const manifest = (require.resolve.paths(packageName) ?? [])
    .map((folder) => join(folder, packageName, 'package.json'))
    .find(existsSync);
  if (!manifest) throw new Error(`The package ${packageName} is not installed: run "npm ci".`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin?: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`The package ${packageName} has no command "${command}".`);
  return resolve(dirname(manifest), script);
}

/** When what a program prints is shown: `at its end` where another one prints meanwhile. */
type Shown = 'at once' | 'at its end';

/**
 * Runs a program in the repository's folder and shows what it prints.
 * Rejects with the reason when it cannot start, fails, or takes longer than `minutes`.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  minutes: number,
  shown: Shown = 'at once',
): Promise<void> {
  return new Promise((done, fail) => {
    const printed = shown === 'at once' ? 'inherit' : 'pipe';
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', printed, printed],
      timeout: minutes * MINUTE,
    });
    const kept: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => kept.push(piece));
    child.on('error', (error) => fail(new Error(`could not start (${error.message})`)));
    child.on('close', (code, signal) => {
      process.stdout.write(Buffer.concat(kept));
      if (code === 0) done();
      else if (code !== null) fail(new Error(`ended with exit code ${code}`));
      else if (signal === 'SIGTERM') fail(new Error(`was stopped, at the latest after ${minutes} minutes`));
      else fail(new Error(`was ended by ${signal}`));
    });
  });
}

/** Like `runProgram`, for a script on the same Node that runs this one (a `bin` shim may find an older Node). */
export function runNode(args: readonly string[], minutes: number, shown?: Shown): Promise<void> {
  return runProgram(process.execPath, args, minutes, shown);
}

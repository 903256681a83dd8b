import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How Git is asked. */
export interface GitOptions {
  /** Milliseconds after which it is given up. */
  patience: number;
  /** Set besides what every Git here is told. */
  env?: NodeJS.ProcessEnv | undefined;
  /** Ends it. */
  signal?: AbortSignal | undefined;
}

/**
 * What Git says, without blanks around it. It never asks anybody anything, and speaks English.
 * @param folder it works on
 * @throws what `execFile` throws, with `stderr`
 */
export async function git(
  folder: string,
  args: readonly string[],
  { patience, env, signal }: GitOptions,
): Promise<string> {
  const { stdout } = await run('git', args, {
    cwd: folder,
    env: { ...ownEnvironment(), ...env },
    timeout: patience,
    signal,
    windowsHide: true,
  });
  return stdout.trim();
}

/** Without what a Git hook leaves behind: a test that runs in one would commit into the repository around it. */
const ownEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_LITERAL_PATHSPECS: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
});

import { clock } from './clock.ts';
import { freeDisk } from './free-disk.ts';
import { hostName } from './host-name.ts';
import { keptOutOfGit } from './kept-out-of-git.ts';
import { rights } from './rights.ts';
import type { Start, StartCheck } from './start-check.ts';

export { leaks } from './rights.ts';

const checks: readonly StartCheck[] = [rights, keptOutOfGit, freeDisk, clock, hostName];

/** Looks at a village server that has started; a check that cannot look has nothing to say. */
export async function examineStart(start: Start): Promise<string[]> {
  const told: string[] = [];
  for (const check of checks) {
    try {
      told.push(...(await check(start)));
    } catch (fault) {
      console.error('[start]', fault);
    }
  }
  return told;
}

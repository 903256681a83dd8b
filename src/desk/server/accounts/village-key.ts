import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The key that cookies of this village are signed with: made once. Database and key together let anybody in.
 * @param data folder where it lies; without it everybody has to sign in again
 */
export function villageKey(data: string): string {
  const file = path.join(data, 'key');
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
  const key = readFileSync(file, 'utf8').trim();
  if (key.length < 32)
    throw new Error('the key of the village is damaged: delete it, and everybody signs in again');
  return key;
}

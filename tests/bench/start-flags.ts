import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../program.ts';

/** The flags of Node with which `npm start` runs. */
export async function startFlags(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').slice(1, -1);
}

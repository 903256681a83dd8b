import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** Gives the tests of a file an empty cache of their own. */
export function privateCache(): void {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'nha-san-cards-'));
    process.env.NHA_SAN_CACHE = folder;
  });
  afterAll(async () => {
    delete process.env.NHA_SAN_CACHE;
    await rm(folder, { recursive: true, force: true });
  });
}

/** Bundles the program into the folder that its first argument names. Whole or not at all. */
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';

const folder = path.resolve(process.argv[2] ?? '');
const draft = `${folder}.${process.pid}`;
process.env.ASTRO_TELEMETRY_DISABLED = '1';
try {
  await build({ outDir: draft, mode: 'production', logLevel: 'error' });
  // Somebody else may have been quicker.
  await rename(draft, folder).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ENOTEMPTY' && fault.code !== 'EEXIST') throw fault;
  });
} finally {
  await rm(draft, { recursive: true, force: true });
}
process.exit();

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import pMap from 'p-map';
import { cacheKey, keep } from '../photos/cache.ts';

const compress = promisify(brotliCompress);

/** Bytes that come in one packet anyway. What is larger counts: a page has some twenty scripts of one or two packets. */
const worthIt = 1000;

const compressible = /\.(?:js|css|html|json|svg|ttf|wasm)$/;

/**
 * Writes a `.br` file beside each file of a folder that gets smaller by it. At brotli's best the desk is a quarter
 * smaller than with gzip; it takes seconds, so the results are kept in the cache.
 */
export async function brotliFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && compressible.test(entry.name));
  await pMap(
    files,
    async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const bytes = await readFile(file);
      if (bytes.length < worthIt) return;
      const key = cacheKey('brotli', bytes.toString('base64'));
      const options = {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      };
      const smaller = await keep(`assets/${key}.br`, () => compress(bytes, options));
      await writeFile(`${file}.br`, smaller.bytes);
    },
    { concurrency: 2 },
  );
}

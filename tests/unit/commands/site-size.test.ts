import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { siteSize } from '../../../src/commands/site-size.ts';

test('a site is measured, and apart from it what grows with its houses', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-size-'));
  const files: Record<string, number> = {
    'index.html': 100,
    'lang/ban-mo/index.html': 50,
    'homestay/suoi-mo/index.html': 7,
    'da-luu/suoi-mo.json': 5,
    'da-luu/suoi-mo.json.br': 3,
    'kit/index.html': 40,
    'kit/suoi-mo/booking/index.html': 11,
    'homestay/suoi-mo-xa/index.html': 20,
    'cards/suoi-mo/vi/link.jpg': 200,
    'photos/nha-0123abcd-720.avif': 300,
  };
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), Buffer.alloc(bytes));
  }
  expect(await siteSize(folder, ['suoi-mo'])).toEqual({
    bytes: Object.values(files).reduce((sum, each) => sum + each, 0),
    files: Object.keys(files).length,
    folders: 13,
    largest: 300,
    ofHouses: { bytes: 7 + 5 + 3 + 11 + 200 + 300, files: 6, folders: 5 },
  });
});

test('a folder that is not there is empty', async () => {
  expect(await siteSize('/nowhere', [])).toMatchObject({ bytes: 0, files: 0, largest: 0 });
});

import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PhotoLedger } from '../../../src/photos/ledger.ts';
import { aPicture } from '../../fixtures/listing.ts';

let folder: string;
let photo: string;
const list = () => path.join(folder, 'cache/photos.json');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-ledger-'));
  process.env.NHA_SAN_CACHE = path.join(folder, 'cache');
  photo = path.join(folder, 'photo.jpg');
  await copyFile(aPicture('house-pond.jpg').path, photo);
});

afterEach(async () => {
  delete process.env.NHA_SAN_CACHE;
  await rm(folder, { recursive: true, force: true });
});

async function inspected() {
  const ledger = new PhotoLedger();
  const found = await ledger.inspect(photo);
  await ledger.save();
  return found;
}

test.each<[string, (text: string) => string]>([
  ['emptied', () => ''],
  ['cut off', (text) => text.slice(0, 40)],
  ['with another size in it', (text) => text.replace('"width":1500', '"width":9500')],
  ['with another picture’s hash in it', (text) => text.replace(/"hash":"\w{4}/, '"hash":"0000')],
  ['that is another list', () => '{}'],
  ['that is no list', () => 'null'],
])('a list of inspected photos %s is not believed', async (_what, harm) => {
  const first = await inspected();
  const text = await readFile(list(), 'utf8');
  expect(harm(text)).not.toBe(text);
  await writeFile(list(), harm(text));
  expect(await inspected()).toEqual(first);
  expect(JSON.parse(await readFile(list(), 'utf8'))).toEqual(JSON.parse(text));
});

test('what was written down is recalled, not looked at again', async () => {
  await inspected();
  const ledger = new PhotoLedger();
  expect(await ledger.inspect(photo)).toEqual(await inspected());
});

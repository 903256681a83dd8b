import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import satori from 'satori';
import { expect, test } from 'vitest';
import { letters } from '../../../../src/site/fonts/letters.ts';
import { type PageFont, pageFont, pageFonts } from '../../../../src/site/fonts/page-fonts.ts';
import { subset } from '../../../../src/site/fonts/subset.ts';
import { woff2 } from '../../../../src/site/fonts/woff2.ts';
import { en } from '../../../../src/site/words/en.ts';
import { vi } from '../../../../src/site/words/vi.ts';

const names = Object.keys(pageFonts) as PageFont[];
const stored = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../../../../src/site/fonts', name));

/** The tables of a WOFF 2 file that has none transformed, one after the other. */
const tables = (file: Buffer) => {
  const length = file.readUInt32BE(20);
  const end = file.length - ((4 - ((file.length - length) % 4)) % 4);
  for (let start = end - length; start > end - length - 4; start--) {
    try {
      return brotliDecompressSync(file.subarray(start, start + length));
    } catch {}
  }
  throw new Error('no Brotli stream');
};

test.each(names)('%s is what cut.ts makes of the font in use, and at most 16 KB', async (name) => {
  const file = stored(name);
  expect(tables(file).equals(tables(Buffer.from(await pageFont(name))))).toBe(true);
  expect(file.length).toBeLessThanOrEqual(16 * 1024);
  expect(file.readUInt32BE(8)).toBe(file.length);
});

test('every letter of the interface texts is in the fonts', () => {
  const known = new Set(letters);
  const source = JSON.stringify([vi, en], (_key, value) =>
    typeof value === 'function' ? String(value) : value,
  );
  const missing = new Set(
    [...source.normalize('NFC')].filter((letter) => letter > '\u001f' && !known.has(letter)),
  );
  expect([...missing]).toEqual([]);
});

test('the cut font draws every letter that it was cut for', async () => {
  const whole = readFileSync(
    path.join(
      import.meta.dirname,
      '../../../../node_modules/@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
    ),
  );
  const data = Buffer.from(await subset(whole, letters));
  const missing: string[] = [];
  await satori({ type: 'div', props: { style: { display: 'flex' }, children: letters.join('') } } as never, {
    width: 2000,
    height: 100,
    fonts: [{ name: 'cut', data, weight: 700, style: 'normal' }],
    loadAdditionalAsset: async (_kind, segment) => {
      missing.push(segment);
      return [];
    },
  });
  expect(missing).toEqual([]);
});

test('what is no font is refused', async () => {
  await expect(subset(Buffer.from('not a font'), ['a'])).rejects.toThrow('TrueType');
});

test('the directory of a file tells the length of every table', () => {
  // One table "cmap" of five bytes after the header of 12 and its entry of 16.
  const font = Buffer.alloc(36);
  font.writeUInt32BE(0x00010000, 0);
  font.writeUInt16BE(1, 4);
  font.write('cmap', 12, 'latin1');
  font.writeUInt32BE(28, 20);
  font.writeUInt32BE(5, 24);
  font.write('hello', 28, 'latin1');
  const file = Buffer.from(woff2(font));
  expect(file.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect([...file.subarray(48, 50)]).toEqual([0, 5]);
  expect(file.readUInt32BE(16)).toBe(12 + 16 + 8);
  expect(brotliDecompressSync(file.subarray(50, 50 + file.readUInt32BE(20))).toString()).toBe('hello');
});

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { guides } from '../../../../src/site/guide/guides.ts';
import { ROOT } from '../../../program.ts';

const folder = path.join(ROOT, 'src/site/components/guide/pictures');
const files = readdirSync(folder).sort();
const shown = guides.flatMap(({ steps }) => steps.flatMap(({ pictures = [] }) => pictures));

test('every picture of a guide is there, and none lies about unused', () => {
  expect(files).toEqual([...new Set(shown.map(({ file }) => `${file}.webp`))].sort());
});

test('pictures are as wide as a phone and few kilobytes large', async () => {
  for (const file of files) {
    const { format, width = 0, exif } = await sharp(path.join(folder, file)).metadata();
    expect([format, exif], file).toEqual(['webp', undefined]);
    expect(width === 360 || width === 300, file).toBe(true);
    expect(statSync(path.join(folder, file)).size, file).toBeLessThan(28_000);
  }
});

test('every guide has a few steps of short sentences', () => {
  expect(new Set(guides.map(({ slug }) => slug)).size).toBe(guides.length);
  for (const { slug, steps, remember } of guides) {
    expect(slug).toMatch(/^[a-z-]+$/);
    expect(steps.length >= 4 && steps.length <= 7, slug).toBe(true);
    expect(remember.length).toBeGreaterThan(0);
    for (const { title, text } of steps) {
      expect(title.length, title).toBeLessThanOrEqual(40);
      for (const sentence of text.split(/(?<=[.!?])\s/)) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(25);
      }
    }
  }
});

test('guides are written in whole Vietnamese letters, without the words of programmers', () => {
  for (const { title, lead, steps, remember } of guides) {
    const words = [title, lead, ...steps.flatMap((step) => [step.title, step.text]), ...remember].join('\n');
    expect(words).toBe(words.normalize('NFC'));
    expect(words).not.toMatch(/\b(?:server|commit|YAML|file|click|upload|download|đồng bộ hóa)\b/i);
  }
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import { fontFamily, type Weight } from './identity.ts';

const locate = createRequire(import.meta.url);

const file = (cut: string) =>
  readFileSync(locate.resolve(`@expo-google-fonts/be-vietnam-pro/${cut}/BeVietnamPro_${cut}.ttf`));

const cuts: [Weight, string][] = [
  [500, '500Medium'],
  [700, '700Bold'],
  [800, '800ExtraBold'],
];

/**
 * Whole TrueType files. Subsets under one family name lose letters in satori: it takes the first file of a family
 * and weight, and a letter that is only in the second one is not drawn.
 */
export const fonts: Font[] = cuts.map(([weight, cut]) => ({
  name: fontFamily,
  weight,
  style: 'normal',
  data: file(cut),
}));

/** Changes when a font file changes; part of every card's cache key. */
export const fontsVersion: string = fonts
  .reduce((hash, { data }) => hash.update(Buffer.from(data as Buffer)), createHash('sha256'))
  .digest('hex')
  .slice(0, 12);

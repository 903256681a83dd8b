import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { letters } from './letters.ts';
import { subset } from './subset.ts';
import { woff2 } from './woff2.ts';

const locate = createRequire(import.meta.url);

/** The cuts of Be Vietnam Pro that pages use, by the name of their file beside this one. */
export const pageFonts = { 'regular.woff2': '400Regular', 'bold.woff2': '700Bold' } as const;

/** Name of a font file of the pages. */
export type PageFont = keyof typeof pageFonts;

/** A font of the pages, cut from the whole font: 14 KB where the usual two parts of it have 33. */
export async function pageFont(name: PageFont): Promise<Uint8Array> {
  const cut = pageFonts[name];
  const whole = readFileSync(
    locate.resolve(`@expo-google-fonts/be-vietnam-pro/${cut}/BeVietnamPro_${cut}.ttf`),
  );
  return woff2(await subset(whole, letters));
}

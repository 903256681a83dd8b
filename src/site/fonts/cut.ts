/** `node --import tsx src/site/fonts/cut.ts`: writes the fonts of the pages anew, after a change of letters or font. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type PageFont, pageFont, pageFonts } from './page-fonts.ts';

for (const name of Object.keys(pageFonts) as PageFont[]) {
  await writeFile(path.join(import.meta.dirname, name), await pageFont(name));
}

/**
 * `npm run posters`: posters and table cards as PDF files for a printer's shop, with pictures of 300 dpi as far as the
 * owner's are large enough. From the built site, so `npm run build` comes first. `npm run posters -- nha-san-ben-nuoc
 * na-tong` makes those of some houses and villages; `--bleed` adds 3 mm that are trimmed off; `--site <folder>`,
 * `--content <folder>` and `--out <folder>` name other places. `CHROMIUM_PATH` names the browser.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mainPicture } from '../cards/plans/pictures.ts';
import { contentFolder } from '../listings/content-folder.ts';
import { directoryOf } from '../listings/directory.ts';
import type { Directory } from '../listings/entries.ts';
import { inVietnamese } from '../listings/problem.ts';
import { readContent } from '../listings/read-content.ts';
import { resolutionOf } from '../posts/poster/print-photo.ts';
import { houseSheets, printResolution, sheets, villageSheets } from '../posts/poster/sheet.ts';
import { posterAddress, villagePosterAddress } from '../site/poster/addresses.ts';
import { launchChromium } from './launch-chromium.ts';
import { type PosterPage, printPosters } from './print-posters.ts';
import { siteServer } from './site-server.ts';

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'dist' },
    content: { type: 'string' },
    out: { type: 'string', default: 'posters' },
    bleed: { type: 'boolean', default: false },
  },
});
process.env.NHA_SAN_CONTENT = path.resolve(values.content ?? contentFolder());

/** Every page with posters: houses, then villages that have a house. */
const posterPages = ({ listings, villages }: Directory): (PosterPage & { slug: string })[] => [
  ...listings.map((listing) => ({
    slug: listing.slug,
    address: posterAddress(listing.slug),
    name: listing.slug,
    sheets: houseSheets,
    picture: mainPicture(listing),
  })),
  ...villages
    .filter(({ slug }) => listings.some(({ village }) => village.slug === slug))
    .flatMap(({ slug, photos: [picture] }) =>
      picture
        ? [{ slug, address: villagePosterAddress(slug), name: `ban-${slug}`, sheets: villageSheets, picture }]
        : [],
    ),
];

async function chosenPages(): Promise<PosterPage[]> {
  const content = await readContent();
  if (!content.site) throw new Error(content.problems.map(inVietnamese).join('\n'));
  const pages = posterPages(directoryOf({ ...content, site: content.site }));
  const unknown = wanted.filter((each) => pages.every(({ slug }) => slug !== each));
  if (unknown.length) {
    throw new Error(
      `Không có nhà hay bản nào tên ${unknown.join(', ')}. Có: ${pages.map(({ slug }) => slug).join(', ')}. [unknown]`,
    );
  }
  return pages.filter(({ slug }) => !wanted.length || wanted.includes(slug));
}

/** How sharp the picture is where it takes half of an A4 sheet. */
function sharpness({ picture }: PosterPage): string {
  const { width, height } = sheets.a4;
  const dots = Math.min(printResolution, resolutionOf(picture, { width, height: height / 2 }));
  return dots < 200 ? `ảnh ${dots} dpi, hơi mờ trên A4: hãy xin chủ nhà ảnh gốc` : `ảnh ${dots} dpi`;
}

const pages = await chosenPages().catch((fault: Error) => fault);
if (pages instanceof Error) {
  console.error(pages.message);
  process.exit(1);
}
const server = siteServer(path.resolve(values.site)).listen(0, '127.0.0.1');
try {
  const browser = await launchChromium();
  const { port } = server.address() as AddressInfo;
  const out = path.resolve(values.out);
  await mkdir(out, { recursive: true });
  try {
    for (const page of pages) {
      try {
        const printed = await printPosters(browser, `http://127.0.0.1:${port}`, page, {
          bleed: values.bleed,
        });
        for (const { file, pdf } of printed) await writeFile(path.join(out, file), pdf);
        console.log(`${page.name}: ${printed.length} tờ, ${sharpness(page)}`);
      } catch (fault) {
        // One house that cannot be printed does not keep the others from the printer's.
        console.error(`${page.name}: chưa in được. [${(fault as Error).message}]`);
        process.exitCode = 1;
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`\nTệp PDF nằm ở [the files are in] ${path.relative(process.cwd(), out) || out}`);
} catch (fault) {
  console.error((fault as Error).message);
  process.exitCode = 1;
} finally {
  server.close();
}

/**
 * `npm run build`: the whole static site into `dist/`. `--content <folder>` and `--out <folder>` name other places. Every
 * address is asked for, and only what differs is written, when all of it is known. One broken listing is left out and
 * reported (`npm run check` fails for it). `--copy` makes the site for another place, as `npm run publish` hands it on:
 * what is broken is as the server showed it last, and the desk is there only where a Git host is behind it. Exits with 1, and leaves the old site, when nothing could be built, or when
 * published houses would vanish for something outside of their own files.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Listr } from 'listr2';
import { isNamedByContent } from '../homestay/addresses.ts';
import { contentFolder } from '../listings/content-folder.ts';
import { inVietnamese } from '../listings/problem.ts';
import type { Content } from '../listings/read-content.ts';
import { sweepCache } from '../photos/sweep-cache.ts';
import { PictureMaker } from '../program/picture-maker.ts';
import { bundledProgram, loadProgram, type Program, type ProgramFolders } from '../program/program.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { ListingCard } from '../site/planned-cards.ts';
import type { CardFailure, ShortenedCard } from '../site/published-cards.ts';
import { unmade } from '../site/unmade.ts';
import { figuresTable, leftOutReport, shortenedReport } from './build-report.ts';
import { countFiles } from './count-files.ts';
import { exportBundled, exportLightCards, exportPages, exportPhotos, fileOf } from './export-site.ts';
import { Told } from './failure-sentence.ts';
import { isBuilt, noteBuilt, siteVersion } from './last-build.ts';
import { lastGood } from './last-good-content.ts';
import { lostHouses, lostSentence, publishedHouses } from './lost-houses.ts';
import { heaviestHousePage } from './page-weight.ts';
import { SiteFolder } from './site-folder.ts';
import { siteSize } from './site-size.ts';

const started = performance.now();
const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    copy: { type: 'boolean', default: false },
  },
});
// Whatever reads the content reads this folder.
process.env.NHA_SAN_CONTENT = path.resolve(values.content ?? contentFolder());
const out = path.resolve(values.out);
const folder = new SiteFolder(out);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => void folder.abandon().finally(() => process.exit(1)));
}

interface Work {
  program: Program;
  bundled: ProgramFolders;
  site: LiveSite;
  pictures: PictureMaker;
  content: Content;
  published: readonly ListingCard[];
  failures: CardFailure[];
  shortened: ShortenedCard[];
  reusedCards: number;
  reusedPhotos: number;
  /** Whether the site lay there already as it would be built. */
  isUnchanged: boolean;
}

const terminal = process.stdout.isTTY;

const steps = new Listr<Work>(
  [
    {
      title: 'Chuẩn bị chương trình [program]',
      task: async (work, task) => {
        const title = task.title;
        work.bundled = await bundledProgram(() => {
          task.title = `${title}: chỉ lần đầu và sau khi cập nhật`;
        });
        work.program = await loadProgram(work.bundled);
        work.pictures = new PictureMaker(work.bundled.entry);
      },
    },
    {
      title: 'Đọc nội dung [reading content]',
      task: async (work, task) => {
        const { LiveSite, render } = work.program;
        work.site = new LiveSite({ render, client: work.bundled.client });
        const last = values.copy && (await lastGood(contentFolder()));
        if (last) work.site.recall(last);
        work.content = await work.site.refresh();
        const { problems, homestays } = work.content;
        if (!work.site.isShown) throw new Told(problems.map(inVietnamese).join('\n'));
        const shown = new Set(work.site.directory.listings.map(({ name }) => name));
        const lost = lostHouses(work.content, await publishedHouses(out)).filter(
          ({ name }) => !shown.has(name),
        );
        if (lost.length) throw new Told(lostSentence(lost, work.content));
        task.title += `: ${homestays.length} nhà`;
      },
    },
    {
      title: 'Làm ảnh cho mạng xã hội [cards]',
      task: async (work, task) => {
        const title = task.title;
        const { publishCards, plannedCards, addressOf } = work.program;
        const { site, pictures } = work;
        const { published, failures, shortened } = await publishCards(
          plannedCards(site.directory),
          (cards, onCard) => pictures.cards(cards, onCard),
          ({ listing, card, reused }, done, of) => {
            work.reusedCards += Number(reused);
            // Without a terminal each note is a line of its own, so only every tenth of the way is told.
            if (terminal || done % Math.ceil(of / 10) === 0) {
              task.output = `${done}/${of} · ${listing.name} · ${card.name}`;
            }
            if (done === of) task.title = `${title}: ${of}`;
          },
        );
        Object.assign(work, { published, failures, shortened });
        for (const [slug, alike] of Map.groupBy(failures, ({ listing }) => listing.slug)) {
          site.noteFailedCards(slug, new Map(alike.map((failure) => [addressOf(failure), failure.fault])));
        }
      },
    },
    {
      title: 'Làm trang web [pages and photos]',
      task: async (work, task) => {
        const title = task.title;
        const { site, pictures, bundled, failures } = work;
        const { addressOf } = work.program;
        const version = await siteVersion(site, bundled, failures.map(addressOf).sort());
        if (await isBuilt(out, version)) {
          work.isUnchanged = true;
          task.title = `${title}: không có gì đổi [nothing changed]`;
          return;
        }
        const isDeskThere = !values.copy || site.directory.site.desk !== undefined;
        await exportPages(site, folder, isDeskThere);
        await exportCards(work);
        await exportLightCards(folder, pictures);
        await exportPhotos(folder, pictures, ({ done, of, reused }) => {
          work.reusedPhotos += Number(reused);
          if (terminal || done % Math.ceil(of / 10) === 0) task.output = `ảnh ${done}/${of}`;
          if (done === of) task.title = `${title}: ${of} ảnh`;
        });
        await exportBundled(folder, bundled.client);
        await folder.finish();
        // What was left out may be there at the next try.
        if (!unmade().length) await noteBuilt(out, version);
      },
    },
  ],
  { fallbackRenderer: 'simple', rendererOptions: { collapseErrors: false } },
);

/** Those whose house could be made; the link card under the name that changes with it as well. */
async function exportCards({ program, site, published }: Work): Promise<void> {
  const { addressOf, cardFileOf, linkCardName } = program;
  const shared = new Set(site.directory.listings);
  for (const each of published) {
    if (!shared.has(each.listing)) continue;
    const { card, listing, language } = each;
    const from = cardFileOf(card);
    await folder.link(fileOf(addressOf(each)), from);
    if (card.name !== 'link') continue;
    await folder.link(`cards/${listing.slug}/${language}/${linkCardName(card)}.jpg`, from);
  }
}

const work: Work = {
  published: [],
  failures: [],
  shortened: [],
  reusedCards: 0,
  reusedPhotos: 0,
  isUnchanged: false,
} as unknown as Work;
try {
  await folder.sweepDrafts();
  await steps.run(work);
  await sweepCache();
  const { content, site, failures, shortened } = work;
  const { directory } = site;
  const [size, pages, cards, photos, heaviestHouse] = await Promise.all([
    siteSize(
      out,
      directory.listings.map(({ slug }) => slug),
    ),
    countFiles(out, (name) => name.endsWith('.html')),
    countFiles(path.join(out, 'cards'), (name) => name.endsWith('.jpg') && !isNamedByContent(name)),
    countFiles(path.join(out, 'photos')),
    heaviestHousePage(out),
  ]);
  const left = leftOutReport(content.problems, content.leftOut, failures, unmade());
  if (left) console.log(`\n${left}`);
  const short = shortenedReport(shortened);
  if (short) console.log(`\n${short}`);
  console.log(
    `\n${figuresTable({
      listings: directory.listings.length,
      unpublished: content.homestays.length - directory.listings.length,
      villages: directory.villages.length,
      experiences: directory.experiences.length,
      pages: pages.count,
      cards: { ...cards, reused: work.reusedCards },
      photos: { ...photos, reused: work.isUnchanged ? photos.count : work.reusedPhotos },
      heaviestHouse,
      size,
      seconds: (performance.now() - started) / 1000,
    })}`,
  );
  console.log(`\nTrang web nằm ở [the site is in] ${path.relative(process.cwd(), out) || out}`);
} catch (fault) {
  // Listr has shown the step and its message already.
  await folder.abandon();
  process.exitCode = 1;
  if (process.env.DEBUG) console.error(fault);
} finally {
  work.pictures?.end();
}

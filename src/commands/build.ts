/**
 * `npm run build`: the whole static site into `dist/`. `--content <folder>` and `--out <folder>` name other places.
 * The old site stays in place until the new one is complete. One broken listing is left out and reported (`npm run
 * check` fails for it). Exits with 1, and leaves the old site, when nothing could be built, or when published houses
 * would vanish for something outside of their own files; `--last <folder>` names the site that is published now.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Listr } from 'listr2';
import { isNamedByContent } from '../homestay/addresses.ts';
import { directoryOf } from '../listings/directory.ts';
import type { Directory } from '../listings/entries.ts';
import { inVietnamese } from '../listings/problem.ts';
import { type Content, contentFolder, readContent } from '../listings/read-content.ts';
import { sweepCache } from '../photos/sweep-cache.ts';
import { onPhotoProgress } from '../site/photo-files.ts';
import { type CardFailure, publishCards, type ShortenedCard } from '../site/published-cards.ts';
import { tryEntries } from '../site/try-entries.ts';
import { forgetUnmade, unmade } from '../site/unmade.ts';
import { withoutUnmade } from '../site/unmade-entries.ts';
import { buildNotes } from './build-notes.ts';
import { endWithStarter, tellProgress } from './build-progress.ts';
import { figuresTable, leftOutReport, shortenedReport } from './build-report.ts';
import { countFiles } from './count-files.ts';
import { draftFolder, sweepDrafts } from './draft-folder.ts';
import { failureSentence, Told } from './failure-sentence.ts';
import { lostHouses, lostSentence, publishedHouses } from './lost-houses.ts';
import { heaviestHousePage } from './page-weight.ts';
import { replaceFolder } from './replace-folder.ts';
import { siteSize } from './site-size.ts';

endWithStarter();
const started = performance.now();
const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    last: { type: 'string' },
  },
});
// Astro's configuration and pages read the same folder.
process.env.NHA_SAN_CONTENT = path.resolve(values.content ?? contentFolder());
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const out = path.resolve(values.out);
const draft = draftFolder();
await sweepDrafts();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(1));
}
process.on('exit', () => {
  try {
    rmSync(draft, { recursive: true, force: true });
  } catch {
    // Files of it were still being written. The next build sweeps them up.
  }
});

interface Work {
  content: Content;
  directory: Directory;
  failures: CardFailure[];
  shortened: ShortenedCard[];
  reusedCards: number;
  reusedPhotos: number;
}

const terminal = process.stdout.isTTY;

const steps = new Listr<Work>(
  [
    {
      title: 'Đọc nội dung [reading content]',
      task: async (work, task) => {
        tellProgress({ step: 'Đọc nội dung' });
        work.content = await readContent();
        const { site, problems, homestays } = work.content;
        if (!site) throw new Told(problems.map(inVietnamese).join('\n'));
        const lost = lostHouses(work.content, await publishedHouses(path.resolve(values.last ?? out)));
        if (lost.length) throw new Told(lostSentence(lost, work.content));
        const all = directoryOf({ ...work.content, site });
        forgetUnmade();
        tryEntries(all);
        work.directory = withoutUnmade(all);
        task.title += `: ${homestays.length} nhà`;
      },
    },
    {
      title: 'Làm thẻ cho mạng xã hội [cards]',
      task: async (work, task) => {
        const title = task.title;
        tellProgress({ step: 'Làm thẻ cho mạng xã hội' });
        const { failures, shortened } = await publishCards(
          work.directory,
          ({ listing, card, reused }, done, of) => {
            work.reusedCards += Number(reused);
            if (done % Math.ceil(of / 20) === 0) {
              tellProgress({ step: `Làm thẻ cho mạng xã hội: ${done}/${of}` });
            }
            // Without a terminal each note is a line of its own, so only every tenth of the way is told.
            if (terminal || done % Math.ceil(of / 10) === 0) {
              task.output = `${done}/${of} · ${listing.name} · ${card.name}`;
            }
            if (done === of) task.title = `${title}: ${of}`;
          },
        );
        work.failures = failures;
        work.shortened = shortened;
      },
    },
    {
      title: 'Làm trang web [pages and photos]',
      task: async (work, task) => {
        const title = task.title;
        tellProgress({ step: 'Làm trang web' });
        onPhotoProgress(({ done, of, reused }) => {
          work.reusedPhotos += Number(reused);
          if (done % Math.ceil(of / 20) === 0) tellProgress({ step: `Làm trang web: ${done}/${of} ảnh` });
          if (terminal || done % Math.ceil(of / 10) === 0) task.output = `ảnh ${done}/${of}`;
          if (done === of) task.title = `${title}: ${of} ảnh`;
        });
        const { build } = await import('astro');
        await build({ outDir: draft, logLevel: 'error' });
        await replaceFolder(out, draft);
      },
    },
  ],
  { fallbackRenderer: 'simple', rendererOptions: { collapseErrors: false } },
);

try {
  const work = await steps.run({
    content: {} as Content,
    directory: {} as Directory,
    failures: [],
    shortened: [],
    reusedCards: 0,
    reusedPhotos: 0,
  });
  await sweepCache();
  const { content, directory, failures, shortened } = work;
  const [size, pages, cards, photos, heaviestHouse] = await Promise.all([
    siteSize(
      out,
      directory.listings.map(({ slug }) => slug),
    ),
    countFiles(out, (name) => name.endsWith('.html')),
    countFiles(path.join(out, 'cards'), (name) => !isNamedByContent(name)),
    countFiles(path.join(out, 'photos')),
    heaviestHousePage(out),
  ]);
  tellProgress({ notes: buildNotes({ problems: content.problems, failures, shortened, unmade: unmade() }) });
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
      photos: { ...photos, reused: work.reusedPhotos },
      heaviestHouse,
      size,
      seconds: (performance.now() - started) / 1000,
    })}`,
  );
  // The program that started this build shows the site elsewhere.
  if (!process.channel) {
    console.log(`\nTrang web nằm ở [the site is in] ${path.relative(process.cwd(), out) || out}`);
  }
} catch (fault) {
  // Listr has shown the step and its message already.
  tellProgress({ failed: failureSentence(fault) });
  process.exitCode = 1;
  if (process.env.DEBUG) console.error(fault);
}

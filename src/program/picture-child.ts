/**
 * Makes pictures in a process of its own: decoding and drawing take hundreds of megabytes, which only an end gives back.
 * Its first argument names the bundled program.
 */
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { CardFault } from '../cards/card-fault.ts';
import { giveWay } from './give-way.ts';
import type { PictureJob, PictureNews, SentFault } from './picture-job.ts';
import type { Program } from './program.ts';
import { isSmallMachine } from './small-machine.ts';

giveWay();
if (isSmallMachine()) sharp.concurrency(1);
const program = (await import(pathToFileURL(process.argv[2] ?? '').href)) as Program;
const { renderCards, renderLightCard, derivePhotos } = await program.pictures();

function sent(fault: unknown): SentFault {
  const { message } = fault instanceof Error ? fault : new Error(String(fault));
  // The bundle has a class of its own of the same name.
  if (!(fault instanceof Error) || fault.name !== CardFault.name) return { message };
  const { card, vi, en } = fault as CardFault;
  return { message, card: { card, vi, en } };
}

// Nobody is there to hear of it where the program that started this one has ended.
const tell = (news: PictureNews) => process.send?.(news, undefined, undefined, () => undefined);

async function make(job: number, work: PictureJob): Promise<void> {
  if ('light' in work) return renderLightCard(work.light);
  if ('source' in work) return derivePhotos(work.source, work.derivations, () => undefined);
  await renderCards(work.cards, (index, rendered) =>
    tell({
      job,
      index,
      made:
        'fault' in rendered
          ? { fault: sent(rendered.fault) }
          : { bytes: rendered.bytes, dropped: rendered.dropped },
    }),
  );
}

process.on('message', ({ job, work }: { job: number; work: PictureJob }) => {
  const done = () => ({ job, done: true, memory: process.memoryUsage.rss() }) as const;
  make(job, work).then(
    () => tell(done()),
    (fault) => tell({ ...done(), fault: sent(fault) }),
  );
});
process.on('disconnect', () => process.exit(0));

import type { BuildNote } from '../desk/protocol.ts';

/** What a build that runs in a process of its own tells the process that started it. */
export type BuildNews = { step: string } | { failed: string } | { notes: BuildNote[] };

/** Tells it, if there is one. */
export const tellProgress = (news: BuildNews): void => {
  process.send?.(news);
};

/** Ends this build when the process that started it does: it would take the place of a newer site. */
export function endWithStarter(): void {
  if (!process.channel) return;
  process.once('disconnect', () => process.exit(1));
  // The listener alone would keep a finished build waiting.
  process.channel.unref();
}

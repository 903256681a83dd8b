import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { BuildNote } from '../desk/protocol.ts';
import type { BuildNews } from './build-progress.ts';

/**
 * Builds the site; told each step in Vietnamese, and what was left out or cut short. Gives why it failed, or `undefined`
 * when it did not.
 */
export type BuildSite = (
  onStep: (step: string) => void,
  onNotes?: (notes: BuildNote[]) => void,
) => Promise<string | undefined>;

/** What a person is told when a build has not said why it failed. */
export const noReason =
  'Chương trình dừng giữa chừng. Hãy nhờ tổ công nghệ số xem cửa sổ đang chạy npm start.';

const tooLong =
  'Máy làm trang quá lâu mà không xong nên đã dừng. Hãy nhờ tổ công nghệ số chạy lại npm start rồi thử lần nữa.';

/** Milliseconds without any news after which a build counts as hanging: a slow machine tells a step in less. */
const mostSilence = 15 * 60_000;

const running = new Set<ChildProcess>();

/** Ends every build that is going on, when the program itself ends. */
export function stopBuilds(): void {
  for (const child of running) child.kill();
}

/**
 * Builds in a process of its own, so that nothing of the last build lingers.
 * @param out folder for the site
 * @param last the site that is published now
 * @param command the program that builds
 * @param patience milliseconds without news after which it is ended
 */
export const buildApart =
  (
    out: string,
    {
      last = out,
      command = path.join(import.meta.dirname, 'build.ts'),
      patience = mostSilence,
    }: { last?: string; command?: string; patience?: number } = {},
  ): BuildSite =>
  (onStep, onNotes) => {
    const child = spawn(process.execPath, ['--import', 'tsx', command, '--out', out, '--last', last], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    running.add(child);
    let failed: string | undefined;
    const giveUp = setTimeout(() => {
      failed = tooLong;
      child.kill('SIGKILL');
    }, patience);
    child.on('message', (news: BuildNews) => {
      giveUp.refresh();
      if ('step' in news) onStep(news.step);
      else if ('notes' in news) onNotes?.(news.notes);
      else failed = news.failed;
    });
    return new Promise<string | undefined>((resolve) => {
      child.on('error', () => resolve(noReason));
      child.on('close', (code) => resolve(code === 0 ? undefined : (failed ?? noReason)));
    }).finally(() => {
      clearTimeout(giveUp);
      running.delete(child);
    });
  };

import { spawn } from 'node:child_process';
import path from 'node:path';
import type { BuildNews } from './build-progress.ts';

/** Builds the site; told each step in Vietnamese. Gives why it failed, or `undefined` when it did not. */
export type BuildSite = (onStep: (step: string) => void) => Promise<string | undefined>;

const noReason = 'Chương trình dừng giữa chừng. Hãy nhờ tổ công nghệ số xem cửa sổ đang chạy npm start.';

/**
 * Builds in a process of its own, so that nothing of the last build lingers.
 * @param out folder for the site
 */
export const buildApart =
  (out: string): BuildSite =>
  (onStep) => {
    const command = path.join(import.meta.dirname, 'build.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', command, '--out', out], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    let failed: string | undefined;
    child.on('message', (news: BuildNews) => {
      if ('step' in news) onStep(news.step);
      else failed = news.failed;
    });
    return new Promise((resolve) => {
      child.on('error', () => resolve(noReason));
      child.on('close', (code) => resolve(code === 0 ? undefined : (failed ?? noReason)));
    });
  };

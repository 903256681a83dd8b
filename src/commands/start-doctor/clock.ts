import type { DatabaseSync } from 'node:sqlite';
import { folderUse } from './folder-use.ts';
import type { StartCheck } from './start-check.ts';

/** Milliseconds by which two clocks may differ without anybody being wrong. */
const slack = 5 * 60_000;

/** When the journal was written last, as milliseconds; 0 where it never was. */
function newestRow(database: DatabaseSync | undefined): number {
  try {
    const { newest } = (database?.prepare('SELECT max(at) AS newest FROM version').get() ?? {}) as {
      newest?: string | number | null;
    };
    return new Date(newest ?? 0).getTime() || 0;
  } catch {
    return 0;
  }
}

/** In words, in the time of this machine. */
const told = (at: number) =>
  new Intl.DateTimeFormat('vi', { dateStyle: 'short', timeStyle: 'short' }).format(at);

/**
 * A clock that is behind makes sessions and links hold too long, and a journal in which what came later stands before.
 * Nothing that was saved can lie in its future.
 */
export const clock: StartCheck = async ({ content, database }) => {
  const { newest } = await folderUse(content);
  const last = Math.max(newest, newestRow(database));
  const now = Date.now();
  return last > now + slack
    ? [
        `Đồng hồ của máy chỉ ${told(now)}, sớm hơn lần sửa bài cuối (${told(last)}). Hãy chỉnh lại giờ, ví dụ: sudo timedatectl set-ntp true [the clock is behind]`,
      ]
    : [];
};

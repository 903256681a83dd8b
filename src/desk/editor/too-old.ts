import { oldestBrowsers } from '../../platforms/browsers.ts';

const { chrome, ios } = oldestBrowsers.desk;

/** What somebody is told whose browser cannot open the desk. */
export const tooOldWords =
  'Chưa mở được: trình duyệt cũ quá, hãy cập nhật Chrome rồi mở lại (iPhone: cập nhật iOS). ' +
  'Những gì bạn đã viết vẫn còn trên máy này.';

/**
 * Whether a browser is older than the oldest that the desk is meant for: it names itself so, or lacks what came with just
 * these versions (the places of groups in a match).
 */
export function isTooOld(agent: string, has: (name: string) => boolean = (name) => name in RegExp.prototype) {
  const version = (pattern: RegExp) => Number(pattern.exec(agent)?.[1] ?? Number.POSITIVE_INFINITY);
  return (
    version(/\bChrome\/(\d+)/) < chrome || version(/\b(?:iPhone )?OS (\d+)_/) < ios || !has('hasIndices')
  );
}

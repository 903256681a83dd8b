import type { PostPlatform } from '../../../../posts/platform.ts';
import { type Posted, postedLog } from '../../../share/posted-log.ts';
import type { SharedPost } from '../../../share/share-sheet.ts';
import { sameDay, toldDay } from '../../../share/told-day.ts';
import { form, part, sheet } from './page.ts';
import { choiceOf } from './told.ts';

const log = postedLog();
const tick = part<HTMLInputElement>('posted');
const angles = form.elements.namedItem('angle') as HTMLSelectElement;

/** The newest of a post on this device. */
export const lastPost = ({ platform, angle, language }: SharedPost): Posted | undefined =>
  log.lastPosted(sheet.slug, { platform, angle, language });

/** Says in the list of angles which ones have been posted on a platform, and when. */
function showAngles(platform: PostPlatform): void {
  for (const option of angles.options) {
    const posted = log.lastPosted(sheet.slug, { platform, angle: option.value });
    const when = posted ? ` · đã đăng ${toldDay(new Date(posted.at), new Date())}` : '';
    option.textContent = `${option.dataset.name}${when}`;
  }
}

/** Shows whether a post was posted today, and when it was before. */
export function showPosted(post: SharedPost): void {
  const posted = lastPost(post);
  const now = new Date();
  tick.checked = posted !== undefined && sameDay(new Date(posted.at), now);
  part('posted-when').textContent = posted ? `Lần gần nhất: ${toldDay(new Date(posted.at), now)}` : '';
  showAngles(post.platform);
}

/** Takes today's ticks back, all of them: two telephones may have ticked, and their logs come together. */
function unmarkToday(post: SharedPost): boolean {
  for (let at = lastPost(post); at && sameDay(new Date(at.at), new Date()); at = lastPost(post)) {
    if (!log.unmark(at)) return false;
  }
  return true;
}

function setPosted(post: SharedPost, posted: boolean): void {
  const { platform, angle, language } = post;
  const kept = posted
    ? log.mark({
        slug: sheet.slug,
        platform,
        angle,
        language,
        at: new Date().toISOString(),
        words: choiceOf(post).words,
      })
    : unmarkToday(post);
  showPosted(post);
  if (!kept) part('posted-when').textContent = 'Máy này không cho ghi lại. Hãy ghi vào sổ.';
}

/** Notes that a post is up. */
export const markPosted = (post: SharedPost): void => setPosted(post, true);

/** Lets the tick be set and taken back. */
export function startPosted(current: () => SharedPost): void {
  tick.addEventListener('change', () => setPosted(current(), tick.checked));
}

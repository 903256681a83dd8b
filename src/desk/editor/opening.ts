const main = document.getElementById('opening');
const [back, heading, about, status, again] = [
  '.desk-back',
  'h1',
  '.opening-about',
  '[role="status"]',
  'button',
].map((each) => main?.querySelector<HTMLElement>(each));

/**
 * Says what is waited for.
 * @param name of the entry that somebody has tapped; none when that is not known
 */
export function openingOf(name: string | undefined): void {
  if (back) back.hidden = false;
  if (!name || !heading || !about || !status) return;
  heading.textContent = name;
  about.hidden = true;
  const waiting = 'Đang mở để sửa… Mạng yếu có thể mất nửa phút. Không cần bấm lại, mở được sẽ hiện ra ngay.';
  if (!main?.hasAttribute('data-failed') && status.textContent !== waiting) status.textContent = waiting;
}

/** Takes it out of the page: the editor is here. */
export const openingDone = (): void => main?.remove();

/** Says why it cannot be opened, and offers to try again. */
export function openingFailed(words: string): void {
  if (!main?.hasAttribute('data-failed')) again?.addEventListener('click', () => location.reload());
  main?.setAttribute('data-failed', '');
  if (status) status.textContent = words;
}

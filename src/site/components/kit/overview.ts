import type { PostPlatform } from '../../../posts/platform.ts';
import { postedLog } from '../../share/posted-log.ts';
import { sameDay, toldDay } from '../../share/told-day.ts';
import { byWaiting } from '../../share/waiting-order.ts';
import { pageStarted } from '../../started.ts';

const form = document.querySelector<HTMLFormElement>('[data-filter]')!;
const told = form.querySelector('[data-told]')!;
const list = document.querySelector('[data-houses]')!;
const houses = [...list.querySelectorAll<HTMLElement>('[data-house]')];
const log = postedLog();
const slugOf = (house: HTMLElement) => house.dataset.house ?? '';

/** Says at every platform of every house when it was last posted from this device. */
function showDays(): void {
  const now = new Date();
  for (const house of houses) {
    for (const line of house.querySelectorAll<HTMLElement>('[data-last]')) {
      const posted = log.lastPosted(slugOf(house), { platform: line.dataset.last as PostPlatform });
      const at = posted && new Date(posted.at);
      line.textContent = at ? toldDay(at, now) : 'chưa đăng';
      line.classList.toggle('today', at !== undefined && sameDay(at, now));
    }
  }
}

function filter(): void {
  const wanted = new FormData(form);
  const village = String(wanted.get('village') ?? '');
  const platform = String(wanted.get('platform') ?? '');
  for (const house of houses) {
    house.hidden = village !== '' && house.dataset.village !== village;
    for (const part of house.querySelectorAll<HTMLElement>('[data-of]')) {
      part.hidden = platform !== '' && part.dataset.of !== platform;
    }
  }
  const posting = platform !== '' && platform !== 'booking';
  const waiting = houses.map((house) => ({
    house,
    last: posting ? log.lastPosted(slugOf(house), { platform: platform as PostPlatform })?.at : undefined,
  }));
  list.append(...byWaiting(waiting).map(({ house }) => house));
  list.toggleAttribute('data-one', platform !== '');
  const shown = houses.filter(({ hidden }) => !hidden).length;
  told.textContent = `${shown} nhà${posting ? ', nhà chờ lâu nhất đứng trước' : ''}`;
}

form.addEventListener('change', filter);
// Also when the page comes back from memory: something may have been posted meanwhile.
window.addEventListener('pageshow', () => {
  showDays();
  filter();
  pageStarted();
});

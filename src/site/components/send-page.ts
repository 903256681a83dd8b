import { pageAddress } from '../share/page-address.ts';
import { copyText } from './booking/copy-text.ts';

/** Milliseconds for which the button says that the address was copied. */
const saidFor = 3000;

/** Sends the address of the page: with what the phone offers, else by the clipboard, else by hand. */
async function send(place: HTMLElement): Promise<void> {
  const url = pageAddress(location.href, place.dataset.site);
  if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title: document.title, url });
      return;
    } catch (fault) {
      // The guest thought better of it.
      if ((fault as Error).name === 'AbortError') return;
    }
  }
  const byHand = place.querySelector('p')!;
  const address = place.querySelector('output')!;
  address.textContent = url;
  byHand.hidden = false;
  const copied = await copyText(address);
  byHand.hidden = copied;
  const said = place.querySelector('button span')!;
  const heard = place.querySelector('[role=status]')!;
  if (!copied || heard.textContent) return;
  const text = said.textContent;
  said.textContent = place.dataset.copied!;
  heard.textContent = place.dataset.copied!;
  setTimeout(() => {
    said.textContent = text;
    heard.textContent = '';
  }, saidFor);
}

document.addEventListener('click', ({ target }) => {
  const place = (target as Element).closest('[data-send-page] button')?.parentElement;
  if (place) void send(place);
});

import { copyText } from '../booking/copy-text.ts';
import { part, words } from './page.ts';

/** Milliseconds for which the button says that the address was copied. */
const saidFor = 3000;

/** Sends the address of the page: with what the phone offers, else by the clipboard, else by hand. */
export async function send(): Promise<void> {
  const url = location.href;
  if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title: document.title, url });
      return;
    } catch (fault) {
      // The guest thought better of it.
      if ((fault as Error).name === 'AbortError') return;
    }
  }
  const byHand = part('by-hand');
  const address = byHand.querySelector('output')!;
  address.textContent = url;
  byHand.hidden = false;
  const copied = await copyText(address);
  byHand.hidden = copied;
  if (!copied) return;
  part('said').textContent = words.copied;
  part('heard').textContent = words.copied;
  setTimeout(() => {
    part('said').textContent = words.send;
    part('heard').textContent = '';
  }, saidFor);
}

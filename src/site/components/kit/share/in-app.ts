import { chromeAddress, inAppBrowser } from '../../../share/in-app-browser.ts';
import { pageAddress } from '../../../share/page-address.ts';
import { askedPost } from '../../../share/post-address.ts';
import { copyOnPress } from './copy-button.ts';
import { part, parts } from './page.ts';

/** The page with the post that was chosen on it, and nothing of how one came here. */
const thisPage = () => `${pageAddress(location.href)}${askedPost(location.hash) ? location.hash : ''}`;

/** Explains the way out of the browser inside an app, where one is; once. */
export function showInAppHint(): void {
  const inside = inAppBrowser(navigator.userAgent);
  if (!inside || !part('in-app').hidden) return;
  part('in-app').hidden = false;
  part('app').textContent = inside.name;
  const browser = inside.system === 'ios' ? 'Safari' : 'Chrome';
  for (const each of parts('browser')) each.textContent = browser;
  part('menu').textContent = inside.system === 'ios' ? '···' : '⋮';
  const chrome = part<HTMLAnchorElement>('chrome');
  for (const each of parts('chrome-way')) each.hidden = inside.system !== 'android';
  const aim = () => {
    chrome.href = chromeAddress(thisPage());
  };
  aim();
  // What is chosen meanwhile changes the address.
  chrome.addEventListener('click', aim);
  copyOnPress(part('copy-page'), thisPage);
}

import { copyWords } from '../../../share/copy-words.ts';
import { chromeAddress, inAppBrowser } from '../../../share/in-app-browser.ts';
import { part, parts } from './page.ts';

/** Explains the way out of the browser inside an app, where one is. */
export function showInAppHint(): void {
  const inside = inAppBrowser(navigator.userAgent);
  if (!inside) return;
  part('in-app').hidden = false;
  part('app').textContent = inside.name;
  const browser = inside.system === 'ios' ? 'Safari' : 'Chrome';
  for (const each of parts('browser')) each.textContent = browser;
  part('menu').textContent = inside.system === 'ios' ? '···' : '⋮';
  const chrome = part<HTMLAnchorElement>('chrome');
  chrome.hidden = inside.system !== 'android';
  chrome.href = chromeAddress(location.href);
  const copy = part('copy-page');
  copy.addEventListener('click', async () => {
    copy.textContent = (await copyWords(location.href))
      ? 'Đã chép. Hãy dán vào trình duyệt'
      : 'Chưa chép được';
  });
}

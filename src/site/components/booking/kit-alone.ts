const ofTheFile = 'meta[charset], meta[name=viewport], meta[name=robots], title, style';

/** What leads to another part of the site, or needs a script. */
const ofTheSite = 'script, button, [data-unstarted], [data-on-site]';

/** The styles without the files that lie on the site: fonts and woven edges. */
const styleAlone = (css: string) =>
  css.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/url\(["']?\/[^)]*\)/g, 'none');

/**
 * The page of the kit as a file, `kit.html` in the zip: unfolded but for what is technical, no script, no picture but those in the folder
 * `photos` beside it. Links into the desk stay, with the whole address.
 * @param page what the server has sent for the page
 * @param address where it lies
 */
export function kitAlone(page: string, address: string): string {
  const { documentElement: root, head, body } = new DOMParser().parseFromString(page, 'text/html');
  const main = body.querySelector('main');
  for (const each of [...head.children]) if (!each.matches(ofTheFile)) each.remove();
  for (const style of head.querySelectorAll('style')) style.textContent = styleAlone(style.textContent ?? '');
  body.replaceChildren(...(main ? [main] : []));
  for (const details of body.querySelectorAll<HTMLDetailsElement>('details:not([data-technical])'))
    details.open = true;
  for (const picture of body.querySelectorAll('picture')) {
    const saved = picture.closest('[data-field]')?.querySelector<HTMLAnchorElement>('a[download]');
    const image = picture.querySelector('img');
    if (saved && image) image.setAttribute('src', `photos/${saved.download}`);
    picture.replaceWith(...(saved && image ? [image] : []));
  }
  for (const each of body.querySelectorAll(ofTheSite)) each.remove();
  for (const link of body.querySelectorAll('a')) {
    link.href = new URL(link.getAttribute('href') ?? '', address).href;
  }
  return `<!doctype html>\n${root.outerHTML}\n`;
}

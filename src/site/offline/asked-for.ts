import { keptAddress } from './kept-address.ts';
import { isWholeFile } from './whole-file.ts';

/** Name of the `meta` element with which every page says that it is of this site, and which of its pages it is. */
export const pageMark = 'nha-san:page';

const markForm = new RegExp(`<meta name="${pageMark}" content="([^"]*)"`);

/** The address that a page of the site gives as its own; `undefined` for a page of somebody else. */
export const addressInPage = (html: string): string | undefined => markForm.exec(html)?.[1];

/** Whether this is a whole page of the site, not a notice of the host. */
export const isOwnPage = (html: string): boolean =>
  addressInPage(html) !== undefined && /<\/html>/i.test(html);

/** Whether this is the whole page of an address, not another page in its place. */
export const isPageOf = (pathname: string, html: string): boolean =>
  isOwnPage(html) && addressInPage(html) === keptAddress(pathname);

/** Facts of one house, or other words for its posts in a language: they say which. */
function isDataOf(pathname: string, text: string): boolean {
  try {
    const { slug, language } = (JSON.parse(text) ?? {}) as { slug?: unknown; language?: unknown };
    return pathname.endsWith(language ? `/${slug}/loi-${language}.json` : `/${slug}.json`);
  } catch {
    return false;
  }
}

function isWhole(pathname: string, type: string, bytes: Uint8Array): boolean {
  if (!pathname.endsWith('/') && !pathname.endsWith('.json')) return isWholeFile(pathname, type, bytes);
  const text = new TextDecoder().decode(bytes);
  return pathname.endsWith('/')
    ? /^text\/html\b/.test(type) && isPageOf(pathname, text)
    : /^(?!text\/)/.test(type) && isDataOf(pathname, text);
}

/**
 * An answer as it may be kept on the device: from this site, complete, and what lies at the address that was asked for.
 * A way round by a redirect is forgotten, because browsers open no page that came by one from the device.
 * @param asked the address
 * @returns `undefined` for any other answer, which can be shown but is not kept
 */
export async function askedFor(asked: string, answer: Response): Promise<Response | undefined> {
  const { status, type, url, redirected, headers } = answer;
  if (status !== 200 || !['basic', 'default'].includes(type)) return undefined;
  const at = new URL(asked);
  const from = url ? new URL(url) : at;
  const address = keptAddress(at.pathname);
  if (from.origin !== at.origin || keptAddress(from.pathname) !== address) return undefined;
  try {
    const bytes = new Uint8Array(await answer.clone().arrayBuffer());
    if (!isWhole(address, headers.get('content-type') ?? '', bytes)) return undefined;
    return redirected ? new Response(bytes, { headers }) : answer;
  } catch {
    // The line broke while it came.
    return undefined;
  }
}

import { isFacebookPage } from '../../homestay/profile-page.ts';

/** Parts of an address behind which the name or number of a page stands. */
const before = /^(?:people|pages|p)$/i;
/** Names as pages have them; a number at the end tells the page whatever stands before it. */
const named = /^(?!(?:groups|share|profile\.php)$)[\w.-]+$/i;

/**
 * Address that opens a Messenger chat with a Facebook page: `https://m.me/<name or number>`.
 * @returns `undefined` when the address of the page does not tell its name
 */
export function messengerAddress(facebook: string): string | undefined {
  const url = new URL(facebook);
  if (!isFacebookPage(url)) return undefined;
  const [first = '', ...others] = url.pathname.split('/').filter(Boolean);
  if (/^profile\.php$/i.test(first)) return `https://m.me/${url.searchParams.get('id')}`;
  const last = before.test(first) ? (others[others.length - 1] ?? '') : first;
  const page =
    /(?:^|-)(\d{6,})$/.exec(last)?.[1] ?? (others.length === 0 && named.test(first) ? first : undefined);
  return page && `https://m.me/${page}`;
}

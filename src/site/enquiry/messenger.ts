/** Pages of Facebook that are not a profile or a page, or whose name stands elsewhere. */
const named = /^(?!(?:pages|groups|people|share|profile\.php|sharer)(?:\/|$))[\w.-]+$/i;

/**
 * Address that opens a Messenger chat with a Facebook page: `https://m.me/<name or number>`.
 * @returns `undefined` when the address of the page does not tell its name
 */
export function messengerAddress(facebook: string): string | undefined {
  const { pathname, searchParams } = new URL(facebook);
  const [first = '', ...others] = pathname.split('/').filter(Boolean);
  const number =
    searchParams.get('id') ??
    (/^(?:people|pages|p)$/i.test(first) ? others.at(-1)?.match(/(?:^|-)(\d{6,})$/)?.[1] : undefined);
  const page = number ?? (others.length === 0 && named.test(first) ? first : undefined);
  return page && `https://m.me/${page}`;
}

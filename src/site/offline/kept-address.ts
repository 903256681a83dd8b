/** What an address leads to, for the worker: each kind is kept in its own way, and what is none is left alone. */
export type KeptKind = 'page' | 'asset' | 'root-file' | 'kit-page' | 'kit-picture' | 'kit-words';

/**
 * The address under which a page is kept. Hosts write it with a slash at its end, without one, or with the name of its
 * file; files are kept under their own.
 */
export function keptAddress(pathname: string): string {
  const page = pathname.replace(/\/index\.html$/, '/');
  return /\/[^/.]+$/.test(page) ? `${page}/` : page;
}

/**
 * How an address of this site is kept on the device; `undefined` for what never is: the editing desk, downloads, data
 * for other programs.
 */
export function keptKind(pathname: string): KeptKind | undefined {
  const address = keptAddress(pathname);
  if (address.startsWith('/admin/')) return undefined;
  if (address.endsWith('/')) return address.startsWith('/kit/') ? 'kit-page' : 'page';
  if (/^\/kit\/(?:ban\/)?[^/]+\/loi-\w+\.json$/.test(address)) return 'kit-words';
  // The share pages alone show cards: public pages only name them for link previews.
  if (address.startsWith('/cards/')) return 'kit-picture';
  if (/^\/(?:_astro|photos)\//.test(address)) return 'asset';
  // Their names stay when they change.
  if (/^\/[\w-]+\.(?:svg|png)$/.test(address)) return 'root-file';
  return undefined;
}

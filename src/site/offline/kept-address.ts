/** What an address leads to, for the worker: each kind is kept in its own way, and what is none is left alone. */
export type KeptKind = 'page' | 'asset' | 'kit-page' | 'kit-picture';

/**
 * How an address of this site is kept on the device; `undefined` for what never is: the editing desk, downloads, data
 * for other programs.
 */
export function keptKind(pathname: string): KeptKind | undefined {
  if (pathname.startsWith('/admin/')) return undefined;
  if (pathname.endsWith('/')) return pathname.startsWith('/kit/') ? 'kit-page' : 'page';
  // The share pages alone show cards: public pages only name them for link previews.
  if (pathname.startsWith('/cards/')) return 'kit-picture';
  if (/^\/(?:_astro|photos)\/|^\/[\w-]+\.(?:svg|png)$/.test(pathname)) return 'asset';
  return undefined;
}

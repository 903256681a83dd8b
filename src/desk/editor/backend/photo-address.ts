import { apiAddress } from '../../protocol.ts';
import type { EntryPlace } from './entry-place.ts';

/** Address of a saved picture. `width` asks for a smaller one; with `version` the browser keeps it for ever. */
export function photoAddress(
  { collection, slug }: EntryPlace,
  file: string,
  { width, version }: { width?: 160 | 320 | 1080; version?: string } = {},
): string {
  const query = new URLSearchParams();
  if (version) query.set('version', version);
  if (width) query.set('width', String(width));
  return `${apiAddress}/photos/${collection}/${slug}/${encodeURIComponent(file)}${query.size ? `?${query}` : ''}`;
}

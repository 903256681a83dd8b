import { randomUUID } from 'node:crypto';
import type { Saved, StoredEntry } from '../../src/desk/protocol.ts';
import type { Editor, VillageProgram } from './village-program.ts';

type Asked = Pick<VillageProgram, 'ask'>;

/** What an editor sees of a house. */
export async function opened(
  { ask }: Asked,
  { slug, cookie }: Pick<Editor, 'slug' | 'cookie'>,
): Promise<StoredEntry> {
  const { status, body } = await ask(`/admin/api/entries/homestays/${slug}`, { cookie });
  if (status !== 200) throw new Error(`${slug} was answered with ${status}.`);
  return JSON.parse(body) as StoredEntry;
}

/** A new picture, by its name in `photos/`. */
export interface NewPhoto {
  file: string;
  bytes: Uint8Array;
}

/** Sends a house with another price. Gives the status, and what was saved where it was. */
export async function savePrice(
  { ask }: Asked,
  { cookie }: Pick<Editor, 'cookie'>,
  entry: StoredEntry,
  amount: number,
  photos: readonly NewPhoto[] = [],
): Promise<{ status: number; saved?: Saved }> {
  const { collection, slug, version: base } = entry;
  const text = entry.text.replace(/amount: \d+/, `amount: ${amount}`);
  const form = new FormData();
  form.append('save', JSON.stringify({ key: randomUUID(), collection, slug, base, text }));
  for (const { file, bytes } of photos) form.append('photo', new Blob([new Uint8Array(bytes)]), file);
  const sent = new Response(form);
  const body = new Uint8Array(await sent.arrayBuffer());
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' };
  const heard = await ask('/admin/api/save', { method: 'POST', cookie, body, headers });
  return { status: heard.status, ...(heard.status === 200 && { saved: JSON.parse(heard.body) as Saved }) };
}

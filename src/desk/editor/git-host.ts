import type { CmsBackend } from 'decap-cms-core';

/** A Git host as Decap's backend for it is configured. */
export type GitHost = Omit<CmsBackend, 'name'> & { name: string };

/** Where the page keeps the host of this site; see `Shell.astro`. */
const place = 'meta[name="nha-san:desk-host"]';

/** The Git host that the site's settings name; nothing when the desk has its own server. */
export function gitHost(page: ParentNode = document): GitHost | undefined {
  const content = page.querySelector<HTMLMetaElement>(place)?.content;
  return content ? (JSON.parse(content) as GitHost) : undefined;
}

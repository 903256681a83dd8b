import type { ContentField } from '../../../booking/owner-texts.ts';

/** Whether this site has the editing desk. As long as it has none, places are named and lead nowhere. */
const hasDesk: boolean = false;

const collections = /^(homestays|villages)\/([^/]+)\/index\.yaml$/;

/** Address of the entry in the editing desk that holds a field; nothing when there is no desk. */
export function deskAddress({ file }: ContentField): string | undefined {
  const [, collection, slug] = collections.exec(file) ?? [];
  return hasDesk && collection ? `/admin/#/collections/${collection}/entries/${slug}` : undefined;
}

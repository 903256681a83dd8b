import type { ContentField } from '../../../booking/owner-texts.ts';

const ofEntry = /^(homestays|villages|experiences)\/([^/]+)\/index\.yaml$/;

/** Address in the editing desk of a field: opens its entry, and in the form the field. */
export function deskAddress({ file, field }: ContentField): string | undefined {
  const [, collection, slug] = file === 'site.yaml' ? ['', 'site', 'site'] : (ofEntry.exec(file) ?? []);
  return collection
    ? `/admin/#/collections/${collection}/entries/${slug}?field=${encodeURIComponent(field)}`
    : undefined;
}

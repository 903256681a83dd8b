import type { CmsBackend, CmsCollection, CmsConfig, CmsField } from 'decap-cms-core';
import { type CollectionName, collectionNames, type Person } from '../protocol.ts';
import { nodeOf } from './collections.ts';
import { type Field, fieldsOf } from './field.ts';
import { groups } from './groups.ts';

/** Name under which the desk's own YAML reader and writer is registered with Decap. */
export const formatName = 'nha-san';

const titles: Record<CollectionName, { label: string; one: string }> = {
  homestays: { label: 'Homestay', one: 'homestay' },
  villages: { label: 'Bản', one: 'bản' },
  experiences: { label: 'Trải nghiệm', one: 'trải nghiệm' },
  site: { label: 'Trang', one: 'trang' },
};

/** The fields of a collection's form, group by group, as a person of this role sees them. */
export function formOf(collection: CollectionName, role: Person['role']): Field[] {
  const fields = fieldsOf(nodeOf(collection), { insist: true, role });
  return groups[collection].flatMap(({ title, open, keys }) =>
    keys.flatMap((key) => {
      const found = fields.find(({ name }) => name === key);
      return found ? [{ ...found, group: { title, open } }] : [];
    }),
  );
}

// Decap's types name its own widgets only.
const asDecap = (fields: Field[]) => fields as unknown as CmsField[];

function folder(name: CollectionName, role: Person['role']): CmsCollection {
  const nameField = nodeOf(name).properties?.name?.widget === 'words' ? 'name.vi' : 'name';
  const mayMake = role === 'team' || name === 'homestays';
  return {
    name,
    label: titles[name].label,
    label_singular: titles[name].one,
    folder: `content/${name}`,
    path: '{{slug}}/index',
    extension: 'yaml',
    format: formatName,
    identifier_field: nameField,
    summary: `{{${nameField}}}`,
    slug: '{{slug}}',
    media_folder: 'photos',
    public_folder: 'photos',
    create: mayMake,
    delete: false,
    hide: !mayMake,
    sortable_fields: [{ field: nameField, label: nodeOf(name).properties?.name?.title ?? '' }],
    fields: asDecap(formOf(name, role)),
  };
}

function file(name: CollectionName, role: Person['role']): CmsCollection {
  const { label, one } = titles[name];
  return {
    name,
    label,
    label_singular: one,
    format: formatName,
    create: false,
    delete: false,
    hide: role === 'owner',
    files: [
      {
        name,
        label,
        file: `content/${name}.yaml`,
        media_folder: 'photos',
        public_folder: 'photos',
        fields: asDecap(formOf(name, role)),
      },
    ],
  };
}

/**
 * The whole configuration of Decap, from the schemas of `src/homestay`. Nothing can be deleted: a house is hidden by
 * its status. An owner sees homestays in Vietnamese; the other collections are there but hidden, because fields of a
 * homestay choose from them.
 * @param siteUrl address of the site, to which the editor's link leads back
 */
export function configOf({
  role,
  backend,
  siteUrl,
}: {
  role: Person['role'];
  backend: Omit<CmsBackend, 'name'> & { name: string };
  siteUrl: string;
}): CmsConfig {
  return {
    load_config_file: false,
    backend: backend as CmsBackend,
    locale: 'vi',
    site_url: siteUrl,
    display_url: siteUrl,
    media_folder: 'content/photos',
    public_folder: 'photos',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: collectionNames.map((name) => (name === 'site' ? file(name, role) : folder(name, role))),
  };
}

import type { CmsConfig } from 'decap-cms-core';
import { configOf } from '../form/config.ts';
import type { Field } from '../form/field.ts';
import { withHeadings } from './fields/with-headings.ts';
import type { GitHost } from './git-host.ts';
import type { Role } from './role/role.ts';

interface Fielded {
  fields?: Field[];
  files?: Fielded[];
}

const shown = ({ fields, files, ...rest }: Fielded): object => ({
  ...rest,
  ...(fields ? { fields: withHeadings(fields) } : {}),
  ...(files ? { files: files.map(shown) } : {}),
});

/** Decap's configuration: the form's, as the desk shows it. */
export function deskConfig(role: Role, host: GitHost | undefined): CmsConfig {
  const config = configOf({ role, backend: host ?? { name: 'nha-san' }, siteUrl: location.origin });
  const collections = config.collections as unknown as Fielded[];
  return {
    ...config,
    show_preview_links: false,
    collections: collections.map(shown),
  } as unknown as CmsConfig;
}

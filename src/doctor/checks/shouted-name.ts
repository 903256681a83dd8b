import type { Check } from '../finding.ts';
import { shoutedNameRemark } from '../text-remarks.ts';

/** Names of houses and hosts in capitals. */
export const shoutedName = {
  id: 'shouted-name',
  run: ({ homestays }) =>
    homestays.flatMap(({ slug, name, shortName = '', host }) =>
      Object.entries({ name, shortName, 'host.name': host.name }).flatMap(([field, each]) => {
        const remark = shoutedNameRemark(each);
        return remark ? { file: `homestays/${slug}/index.yaml`, field, vi: remark.vi, en: remark.en } : [];
      }),
    ),
} satisfies Check;

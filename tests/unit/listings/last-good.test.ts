import { expect, test } from 'vitest';
import { withLastGood } from '../../../src/listings/last-good.ts';
import type { Content } from '../../../src/listings/read-content.ts';
import { anExperience, aVillage } from '../../fixtures/listing.ts';
import { aSite } from '../../fixtures/site.ts';

const home = (slug: string, name = slug) => ({ slug, name }) as Content['homestays'][number];

const content = (more: Partial<Content> = {}): Content => ({
  site: aSite(),
  villages: [aVillage()],
  experiences: [anExperience()],
  homestays: [home('nha-mot'), home('nha-hai')],
  problems: [],
  leftOut: [],
  ...more,
});

const last = content();
const slugs = (part: { slug: string }[]) => part.map(({ slug }) => slug).sort();

test.each<[string, Partial<Content>, Partial<Content>]>([
  ['nothing is wrong', {}, {}],
  [
    'a house is broken',
    { homestays: [home('nha-mot')], leftOut: ['homestays/nha-hai'] },
    { homestays: [home('nha-mot'), last.homestays[1]!] },
  ],
  ['a house is gone', { homestays: [home('nha-mot')] }, { homestays: [home('nha-mot')] }],
  ['a house is broken that never was good', { leftOut: ['homestays/nha-ba'] }, { homestays: last.homestays }],
  [
    'the folder of the houses cannot be read',
    { homestays: [], leftOut: ['homestays'] },
    { homestays: last.homestays },
  ],
  [
    'an entry of another part with the same name is broken',
    { homestays: [], leftOut: ['villages/nha-mot'] },
    { homestays: [] },
  ],
  ['a village is broken', { villages: [], leftOut: ['villages/ban-thu'] }, { villages: last.villages }],
  [
    'an experience is broken',
    { experiences: [], leftOut: ['experiences/thuyen-tren-ho'] },
    { experiences: last.experiences },
  ],
  ['the settings are broken', { site: undefined }, { site: last.site }],
  [
    'a house has changed while another is broken',
    { homestays: [home('nha-mot', 'Nhà Mới')], leftOut: ['homestays/nha-hai'] },
    { homestays: [home('nha-mot', 'Nhà Mới'), last.homestays[1]!] },
  ],
])('%s', (_what, more, shown) => {
  const now = content(more);
  const good = withLastGood(now, last);
  expect(good).toEqual({ ...now, ...shown });
  expect(slugs(good.homestays)).toEqual([...new Set(slugs(good.homestays))]);
  expect(good.problems).toBe(now.problems);
});

import { directoryAddress, entryAddress, homeAddress, kitAddress } from '../../src/homestay/addresses.ts';
import type { Language } from '../../src/homestay/language.ts';
import { readContent } from '../../src/listings/read-content.ts';
import { guideAddress, guidesAddress } from '../../src/site/guide/addresses.ts';
import { guides } from '../../src/site/guide/guides.ts';
import { dataAddress } from '../../src/site/open-data/addresses.ts';
import { planAddress } from '../../src/site/plan/addresses.ts';
import { posterAddress, villagePosterAddress } from '../../src/site/poster/addresses.ts';

const content = await readContent();
/** Languages of the sample site. */
export const siteLanguages: Language[] = content.site?.languages ?? [];

/** Slugs of the sample content, which the browser tests open. */
export const slugs = {
  homestays: content.homestays.map(({ slug }) => slug),
  villages: content.villages.map(({ slug }) => slug),
  experiences: content.experiences.map(({ slug }) => slug),
};

/** Addresses of every page that tourists see, by language. */
export const publicPages = siteLanguages.flatMap((language) =>
  [
    homeAddress(language),
    directoryAddress(language),
    dataAddress(language),
    ...slugs.homestays.map((slug) => entryAddress('homestay', slug, language)),
    ...slugs.villages.map((slug) => entryAddress('village', slug, language)),
    ...slugs.experiences.map((slug) => entryAddress('experience', slug, language)),
  ].map((address) => ({ address, language })),
);

/** Addresses of the team's pages. */
export const teamPages = [
  '/kit/',
  planAddress,
  guidesAddress,
  ...guides.map(({ slug }) => guideAddress(slug)),
  ...slugs.homestays.flatMap((slug) => [kitAddress(slug), kitAddress(slug, 'booking/'), posterAddress(slug)]),
  ...slugs.villages.map(villagePosterAddress),
];

/** One page of each kind in each language, for what need not be looked at on all of them. */
export const pageKinds = siteLanguages.flatMap((language) =>
  [
    homeAddress(language),
    directoryAddress(language),
    dataAddress(language),
    entryAddress('homestay', slugs.homestays[0] ?? '', language),
    entryAddress('village', slugs.villages[0] ?? '', language),
    entryAddress('experience', slugs.experiences[0] ?? '', language),
  ].map((address) => ({ address, language })),
);

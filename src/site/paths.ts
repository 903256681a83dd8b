import { type Section, sectionWord } from '../homestay/addresses.ts';
import { type Language, languages, textLanguage } from '../homestay/language.ts';
import { directory } from './directory.ts';
import { firstHouses } from './find/first-houses.ts';
import { offlineWord } from './offline/addresses.ts';
import { dataWord } from './open-data/addresses.ts';
import { savedWord } from './saved/addresses.ts';

/** Value of the `[...lang]` part of a route: nothing for the language without a prefix. */
const langParam = (language: Language): string | undefined =>
  languages[language].prefix.slice(1) || undefined;

/** The home page in each language. */
export async function homePaths() {
  const { site } = await directory();
  return site.languages.map((language) => ({ params: { lang: langParam(language) }, props: { language } }));
}

/** The directory of all homestays in each language. */
export async function directoryPaths() {
  const { site } = await directory();
  return site.languages.map((language) => ({
    params: { lang: langParam(language), homestay: sectionWord('homestay', language) },
    props: { language },
  }));
}

/** The page with every house in each language, where they are more than the directory's page shows. */
export async function allHousesPaths() {
  const { listings } = await directory();
  return listings.length > firstHouses ? directoryPaths() : [];
}

/** One path per entry and language; the part of the route named after the section takes the section's word. */
async function entryPaths<T extends { slug: string }>(section: Section, entries: T[]) {
  const { site } = await directory();
  return site.languages.flatMap((language) =>
    entries.map((entry) => ({
      params: { lang: langParam(language), [section]: sectionWord(section, language), slug: entry.slug },
      props: { language, entry },
    })),
  );
}

/** Each homestay in each language. */
export const homestayPaths = async () => entryPaths('homestay', (await directory()).listings);

/** Each village in each language. */
export const villagePaths = async () => entryPaths('village', (await directory()).villages);

/** Each experience in each language. */
export const experiencePaths = async () => entryPaths('experience', (await directory()).experiences);

/** The page about the open data in each language. */
export async function dataPaths() {
  const { site } = await directory();
  return site.languages.map((language) => ({
    params: { lang: langParam(language), data: dataWord[textLanguage(language)] },
    props: { language },
  }));
}

/** The page that is kept on the device, in each language. */
export async function offlinePaths() {
  const { site } = await directory();
  return site.languages.map((language) => ({
    params: { lang: langParam(language), offline: offlineWord[textLanguage(language)] },
    props: { language },
  }));
}

/** The page of saved houses in each language. */
export async function savedPaths() {
  const { site } = await directory();
  return site.languages.map((language) => ({
    params: { lang: langParam(language), saved: savedWord[textLanguage(language)] },
    props: { language },
  }));
}

/** What the page of saved houses shows of each house, in each language. */
export async function summaryPaths() {
  const [{ listings }, pages] = await Promise.all([directory(), savedPaths()]);
  return pages.flatMap(({ params, props }) =>
    listings.map((listing) => ({
      params: { ...params, slug: listing.slug },
      props: { ...props, listing },
    })),
  );
}

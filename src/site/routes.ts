import { sections } from '../homestay/addresses.ts';
import { type Label, labelIn, languageKeys, languages } from '../homestay/language.ts';
import { guidePaths } from './guide/guide-paths.ts';
import { bookingPaths, bookingTextPaths, posterPaths, sharePaths } from './kit-paths.ts';
import { offlineWord } from './offline/addresses.ts';
import { dataWord } from './open-data/addresses.ts';
import * as paths from './paths.ts';
import { villagePosterPaths } from './poster/poster-paths.ts';
import { savedWord } from './saved/addresses.ts';
import { postTextPaths } from './share/post-texts.ts';
import { villageSharePaths, villageTextPaths } from './share/village-posts.ts';
import { oncePerSnapshot } from './snapshot.ts';

/** One page of a route: what stands in the brackets of its pattern, and what the page is about. */
export interface PagePath {
  params: Record<string, string | undefined>;
  props?: object;
}

type Paths = () => PagePath[] | Promise<PagePath[]>;

const one: Paths = () => [{ params: {} }];

/**
 * Every route of the site with its pages: the one list from which server, export, sitemap and tests work. The file below
 * `src/routes` has the name of the pattern.
 */
export const routes: Record<string, Paths> = {
  '/[...lang]': paths.homePaths,
  '/[...lang]/[homestay]': paths.directoryPaths,
  '/[...lang]/[homestay]/tat-ca': paths.allHousesPaths,
  '/[...lang]/[homestay]/[slug]': paths.homestayPaths,
  '/[...lang]/[village]/[slug]': paths.villagePaths,
  '/[...lang]/[experience]/[slug]': paths.experiencePaths,
  '/[...lang]/[data]': paths.dataPaths,
  '/[...lang]/[offline]': paths.offlinePaths,
  '/[...lang]/[saved]': paths.savedPaths,
  '/[...lang]/[saved]/[slug].json': paths.summaryPaths,
  '/[...lang]/rss.xml': paths.homePaths,
  '/kit': one,
  '/kit/huong-dan': one,
  '/kit/huong-dan/[guide]': guidePaths,
  '/kit/ke-hoach': one,
  '/kit/ke-hoach.ics': one,
  '/kit/ban/[slug]': villageSharePaths,
  '/kit/ban/[slug]/loi-[lang].json': villageTextPaths,
  '/kit/ban/[slug]/posts-[lang].txt': villageTextPaths,
  '/kit/ban/[slug]/poster': villagePosterPaths,
  '/kit/[slug]': sharePaths,
  '/kit/[slug]/booking': bookingPaths,
  '/kit/[slug]/booking.json': bookingPaths,
  '/kit/[slug]/booking-[lang].txt': bookingTextPaths,
  '/kit/[slug]/booking-pack.json': bookingPaths,
  '/kit/[slug]/loi-[lang].json': postTextPaths,
  '/kit/[slug]/posts-[lang].txt': postTextPaths,
  '/kit/[slug]/poster': posterPaths,
  '/admin': one,
  '/api/homestays.json': one,
  '/api/homestays.geojson': one,
  '/api/homestays.schema.json': one,
  '/manifest.webmanifest': one,
  '/llms.txt': one,
  '/robots.txt': one,
  // Under no address of its own.
  '/404': () => [],
};

const words: Record<string, Label> = { ...sections, data: dataWord, offline: offlineWord, saved: savedWord };

/**
 * The patterns under which Astro knows a route: one for each language with its own words, so that no two of them can
 * mean the same address.
 */
export function patternsOf(route: string): string[] {
  if (!route.startsWith('/[...lang]')) return [route];
  return languageKeys.map(
    (language) =>
      route.replace('/[...lang]', languages[language].prefix).replace(/\[(\w+)\]/g, (whole, name) => {
        const word = words[name];
        return word ? labelIn(word, language) : whole;
      }) || '/',
  );
}

const routeOf = new Map(
  Object.keys(routes).flatMap((route) => patternsOf(route).map((pattern) => [pattern, route] as const)),
);

/** Fills the brackets of a pattern: `/[...lang]/[homestay]` becomes `/en/homestay/`. */
function filled(route: string, params: PagePath['params']): string {
  const address = route.replace(/\[(?:\.{3})?(\w+)\]/g, (_, name) => params[name] ?? '');
  return /\.\w+$/.test(address)
    ? address.replace(/^\/+/, '/')
    : `/${address.replace(/^\/+/, '')}/`.replace('//', '/');
}

const addressesOf = (route: string): Promise<Map<string, object>> =>
  oncePerSnapshot(`addresses of ${route}`, async () => {
    const pages = (await routes[route]?.()) ?? [];
    return new Map(pages.map(({ params, props = {} }) => [filled(route, params), props]));
  });

/**
 * What the page at an address is about; `undefined` where there is no such page.
 * @param pattern as Astro knows the route
 */
export async function propsAt(pattern: string, address: string): Promise<object | undefined> {
  const route = routeOf.get(pattern.replace(/(?<=.)\/$/, ''));
  return route === undefined ? undefined : (await addressesOf(route)).get(address);
}

/** The address of every page, text and JSON of the site as it is now. */
export async function allAddresses(): Promise<string[]> {
  const lists = await Promise.all(Object.keys(routes).map(addressesOf));
  return lists.flatMap((addresses) => [...addresses.keys()]);
}

import { tilesOrigin } from '../homestay/map-tiles.ts';
import { workerAddress } from './offline/addresses.ts';
import { workerFile } from './offline/worker-file.ts';
import { headersFile, responseHeaders } from './security/response-headers.ts';
import { webConfig } from './security/web-config.ts';
import { sitemapFiles } from './sitemap-files.ts';
import { oncePerSnapshot, snapshot } from './snapshot.ts';

/** What files of the whole site are made with. */
export interface SiteFileParts {
  /** The bundled service worker. */
  worker: string;
  /** Folder of the bundled scripts. */
  scripts: string;
  /** HTML of a page of the site. */
  page: (address: string) => Promise<string>;
}

/** How the site is to be sent, by address. */
export const headerRulesNow = () =>
  oncePerSnapshot('header rules', () => {
    const { languages, mapTiles } = snapshot().directory.site;
    return responseHeaders(languages, mapTiles ? [tilesOrigin(mapTiles)] : []);
  });

const sitemaps = () => oncePerSnapshot('sitemap', () => sitemapFiles(snapshot().directory));

/**
 * Addresses of the files that are made from the whole site and are no routes: service worker, sitemap, and what tells
 * hosts how to send the pages (`_headers` for Netlify, Cloudflare Pages and others, `web.config` for IIS).
 */
export const siteFileAddresses = async (): Promise<string[]> => [
  workerAddress,
  '/_headers',
  '/web.config',
  ...(await sitemaps()).keys(),
];

/** One of these files; `undefined` for any other address. */
export async function siteFile(address: string, parts: SiteFileParts): Promise<string | undefined> {
  switch (address) {
    case workerAddress: {
      const { worker: body, scripts, page } = parts;
      return workerFile(snapshot().directory.site.languages, { body, scripts, page });
    }
    case '/_headers':
      return headersFile(headerRulesNow());
    case '/web.config':
      return webConfig(headerRulesNow());
    default:
      return /^\/sitemap-[\w-]+\.xml$/.test(address) ? (await sitemaps()).get(address) : undefined;
  }
}

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../program.ts';

/** A page as the build wrote it. */
export interface BuiltPage {
  /** `/homestay/suoi-mo/`, `/404.html`. */
  address: string;
  html: string;
}

const folderOf = (site: string) => path.join(ROOT, site);

/** Every page of a built site but the editing desk, which is one application and has tests of its own. */
export async function builtPages(site: string): Promise<BuiltPage[]> {
  const files = await readdir(folderOf(site), { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith(`admin${path.sep}`)).sort();
  return Promise.all(
    pages.map(async (file) => ({
      address: `/${file.split(path.sep).join('/')}`.replace(/index\.html$/, ''),
      html: await readFile(path.join(folderOf(site), file), 'utf8'),
    })),
  );
}

/** Addresses of the pages in the sitemap of a built site. */
export async function sitemapAddresses(site: string): Promise<string[]> {
  const xml = await readFile(path.join(folderOf(site), 'sitemap-0.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}

const fileAt = (site: string, address: string) =>
  path.join(folderOf(site), decodeURI(address), address.endsWith('/') ? 'index.html' : '');

/** Whether something lies at an address of a built site. */
export const isThere = (site: string, address: string): boolean => existsSync(fileAt(site, address));

/** What lies at an address of a built site. */
export const bytesAt = (site: string, address: string): Promise<Buffer> => readFile(fileAt(site, address));

/** Bytes that a file has on the line: what is text is sent with gzip, pictures and fonts are packed already. */
export async function bytesOnTheLine(site: string, address: string): Promise<number> {
  const bytes = await bytesAt(site, address);
  return /\/$|\.(?:html|js|css|svg|json|webmanifest)$/.test(address) ? gzipSync(bytes).length : bytes.length;
}

const entities: Record<string, string> = { '&amp;': '&', '&#38;': '&', '&quot;': '"', '&#34;': '"' };

const plain = (text: string) =>
  text.replace(/&(?:amp|#38|quot|#34);/g, (entity) => entities[entity] ?? entity);

/** Values of an attribute of the elements of these kinds. */
function attribute(html: string, elements: string, name: string): string[] {
  const tags = html.matchAll(new RegExp(`<(?:${elements})\\b[^>]*?\\s${name}="([^"]*)"`, 'g'));
  return [...tags].map(([, value = '']) => plain(value));
}

const candidates = (srcset: string) => srcset.split(',').map((part) => part.trim().split(' ')[0] ?? '');

/** Addresses a page leads to when somebody presses something. */
export const linksOf = ({ html }: BuiltPage): string[] => attribute(html, 'a', 'href');

/** Addresses a page loads by itself. */
export const loadedBy = ({ html }: BuiltPage): string[] => [
  ...attribute(html, 'img|script|source|iframe|video|audio', 'src'),
  ...attribute(html, 'img|source', 'srcset').flatMap(candidates),
  ...[
    ...html.matchAll(
      /<link\b[^>]*\brel="(?:stylesheet|preload|modulepreload|icon|apple-touch-icon|manifest)"[^>]*>/g,
    ),
  ].flatMap(([tag]) => attribute(tag, 'link', 'href')),
  ...[...plain(html).matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address = '']) => address),
];

/** Names that a link to a place within a page can have. */
export const anchorsOf = ({ html }: BuiltPage): Set<string> =>
  new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = '']) => plain(id)));

/** What a page tells search engines. */
export const structuredDataOf = ({ html }: BuiltPage): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) =>
    JSON.parse(text),
  );

/** Language a page says it is in. */
export const languageOf = ({ html }: BuiltPage): string => html.match(/<html lang="(\w+)"/)?.[1] ?? '';

/** Addresses by language, of the elements of a part of a page that name one. */
function byLanguage(part: string, element: string): Record<string, string> {
  const tags = part.match(new RegExp(`<${element}\\b[^>]*\\shreflang="[^>]*>`, 'g')) ?? [];
  return Object.fromEntries(
    tags.map((tag) => {
      const [language = ''] = attribute(tag, element, 'hreflang');
      const [address = ''] = attribute(tag, element, 'href');
      return [language, new URL(address, 'https://this.example').pathname];
    }),
  );
}

const between = (html: string, element: string) =>
  html.slice(html.indexOf(`<${element}`), html.indexOf(`</${element}>`));

/** Where a page says that it is in each language, for search engines. */
export const alternatesOf = ({ html }: BuiltPage): Record<string, string> =>
  byLanguage(between(html, 'head'), 'link');

/** Where the language switch of a page leads. */
export const switchOf = ({ html }: BuiltPage): Record<string, string> =>
  byLanguage(between(html, 'header'), 'a');

import { deskAddress, sections } from '../../homestay/addresses.ts';
import { type Language, labelIn, languages } from '../../homestay/language.ts';
import { offlineWord, workerAddress } from '../offline/addresses.ts';
import { apiAddresses, dataWord } from '../open-data/addresses.ts';
import { planFileAddress } from '../plan/addresses.ts';
import { savedWord } from '../saved/addresses.ts';
import { contentSecurityHeader } from './content-security-policy.ts';

/** Headers for the addresses that match a pattern, in which one `*` stands for anything. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** For what is no page and cannot say it itself; pages say it besides. */
const notListed = { 'X-Robots-Tag': 'noindex' };
/** Files of the team keep their names when a price changes. */
const askedAgain = { 'Cache-Control': 'no-cache' };
const anHour = { 'Cache-Control': 'public, max-age=3600' };

// No page needs them, and a script that got in could not have them either.
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb']
  .map((name) => `${name}=()`)
  .join(', ');

const teamPages = '/kit/*';

/** Parts of the site that have pages: what is below `/admin/` is not among them, because rules add up. */
const pagesOf = (language: Language): string[] => {
  const { prefix } = languages[language];
  if (prefix) return [`${prefix}/*`];
  return [
    '/',
    ...[...Object.values(sections), dataWord, savedWord, offlineWord].map(
      (word) => `/${labelIn(word, language)}/*`,
    ),
    teamPages,
    '/404.html',
  ];
};

/**
 * Headers of the static site, by address. Hosts apply every rule that matches and join equal headers, so no header is
 * set twice for one address. Addresses with a hash of the content are kept for ever.
 * @param pictures other origins of pictures: the map tiles that a site has chosen
 */
export const responseHeaders = (
  siteLanguages: readonly Language[],
  pictures: readonly string[] = [],
): HeaderRule[] => [
  {
    path: '/*',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'SAMEORIGIN',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    },
  },
  ...siteLanguages.flatMap(pagesOf).map((path) => ({
    path,
    headers: {
      'Content-Security-Policy': contentSecurityHeader(pictures),
      'Permissions-Policy': permissions,
      ...(path === teamPages ? { ...notListed, ...askedAgain } : {}),
    },
  })),
  { path: `${deskAddress}*`, headers: notListed },
  { path: '/_astro/*', headers: forEver },
  { path: '/photos/*', headers: forEver },
  { path: '/cards/*', headers: anHour },
  { path: '/api/*', headers: { ...anHour, 'Access-Control-Allow-Origin': '*' } },
  // Browsers ask for it again on every visit, and a new build must arrive at once.
  { path: workerAddress, headers: { 'Cache-Control': 'no-cache' } },
  // Where a host names no charset, browsers guess, and Vietnamese comes out wrong.
  { path: '/llms.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  { path: '/kit/*.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  { path: planFileAddress, headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
  // Not every host knows these types.
  { path: apiAddresses.geojson, headers: { 'Content-Type': 'application/geo+json' } },
  { path: '/manifest.webmanifest', headers: { 'Content-Type': 'application/manifest+json' } },
];

const matches = (pattern: string, pathname: string): boolean => {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return pathname === before;
  return (
    pathname.length >= before.length + after.length && pathname.startsWith(before) && pathname.endsWith(after)
  );
};

/** Headers for one address, from every rule that matches; no two of them set the same. */
export const headersFor = (rules: readonly HeaderRule[], pathname: string): Record<string, string> =>
  Object.assign({}, ...rules.flatMap(({ path, headers }) => (matches(path, pathname) ? [headers] : [])));

/** The rules of a `_headers` file as `headersFile` writes it. */
export function headerRules(file: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of file.split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value !== undefined) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
    else if (line) rules.push({ path: line, headers: {} });
  }
  return rules;
}

/** The rules as a `_headers` file: Netlify, Cloudflare Pages and others read it. */
export const headersFile = (rules: HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

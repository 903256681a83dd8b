import { sections } from '../../homestay/addresses.ts';
import { type Language, languages, textLanguage } from '../../homestay/language.ts';
import { offlineWord, workerAddress } from '../offline/addresses.ts';
import { dataWord } from '../open-data/addresses.ts';
import { savedWord } from '../saved/addresses.ts';
import { contentSecurityHeader } from './content-security-policy.ts';

/** Headers for the addresses that match a pattern; `*` at its end stands for anything. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const anHour = { 'Cache-Control': 'public, max-age=3600' };

// No page needs them, and a script that got in could not have them either.
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb']
  .map((name) => `${name}=()`)
  .join(', ');

/** Parts of the site that have pages: what is below `/admin/` is not among them, because rules add up. */
const pagesOf = (language: Language): string[] => {
  const { prefix } = languages[language];
  if (prefix) return [`${prefix}/*`];
  return [
    '/',
    ...[...Object.values(sections), dataWord, savedWord, offlineWord].map(
      (word) => `/${word[textLanguage(language)]}/*`,
    ),
    '/kit/*',
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
    },
  })),
  { path: '/_astro/*', headers: forEver },
  { path: '/photos/*', headers: forEver },
  { path: '/cards/*', headers: anHour },
  { path: '/api/*', headers: { ...anHour, 'Access-Control-Allow-Origin': '*' } },
  // Browsers ask for it again on every visit, and a new build must arrive at once.
  { path: workerAddress, headers: { 'Cache-Control': 'no-cache' } },
  { path: '/llms.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
];

/** The rules as a `_headers` file: Netlify, Cloudflare Pages and others read it. */
export const headersFile = (rules: HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

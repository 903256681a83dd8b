import { expect, test } from 'vitest';
import {
  contentSecurityHeader,
  contentSecurityPolicy,
} from '../../../../src/site/security/content-security-policy.ts';
import { headersFile, responseHeaders } from '../../../../src/site/security/response-headers.ts';
import { indexedPages } from '../../../../src/site/sitemap.ts';
import { aDirectory } from '../../../fixtures/site.ts';

const rules = responseHeaders(['vi', 'en']);

/** Values of each header for an address, as hosts join them: every rule that matches adds its own. */
function headersOf(address: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, headers } of rules) {
    const matches = path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
    for (const [name, value] of Object.entries(matches ? headers : {})) {
      found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return found;
}

const pages = indexedPages(aDirectory()).flatMap(({ addresses }) => Object.values(addresses));

test.each([
  ...pages,
  '/kit/',
  '/kit/suoi-thu/booking/',
  '/404.html',
])('%s has the policy, once', (address) => {
  const headers = headersOf(address);
  expect(headers.get('Content-Security-Policy')).toEqual([contentSecurityHeader()]);
  for (const [name, values] of headers) expect(values, name).toHaveLength(1);
});

test.each(['/admin/', '/admin/index.html'])('%s keeps a policy of its own', (address) => {
  expect(headersOf(address).get('Content-Security-Policy')).toBeUndefined();
  expect(headersOf(address).get('X-Content-Type-Options')).toEqual(['nosniff']);
});

test.each([
  ['/_astro/a.Hash1234.js', 'public, max-age=31536000, immutable'],
  ['/photos/nha-1a2b3c4d-720.avif', 'public, max-age=31536000, immutable'],
  ['/cards/suoi-thu/vi/link.jpg', 'public, max-age=3600'],
  ['/api/homestays.json', 'public, max-age=3600'],
  ['/homestay/suoi-thu/', undefined],
])('%s is kept: %s', (address, expected) => {
  expect(headersOf(address).get('Cache-Control')?.[0]).toBe(expected);
});

test('other sites may read the data from a browser, and nothing else', () => {
  expect(headersOf('/api/homestays.json').get('Access-Control-Allow-Origin')).toEqual(['*']);
  expect(headersOf('/homestay/').get('Access-Control-Allow-Origin')).toBeUndefined();
});

test('no script may stand in a page, and nothing comes from elsewhere', () => {
  const directives = new Map(
    contentSecurityPolicy()
      .split('; ')
      .map((each) => {
        const [name = '', ...sources] = each.split(' ');
        return [name, sources] as const;
      }),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(contentSecurityPolicy()).not.toMatch(/https?:|\*|unsafe-eval/);
  // Browsers ignore it in a meta element and complain.
  expect(contentSecurityPolicy()).not.toContain('frame-ancestors');
});

test('the file has an address per block and its headers indented', () => {
  const file = headersFile(rules);
  for (const line of file.split('\n')) expect(line).toMatch(/^$|^\/\S*$|^ {2}[A-Z][\w-]+: \S.*$/);
  expect(file.startsWith('/*\n  X-Content-Type-Options: nosniff\n')).toBe(true);
});

test('a site that has chosen map tiles may load pictures from there, and nothing else', () => {
  const [before, after] = [contentSecurityPolicy(), contentSecurityPolicy(['https://tiles.example.vn'])].map(
    (policy) => policy.split('; '),
  );
  const added = after!.filter((directive) => !before!.includes(directive));
  expect(added).toEqual(["img-src 'self' data: blob: https://tiles.example.vn"]);
  const [page] = responseHeaders(['vi'], ['https://tiles.example.vn']).filter(({ path }) => path === '/');
  expect(page?.headers['Content-Security-Policy']).toContain('blob: https://tiles.example.vn;');
});

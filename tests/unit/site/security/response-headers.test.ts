import { expect, test } from 'vitest';
import {
  contentSecurityHeader,
  contentSecurityPolicy,
} from '../../../../src/site/security/content-security-policy.ts';
import {
  headerRules,
  headersFile,
  headersFor,
  responseHeaders,
} from '../../../../src/site/security/response-headers.ts';
import { webConfig } from '../../../../src/site/security/web-config.ts';
import { indexedPages } from '../../../../src/site/sitemap.ts';
import { aDirectory } from '../../../fixtures/site.ts';

const rules = responseHeaders(['vi', 'en']);

/** Values of each header for an address, as hosts join them: every rule that matches adds its own. */
function headersOf(address: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const rule of rules) {
    for (const [name, value] of Object.entries(headersFor([rule], address))) {
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
  '/kit/suoi-thu/booking-vi.txt',
  '/kit/ke-hoach.ics',
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
  ['/kit/suoi-thu/posts-vi.txt', 'no-cache'],
  ['/kit/suoi-thu/', 'no-cache'],
  ['/homestay/suoi-thu/', undefined],
])('%s is kept: %s', (address, expected) => {
  expect(headersOf(address).get('Cache-Control')?.[0]).toBe(expected);
});

test.each([
  '/kit/',
  '/kit/suoi-thu/posts-vi.txt',
  '/kit/suoi-thu/booking.json',
  '/kit/suoi-thu/booking-en.txt',
  '/kit/ke-hoach.ics',
  '/admin/',
  '/admin/drawing.wasm',
])('%s is not for search engines', (address) => {
  expect(headersOf(address).get('X-Robots-Tag')).toEqual(['noindex']);
});

test.each([
  '/',
  '/homestay/suoi-thu/',
  '/cards/suoi-thu/vi/link.jpg',
  '/llms.txt',
  '/kitchen/',
])('%s may be listed', (address) => {
  expect(headersOf(address).get('X-Robots-Tag')).toBeUndefined();
});

test.each([
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/kit/suoi-thu/booking-vi.txt', 'text/plain; charset=utf-8'],
  ['/kit/suoi-thu/booking-en.txt', 'text/plain; charset=utf-8'],
  ['/kit/ke-hoach.ics', 'text/calendar; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/api/homestays.geojson', 'application/geo+json'],
  ['/kit/suoi-thu/', undefined],
  ['/kit/.txt', 'text/plain; charset=utf-8'],
  ['/kit/suoi-thu.txt/', undefined],
])('%s says its letters and its type: %s', (address, type) => {
  expect(headersOf(address).get('Content-Type')?.[0]).toBe(type);
});

test('the file is read back as it was written', () => {
  expect(headerRules(headersFile(rules))).toEqual(rules);
});

test('IIS is told the types it does not know, the page for what is not there, and the same headers', () => {
  const file = webConfig(rules);
  for (const end of ['avif', 'webmanifest', 'geojson', 'ics', 'txt']) {
    expect(file).toContain(`<mimeMap fileExtension=".${end}" mimeType="`);
  }
  expect(file).toContain('<error statusCode="404" path="/404.html" responseMode="ExecuteURL" />');
  expect(file).toContain('<add name="X-Content-Type-Options" value="nosniff" />');
  expect(file).toMatch(/<location path="kit">.*?X-Robots-Tag/s);
  expect(file).toMatch(/<location path="photos">.*?immutable.*?<\/location>/s);
  // Well-formed: every element that opens closes in its order.
  const open: string[] = [];
  for (const [, close, name, self] of file.matchAll(/<(\/?)([a-zA-Z]+)\b[^>]*?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!self) open.push(name ?? '');
  }
  expect(open).toEqual([]);
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

import { expect, test } from 'vitest';
import { fallbackFor } from '../../../../src/site/offline/fallback.ts';
import { keptAddress, keptKind } from '../../../../src/site/offline/kept-address.ts';

test.each([
  ['/', '/', 'page'],
  ['/index.html', '/', 'page'],
  ['/homestay', '/homestay/', 'page'],
  ['/homestay/', '/homestay/', 'page'],
  ['/homestay/suoi-mo', '/homestay/suoi-mo/', 'page'],
  ['/homestay/suoi-mo/index.html', '/homestay/suoi-mo/', 'page'],
  ['/en', '/en/', 'page'],
  ['/ngoai-tuyen', '/ngoai-tuyen/', 'page'],
  ['/kit', '/kit/', 'kit-page'],
  ['/kit/suoi-mo/booking', '/kit/suoi-mo/booking/', 'kit-page'],
  ['/kit/suoi-mo/posts-vi.txt', '/kit/suoi-mo/posts-vi.txt', undefined],
  ['/kit/suoi-mo/loi-vi.json', '/kit/suoi-mo/loi-vi.json', 'kit-words'],
  ['/kit/ban/na-tong/loi-vi.json', '/kit/ban/na-tong/loi-vi.json', 'kit-words'],
  ['/kit/suoi-mo/booking.json', '/kit/suoi-mo/booking.json', undefined],
  ['/admin', '/admin/', undefined],
  ['/admin/', '/admin/', undefined],
  ['/admin/api/me', '/admin/api/me/', undefined],
  ['/api/homestays.json', '/api/homestays.json', undefined],
  ['/cards/suoi-mo/vi/link.jpg', '/cards/suoi-mo/vi/link.jpg', 'kit-picture'],
  ['/_astro/a.B1.js', '/_astro/a.B1.js', 'asset'],
  ['/photos/nha-0123abcd-720.avif', '/photos/nha-0123abcd-720.avif', 'asset'],
  ['/favicon.svg', '/favicon.svg', 'root-file'],
  ['/icon-192.png', '/icon-192.png', 'root-file'],
  ['/sw.js', '/sw.js', undefined],
  ['/manifest.webmanifest', '/manifest.webmanifest', undefined],
])('%s is kept as %s: %s', (pathname, address, kind) => {
  expect(keptAddress(pathname)).toBe(address);
  expect(keptKind(pathname)).toBe(kind);
});

const standIns = [
  { url: '/ngoai-tuyen/', revision: '1', below: '/' },
  { url: '/en/offline/', revision: '1', below: '/en/' },
];

test.each([
  ['/', '/ngoai-tuyen/'],
  ['/homestay', '/ngoai-tuyen/'],
  ['/en', '/en/offline/'],
  ['/en/', '/en/offline/'],
  ['/en/homestay/suoi-mo', '/en/offline/'],
  ['/enfant', '/ngoai-tuyen/'],
])('%s has the stand-in %s', (pathname, url) => {
  expect(fallbackFor(pathname, standIns)?.url).toBe(url);
});

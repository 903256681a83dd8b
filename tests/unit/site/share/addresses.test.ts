import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postPlatforms } from '../../../../src/posts/platform.ts';
import { facebookShare, zaloShare } from '../../../../src/site/share/link-shares.ts';
import { askedPost, postAddress, postHash, wordsHash } from '../../../../src/site/share/post-address.ts';
import { isRealAddress } from '../../../../src/site/share/real-address.ts';

test('an address names a post, or only its platform', () => {
  expect(postAddress('suoi-thu', { platform: 'zalo', angle: 'season-1', language: 'en' })).toBe(
    '/kit/suoi-thu/#zalo/season-1/en',
  );
  expect(postAddress('suoi-thu', { platform: 'tiktok' })).toBe('/kit/suoi-thu/#tiktok');
  expect(askedPost('#tiktok')).toEqual({ platform: 'tiktok' });
});

test('an address names the words of a post, and their length with them', () => {
  const post = { platform: 'zalo', angle: 'food', language: 'vi' } as const;
  expect(postAddress('suoi-thu', { ...post, words: '12t' })).toBe('/kit/suoi-thu/#zalo/food/vi/12t');
  expect(askedPost('#zalo/food/vi/12t/two-lines')).toEqual({ ...post, words: '12t', length: 'two-lines' });
  expect(wordsHash({ ...post, words: '12t', length: 'two-lines' })).toBe('zalo/food/vi/12t/two-lines');
  // A length needs words: what is asked for would not be clear.
  expect(wordsHash({ ...post, length: 'full' })).toBe('zalo/food/vi');
  expect(askedPost('#zalo/food/vi/3/whole')).toEqual({ ...post, words: '3' });
});

test('every choice comes back from its address', () => {
  const choice = fc.record({
    platform: fc.constantFrom(...postPlatforms),
    angle: fc.string({ minLength: 1, unit: 'grapheme' }),
    language: fc.constantFrom('vi', 'en'),
  });
  fc.assert(
    fc.property(choice, (given) => {
      expect(askedPost(`#${postHash(given)}`)).toEqual(given);
    }),
  );
});

test.each([
  [''],
  ['#'],
  ['#booking'],
  ['#/food/vi'],
  ['#myspace/food'],
  ['#toString'],
  ['#%E0%A4%A'],
])('%s asks for no post', (hash) => expect(askedPost(hash)).toBeUndefined());

test.each([
  ['https://nhasanlambinh.vn', true],
  ['https://to-cong-nghe.github.io/nha-san/', true],
  ['http://xn--lmbnh-ora8d.vn', true],
  ['https://nha-san.example', false],
  ['https://example.com', false],
  ['https://nha-san.test.', false],
  ['http://localhost:4321', false],
  ['http://may-tinh:4321', false],
  ['http://laptop.local', false],
  ['http://192.168.1.5:4321', false],
  ['http://[fe80::1]/', false],
  ['ftp://nhasanlambinh.vn', false],
  ['nhasanlambinh.vn', false],
  ['', false],
])('whether others can open %j: %s', (address, real) => {
  expect(isRealAddress(address)).toBe(real);
});

test('Facebook and Zalo get the page, whatever stands in its address', () => {
  const page = 'https://nha-san.vn/homestay/suối-thử/?a=1&b=2';
  expect(new URL(facebookShare(page)).searchParams.get('u')).toBe(page);
  const given = new URL(zaloShare(page)).searchParams.get('d') ?? '';
  expect(JSON.parse(Buffer.from(given, 'base64').toString('utf8'))).toEqual({ url: page });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parameters, searchOf } from '../../../../src/site/find/address.ts';
import { noWish } from '../../../../src/site/find/wish.ts';
import { pageAddress } from '../../../../src/site/share/page-address.ts';

const here = 'https://thu.example';

test.each([
  ['/homestay/suoi-mo/', '/homestay/suoi-mo/'],
  ['/homestay/suoi-mo/?fbclid=IwAR0x&zarsrc=410&utm_source=zalo#rooms', '/homestay/suoi-mo/'],
  ['/homestay/suoi-mo?mibextid=ZbWKwL', '/homestay/suoi-mo/'],
  ['/homestay/?ban=na-tong&khach=8', '/homestay/?ban=na-tong&khach=8'],
  [
    '/homestay/?fbclid=1&ban=na-tong,nam-dip&zarsrc=2&khach=8&gclid=3',
    '/homestay/?ban=na-tong,nam-dip&khach=8',
  ],
  ['/homestay/?tim=nam+dip&TIM=x', '/homestay/?tim=nam+dip'],
  ['/en/homestay/?tim=su%E1%BB%91i#:~:text=Lan', '/en/homestay/?tim=su%E1%BB%91i'],
  ['/?ref=messenger', '/'],
  ['/lang/na-tong/?', '/lang/na-tong/'],
])('%s is sent on as %s', (shown, sent) => {
  expect(pageAddress(here + shown)).toBe(here + sent);
});

test('a page that is seen at another address is sent with that of the site', () => {
  expect(pageAddress('http://192.168.1.5:4321/homestay/?ban=na-tong&fbclid=1', 'https://ban.vn')).toBe(
    'https://ban.vn/homestay/?ban=na-tong',
  );
});

test('whatever an app puts behind an address, only what was asked for is sent', () => {
  const asked = searchOf({ ...noWish, text: 'suối mơ', guests: 8 });
  const strange = fc
    .tuple(fc.stringMatching(/^[A-Za-z_]\w{0,12}$/), fc.stringMatching(/^[\w.%-]{0,20}$/))
    .filter(([name]) => !Object.values(parameters).includes(name))
    .map((parts) => parts.join('='));
  fc.assert(
    fc.property(fc.array(strange), fc.array(strange), (before, behind) => {
      const shown = `${here}/homestay/?${[...before, asked.slice(1), ...behind].join('&')}#${behind.join('')}`;
      expect(pageAddress(shown)).toBe(`${here}/homestay/${asked}`);
    }),
  );
});

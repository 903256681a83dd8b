import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactFacts } from '../../../src/captions/facts/contact.ts';
import { mapTiles, tilesOrigin } from '../../../src/homestay/map-tiles.ts';
import { site } from '../../../src/homestay/site.ts';

const { address } = site.shape;

describe('the address of the site is an origin', () => {
  test.each([
    ['https://nha-san.example', 'https://nha-san.example'],
    ['https://nha-san.example/', 'https://nha-san.example'],
    ['HTTPS://Nha-San.Example/', 'https://nha-san.example'],
    ['https://xa-mau.github.io', 'https://xa-mau.github.io'],
    ['https://nha-san.example:8443', 'https://nha-san.example:8443'],
    ['https://nha-san.example:443/', 'https://nha-san.example'],
    ['https://nhà-sàn.vn', 'https://xn--nh-sn-sqac.vn'],
  ])('%s is kept as %s', (given, kept) => {
    expect(address.parse(given)).toBe(kept);
  });

  test.each([
    [
      'https://xa-mau.github.io/homestay-lam-binh/',
      /“\/homestay-lam-binh\/”.*tên miền riêng.*“xa-mau\.github\.io”/,
    ],
    ['https://ubnd.example.vn/namdam', /“\/namdam”.*tên miền con/],
    ['https://nha-san.example/#/x?y=1', /“\/#\/x\?y=1”/],
    ['https://nha-san.example?x=1', /“\?x=1”/],
    ['https://nha-san.example#trang', /“#trang”/],
    ['https://nha-san.example/index.html', /“\/index\.html”/],
    ['http://nha-san.example', /phải bắt đầu bằng https:\/\//],
    ['nha-san.example', /Chỉ ghi https:\/\/ và tên miền/],
    ['https://localhost', /Chỉ ghi https:\/\/ và tên miền/],
    ['https://nguoi:mat-khau@nha-san.example', /Chỉ ghi/],
    ['https://nha san.example', /Chỉ ghi/],
    ['https://-.--/', /Chỉ ghi/],
    ['https://%zz.example', /Chỉ ghi/],
    ['https://nha-san.example:99999', /Không trình duyệt nào mở được/],
  ])('%s is refused with the remedy', (given, sentence) => {
    const { success, error } = address.safeParse(given);
    expect(success).toBe(false);
    expect(error?.issues[0]?.message).toMatch(sentence);
    expect(error?.issues[0]?.message).toMatch(/^“Địa chỉ trang” chưa đúng\./);
  });

  test('whatever passes gives every page an address below it, and no other', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
        (given) => {
          const { success, data } = address.safeParse(given);
          expect(success).toBe(/^https:\/\/[^/?#]+\/*$/.test(given));
          if (!success) return;
          expect(new URL('/homestay/x/', data).href).toBe(`${data}/homestay/x/`);
          expect(address.parse(`${data}/`)).toBe(data);
        },
      ),
    );
  });

  test('captions name the same address as the pages', () => {
    for (const given of ['https://nha-san.example', 'https://nha-san.example/', 'https://NHA-SAN.example']) {
      const facts = contactFacts(
        { contact: { phone: '+84912345678' }, slug: 'suoi-mo' },
        { address: address.parse(given) },
        'vi',
      );
      expect(facts).toMatchObject({
        page: 'https://nha-san.example/homestay/suoi-mo/',
        typed: 'nha-san.example/homestay/suoi-mo/',
      });
    }
  });
});

describe('other settings are what their contract says', () => {
  const { base_url } = site.shape.desk.unwrap().shape;
  const tiles = mapTiles.shape.address;

  test.each([
    'https://git.example.vn',
    'https://git.example.vn/',
    'https://example.vn/git',
    'https://git.example.vn:3000',
  ])('server of the desk: %s', (given) => expect(base_url.safeParse(given).success).toBe(true));

  test.each([
    'https://git.example.vn?x=1',
    'https://git.example.vn/#/x',
    'https://a@git.example.vn',
    'https://git',
  ])('no server of the desk: %s', (given) => expect(base_url.safeParse(given).success).toBe(false));

  test.each([
    'https://tiles.example.vn/{z}/{x}/{y}.png',
    'https://tiles.example.vn:8080/t?z={z}&x={x}&y={y}',
  ])('tiles: %s', (given) => {
    expect(tiles.safeParse(given).success).toBe(true);
    expect(tilesOrigin({ address: given })).toMatch(/^https:\/\/tiles\.example\.vn/);
  });

  test.each([
    'https://tiles.example.vn/{z}/{x}.png',
    'https://{s}.tiles.example.vn/{z}/{x}/{y}.png',
    'https://tiles.example.vn/{z}/{x}/{y}{r}.png',
    'https://../{z}/{x}/{y}.png',
    'https://tiles.example.vn:99999/{z}/{x}/{y}.png',
  ])('no tiles: %s', (given) => expect(tiles.safeParse(given).success).toBe(false));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionWords } from '../../../../src/desk/editor/place/position-words.ts';
import { readPosition } from '../../../../src/desk/editor/place/read-position.ts';

const house = { latitude: 22.4893, longitude: 105.3021 };
const precise = { latitude: 22.489305, longitude: 105.302111 };

describe('What people paste', () => {
  test.each([
    ['numbers as Google Maps copies them', '22.4893, 105.3021', house],
    ['numbers in brackets', '(22.4893, 105.3021)', house],
    ['numbers without a space', '22.4893,105.3021', house],
    ['numbers with a space only', '22.4893 105.3021', house],
    ['numbers on two lines', '22.4893\n105.3021', house],
    ['decimal commas', '22,4893 105,3021', house],
    ['decimal commas with a comma between', '22,4893, 105,3021', house],
    ['decimal commas and nothing else', '22,4893,105,3021', house],
    ['decimal commas with a semicolon', '22,4893; 105,3021', house],
    ['labels', 'Vĩ độ: 22,4893 – Kinh độ: 105,3021', house],
    ['English labels', 'lat 22.4893 lng 105.3021', house],
    ['directions after', '22.4893 N, 105.3021 E', house],
    ['directions before', 'N 22.4893 E 105.3021', house],
    ['Vietnamese directions', '22,4893° Bắc, 105,3021° Đông', house],
    ['Vietnamese letters', '22.4893B 105.3021Đ', house],
    ['decomposed Vietnamese', '22,4893° Bắc, 105,3021° Đông'.normalize('NFD'), house],
    ['longitude first', '105.3021, 22.4893', house],
    ['longitude first, with directions', '105.3021E 22.4893N', house],
    ['degrees, minutes and seconds', `22°29'21.5"N 105°18'07.6"E`, precise],
    ['curly marks', '22°29’21.5”N 105°18’07.6”E', precise],
    ['primes', '22°29′21.5″N, 105°18′07.6″E', precise],
    ['two single marks for seconds', `22° 29' 21.5'' N 105° 18' 07.6'' E`, precise],
    ['seconds with a comma', `22°29'21,5"B 105°18'07,6"Đ`, precise],
    ['words', '22 độ 29 phút 21,5 giây Bắc, 105 độ 18 phút 7,6 giây Đông', precise],
    ['degrees and minutes', `22°29.358'N 105°18.126'E`, house],
    ['a message around numbers', 'Nhà số 5, ở đây nhé: 22.4893, 105.3021 gọi 0900 000 005', house],
    ['a link to numbers', 'https://www.google.com/maps?q=22.4893,105.3021', house],
    ['a link to numbers, escaped', 'https://maps.google.com/?q=22.4893%2C105.3021&z=17&hl=vi', house],
    ['a search', 'https://www.google.com/maps/search/?api=1&query=22.4893%2C105.3021', house],
    ['a search by path', 'https://www.google.com/maps/search/22.4893,+105.3021?entry=tts', house],
    [
      'a place, not what the window shows',
      'https://www.google.com/maps/place/Homestay+B%E1%BA%BFn+N%C6%B0%E1%BB%9Bc/@22.4990,105.3121,15z/data=!3m1!4b1!4m6!3m5!1s0x36b5:0x12!8m2!3d22.4893!4d105.3021!16s%2Fg%2F11?entry=ttu',
      house,
    ],
    [
      'a place without a name',
      `https://www.google.com/maps/place/22%C2%B029'21.5%22N+105%C2%B018'07.6%22E/data=!4m4!3m3!8m2`,
      precise,
    ],
    ['a way to a place', 'https://www.google.com/maps/dir/?api=1&destination=22.4893,105.3021', house],
    ['a link without https', 'www.google.com/maps/place/22.4893,105.3021/@22.5,105.4,12z', house],
    ['what Android shares', 'geo:22.4893,105.3021?z=17', house],
    ['what Android shares of a search', 'geo:0,0?q=22.4893,105.3021(Nhà+mình)', house],
    ['OpenStreetMap', 'https://www.openstreetmap.org/?mlat=22.4893&mlon=105.3021#map=17/22.5/105.4', house],
    ['Apple Maps', 'https://maps.apple.com/?ll=22.4893,105.3021&q=Nha', house],
    [
      'Apple Maps of today',
      'https://maps.apple.com/place?coordinate=22.489300,105.302100&name=Nh%C3%A0',
      house,
    ],
    ['a way of Apple Maps', 'https://maps.apple.com/?saddr=21.0285,105.8542&daddr=22.4893,105.3021', house],
    ['Waze', 'https://www.waze.com/live-map/directions?to=ll.22.4893%2C105.3021', house],
    ['what Waze shares', 'https://waze.com/ul?ll=22.4893,105.3021&navigate=yes', house],
    ['a point of Bing', 'https://www.bing.com/maps?cp=22.5~105.4&sp=point.22.4893_105.3021_Nh%C3%A0', house],
    ['names of the two numbers', 'https://example.com/map?lat=22.4893&lng=105.3021', house],
    ['their long names, the other way round', 'https://x.vn/?longitude=105.3021&latitude=22.4893', house],
    [
      'a map inside a page',
      'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3690.9!2d105.3021!3d22.4893!2m3!1f0!2f0!3f0',
      house,
    ],
    [
      'the end of a way, not its beginning',
      'https://www.google.com/maps/dir/21.0285,105.8542/22.4893,105.3021/@21.7,105.5,9z',
      house,
    ],
    [
      'the named end of a way',
      'https://www.google.com/maps/dir/H%C3%A0+N%E1%BB%99i/Nh%C3%A0+m%C3%ACnh/@21.7,105.5,9z/data=!4m14!4m13!1m5!1m1!1s0x1!2m2!1d105.8542!2d21.0285!1m5!1m1!1s0x2!2m2!1d105.3021!2d22.4893!3e0',
      house,
    ],
    ['Here', 'https://share.here.com/l/22.4893,105.3021,Nh%C3%A0?z=16', house],
    [
      'a point of Yandex, longitude first',
      'https://yandex.com/maps/?ll=105.4%2C22.5&pt=105.3021,22.4893',
      house,
    ],
    ['OsmAnd', 'https://osmand.net/map?pin=22.4893,105.3021#15/22.5/105.4', house],
    ['Organic Maps', 'om://map?v=1&ll=22.4893,105.3021&n=Nha', house],
    [
      'a link inside a link',
      `https://l.facebook.com/l.php?u=${encodeURIComponent('https://maps.google.com/?q=22.4893,105.3021')}`,
      house,
    ],
    [
      'a name before the numbers of a search',
      'https://maps.google.com/?q=Nh%C3%A0+m%C3%ACnh%4022.4893,105.3021',
      house,
    ],
    ['an address on the earth with its height', 'geo:22.4893,105.3021,350.5;u=12', house],
    ['a height behind', '22.4893, 105.3021, 350.5', house],
    ['a named height', '22.4893, 105.3021, độ cao 350.5 m', house],
    ['a margin behind', '22.4893, 105.3021 (±5.2 m)', house],
    ['a price before', 'Giá 150.000đ vị trí 22.4893, 105.3021', house],
    ['a price behind, in millions', '22.4893, 105.3021, nguyên căn 1.5 triệu', house],
    ['a day and a telephone number', 'Ngày 20.11.2026, gọi 0912.345.678, ở: 22.4893, 105.3021', house],
    ['the country before', 'Việt Nam 22.4893, 105.3021', house],
    ['a quarter behind', '22.4893, 105.3021 Tây Bắc', house],
    ['three decimals with Vietnamese letters', '22.489B 105.302Đ', { latitude: 22.489, longitude: 105.302 }],
    ['a blank without width inside', '22.4893,105\u200B.3021', house],
    ['figures of full width', '２２．４８９３，１０５．３０２１', house],
    ['blanks in place of marks', '22 29 21.5 N 105 18 07.6 E', precise],
    ['colons in place of marks', '22:29:21.5N 105:18:07.6E', precise],
    ['letters in place of marks', '22d29m21.5s N 105d18m07.6s E', precise],
    ['letters and no direction', '22d29m21.5s, 105d18m07.6s', precise],
    ['the spelling of GPS devices', 'N 22° 29.358 E 105° 18.126', house],
    ['the same with blanks only', 'N 22 29.358 E 105 18.126', house],
    ['the same place twice', '22.4893, 105.3021 https://maps.google.com/?q=22.489301,105.302099', house],
    ['a message around a link', 'Nhà mình đây: https://maps.google.com/?q=22.4893,105.3021 nhé', house],
  ])('%s', (_, pasted, expected) => {
    const read = readPosition(pasted);
    expect(read).toEqual({
      latitude: expect.closeTo(expected.latitude, 5),
      longitude: expect.closeTo(expected.longitude, 5),
    });
  });

  test.each([
    ['nothing', '   ', 'empty'],
    ['a short link', 'https://maps.app.goo.gl/AbCdEf123', 'short-link'],
    ['an old short link', 'https://goo.gl/maps/AbCdEf123', 'short-link'],
    ['a message with a short link', 'Nhà mình https://maps.app.goo.gl/AbCdEf123?g_st=iz nhé', 'short-link'],
    ['a plus code', 'F8Q3+2X Lâm Bình, Tuyên Quang', 'plus-code'],
    ['a name', 'Nhà sàn Bến Nước', 'no-numbers'],
    ['one number', '22.4893', 'no-numbers'],
    ['whole numbers', '22, 105', 'no-numbers'],
    ['a telephone number', '0900 000 005', 'no-numbers'],
    ['what the window shows', 'https://www.google.com/maps/@22.30,105.10,10z', 'window'],
    [
      'a name beside the window',
      'https://www.google.com/maps/place/Homestay/@22.4893,105.2995,17z',
      'window',
    ],
    ['a window of Google of old', 'https://maps.google.com/maps?ll=22.4893,105.3021&z=17', 'window'],
    [
      'a window inside a program',
      'https://www.google.com/maps/@?api=1&map_action=map&center=22.4893,105.3021',
      'window',
    ],
    ['a window of Bing', 'https://www.bing.com/maps?cp=22.4893~105.3021', 'window'],
    ['a window of OpenStreetMap', 'https://www.openstreetmap.org/#map=17/22.4893/105.3021', 'window'],
    [
      'a thing of OpenStreetMap in its window',
      'https://www.openstreetmap.org/node/1#map=17/22.4893/105.3021',
      'window',
    ],
    ['a window of Apple Maps', 'https://maps.apple.com/?ll=22.4893,105.3021&z=15', 'window'],
    ['a window of Yandex', 'https://yandex.com/maps/?ll=105.3021%2C22.4893&z=15', 'window'],
    ['a window of Here', 'https://wego.here.com/?map=22.4893,105.3021,15,normal', 'window'],
    ['a window of OsmAnd', 'https://osmand.net/map#15/22.4893/105.3021', 'window'],
    [
      'the beginning of a way without an end',
      'https://www.google.com/maps/dir/22.4893,105.3021//@22.4,105.3,9z',
      'window',
    ],
    ['a plus code in a link', 'https://www.google.com/maps/place/F8QV%2BJ2+Lâm+Bình', 'plus-code'],
    [
      'a plus code beside a window',
      'https://www.google.com/maps/place/F8QV%2BJ2/@22.4893,105.2995,17z',
      'plus-code',
    ],
    ['a short link of Yandex', 'https://yandex.com/maps/-/CDabc123', 'short-link'],
    ['a short link of OpenStreetMap', 'https://osm.org/go/0D_QEtY0--', 'short-link'],
    ['a short link of Apple', 'https://maps.apple/p/AbCdEf', 'short-link'],
    ['a third number that may be a latitude', '22.4893, 105.3021, 12.5', 'no-numbers'],
    ['two places', '22.4893, 105.3021 và 22.5012, 105.4021', 'several'],
    [
      'two links to two places',
      'https://maps.google.com/?q=22.4893,105.3021 https://maps.google.com/?q=22.6,105.3',
      'several',
    ],
    ['degrees with blanks and no direction', '22 29 21.5 105 18 07.6', 'no-numbers'],
    ['degrees with colons and no direction', '22:29:21.5 105:18:07.6', 'no-numbers'],
    ['degrees with hyphens', '22-29-21.5N 105-18-07.6E', 'no-numbers'],
    ['degrees with strokes', '22/29/21.5 N, 105.3021 E', 'no-numbers'],
    ['two spellings in one', 'Nhà số 5 22.4893N 105.3021E', 'no-numbers'],
    ['two latitudes', '22.4893N 22.4912N', 'no-numbers'],
    ['a price and a latitude', 'Giá 150.000đ, 22.4893', 'no-numbers'],
    ['two prices', '150.000đ - 350.000đ', 'no-numbers'],
    ['two days', '20.11.2026 - 22.11.2026', 'no-numbers'],
    ['hours', 'từ 22:30:00 đến 10:30:00', 'no-numbers'],
    ['three numbers of which two pairs are places', '105.3021, 22.4893, 105.4021', 'no-numbers'],
    ['a house number in a link', 'https://maps.google.com/?q=22,105+Nguy%E1%BB%85n+Tr%C3%A3i', 'no-numbers'],
    ['numbers of no place', '122.4893, 105.3021', 'no-place'],
    ['a link that was cut off', 'https://www.google.com/maps/place/Nh%E', 'no-numbers'],
  ])('%s is not taken for a place', (_, pasted, why) => {
    expect(readPosition(pasted)).toBe(why);
  });
});

const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((micro) => micro / 1e6);
const anywhere = fc.record({ latitude: degrees(90), longitude: degrees(180) });

const sexagesimal = (value: number, positive: string, negative: string) => {
  const seconds = Math.round(Math.abs(value) * 3_600_000) / 1000;
  const whole = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return `${whole}°${minutes}'${(seconds % 60).toFixed(3)}"${value < 0 ? negative : positive}`;
};

describe('Every position on earth', () => {
  test.each<[string, (latitude: number, longitude: number) => string]>([
    ['numbers', (latitude, longitude) => `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`],
    [
      'decimal commas',
      (latitude, longitude) =>
        `${latitude.toFixed(6).replace('.', ',')} ${longitude.toFixed(6).replace('.', ',')}`,
    ],
    [
      'a link',
      (latitude, longitude) =>
        `https://www.google.com/maps/place/x/@1.5,2.5,9z/data=!3d${latitude.toFixed(6)}!4d${longitude.toFixed(6)}`,
    ],
    [
      'degrees, minutes and seconds',
      (latitude, longitude) => `${sexagesimal(latitude, 'N', 'S')} ${sexagesimal(longitude, 'E', 'W')}`,
    ],
  ])('is read from %s', (_, write) => {
    fc.assert(
      fc.property(anywhere, ({ latitude, longitude }) => {
        // 0,0 in a link means that there is no place.
        fc.pre(latitude !== 0 || longitude !== 0);
        expect(readPosition(write(latitude, longitude))).toEqual({
          latitude: expect.closeTo(latitude, 5),
          longitude: expect.closeTo(longitude, 5),
        });
      }),
    );
  });

  test('is read again from the words in which it is shown', () => {
    fc.assert(
      fc.property(
        fc.record({
          latitude: fc.integer({ min: 8_100_001, max: 23_499_999 }).map((micro) => micro / 1e6),
          longitude: fc.integer({ min: 102_100_001, max: 109_599_999 }).map((micro) => micro / 1e6),
        }),
        (position) => {
          fc.pre(position.latitude % 1 !== 0 && position.longitude % 1 !== 0);
          expect(readPosition(positionWords(position))).toEqual(position);
        },
      ),
    );
  });

  test('no text makes reading fail', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.stringMatching(/^[\d.,°'"NSEWBĐT %-]*$/),
        ),
        (typed) => {
          const read = readPosition(typed);
          if (typeof read === 'object') {
            expect(Math.abs(read.latitude)).toBeLessThanOrEqual(90);
            expect(Math.abs(read.longitude)).toBeLessThanOrEqual(180);
          }
        },
      ),
    );
  });
});

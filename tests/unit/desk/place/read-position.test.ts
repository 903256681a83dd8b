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
    ['what the window shows', 'https://www.google.com/maps/@22.4893,105.3021,17z', house],
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
    ['a window of OpenStreetMap', 'https://www.openstreetmap.org/#map=17/22.4893/105.3021', house],
    ['Apple Maps', 'https://maps.apple.com/?ll=22.4893,105.3021&q=Nha', house],
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
    ['three numbers', '22.4893, 105.3021, 12.5', 'no-numbers'],
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

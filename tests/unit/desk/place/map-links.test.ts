import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPosition } from '../../../../src/desk/editor/place/read-position.ts';

type Numbers = [latitude: string, longitude: string];
type Write = (place: Numbers, window: Numbers) => string;

/** Links of map services that name a place, each with another place in the middle of its window. */
const named: Record<string, Write> = {
  'Google, a marked place': ([n, e], [wn, we]) =>
    `https://www.google.com/maps/place/Nh%C3%A0/@${wn},${we},15z/data=!3m1!4b1!4m6!3m5!1s0x1!8m2!3d${n}!4d${e}!16s`,
  'Google, a place in the path': ([n, e], [wn, we]) =>
    `https://www.google.com/maps/place/${n},${e}/@${wn},${we},15z`,
  'Google, a search': ([n, e], [wn, we]) =>
    `https://www.google.com/maps/search/?api=1&query=${n}%2C${e}&center=${wn},${we}`,
  'Google of old': ([n, e], [wn, we]) => `https://maps.google.com/maps?ll=${wn},${we}&q=loc:${n}+${e}`,
  'Google, inside a page': ([n, e]) =>
    `<iframe src="https://www.google.com/maps/embed?pb=!1m14!1m12!1m3!1d921.5!2d${e}!3d${n}!2m3!1f0"></iframe>`,
  'Google, a way': ([n, e], [wn, we]) => `https://www.google.com/maps/dir/${wn},${we}/${n},${e}/`,
  'Google, steering': ([n, e]) => `google.navigation:q=${n},${e}`,
  Apple: ([n, e]) => `https://maps.apple.com/place?coordinate=${n}%2C${e}&name=Nh%C3%A0`,
  'Apple, a pin with a name': ([n, e]) => `https://maps.apple.com/?ll=${n},${e}&q=Nh%C3%A0`,
  'Apple, a way': ([n, e], [wn, we]) => `http://maps.apple.com/?saddr=${wn},${we}&daddr=${n},${e}`,
  Waze: ([n, e]) => `https://www.waze.com/live-map/directions?to=ll.${n}%2C${e}`,
  'Waze, its program': ([n, e]) => `waze://?ll=${n},${e}&navigate=yes`,
  Bing: ([n, e], [wn, we]) => `https://www.bing.com/maps?cp=${wn}~${we}&lvl=15&sp=point.${n}_${e}_Nh%C3%A0`,
  'Bing, a way': ([n, e], [wn, we]) => `https://bing.com/maps/default.aspx?rtp=pos.${wn}_${we}~pos.${n}_${e}`,
  OpenStreetMap: ([n, e], [wn, we]) =>
    `https://www.openstreetmap.org/?mlat=${n}&mlon=${e}#map=17/${wn}/${we}`,
  'OpenStreetMap, a way': ([n, e], [wn, we]) =>
    `https://www.openstreetmap.org/directions?engine=x&route=${wn}%2C${we}%3B${n}%2C${e}#map=9/${wn}/${we}`,
  Here: ([n, e]) => `https://share.here.com/l/${n},${e},Nh%C3%A0?z=16&p=yes`,
  'Here, a way': ([n, e], [wn, we]) =>
    `https://wego.here.com/directions/mix//Nh%C3%A0:${n},${e}?map=${wn},${we},15`,
  Yandex: ([n, e], [wn, we]) => `https://yandex.com/maps/?ll=${we}%2C${wn}&z=15&pt=${e},${n}`,
  'Yandex, what is here': ([n, e], [wn, we]) =>
    `https://yandex.ru/maps/?whatshere[point]=${e}%2C${n}&ll=${we},${wn}`,
  OsmAnd: ([n, e], [wn, we]) => `https://osmand.net/map?pin=${n},${e}#15/${wn}/${we}`,
  'OsmAnd of old': ([n, e]) => `https://osmand.net/go?lat=${n}&lon=${e}&z=15`,
  'Organic Maps, by its scheme': ([n, e]) => `om://${n},${e}`,
  'Organic Maps': ([n, e]) => `om://map?v=1&ll=${n},${e}&n=Nh%C3%A0`,
  'Zalo, which links to Google': ([n, e]) => `https://www.google.com/maps/search/?api=1&query=${n},${e}`,
  'the address of a place on earth': ([n, e]) => `geo:${n},${e};u=35`,
  'the same as Android writes it': ([n, e], [wn, we]) => `geo:${wn},${we}?q=${n},${e}(Nh%C3%A0)&z=16`,
};

const windows: Record<string, Write> = {
  Google: (_, [n, e]) => `https://www.google.com/maps/@${n},${e},17z?entry=ttu`,
  'Google, with a name': (_, [n, e]) => `https://www.google.com/maps/place/Homestay/@${n},${e},17z`,
  'Google, a search for a name': (_, [n, e]) => `https://www.google.com/maps/search/homestay/@${n},${e},13z`,
  'Google, centre': (_, [n, e]) => `https://www.google.com/maps?q=homestay&center=${n},${e}`,
  Apple: (_, [n, e]) => `https://maps.apple.com/?ll=${n},${e}&spn=0.1,0.1`,
  Bing: (_, [n, e]) => `https://www.bing.com/maps?cp=${n}~${e}&lvl=12`,
  OpenStreetMap: (_, [n, e]) => `https://www.openstreetmap.org/#map=12/${n}/${e}`,
  Here: (_, [n, e]) => `https://wego.here.com/?map=${n},${e},12,normal`,
  Yandex: (_, [n, e]) => `https://yandex.com/maps/?ll=${e}%2C${n}&z=12`,
  OsmAnd: (_, [n, e]) => `https://osmand.net/map#12/${n}/${e}`,
};

const micro = (least: number, most: number) =>
  fc.integer({ min: least * 1e6 + 1, max: most * 1e6 - 1 }).map((value) => (value / 1e6).toFixed(6));
const somewhere = fc.tuple(micro(8.1, 23.5), micro(102.1, 109.6));
const around = fc.constantFrom(
  (link: string) => link,
  (link: string) => `Nhà mình ở đây nhé: ${link} gọi 0912 345 678 giá 150.000đ`,
);

describe.each(Object.entries(named))('%s', (_, write) => {
  test('gives the place that it names, whatever its window shows', () => {
    fc.assert(
      fc.property(somewhere, somewhere, around, (place, window, within) => {
        expect(readPosition(within(write(place, window)))).toEqual({
          latitude: Number(place[0]),
          longitude: Number(place[1]),
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(Object.entries(windows))('The window of %s', (_, write) => {
  test('is no place', () => {
    fc.assert(
      fc.property(somewhere, around, (window, within) => {
        expect(readPosition(within(write(window, window)))).toBe('window');
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  'https://omaps.app/B4srhdHVVt/Some_Name',
  'om://B4srhdHVVt/Some_Name',
  'ge0://B4srhdHVVt/Some_Name',
  'https://comaps.at/B4srhdHVVt',
])('%s, a short address of Organic Maps, holds its place', (link) => {
  expect(readPosition(link)).toEqual({
    latitude: expect.closeTo(64.5234, 4),
    longitude: expect.closeTo(12.1234, 4),
  });
});

test.each([
  'https://omaps.app/search?query=Homestay',
  'om://directions?x=1',
  'https://omaps.app/short',
])('%s holds none', (link) => {
  expect(readPosition(link)).toBe('no-numbers');
});

test('a long text without a place is read in one go', () => {
  for (const part of ['a-', '1.', '22.', 'a.', '22 ', '°', 'n ', '!3d', '%E2']) {
    expect(readPosition(`https://x.vn/?q=${part.repeat(3000)}`)).toBeTypeOf('string');
    expect(readPosition(part.repeat(3000))).toBeTypeOf('string');
  }
});

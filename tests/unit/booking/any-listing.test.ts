import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BookingKit, bookingKit } from '../../../src/booking/kit.ts';
import { check } from '../../../src/booking/rules/rules.ts';
import { bookingShape } from '../../../src/booking/shape.ts';
import { kitText } from '../../../src/booking/text.ts';
import { describe } from '../../../src/booking/texts/descriptions.ts';
import { houseOf } from '../../../src/booking/texts/house.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { bookingLimits, bookingTextLengths } from '../../../src/platforms/booking.ts';
import { anyListing } from '../../fixtures/any-listing.ts';
import { aListing } from '../../fixtures/listing.ts';

const site = { name: 'Nhà sàn Lâm Bình' };
const forAny = (claim: (kit: BookingKit, listing: Listing) => void, numRuns = 50) =>
  fc.assert(
    fc.property(anyListing(), (listing) => claim(bookingKit(listing, site), listing)),
    { numRuns },
  );

const textsOf = ({ descriptions }: BookingKit) =>
  Object.values(descriptions).flatMap(({ rooms, ...texts }) => [
    ...Object.values(texts),
    ...Object.values(rooms),
  ]);

const forbidden = (text: string) => check(text).map(({ rule, text: found }) => `${rule.id}: ${found}`);

test('every limit of Booking.com holds, and the JSON survives being written and read', () => {
  forAny(({ property }) => {
    const written = JSON.stringify(property);
    expect(bookingShape.parse(JSON.parse(written))).toEqual(property);
    expect(written.normalize('NFC')).toBe(written);

    const { propertyName, addressLine, time, position } = bookingLimits;
    const name = property.property_name;
    expect(name.length).toBeGreaterThanOrEqual(propertyName.least);
    expect(name.length).toBeLessThanOrEqual(propertyName.most);
    expect(name.match(/\p{Nd}/gu)?.length ?? 0).toBeLessThanOrEqual(propertyName.mostDigits);
    expect(name.match(/\p{L}/gu)?.length ?? 0).toBeGreaterThanOrEqual(propertyName.leastLetters);
    expect(name).toMatch(/\p{Ll}/u);
    expect(name).not.toMatch(/[\p{P}\p{S}]/u);

    for (const { address_line } of property.translations) {
      expect(address_line.length).toBeLessThanOrEqual(addressLine.most);
    }
    const { check_in, check_out, settings } = property;
    for (const hour of [
      check_in.from,
      check_in.until,
      check_out.from,
      check_out.until,
      settings.quiet_hours?.start,
      settings.quiet_hours?.end,
    ]) {
      if (hour !== undefined) expect(hour).toMatch(time);
    }
    if (property.position) {
      const { latitude, longitude } = property.position;
      expect(latitude).toBeGreaterThanOrEqual(position.latitude[0]);
      expect(latitude).toBeLessThanOrEqual(position.latitude[1]);
      expect(longitude).toBeGreaterThanOrEqual(position.longitude[0]);
      expect(longitude).toBeLessThanOrEqual(position.longitude[1]);
    }
    if (property.position_precision === 'approximate') {
      expect(property.physical_address.display_address).toBe(false);
    }
    expect(property.target).toBe(property.sample ? 'test' : 'production');
  });
});

test('texts are whole sentences without holes, and hold nothing forbidden, whatever owners wrote', () => {
  forAny((kit) => {
    expect(kit.descriptions.vi.property.length).toBeGreaterThan(15);
    expect(kit.descriptions.en.property.length).toBeGreaterThan(15);
    for (const text of textsOf(kit).filter(Boolean)) {
      expect(forbidden(text)).toEqual([]);
      expect(text).toMatch(/^[\p{Lu}\p{Nd}“]/u);
      expect(text).toMatch(/[.!?…]$/u);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\s{2}|\s[,.;]|,[,.]|\.\.|\(\)|“”| và\.| and\./u);
      expect(text.normalize('NFC')).toBe(text);
    }
    for (const { text } of [...kit.property.descriptions, ...kit.property.host_profile.descriptions]) {
      expect(forbidden(text)).toEqual([]);
    }
  });
});

const speaks = {
  vi: /(?:^|[^\p{L}])(?:tôi|bọn mình|chúng tôi|nhà mình|nhà em|ông nội)(?!\p{L})/iu,
  en: /(?:^|[^\p{L}])(?:I|[Ww]e|[Oo]ur|[Mm]y|Grandfather)(?!\p{L})/u,
};

test('a text has one speaker, says nothing twice and names the place once', () => {
  fc.assert(
    fc.property(
      anyListing(),
      fc.constantFrom('short' as const, 'standard' as const, 'long' as const),
      fc.constantFrom('vi' as const, 'en' as const),
      (listing, length, language) => {
        const { property, neighbourhood, host, rooms } = describe(listing, language, length);
        const { host: named, place } = houseOf(listing, language);
        for (const text of [property, neighbourhood, host, ...Object.values(rooms)]) {
          const sentences = text.split(/(?<=[.!?…]) /u);
          expect(new Set(sentences).size).toBe(sentences.length);
        }
        if (named && speaks[language].test(property)) {
          const told = property.replace(houseOf(listing, language).name ?? '', '');
          expect(told.toLowerCase()).not.toContain(named.called.toLowerCase());
        }
        expect(host).not.toMatch(
          /and (?:his wife|her husband) and|(?:là|am|are) [^.]*\. [^.]*(?:Tôi là|I am)/u,
        );
        if (place) {
          const own = describe(
            { ...listing, tagline: undefined, story: undefined, name: 'Homestay' },
            language,
          );
          expect(own.property.split(place.villageName).length).toBeLessThanOrEqual(2);
        }
      },
    ),
    { numRuns: 120 },
  );
});

test('texts keep their length', () => {
  fc.assert(
    fc.property(
      anyListing(),
      fc.constantFrom('short' as const, 'standard' as const, 'long' as const),
      fc.constantFrom('vi' as const, 'en' as const),
      (listing, length, language) => {
        const { property, neighbourhood, host } = describe(listing, language, length);
        const wordCount = (text: string) => text.split(/\s+/).length;
        const most = (kind: keyof typeof bookingTextLengths) => bookingTextLengths[kind][length];
        // The first sentence always stands, and a name alone may have 100 letters.
        expect(wordCount(property)).toBeLessThanOrEqual(Math.max(most('property'), 60));
        expect(wordCount(neighbourhood)).toBeLessThanOrEqual(Math.max(most('neighbourhood'), 60));
        expect(wordCount(host)).toBeLessThanOrEqual(Math.max(most('host'), 60));
      },
    ),
    { numRuns: 30 },
  );
});

test('nothing is dropped: what has no code is listed', () => {
  forAny(({ property }, listing) => {
    const about = new Set(property.without_code.map((each) => each.about));
    const house = new Set(property.facilities.flatMap(({ from }) => from));
    for (const key of listing.amenities) {
      expect(house.has(`amenities.${key}`) || about.has(`amenities.${key}`)).toBe(true);
    }
    for (const { experience } of listing.experiences) {
      const name = `experiences.${experience.kind}`;
      expect(house.has(name) || about.has(name)).toBe(true);
    }
    for (const [index, room] of listing.rooms.entries()) {
      const inside = new Set(property.units[index]?.facilities.flatMap(({ from }) => from));
      for (const key of room.amenities) {
        expect(inside.has(`amenities.${key}`) || about.has(`rooms[${index}].amenities.${key}`)).toBe(true);
      }
    }
    expect(property.meals).toHaveLength(listing.meals.length);
    expect(property.units).toHaveLength(listing.rooms.length);
    const packed = new Set(property.photos.map(({ file }) => file));
    for (const { file, illustration } of listing.photos) {
      expect(packed.has(file) || (illustration && !listing.sample)).toBe(true);
    }
  });
});

test('the kit as text breaks no line that is not a value, and always comes out the same', () => {
  forAny((kit, listing) => {
    for (const language of ['vi', 'en'] as const) {
      const text = kitText(kit, language);
      expect(text).toBe(kitText(bookingKit(listing, site), language));
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      for (const line of text.split('\n').filter((each) => !each.startsWith('    '))) {
        expect(line.length).toBeLessThanOrEqual(240);
      }
    }
  }, 60);
});

const bad = [
  'Gọi 0912.345.678 để đặt chỗ.',
  'Số nhà là không chín một hai ba bốn năm sáu bảy tám.',
  'Nhắn zalo cho nhà trước khi tới.',
  'Xem thêm ở fb.com/suoimo nhé.',
  'Viết thư cho suoimo @ gmail . com để hỏi.',
  'GIÁ SỐC!!!',
  'Ngủ một đêm một trăm năm mươi nghìn đồng.',
  'Homestay rẻ nhất và đẹp nhất vùng.',
  'Nhà <b>sàn</b> gỗ ven hồ.',
  'Mời bạn tới chơi 🌿.',
];
const good = [
  'Ngôi nhà 100 năm tuổi.',
  'Nhà cách hồ 2 km.',
  'Sàn ngủ được 20 người.',
  'Đèo cao 1.200 mét.',
  'Nhà đón khách từ năm 1998.',
];

test('forbidden sentences of an owner are reported and left out, ordinary ones with numbers stay', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(bad, { minLength: 1, maxLength: 3 }),
      fc.shuffledSubarray(good, { minLength: 1, maxLength: 3 }),
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      (wrong, right, order) => {
        const sentences: string[] = [];
        const [a, b] = [[...wrong], [...right]];
        for (const first of order) sentences.push(...(first ? a.splice(0, 1) : b.splice(0, 1)));
        sentences.push(...a, ...b);
        const kit = bookingKit(aListing({ story: { vi: sentences.join(' ') } }), site);
        const text = describe(aListing({ story: { vi: sentences.join(' ') } }), 'vi', 'long').property;
        for (const sentence of wrong) {
          expect(text).not.toContain(sentence);
          expect(
            kit.findings.some(
              ({ field, sentence: found }) => field === 'story.vi' && sentence.includes(found.slice(0, 8)),
            ),
          ).toBe(true);
        }
        for (const sentence of right) expect(text).toContain(sentence);
      },
    ),
    { numRuns: 30 },
  );
});

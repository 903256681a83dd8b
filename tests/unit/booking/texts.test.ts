import { expect, describe as group, test } from 'vitest';
import { findingsOf } from '../../../src/booking/findings.ts';
import { bookingKit } from '../../../src/booking/kit.ts';
import { describe } from '../../../src/booking/texts/descriptions.ts';
import { aboutTheHouse, ownerSentences } from '../../../src/booking/texts/owner-words.ts';
import { aHomestayFile, aListing } from '../../fixtures/listing.ts';

const site = { name: 'Nhà sàn Lâm Bình' };
const file = aHomestayFile();
const [floor, double] = file.rooms as [Record<string, unknown>, Record<string, unknown>];

group('descriptions of the complete fixture', () => {
  test('in Vietnamese', () => {
    expect(describe(aListing(), 'vi')).toMatchInlineSnapshot(`
      {
        "host": "Cô Thử, người Tày, đón khách ở Bản Thử. Cô dệt thổ cẩm từ năm mười ba tuổi. Trong nhà có người nói được tiếng Việt, tiếng Tày và tiếng Anh.",
        "neighbourhood": "Bản Thử thuộc xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ), nơi người Tày sinh sống. Bản nằm giữa cánh đồng. Gần bản có thác Khuổi Nhi. Cá nhỏ rỉa chân người lội suối. Tháng 5 và tháng 6 là mùa nước đổ. Ruộng bậc thang đầy nước. Từ Hà Nội khoảng 6 tiếng ô tô.",
        "property": "Cô Thử, người Tày, đón khách tại Homestay Suối Thử, ngôi nhà sàn ở Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang. Ngôi nhà được ông nội dựng từ gỗ trong rừng của bản. Dưới nhà là ao cá và vườn rau. Nhà nhận nhiều nhất 16 khách, có một sàn ngủ chung và hai phòng đôi. Phòng đôi có nhà tắm riêng, còn sàn ngủ chung dùng nhà tắm chung. Tiền phòng đã gồm bữa sáng, còn bữa tối tính riêng. Món hay nấu cho bữa tối là xôi ngũ sắc, cá suối nướng và rau rừng. Nhà có Wi-Fi miễn phí, nước nóng, bếp lửa và chỗ đỗ ô tô con, xe khách 16–29 chỗ. Quanh nhà có vườn. Ở đây khách có thể đi thuyền. Nhà đón cả khách đi cùng trẻ nhỏ.",
        "rooms": {
          "phong-doi": "Phòng đôi dành cho hai người, rộng khoảng 18 m² và nhìn ra suối. Phòng kê một giường đôi. Phòng có màn chống muỗi và khăn tắm. Khách có nhà tắm riêng. Có hai phòng như vậy.",
          "san-chung": "Sàn gỗ chung ngủ được 12 người, rộng khoảng 60 m² và nhìn ra núi. Trên sàn trải 12 tấm đệm. Chỗ ngủ có màn chống muỗi và quạt. Nhà tắm dùng chung. Tiền phòng đã gồm chăn, màn và bữa sáng.",
        },
      }
    `);
  });

  test('in British English', () => {
    expect(describe(aListing(), 'en')).toMatchInlineSnapshot(`
      {
        "host": "Your host in Bản Thử is Thử (cô Thử to her guests), who is Tày. She has woven brocade since she was thirteen. Vietnamese, Tày and English are spoken in the house.",
        "neighbourhood": "Bản Thử is a Tày village in Thượng Lâm commune, Tuyên Quang province (formerly Lâm Bình district). The village lies in its fields. Sights near by include Khuổi Nhi waterfall. Small fish nibble the feet of bathers. May and June bring flooded terraces. The terraces are full of water. About six hours by car from Hà Nội.",
        "property": "Thử, who is Tày, welcomes guests to Homestay Suối Thử, a stilt house in Bản Thử, Thượng Lâm commune, Tuyên Quang province. Grandfather built the house from timber of the village forest. Below it lie a fish pond and a kitchen garden. The house sleeps up to 16 guests on a communal sleeping floor and in two double rooms. Breakfast is included, and dinner can be ordered for an extra charge. Dinner might be five-colour sticky rice, grilled stream fish and forest greens. The house has free Wi-Fi, hot water, an open hearth, and parking for cars and minibuses. Outside you will find a garden. During your stay you can take a boat trip. Children are welcome.",
        "rooms": {
          "phong-doi": "This double room sleeps two guests, measures about 18 m² and looks out over the stream. There is one double bed. It comes with a mosquito net and towels. The bathroom is private. There are two such rooms.",
          "san-chung": "This wooden communal floor sleeps up to 12 guests, measures about 60 m² and looks out on the mountains. There are 12 floor mattresses. It comes with mosquito nets and fans. The bathroom is shared. The room rate includes bedding, mosquito net and breakfast.",
        },
      }
    `);
  });

  test('three lengths, each holding the same sentences as the shorter one', () => {
    for (const language of ['vi', 'en'] as const) {
      const [short, standard, long] = (['short', 'standard', 'long'] as const).map(
        (length) => describe(aListing(), language, length).property,
      ) as [string, string, string];
      expect(short.length).toBeLessThanOrEqual(330);
      expect(standard.length).toBeLessThanOrEqual(660);
      expect(standard.length).toBeGreaterThan(short.length);
      expect(long.length).toBeGreaterThanOrEqual(standard.length);
      expect(long.length).toBeLessThanOrEqual(1320);
    }
  });
});

group('Wi-Fi, parking and cots', () => {
  const rules = file.houseRules as Record<string, unknown>;
  const more = {
    internet: { where: 'house', pricePerDay: 20000 },
    parking: { where: 'nearby', bookAhead: false },
    houseRules: {
      ...rules,
      extraBeds: { cot: { possible: true, free: true }, mattress: { possible: false } },
    },
  };

  test.each([
    ['vi', {}, ['Nhà có Wi-Fi miễn phí,', 'chỗ đỗ ô tô con, xe khách 16–29 chỗ.', 'đi cùng trẻ nhỏ.']],
    [
      'vi',
      more,
      ['Nhà có Wi-Fi,', 'chỗ đỗ ô tô con, xe khách 16–29 chỗ gần nhà.', 'trẻ nhỏ, có nôi cho em bé.'],
    ],
    ['en', {}, ['The house has free Wi-Fi,', 'parking for cars and minibuses.', 'Children are welcome.']],
    [
      'en',
      more,
      ['The house has Wi-Fi,', 'parking near by for cars and minibuses.', 'and there is a cot for a baby.'],
    ],
  ] as const)('%s, %o', (language, facts, told) => {
    const { property } = describe(aListing(facts), language, 'long');
    for (const words of told) expect(property).toContain(words);
  });
});

group('missing facts leave no holes', () => {
  const bare = {
    tagline: undefined,
    story: undefined,
    host: { name: 'Cô Thử' },
    meals: [],
    experiences: [],
    amenities: [],
    rooms: [{ ...double, count: 1, amenities: [], view: undefined, size: undefined }],
    construction: undefined,
    photos: [{ file: 'house-pond.jpg', alt: { vi: 'Nhà.' }, subject: 'exterior' }],
  };

  test('a house of which hardly anything is known', () => {
    const listing = aListing(bare);
    expect(
      [describe(listing, 'vi'), describe(listing, 'en')].map(({ property, host, rooms }) => [
        property,
        host,
        rooms['phong-doi'],
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "Cô Thử đón khách tại Homestay Suối Thử, ngôi nhà ở Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang. Nhà nhận nhiều nhất hai khách, có một phòng đôi. Khách có nhà tắm riêng. Nhà đón cả khách đi cùng trẻ nhỏ.",
          "Người đón khách là cô Thử. Trong nhà nói tiếng Việt.",
          "Phòng đôi dành cho hai người. Phòng kê một giường đôi. Khách có nhà tắm riêng.",
        ],
        [
          "Thử welcomes guests to Homestay Suối Thử, a family home in Bản Thử, Thượng Lâm commune, Tuyên Quang province. The house sleeps up to two guests in a double room. Guests have a private bathroom. Children are welcome.",
          "Your host in Bản Thử is Thử (cô Thử to her guests). Vietnamese is spoken in the house.",
          "This double room sleeps two guests. There is one double bed. The bathroom is private.",
        ],
      ]
    `);
  });

  test.each([
    ['Gia đình anh Nam', 'gia đình anh Nam', 'Nam’s family'],
    ['Vợ chồng chị Mai', 'vợ chồng chị Mai', 'Mai and her husband'],
    ['Hợp tác xã Nà Tông', 'hợp tác xã Nà Tông', 'the Nà Tông cooperative'],
    ['Triệu Thị Xướng', 'Triệu Thị Xướng', 'Triệu Thị Xướng'],
    ['CÔ HOA', 'cô Hoa', 'Hoa'],
  ])('host %s', (name, vietnamese, english) => {
    const listing = aListing({ ...bare, host: { name, people: 'tay' } });
    expect(describe(listing, 'vi').property.toLowerCase()).toContain(vietnamese.toLowerCase());
    expect(describe(listing, 'en').property.toLowerCase()).toContain(english.toLowerCase());
  });

  test('only the whole house', () => {
    const listing = aListing({ ...bare, rooms: [{ ...double, type: 'whole-house', count: 1, guests: 12 }] });
    expect(describe(listing, 'vi').property).toContain(
      'Khách thuê trọn cả nhà, ngủ được nhiều nhất 12 người.',
    );
    expect(describe(listing, 'en').property).toContain(
      'The whole house is let to one group of up to 12 guests.',
    );
  });

  test('a house that is not translated has only facts in English', () => {
    const story = { vi: 'Ngôi nhà được ông nội dựng từ gỗ trong rừng.' };
    const kit = bookingKit(aListing({ story }), site);
    expect(kit.descriptions.vi.property).toContain('ông nội');
    expect(kit.descriptions.en.property).not.toMatch(/ông nội|Grandfather/);
    expect(kit.missing.map(({ id }) => id)).toContain('translation-story');
  });
});

group('different houses are told in different words', () => {
  test('by their slug, and always the same way', () => {
    const told = ['suoi-mo', 'ban-ba', 'nam-dip', 'coc-vai', 'pac-ta', 'khuoi-nhi', 'na-tong', 'na-dong'].map(
      (slug) => describe({ ...aListing(), slug }, 'vi').property,
    );
    expect(new Set(told).size).toBeGreaterThan(4);
    expect(describe(aListing(), 'vi')).toEqual(describe(aListing(), 'vi'));
  });
});

group('owners’ texts', () => {
  const story = {
    vi: 'Nhà dựng năm 1998. Gọi 0912.345.678 để đặt chỗ!!! Dưới nhà là ao cá.\n\nGiá 150 nghìn một người. Nhà ở bên suối.',
    en: 'The house was built in 1998. The best homestay in the region. Below it lies a pond.',
  };

  test('a sentence the rules object to is left out, its neighbours stay', () => {
    expect(ownerSentences(story, 'vi')).toEqual([
      'Nhà dựng năm 1998.',
      'Dưới nhà là ao cá.',
      'Nhà ở bên suối.',
    ]);
    expect(ownerSentences(story, 'en')).toEqual(['The house was built in 1998.', 'Below it lies a pond.']);
  });

  test('a number that runs over the end of a sentence takes both with it', () => {
    expect(ownerSentences({ vi: 'Nhà ở bên suối. Gọi 0912. 345. 678 nhé. Dưới nhà là ao.' }, 'vi')).toEqual([
      'Nhà ở bên suối.',
      'Dưới nhà là ao.',
    ]);
  });

  test('sentences that speak as “I” or “we”, and what leans on them, stay out of the text about the house', () => {
    const told = {
      vi: 'Nhà lợp cọ. Bọn mình dựng nhà năm 1998. Nó vẫn chắc lắm.\n\nDưới nhà là ao cá.',
      en: 'The roof is palm leaf. We built it in 1998. It still stands.\n\nBelow the house lies a pond.',
    };
    expect(aboutTheHouse(told, 'vi')).toEqual(['Nhà lợp cọ.', 'Dưới nhà là ao cá.']);
    expect(aboutTheHouse(told, 'en')).toEqual(['The roof is palm leaf.', 'Below the house lies a pond.']);
  });

  test('the finding says what, where, why and what to do; the text is not changed', () => {
    const listing = aListing({ story });
    const findings = findingsOf(listing);
    expect(
      findings.map(({ rule, field, found, sentence }) => [rule, field, found, sentence]),
    ).toMatchInlineSnapshot(`
      [
        [
          "phone-number",
          "story.vi",
          "0912.345.678",
          "Gọi 0912.345.678 để đặt chỗ!!!",
        ],
        [
          "exclamation",
          "story.vi",
          "!!!",
          "Gọi 0912.345.678 để đặt chỗ!!!",
        ],
        [
          "price",
          "story.vi",
          "150 nghìn một người",
          "Giá 150 nghìn một người.",
        ],
        [
          "superlative",
          "story.en",
          "best",
          "The best homestay in the region.",
        ],
      ]
    `);
    for (const { field, start, end, found } of findings) {
      const text = field === 'story.vi' ? story.vi : story.en;
      expect(text.slice(start, end)).toBe(found);
    }
    expect(findings[0]).toMatchInlineSnapshot(`
      {
        "end": 35,
        "field": "story.vi",
        "file": "homestays/suoi-thu/index.yaml",
        "found": "0912.345.678",
        "language": "vi",
        "name": "Số điện thoại",
        "reason": "Booking.com giữ kín số điện thoại cho tới khi khách đặt phòng, nên bài giới thiệu không được có số.",
        "remedy": "Bỏ số khỏi bài. Ghi số ở mục “Liên hệ” trên trang quản lý Booking.com.",
        "rule": "phone-number",
        "sentence": "Gọi 0912.345.678 để đặt chỗ!!!",
        "start": 23,
      }
    `);
    expect(listing.story).toEqual(story);
  });

  test.each([
    ['Homestay Zalo 0912345678', {}],
    ['Homestay Suối Mơ', { host: { name: 'Cô Hoa facebook' } }],
    [
      'Homestay Suối Mơ',
      {
        rooms: [
          { ...floor, name: { vi: 'Sàn 150k', en: 'Floor $8' }, about: { vi: 'Inbox nhé các bạn.' } },
          double,
        ],
      },
    ],
  ])('names are checked too: %s %j', (name, more) => {
    const kit = bookingKit(aListing({ name, ...more }), site);
    expect(kit.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(kit.descriptions)).not.toMatch(/zalo|facebook|150k|\$8|inbox|0912/i);
  });
});

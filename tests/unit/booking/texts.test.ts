import { expect, describe as group, test } from 'vitest';
import { findingsOf } from '../../../src/booking/findings.ts';
import { bookingKit } from '../../../src/booking/kit.ts';
import { describe } from '../../../src/booking/texts/descriptions.ts';
import { allowedWords } from '../../../src/booking/texts/owner-words.ts';
import { directoryOf } from '../../../src/listings/directory.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { readContent } from '../../../src/listings/read-content.ts';
import type { BookingLanguage } from '../../../src/platforms/booking.ts';
import { aHomestayFile, aListing, aVillage } from '../../fixtures/listing.ts';

const site = { name: 'Nhà sàn Lâm Bình' };
const file = aHomestayFile();
const [floor, double] = file.rooms as [Record<string, unknown>, Record<string, unknown>];
const samples = Object.fromEntries(
  directoryOf((await readContent('content')) as Parameters<typeof directoryOf>[0]).listings.map((listing) => [
    listing.slug,
    listing,
  ]),
) as Record<string, Listing>;
const sample = (slug: string) => samples[slug] as Listing;

/** A house of which nobody has told more than its name. */
const bare = {
  tagline: undefined,
  story: undefined,
  host: { name: 'Cô Thử' },
  meals: [],
  experiences: [],
  amenities: [],
  parking: undefined,
  rooms: [{ ...double, count: 1, amenities: [], view: undefined, size: undefined }],
  construction: undefined,
  photos: [{ file: 'house-pond.jpg', alt: { vi: 'Nhà.' }, subject: 'exterior' }],
};
const inVillage = (village: Parameters<typeof aVillage>[0], more: Record<string, unknown> = {}) => ({
  ...aListing(more),
  village: aVillage(village),
});
const roomText = (room: Record<string, unknown>, language: BookingLanguage = 'vi') =>
  describe(
    aListing({ ...bare, rooms: [{ ...double, id: 'phong', view: undefined, count: 1, ...room }] }),
    language,
  ).rooms.phong;

group('descriptions of the complete fixture', () => {
  test('in Vietnamese', () => {
    expect(describe(aListing(), 'vi')).toMatchInlineSnapshot(`
      {
        "host": "Tôi là Thử, người Tày. Tôi dệt thổ cẩm từ năm mười ba tuổi.",
        "neighbourhood": "Bản Thử thuộc xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ). Bản nằm giữa cánh đồng. Gần bản có thác Khuổi Nhi. Cá nhỏ rỉa chân người lội suối. Tháng 5, tháng 6 là mùa nước đổ: ruộng bậc thang đầy nước. Từ Hà Nội khoảng 6 tiếng ô tô.",
        "property": "Sàn gỗ bên suối, sáng nghe tiếng nước. Homestay Suối Thử là nhà sàn ở Bản Thử. Ngôi nhà được ông nội dựng từ gỗ trong rừng của bản. Dưới nhà là ao cá và vườn rau. Bữa tối thường có xôi ngũ sắc, cá suối nướng và rau rừng. Muốn đi thuyền thì dặn nhà trước. Có chỗ đỗ cho xe khách 16–29 chỗ, ngay trong sân.",
        "rooms": {
          "phong-doi": "Phòng đôi nhìn ra suối. Nhà có hai phòng kiểu này.",
          "san-chung": "Sàn chung tầng trên, ngủ được 12 người.",
        },
      }
    `);
  });

  test('in British English', () => {
    expect(describe(aListing(), 'en')).toMatchInlineSnapshot(`
      {
        "host": "I am Thử; guests call me cô Thử. My family is Tày. I have woven brocade since I was thirteen.",
        "neighbourhood": "Bản Thử lies in Thượng Lâm commune, Tuyên Quang province (formerly Lâm Bình district). The village lies in its fields. Within reach: Khuổi Nhi waterfall. Small fish nibble the feet of bathers. May and June bring flooded terraces: the terraces are full of water. About six hours by car from Hà Nội.",
        "property": "A wooden floor by the stream. Homestay Suối Thử is a stilt house in Bản Thử. Grandfather built the house from timber of the village forest. Dinner might be five-colour sticky rice, grilled stream fish and forest greens. Ask ahead if you would like to take a boat trip. There is parking for minibuses of up to 29 seats on site.",
        "rooms": {
          "phong-doi": "A double room with a stream view. There are two rooms like this.",
          "san-chung": "An upper communal floor.",
        },
      }
    `);
  });

  test.each([
    ['nha-san-ben-nuoc', 'vi'],
    ['nha-san-ben-nuoc', 'en'],
    ['nha-san-khung-cui', 'vi'],
    ['vuon-chan-nui', 'en'],
  ] as const)('of the sample %s, %s, told in full', (slug, language) => {
    expect(describe(sample(slug), language, 'long')).toMatchSnapshot();
  });
});

group('a house speaks with one voice', () => {
  const speakers = {
    vi: /(?:^|[^\p{L}])(?:tôi|bọn mình|chúng tôi|nhà mình|nhà em)(?!\p{L})/iu,
    en: /(?:^|[^\p{L}])(?:I|[Ww]e|[Oo]ur|us|[Mm]y)(?!\p{L})/u,
  };

  test.each(
    Object.keys(samples).flatMap((slug) =>
      (['vi', 'en'] as const).map((language) => [slug, language] as const),
    ),
  )('%s, %s: no text tells of its owner in both persons', (slug, language) => {
    const listing = sample(slug);
    const name = listing.host.name.match(/\p{Lu}\p{L}*$/u)?.[0] ?? '';
    const told = language === 'vi' ? `${listing.host.name.split(' ')[0]} ${name}` : name;
    for (const length of ['short', 'standard', 'long'] as const) {
      const { property, host } = describe(listing, language, length);
      expect(speakers[language].test(property) && property.includes(told)).toBe(false);
      // “I am Nhung; guests call me chị Nhung” is how hosts say who they are.
      const rest = host.replace(/^[^.]*\./u, '');
      expect(speakers[language].test(rest) && rest.includes(told)).toBe(false);
    }
  });

  test.each<[string, Record<string, unknown>, BookingLanguage, string]>([
    [
      'as it is written',
      {
        name: 'Ông Pảo',
        about: {
          vi: 'Tôi là Nông Văn Pảo, 70 tuổi, cựu chiến binh. Bà nhà tôi là Ma Thị Nhít, nấu cơm cho khách.',
        },
      },
      'vi',
      'Tôi là Nông Văn Pảo, 70 tuổi, cựu chiến binh. Bà nhà tôi là Ma Thị Nhít, nấu cơm cho khách.',
    ],
    [
      'with who they are first',
      { name: 'Duyên và Thắng', about: { vi: 'Bọn mình trồng rau, nuôi gà, chiều chiều ra suối.' } },
      'vi',
      'Bọn mình là Duyên và Thắng. Bọn mình trồng rau, nuôi gà, chiều chiều ra suối.',
    ],
    [
      'turned',
      {
        name: 'Bà Nhình',
        people: 'tay',
        about: { vi: 'Bà Nhình dệt từ năm mười hai tuổi. Bà quen nói tiếng Tày, có cháu gái ở cùng.' },
      },
      'vi',
      'Tôi là Nhình, người Tày. Tôi dệt từ năm mười hai tuổi. Tôi quen nói tiếng Tày, có cháu gái ở cùng.',
    ],
    [
      'turned, of a young host',
      { name: 'Chị Nhung', about: { vi: 'Chị Nhung từng dạy mầm non, nay ở nhà đón khách.' } },
      'vi',
      'Mình là Nhung, chủ nhà. Mình từng dạy mầm non, nay ở nhà đón khách.',
    ],
    [
      'as others tell it, where it is praise',
      { name: 'Bà Hoa', about: { vi: 'Bà Hoa nấu ăn khéo, ai ăn cũng khen, tính bà vui.' } },
      'vi',
      'Bà Hoa nấu ăn khéo, ai ăn cũng khen, tính bà vui.',
    ],
    [
      'as others tell it, where the title is somebody else’s too',
      {
        name: 'Chị Mai',
        people: 'tay',
        about: { vi: 'Chị Mai ở cùng chị Hoa, hai chị em thay nhau nấu cơm.' },
      },
      'vi',
      'Chị Mai là người Tày. Chị Mai ở cùng chị Hoa, hai chị em thay nhau nấu cơm.',
    ],
    [
      'as others tell it, of two',
      { name: 'Duyên và Thắng', about: { vi: 'Duyên người Tày, quê ở đây; Thắng dưới xuôi lên làm rể.' } },
      'vi',
      'Duyên người Tày, quê ở đây; Thắng dưới xuôi lên làm rể.',
    ],
    [
      'turned',
      {
        name: 'Cô Hoa',
        people: 'tay',
        about: { vi: 'Dệt.', en: 'Hoa has woven brocade since she was thirteen.' },
      },
      'en',
      'I am Hoa; guests call me cô Hoa. My family is Tày. I have woven brocade since I was thirteen.',
    ],
    [
      'as others tell it, where verbs and pronouns are of several',
      {
        name: 'Cô Hoa',
        people: 'tay',
        about: { vi: 'Dệt.', en: 'Hoa weaves cloth and sells it; her sister helps.' },
      },
      'en',
      'Hoa (cô Hoa to her guests) is from a Tày family. Hoa weaves cloth and sells it; her sister helps.',
    ],
    [
      'of a couple',
      { name: 'Vợ chồng anh Sơn chị Mây', people: 'dao' },
      'en',
      'We are Sơn and Mây, a Dao couple.',
    ],
    [
      'of a couple',
      { name: 'Vợ chồng anh Sơn chị Mây', people: 'dao' },
      'vi',
      'Chúng tôi là Sơn và Mây, hai vợ chồng người Dao.',
    ],
    ['of a cooperative', { name: 'Hợp tác xã Nà Tông' }, 'vi', 'Chúng tôi là hợp tác xã Nà Tông.'],
  ])('the host’s profile, %s: %j, %s', (_, host, language, profile) => {
    expect(describe(aListing({ host }), language).host).toBe(profile);
  });

  test('a story that only the family tells so names nobody as a stranger would', () => {
    const { property } = describe(sample('homestay-ao-sung'), 'vi');
    expect(property).toContain('Ao này ông nội đào');
    expect(property).not.toContain('anh Vần');
    const lake = describe(sample('nha-san-lua-trai'), 'en', 'long').property;
    expect(lake).toContain('We take one group a night');
    expect(lake).not.toContain('Nhung');
  });

  test('what was typed in haste is in no text', () => {
    const listing = aListing({
      tagline: { vi: 'NHA SACH SE THOANG MAT GIA RE NHAT LAM BINH CO CHO DE XE' },
      host: { name: 'Cô Hoa', about: { vi: 'E LA GIAO VIEN MAM NON VE HUU, NAU AN NGON, NHIET TINH.' } },
    });
    expect(JSON.stringify(describe(listing, 'vi')).toLowerCase()).not.toMatch(/nha sach|giao vien/);
  });
});

group('the property', () => {
  test.each(
    Object.keys(samples),
  )('%s: at most 120 words in full, the shorter ones of the same beats', (slug) => {
    for (const language of ['vi', 'en'] as const) {
      const [short, standard, long] = (['short', 'standard', 'long'] as const).map(
        (length) => describe(sample(slug), language, length).property,
      ) as [string, string, string];
      for (const [text, most] of [
        [short, 45],
        [standard, 100],
        [long, 120],
      ] as const)
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(most);
      expect(standard.length).toBeGreaterThanOrEqual(short.length);
      expect(long.length).toBeGreaterThanOrEqual(standard.length);
    }
  });

  test('says nothing that a tick box says, and nothing stiff', () => {
    for (const listing of [...Object.values(samples), aListing()])
      for (const length of ['short', 'standard', 'long'] as const) {
        const vi = JSON.stringify(describe(listing, 'vi', length));
        const en = JSON.stringify(describe(listing, 'en', length));
        expect(vi).not.toMatch(
          /khách có thể|Khách dùng|như vậy|Món hay nấu|Trong nhà nói|nhà tắm|Wi-Fi|màn chống muỗi|tính riêng|mùa cuối thu|bản thôn/iu,
        );
        expect(en).not.toMatch(
          /bathroom|comes with|wooden floor\.|Sights near by|Outside you will|Wi-Fi|is spoken|included|such rooms|who is Tày/i,
        );
      }
  });

  test('of a couple', () => {
    const listing = aListing({
      ...bare,
      name: 'Mây Homestay',
      host: { name: 'Vợ chồng anh Sơn chị Mây', people: 'dao' },
    });
    expect(describe(listing, 'en').property).toContain(
      'Sơn and Mây, a Dao couple, welcome guests to Mây Homestay',
    );
    expect(describe(listing, 'en').property).not.toMatch(/anh|chị|wife/i);
    expect(describe(listing, 'vi').property.match(/Sơn/g)).toHaveLength(1);
  });

  test('whose name holds the host says it once', () => {
    const listing = aListing({ ...bare, name: 'Nhà bà Diêu', host: { name: 'Bà Diêu', people: 'dao' } });
    expect(describe(listing, 'vi').property.match(/Diêu/g)).toHaveLength(1);
    expect(describe(listing, 'en').property.match(/Diêu/g)).toHaveLength(1);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a communal floor', { rooms: [{ ...floor, guests: 8 }] }, 'Tám người ngủ chung một sàn.'],
    [
      'the whole house',
      { rooms: [{ ...double, type: 'whole-house', guests: 12 }] },
      'Nhà cho thuê trọn, ngủ được 12 người.',
    ],
    [
      'a tray that says itself how it is served',
      { meals: [{ kind: 'feast', menu: { vi: 'mâm 6 người: gà, cá, lợn đen, xôi' } }] },
      'Mâm cỗ thường có gà, cá, lợn đen và xôi.',
    ],
    [
      'dishes',
      { meals: [{ kind: 'dinner', menu: { vi: 'cá nướng, rau luộc, canh chua' } }] },
      'Bữa tối thường có cá nướng, rau luộc và canh chua.',
    ],
    [
      'what has no tick box',
      { amenities: ['boat-landing', 'herbal-bath', 'local-guide', 'large-coach-parking'] },
      'Nhà có bến thuyền riêng, có nước lá thuốc để tắm. Có chỗ đỗ cho xe khách 45 chỗ.',
    ],
  ])('%s', (_, more, sentence) => {
    expect(describe(aListing({ ...bare, ...more }), 'vi').property).toContain(sentence);
  });

  test('a tagline that the story begins with is not told again', () => {
    const { property } = describe(sample('nha-san-ben-nuoc'), 'en', 'long');
    expect(property.match(/its own landing/g)).toHaveLength(1);
    expect(describe(sample('nha-san-ben-nuoc'), 'en', 'short').property).toContain('own landing');
  });

  test('facts fill only what is left when the owner has told all', () => {
    const { property } = describe(sample('nha-san-khung-cui'), 'vi', 'short');
    expect(property).not.toContain('dặn nhà trước');
  });

  test('dishes that the story tells are not told again', () => {
    const { property } = describe(sample('nha-san-khung-cui'), 'vi', 'long');
    expect(property.match(/nộm rau dớn/g)).toHaveLength(1);
  });

  test('no beat loses its second half: few lamps, and the stars', () => {
    for (const language of ['vi', 'en'] as const)
      for (const length of ['short', 'standard', 'long'] as const) {
        const { property } = describe(sample('vuon-chan-nui'), language, length);
        expect(/Quanh đây ít đèn|few lamps/.test(property)).toBe(/thấy sao|into the yard/.test(property));
      }
  });

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
          "Homestay Suối Thử là nhà ở Bản Thử. Chỗ ngủ có một phòng đôi.",
          "Tôi là Thử, chủ nhà.",
          "Phòng đôi nhìn ra suối.",
        ],
        [
          "Homestay Suối Thử is a family home in Bản Thử. There is room for two: a double room.",
          "I am Thử; guests call me cô Thử.",
          "A double room with a stream view.",
        ],
      ]
    `);
  });

  test('a house that is not translated has only facts in English', () => {
    const story = { vi: 'Ngôi nhà được ông nội dựng từ gỗ trong rừng.' };
    const kit = bookingKit(aListing({ story }), site);
    expect(kit.descriptions.vi.property).toContain('ông nội');
    expect(kit.descriptions.en.property).not.toMatch(/ông nội|Grandfather/);
    expect(kit.missing.map(({ id }) => id)).toContain('translation-story');
  });
});

group('the neighbourhood', () => {
  const season = (vi: string, from: number, about: string, en = vi) => ({
    name: { vi, en },
    from,
    until: from + 1,
    about: { vi: about, en: about },
  });
  const village = {
    seasons: [
      season('Mùa khô, nước hồ rút', 11, 'Mặt hồ êm, nước rút dần, lộ ra những cù lao đất đỏ.'),
      season('Mùa mưa', 7, 'Mưa nhiều, thác đổ trắng xóa, đường đèo trơn.'),
      season('Cuối thu', 10, 'Sáng và tối se lạnh, trưa nắng, hợp để đi bộ.'),
      season('Mùa lúa chín', 9, 'Lúa trên cánh đồng thường chín vào tháng 9, tháng 10.'),
    ],
  };

  test('the harvest before a low lake, the rains last and as no invitation', () => {
    const text = (length: 'short' | 'standard' | 'long') =>
      describe(inVillage(village), 'vi', length).neighbourhood;
    expect(text('short')).toContain('Lúa trên cánh đồng thường chín vào tháng 9, tháng 10.');
    expect(text('short')).not.toMatch(/mùa mưa|mùa khô/i);
    expect(text('long')).toContain(
      'Tháng 10, tháng 11 là dịp cuối thu: sáng và tối se lạnh, trưa nắng, hợp để đi bộ.',
    );
    expect(text('long').indexOf('mùa khô')).toBeLessThan(text('long').indexOf('mùa mưa'));
    expect(text('long')).toContain('Tháng 7, tháng 8 là mùa mưa: mưa nhiều,');
  });

  test('a season is a whole sentence in English too', () => {
    const { neighbourhood } = describe(sample('homestay-ao-sung'), 'en', 'long');
    expect(neighbourhood).toContain(
      'February and March bring the Lồng Tông festival of Lâm Bình: the festival of “going down to the fields”',
    );
  });

  test('a year of what comes again is left out', () => {
    const seasons = [
      season('Hội Lồng Tông', 2, 'Năm 2024 hội mở ngày mùng 10 tháng Giêng, có thi bắt cá bằng tay.'),
    ];
    expect(describe(inVillage({ seasons }), 'vi', 'long').neighbourhood).not.toContain('2024');
  });

  test.each([
    ['thôn Nậm Hồng', 'vi', 'Thôn Nậm Hồng thuộc xã', /bản thôn/i],
    ['Thôn Nậm Hồng', 'en', 'Nậm Hồng lies in', /thôn/i],
    ['Nà Tông', 'vi', 'Bản Nà Tông thuộc xã', /bản bản/i],
  ] as const)('of %s, %s', (name, language, start, never) => {
    const texts = describe(inVillage({ name }), language);
    expect(texts.neighbourhood.startsWith(start)).toBe(true);
    expect(JSON.stringify(texts)).not.toMatch(never);
  });

  test('a tale is told to its end or not at all', () => {
    for (const length of ['short', 'standard', 'long'] as const)
      for (const language of ['vi', 'en'] as const) {
        const { neighbourhood } = describe(sample('nha-san-ben-nuoc'), language, length);
        expect(/Người già kể|old people tell/.test(neighbourhood)).toBe(
          /Núi ở lại|mountains stayed/.test(neighbourhood),
        );
      }
  });

  test('sights that hold an “and” are told apart', () => {
    expect(describe(sample('nha-san-lua-trai'), 'vi').neighbourhood).toContain(
      'Gần bản có thác Mơ (Pác Ban), núi và đền Pác Tạ, hồ Na Hang.',
    );
    expect(describe(sample('nha-san-khung-cui'), 'vi').neighbourhood).toContain(
      'Gần bản có nhà dệt thổ cẩm,',
    );
  });

  test('commune and province stand here and nowhere else', () => {
    for (const language of ['vi', 'en'] as const) {
      const { property, host, neighbourhood } = describe(aListing(), language);
      expect(neighbourhood).toContain('Tuyên Quang');
      expect(`${property} ${host}`).not.toMatch(/Tuyên Quang|Thượng Lâm/);
    }
  });
});

group('rooms', () => {
  test.each<[Record<string, unknown>, BookingLanguage, string]>([
    [{ type: 'triple', guests: 3, name: { vi: 'Phòng ba người' } }, 'vi', 'Phòng ba người.'],
    [
      { type: 'double', guests: 3, name: { vi: 'Phòng đôi' } },
      'vi',
      'Phòng đôi, kê thêm giường, ngủ được ba người.',
    ],
    [{ type: 'twin', guests: 2, name: { vi: 'Phòng hai giường' } }, 'vi', 'Phòng 2 giường đơn.'],
    [
      { type: 'double', count: 2, name: { vi: 'Phòng đôi cạnh vườn' } },
      'vi',
      'Phòng đôi cạnh vườn. Nhà có hai phòng kiểu này.',
    ],
    [
      { type: 'bungalow', count: 6, name: { vi: 'Bungalow' } },
      'vi',
      'Bungalow, ngủ được hai người. Nhà có sáu căn kiểu này.',
    ],
    [
      { type: 'triple', guests: 3, view: 'fields', name: { vi: 'Phòng ba người' } },
      'vi',
      'Phòng ba người, nhìn ra ruộng.',
    ],
    [
      {
        price: { amount: 1, per: 'room', includes: { vi: 'bữa sáng, chè và hoa quả trong phòng' } },
        name: { vi: 'Phòng đôi' },
      },
      'vi',
      'Phòng đôi. Giá gồm cả chè và hoa quả trong phòng.',
    ],
    [
      { type: 'double', guests: 3, name: { vi: 'Phòng đôi', en: 'Double room by the garden' } },
      'en',
      'A double room by the garden with an extra bed, for three.',
    ],
    [
      { type: 'tent', count: 3, name: { vi: 'Lều' } },
      'en',
      'A tent for two. There are three tents like this.',
    ],
  ])('%j, %s', (room, language, text) => {
    const price = room.price as { amount: number } | undefined;
    expect(roomText({ ...room, price: price && { ...price, amount: 450000 } }, language)).toBe(text);
  });

  test('the owner’s note comes first, and says beds and what is included once', () => {
    const family = describe(sample('nha-san-ben-nuoc'), 'vi', 'long').rooms['phong-gia-dinh'] ?? '';
    expect(family.match(/giường đôi/giu)).toHaveLength(1);
    const whole = describe(sample('nha-san-lua-trai'), 'vi', 'long').rooms['ca-nha'] ?? '';
    expect(whole).toMatch(/^Gồm gian trên/);
    expect(whole.match(/gian trên/giu)).toHaveLength(1);
    expect(whole).toContain('Giá gồm cả sân, bếp và củi đốt lửa.');
  });

  test('no skeleton: hardly two rooms of the samples begin alike', () => {
    for (const language of ['vi', 'en'] as const) {
      const texts = Object.values(samples).flatMap((listing) =>
        Object.values(describe(listing, language).rooms),
      );
      const beginnings = new Set(texts.map((text) => text.split(' ').slice(0, 3).join(' ')));
      expect(beginnings.size).toBeGreaterThan(texts.length * 0.75);
    }
  });
});

group('owners’ texts', () => {
  const story = {
    vi: 'Nhà dựng năm 1998. Gọi 0912.345.678 để đặt chỗ!!! Dưới nhà là ao cá.\n\nGiá 150 nghìn một người. Nhà ở bên suối.',
    en: 'The house was built in 1998. The best homestay in the region. Below it lies a pond.',
  };
  const words = (text: string) =>
    allowedWords({ vi: text }, 'vi')
      ?.vi.split('\n')
      .map((each) => each.trim())
      .filter(Boolean);

  test('a sentence the rules object to is left out, its neighbours stay', () => {
    expect(words(story.vi)).toEqual(['Nhà dựng năm 1998.', 'Dưới nhà là ao cá.', 'Nhà ở bên suối.']);
  });

  test('a number that runs over the end of a sentence takes both with it', () => {
    expect(words('Nhà ở bên suối. Gọi 0912. 345. 678 nhé. Dưới nhà là ao.')).toEqual([
      'Nhà ở bên suối.',
      'Dưới nhà là ao.',
    ]);
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

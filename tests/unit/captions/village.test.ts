import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captionPlatforms, captionPlatformsIn } from '../../../src/captions/caption.ts';
import { captionLanguages } from '../../../src/captions/caption-language.ts';
import { captionLengths, usualLength } from '../../../src/captions/caption-length.ts';
import { shapes } from '../../../src/captions/shape.ts';
import { villageCaptionOf } from '../../../src/captions/village/caption.ts';
import { subjectsOf, takesPart, type VillageSubject } from '../../../src/captions/village/subject.ts';
import { pastYear } from '../../../src/homestay/past-year.ts';
import { internationalPhone, localPhone } from '../../../src/homestay/phone.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { mayBePosted } from '../../../src/listings/may-be-posted.ts';
import { tiktok } from '../../../src/platforms/tiktok.ts';
import { anyVillage } from '../../fixtures/any-village.ts';
import { aListing, anExperience, aVillage } from '../../fixtures/listing.ts';

const site = { address: 'https://nha-san.example' };
const year = 2026;

type Choice = Partial<Parameters<typeof villageCaptionOf>[6]>;

const post = (
  houses: readonly [Listing, ...Listing[]],
  subject: VillageSubject,
  platform: (typeof captionPlatforms)[number],
  language: (typeof captionLanguages)[number],
  choice: Choice = {},
) => villageCaptionOf(houses[0].village, houses, site, subject, platform, language, { year, ...choice });

const someChoice = fc.record({
  platform: fc.constantFrom(...captionPlatforms),
  language: fc.constantFrom(...captionLanguages),
  variant: fc.integer({ min: 0, max: 60 }),
  length: fc.option(fc.constantFrom(...captionLengths), { nil: undefined }),
  timely: fc.option(
    fc.record({
      kind: fc.constantFrom('festival' as const, 'season' as const, 'weekend' as const),
      name: fc.constant({ vi: 'Tết Nguyên đán', en: 'Tết' }),
      days: fc.integer({ min: -3, max: 35 }),
    }),
    { nil: undefined },
  ),
});

/** Every post of any village, in one choice. */
const everyPost = (
  check: (told: {
    houses: [Listing, ...Listing[]];
    subject: VillageSubject;
    platform: (typeof captionPlatforms)[number];
    language: (typeof captionLanguages)[number];
    length: (typeof captionLengths)[number] | undefined;
    caption: NonNullable<ReturnType<typeof villageCaptionOf>>;
  }) => void,
) =>
  fc.assert(
    fc.property(anyVillage(), someChoice, (houses, { platform, language, ...choice }) => {
      for (const subject of subjectsOf(houses[0].village, houses)) {
        const caption = post(houses, subject, platform, language, choice);
        if (caption) check({ houses, subject, platform, language, length: choice.length, caption });
      }
    }),
    { numRuns: 60 },
  );

test('nobody is named who has not agreed to be posted there, or has no part in it', () => {
  everyPost(({ houses, subject, platform, language, caption }) => {
    const write = language === 'vi' ? localPhone : internationalPhone;
    for (const house of houses) {
      const number = write(house.contact.phone ?? house.contact.zalo ?? '');
      const isNamed = caption.houses.includes(house);
      expect(caption.text.includes(number)).toBe(isNamed);
      if (isNamed) expect(mayBePosted(house, platform) && takesPart(house, subject)).toBe(true);
    }
    expect(caption.houses.length).toBeLessThanOrEqual(3);
  });
});

test('no text is longer than its app takes in this length, below TikTok’s pictures 300 units at most', () => {
  everyPost(({ platform, length = usualLength, caption: { text, title = '', hashtags, comment } }) => {
    const { most, firstLine } = shapes[platform];
    expect(text.length).toBeLessThanOrEqual(most[length]);
    if (platform === 'tiktok' && length === usualLength) expect(text.length).toBeLessThanOrEqual(300);
    if (platform === 'facebook') expect(text.split('\n')[0]?.length).toBeLessThanOrEqual(firstLine);
    expect(title.length).toBeLessThanOrEqual(tiktok.text.title.most);
    expect([Boolean(title), Boolean(comment)]).toEqual([platform === 'tiktok', platform === 'facebook']);
    expect(hashtags.length).toBeLessThanOrEqual(5);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/undefined|\bnull\b| {2}|\n{3}|[,;:]\./);
  });
});

test('in English nothing is told that nobody wrote in English, nor of Zalo', () => {
  expect(captionPlatformsIn('en')).not.toContain('zalo');
  everyPost(({ subject, language, caption }) => {
    if (language !== 'en') return;
    expect(caption.text).not.toMatch(/zalo/i);
    const { about } = subject.kind === 'season' ? subject.season : {};
    if (subject.kind === 'season') expect(about?.en).toBeTruthy();
  });
});

test('a sample is said to be one', () => {
  everyPost(({ houses, subject, caption, language }) => {
    const sample =
      caption.houses.some((house) => house.sample) ||
      (subject.kind === 'experience' && subject.offered.experience.sample);
    expect(caption.text.includes(language === 'vi' ? 'Bài mẫu' : 'Sample post')).toBe(sample);
    expect(houses.length).toBeGreaterThan(0);
  });
});

test('no news of a year that is past', () => {
  const old = [
    'Năm 2024 hội mở ngày mùng 10.',
    'Hội Lồng Tồng 2025 vui lắm.',
    'Giá năm 2023 là 90 nghìn một đêm.',
    'Lịch hội: 14/2/2024.',
  ];
  const seasons = old.map((news) => ({
    name: { vi: `Hội Lồng Tồng ${news.match(/\d{4}/)}` },
    from: 2,
    until: 3,
    about: { vi: `Hội có ném còn, nhảy sạp, thi kéo co ở sân vận động. ${news} Ai cũng vui.` },
  }));
  const village = aVillage({ seasons, gettingThere: { vi: `Từ Hà Nội 6 tiếng ô tô. ${old[2]}` } });
  const houses = old.map((news, index) => ({
    ...aListing({ tagline: { vi: news }, meals: [] }),
    slug: `nha-${index}`,
    village,
  })) as [Listing, ...Listing[]];
  for (const subject of subjectsOf(village, houses))
    for (const platform of captionPlatforms)
      for (let variant = 0; variant < 26; variant++) {
        const caption = post(houses, subject, platform, 'vi', { variant }) ?? expect.fail();
        expect(pastYear(caption.text, year)).toBeUndefined();
        expect(caption.text).not.toContain('Ai cũng vui');
      }
});

test('nor in English', () => {
  const about = {
    vi: 'Hội có ném còn, nhảy sạp và thi kéo co ở sân vận động.',
    en: 'There is dancing between bamboo poles since 2015. In 2024 the festival opened on the tenth day. Bring the children.',
  };
  const village = aVillage({
    seasons: [{ name: { vi: 'Hội Lồng Tồng', en: 'The festival' }, from: 2, until: 3, about }],
  });
  const houses: [Listing, ...Listing[]] = [{ ...aListing(), village }];
  const [festival] = subjectsOf(village, houses);
  const text = festival && post(houses, festival, 'facebook', 'en')?.text;
  expect(text).toContain('since 2015');
  expect(text).not.toMatch(/2024|Bring the children/);
});

describe('a season that is good to know', () => {
  const about = { vi: 'Đường đèo trơn hơn, nên đi ban ngày.', en: 'The pass is slippery, so drive by day.' };
  const seasons = [
    { name: { vi: 'Mùa mưa', en: 'The rains' }, from: 6, until: 9, about },
    {
      name: { vi: 'Tháng củ mật', en: 'Lean months' },
      from: 3,
      until: 3,
      about,
      advice: 'good-to-know' as const,
    },
  ];
  const village = aVillage({ seasons });
  const houses: [Listing, ...Listing[]] = [{ ...aListing(), village }];
  const invites =
    /mời|ghé|ngủ|nghỉ lại|giữ chỗ|đặt chỗ|(?:^|\s)nhé(?!\p{L})|come to|come for|good time|welcome|bed|sleep|night/iu;

  test.each(
    subjectsOf(village, houses).filter(({ kind }) => kind === 'season'),
  )('$key invites nobody', (subject) => {
    for (const platform of captionPlatforms)
      for (const language of captionLanguages)
        for (const timely of [
          undefined,
          { kind: 'season' as const, name: { vi: 'Mùa mưa', en: 'The rains' }, days: 9 },
        ])
          for (let variant = 0; variant < 26; variant++) {
            const caption = post(houses, subject, platform, language, { variant, timely });
            if (!caption) continue;
            expect(`${caption.title}\n${caption.text}`.replace(/https?:\S+/g, '')).not.toMatch(invites);
          }
  });
});

describe('in turn', () => {
  const village = aVillage();
  const named = (
    count: number,
    platform: (typeof captionPlatforms)[number],
    turns: number,
    subject: VillageSubject,
  ) => {
    const houses = Array.from({ length: count }, (_, index) => ({
      ...aListing(),
      slug: `nha-${index}`,
      village,
    })) as unknown as [Listing, ...Listing[]];
    const times = new Map(houses.map(({ slug }) => [slug, 0]));
    for (let variant = 0; variant < turns; variant++)
      for (const { slug } of post(houses, subject, platform, 'vi', { variant })?.houses ?? expect.fail())
        times.set(slug, (times.get(slug) ?? 0) + 1);
    return [...times.values()];
  };

  test.each([
    1, 2, 3, 4, 5, 7, 9, 11,
  ])('%d houses are named about equally often, whenever one counts', (count) => {
    for (const platform of captionPlatforms)
      for (const turns of [3, 7, 13, 26]) {
        const times = named(count, platform, turns, { kind: 'practical', key: 'practical' });
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
      }
  });

  test('the same houses do not always stand side by side', () => {
    const houses = Array.from({ length: 6 }, (_, index) => ({
      ...aListing(),
      slug: `nha-${index}`,
      village,
    }));
    const sets = new Set(
      Array.from({ length: 26 }, (_, variant) =>
        post(
          houses as unknown as [Listing, ...Listing[]],
          { kind: 'practical', key: 'practical' },
          'facebook',
          'vi',
          {
            variant,
          },
        )
          ?.houses.map(({ slug }) => slug)
          .toSorted()
          .join(),
      ),
    );
    expect(sets.size).toBeGreaterThan(5);
  });
});

describe('26 turns', () => {
  const village = aVillage({
    seasons: [
      {
        name: { vi: 'Mùa lúa chín', en: 'The rice harvest' },
        from: 9,
        until: 10,
        about: {
          vi: 'Lúa trên cánh đồng thường chín vào tháng 9. Bà con gặt sớm hay muộn tùy năm.',
          en: 'The fields ripen in September. The harvest comes earlier or later from year to year.',
        },
      },
    ],
  });
  const houses = ['Anh Vần', 'Bà Nhình', 'Cô Lả'].map((name, index) => ({
    ...aListing({
      name: `Homestay ${name}`,
      host: { name, languages: ['vietnamese'] },
      contact: { phone: `+8498700000${index}`, zalo: `+8498700000${index}` },
    }),
    slug: `nha-${index}`,
    village,
  })) as unknown as [Listing, ...Listing[]];

  test.each(
    subjectsOf(village, houses).flatMap((subject) =>
      captionLanguages.flatMap((language) =>
        captionPlatformsIn(language).map((platform) => ({ subject, language, platform })),
      ),
    ),
  )('give many texts and openings: $subject.key, $language, $platform', ({ subject, language, platform }) => {
    const texts = Array.from({ length: 26 }, (_, variant) => {
      const caption = post(houses, subject, platform, language, { variant }) ?? expect.fail();
      return caption.text.split('\n#')[0] ?? '';
    });
    // Where few words stand, the road itself takes most of them.
    const isBrief = platform === 'tiktok' && subject.kind === 'practical';
    expect(new Set(texts).size).toBeGreaterThanOrEqual(isBrief ? 12 : 20);
    expect(new Set(texts.map((text) => text.split('\n')[0])).size).toBeGreaterThanOrEqual(isBrief ? 3 : 4);
  });
});

test('what makes a post timely stands in its words', () => {
  const houses: [Listing, ...Listing[]] = [aListing()];
  const [season] = subjectsOf(houses[0].village, houses);
  const timely = { kind: 'festival' as const, name: { vi: 'Tết Nguyên đán', en: 'Tết' }, days: 20 };
  for (const subject of [...(season ? [season] : []), { kind: 'practical', key: 'practical' } as const])
    for (let variant = 0; variant < 6; variant++) {
      expect(post(houses, subject, 'facebook', 'vi', { variant, timely })?.text).toMatch(
        /^Còn chừng 3 tuần nữa là Tết Nguyên đán/,
      );
    }
});

test('an experience names only houses that offer it, with the price there', () => {
  const weaving = { ...anExperience({ name: { vi: 'Học dệt thổ cẩm' }, kind: 'weaving' }), slug: 'det' };
  const house = aListing();
  const weaver = {
    ...house,
    slug: 'nha-det',
    experiences: [{ experience: weaving, price: { amount: 200_000, per: 'person' as const } }],
  };
  const other = { ...house, slug: 'nha-khac', experiences: [] };
  const subject: VillageSubject = {
    kind: 'experience',
    key: 'experience-det',
    offered: { experience: weaving },
  };
  for (let variant = 0; variant < 8; variant++)
    expect(post([other, weaver], subject, 'facebook', 'vi', { variant })?.houses).toEqual([weaver]);
  expect(post([other, weaver], subject, 'facebook', 'vi')?.text).toContain('200k một người');
});

describe('Of the road', () => {
  const road = subjectsOf(aVillage(), []).find(({ kind }) => kind === 'practical') as VillageSubject;
  const told = (roadAdvice: string | undefined, language: 'vi' | 'en') => {
    const house = { ...aListing(), village: aVillage({ roadAdvice }) };
    return Array.from(
      { length: 40 },
      (_, variant) => post([house], road, 'facebook', language, { variant })?.text.split('\n')[0],
    ).join('\n');
  };

  test.each([
    ['worth-coming', 'vi', /Ai thích chạy xe, mời về/],
    ['worth-coming', 'en', /If you like to ride, come to/],
    ['good-to-know', 'vi', /đường có mấy điều nên biết/],
    ['good-to-know', 'en', /a few things about the road/],
  ] as const)('that is %s, in %s', (advice, language, words) => {
    expect(told(advice, language)).toMatch(words);
    expect(told(undefined, language)).not.toMatch(words);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as bookingTexts } from '../../../src/booking/texts/descriptions.ts';
import { type CaptionPlatform, captionOf, captionPlatformsIn } from '../../../src/captions/caption.ts';
import { type CaptionLanguage, captionLanguages } from '../../../src/captions/caption-language.ts';
import { captionLengths } from '../../../src/captions/caption-length.ts';
import { factsOf } from '../../../src/captions/facts/facts.ts';
import { groupSize } from '../../../src/captions/hook/group.ts';
import { anglesToldIn } from '../../../src/captions/told-angles.ts';
import { isWorthComing } from '../../../src/homestay/season-advice.ts';
import { type Angle, anglesOf } from '../../../src/listings/angle.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { standsOnStilts } from '../../../src/listings/stilts.ts';
import { anyListing } from '../../fixtures/any-listing.ts';
import { housesOfAwkwardWords } from '../../fixtures/awkward-words.ts';
import { sampleDirectory } from '../../fixtures/sample-directory.ts';
import { aSite } from '../../fixtures/site.ts';

// What no post may say, whatever owners wrote: all angles, apps and languages of houses whose words are awkward, of every
// third turn another one, and some of all that can be generated.

interface Post {
  listing: Listing;
  language: CaptionLanguage;
  platform: CaptionPlatform;
  angle: Angle;
  variant: number;
  /** Title and text. */
  text: string;
  /** The same without the lines by which one finds the house. */
  body: string;
  first: string;
}

const closing = /^(?:📍|📞|#|https?:|nha-san\.)/u;
const turns = Array.from({ length: 26 }, (_, variant) => variant);
const awkward = housesOfAwkwardWords();
const samples = await sampleDirectory();
const generated = fc.sample(anyListing(), { numRuns: 60, seed: 20261130 });

function postsOf(listing: Listing, variants: number[], every: number): Post[] {
  let count = 0;
  return captionLanguages.flatMap((language) =>
    captionPlatformsIn(language).flatMap((platform) =>
      anglesOf(listing).flatMap((angle) =>
        variants
          .filter(() => count++ % every === 0)
          .map((variant) => {
            const length = captionLengths[variant % captionLengths.length];
            const { title = '', text } = captionOf(listing, aSite(), platform, language, {
              angle,
              variant,
              length,
            });
            const lines = text.split('\n').filter((line) => line && !closing.test(line));
            return {
              listing,
              language,
              platform,
              angle,
              variant,
              text: `${title}\n${text}`,
              body: [title, ...lines].join('\n'),
              first: `${title}\n${lines[0]}`,
            };
          }),
      ),
    ),
  );
}

const posts = [
  ...awkward.flatMap((listing) => postsOf(listing, turns, 3)),
  ...samples.flatMap((listing) => postsOf(listing, turns, 11)),
  ...generated.flatMap((listing) => postsOf(listing, turns, 61)),
];

/** Tries a rule on every post that it is about; the first that breaks it is shown whole. */
function holds(rule: (post: Post) => void, isAbout: (post: Post) => boolean = () => true) {
  const some = posts.filter(isAbout);
  expect(some.length).toBeGreaterThan(50);
  for (const post of some) {
    try {
      rule(post);
    } catch (fault) {
      const { listing, language, platform, angle, variant, text } = post;
      const where = `${listing.slug}, ${angle.key}, ${platform}, ${language}, turn ${variant}`;
      throw new Error(`${where}\n${(fault as Error).message}\n\n${text}`, { cause: fault });
    }
  }
}

const of =
  (...names: string[]) =>
  (post: Post) =>
    names.includes(post.listing.slug);
const unquoted = (text: string) => text.replace(/“[^”]*”/gu, '');
const booking = (listing: Listing) =>
  JSON.stringify([bookingTexts(listing, 'vi', 'long'), bookingTexts(listing, 'en', 'long')]);

test('people are introduced once, and a couple has no wife or husband besides', () =>
  holds(({ text, listing }) => {
    const [, ...lines] = text.split('\n');
    expect(lines.join('\n').match(/, who (?:is|are) \p{Lu}/gu)?.length ?? 0).toBeLessThan(2);
    if (
      /^(?:hai )?vợ chồng .+(?: và | & |chị |cô )/iu.test(listing.host.name) &&
      !/CHỊ/.test(listing.host.name)
    )
      expect(text).not.toMatch(/and (?:his wife|her husband)/u);
  }));

test('families, brothers, a mother and her daughter are several, and an organisation has no home', () => {
  holds(
    ({ body }) =>
      expect(body).not.toMatch(
        /(?<!\p{L})nhà (?:anh em nhà|hợp tác xã|gia đình)|\b(?:bà|em) (?:Tư|Hoàng) to /u,
      ),
    of('brothers', 'mother-and-daughter', 'family-of-grandparents', 'cooperative'),
  );
  for (const slug of ['brothers', 'mother-and-daughter', 'family-of-grandparents'])
    expect(booking(awkward.find((listing) => listing.slug === slug) ?? expect.fail())).not.toMatch(
      /Tôi là|I am/,
    );
});

test('a season gets no second “mùa”, and a settlement no second word for what it is', () =>
  holds(({ body: text, listing }) => {
    expect(text).not.toMatch(/mùa (?:mùa|cuối thu|hội|chợ|lễ|tết)/iu);
    expect(text).not.toMatch(/(?<!\p{L})(?:bản|thôn|xóm|khu|tổ) (?:thôn|xóm|khu|tổ|bản)(?!\p{L})/iu);
    expect(text).not.toMatch(/(?<!\p{L})(?:in|ở) \d|\bin (?:thôn|xóm|tổ dân phố) /iu);
    if (/^thôn /u.test(listing.village.name)) expect(text).not.toMatch(/(?<!\p{L})bản thôn|in thôn/iu);
  }));

const selves = /(?<!\p{L})(?:tôi|bọn mình|chúng mình|nhà em|chúng tôi)(?!\p{L})|\b(?:we|our|my)\b/iu;

test('nobody speaks outside quotation marks where the team posts, and nobody of themselves by name within', () =>
  holds(
    ({ body, listing }) => {
      expect(unquoted(body)).not.toMatch(selves);
      const [name = '-'] = /\p{Lu}\p{L}*$/u.exec(listing.host.name) ?? [];
      for (const said of body.match(/(?<=(?:kể|says?): )“[^”]*”/gu) ?? []) {
        expect(said).not.toMatch(/(?:^“|[.!?] )(?:tôi|mình|em) là /iu);
        expect(said).not.toMatch(new RegExp(`^“(?:ông|bà|cô|chú|anh|chị) ${name}`, 'iu'));
      }
    },
    ({ listing }) => listing.village.voice === 'team' && listing.construction !== 'tent',
  ));

test('the word for oneself fits the title', () =>
  holds(
    ({ body }) => expect(body).not.toMatch(/“[^”]*(?<!\p{L})(?:em|cháu|mình)(?!\p{L})/iu),
    of('grandmother-who-says-em'),
  ));

test('what was typed without marks or in capitals stands in no text, and the name is not shouted', () => {
  const hasty = /nha sach|gia re|giao vien|ga ta|ca suoi|nha moi lam|gỗ nghiến|sạch, cơm|vui tính|HOMESTAY/u;
  holds(
    ({ text }) => expect(text.replace(/#\S+/gu, '')).not.toMatch(hasty),
    of('capitals-without-marks', 'capitals-with-marks'),
  );
  for (const listing of awkward.filter(({ slug }) => slug.startsWith('capitals')))
    expect(booking(listing).toLowerCase()).not.toMatch(/nha sach|gia re|giao vien|ga ta|gỗ nghiến/);
});

test('no sentence without the one that it leans on, and none whose second half is missing', () =>
  holds(({ body }) => {
    expect(/Quanh đây ít đèn|few lamps/u.test(body)).toBe(/Ngân Hà|Milky Way/u.test(body));
    if (/Cái ghế ấy/u.test(body)) expect(body).toMatch(/ra sân ngồi/u);
    expect(body).not.toMatch(/Còn mưa/u);
  }, of('leaning-sentences')));

const onStilts = /nhà sàn|\bstilt|#NhaSan|#StiltHouse/iu;

test('no house stands on stilts but one that says so, neither in posts nor in texts for Booking.com', () => {
  const names = ({ listing }: Post) =>
    [listing.name, listing.village.name, listing.village.tagline.vi].join(' ');
  holds(
    ({ text }) => expect(text).not.toMatch(onStilts),
    (post) => awkward.includes(post.listing) && !standsOnStilts(post.listing) && !onStilts.test(names(post)),
  );
  for (const listing of awkward.filter((each) => !standsOnStilts(each)))
    expect(booking(listing)).not.toMatch(onStilts);
});

test('no news of a year', () =>
  holds(({ text }) => expect(text).not.toMatch(/Năm 2024|In 2024|Lịch 2023/u), of('past-years')));

const invites =
  /mời|ghé|(?:^|\s)nhé(?!\p{L})|lên đúng|đi .*tối về nhà ngủ|come for|stay at|good time|welcome/iu;

test('nobody is invited for a season that is good to know of', () =>
  holds(
    ({ first }) => expect(first).not.toMatch(invites),
    ({ angle, listing }) =>
      angle.kind === 'season' && !isWorthComing(angle.season) && awkward.includes(listing),
  ));

test('capacity opens only the post of a house for groups', () =>
  holds(
    ({ first }) => expect(first).not.toMatch(/đoàn \d+ người|\d+ chỗ ngủ|group of \d+|room for \d+/iu),
    ({ listing, language }) => awkward.includes(listing) && !groupSize(factsOf(listing, aSite(), language)),
  ));

test('a bed, a thing and the place are said once in a text for Booking.com', () => {
  for (const listing of [...awkward, ...samples])
    for (const language of captionLanguages) {
      const { property, rooms } = bookingTexts(listing, language, 'long');
      for (const text of [property, ...Object.values(rooms)]) {
        const sentences = text.split(/(?<=[.!?…])\s+/u);
        expect(new Set(sentences).size, text).toBe(sentences.length);
        expect(text.match(/giường đôi/giu)?.length ?? 0, text).toBeLessThan(2);
      }
    }
});

test('a post in English has English words of the owner or facts of its own', () => {
  for (const listing of awkward) {
    const told = anglesToldIn(listing, 'en').map(({ kind }) => kind);
    if (
      !listing.story?.en &&
      !listing.tagline?.en &&
      listing.amenities.length < 4 &&
      !told.includes('overview')
    )
      expect(told.filter((kind) => kind === 'host' || kind === 'season')).toEqual([]);
    for (const platform of captionPlatformsIn('en')) expect(platform).not.toBe('zalo');
  }
  const bare = awkward.find(({ slug }) => slug === 'brothers') ?? expect.fail();
  expect(anglesToldIn(bare, 'en').map(({ kind }) => kind)).not.toContain('overview');
});

test('tents are no rooms, bungalows no house, and their unit is named', () => {
  holds(
    ({ body, language }) =>
      expect(body).not.toMatch(
        language === 'vi' ? /phòng|ở nhà cô Thử|Nhà có/u : /\brooms?\b(?! for)|At home|The house/u,
      ),
    of('tents'),
  );
  holds(
    ({ body }) => expect(body).not.toMatch(/6 phòng|ở nhà cô Thử|Nhà có|The house has|six rooms/u),
    of('bungalows-and-floor'),
  );
});

test('dishes are told without numbers, dashes, brackets and what stands before a colon', () =>
  holds(
    ({ body }) =>
      expect(body).not.toMatch(
        /có 1\.|\d\. ?\p{L}|(?<=\p{Ll}) - \p{L}|mâm 6 người|thực đơn|nửa con|tùy chọn|\p{L}\/\p{L}/iu,
      ),
    of('menu-with-brackets', 'menu-in-lines'),
  ));

test('a night is said once in a sentence, and prices of different units stand beside each other', () => {
  holds(
    ({ body }) => {
      for (const sentence of body.split(/\n|(?<=[.!?…])\s/u)) {
        expect(sentence.match(/một đêm|ngủ lại/gu)?.length ?? 0, sentence).toBeLessThan(3);
        expect(sentence).not.toMatch(/một đêm.*\d.*một đêm/u);
      }
    },
    ({ language, listing }) => language === 'vi' && awkward.includes(listing),
  );
  holds(({ body }) => expect(body).not.toMatch(/từ 150k|from 150,000/u), of('bungalows-and-floor'));
});

test('whose house it is is said once where its name says so', () =>
  holds(({ body, listing }) => {
    const [name = ''] = /\p{Lu}\p{L}*$/u.exec(listing.host.name) ?? [];
    for (const line of body.split('\n').slice(1))
      expect(line.match(new RegExp(`(?:bà|ông bà) ${name}`, 'gu'))?.length ?? 0, line).toBeLessThan(2);
  }, of('house-named-by-host')));

test('a person of three names is called by the last', () =>
  holds(({ text }) => {
    const other = text.replaceAll('Dao Homestay Triệu Chòi Hín', '').replace(/ông Triệu Chòi Hín to/u, '');
    expect(other).not.toMatch(/ông Triệu/iu);
  }, of('three-part-name')));

test('turns that translate, and sentences that invent, are in no post', () =>
  holds(({ body }) => {
    expect(body).not.toMatch(
      /khách có thể|khách còn có thể|khách dùng được|nướng đồ ngoài trời|trước một tiếng là/iu,
    );
    expect(body).not.toMatch(/29–45|về nhà nghỉ(?! \p{Lu})|khách với chủ ngồi|kể chuyện bản/iu);
    expect(body).not.toMatch(
      /grill out of doors|the way there|good to know: there|Bản \p{L}+ village|have a campfire/iu,
    );
  }));

test('tags hold what people search for, and none reads as another word', () => {
  const tags = posts.flatMap(({ text }) => text.match(/#\S+/gu) ?? []);
  expect(tags).toEqual(expect.arrayContaining(['#DuLichTuyenQuang', '#HomestayLamBinh']));
  for (const tag of tags) expect(tag).not.toMatch(/NguoiTay|#Rains$|MuaMua|XaLamBinh/iu);
});

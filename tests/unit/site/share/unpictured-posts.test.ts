import { beforeEach, expect, test } from 'vitest';
import { captionPlatformsIn } from '../../../../src/captions/caption.ts';
import { anglesToldIn } from '../../../../src/captions/told-angles.ts';
import { CardFault } from '../../../../src/cards/card-fault.ts';
import { cardsOf } from '../../../../src/cards/cards-of.ts';
import { cardAddress } from '../../../../src/homestay/addresses.ts';
import type { TextLanguage } from '../../../../src/homestay/language.ts';
import type { Listing } from '../../../../src/listings/entries.ts';
import { postPlatforms } from '../../../../src/posts/platform.ts';
import { calendarFile } from '../../../../src/site/plan/calendar-file.ts';
import { picturedPlan } from '../../../../src/site/plan/pictured-plan.ts';
import { yearOfPosts } from '../../../../src/site/plan/planned.ts';
import { postTextFile } from '../../../../src/site/share/post-texts.ts';
import {
  platformsWithoutPictures,
  publishedPosts,
  unpicturedPosts,
} from '../../../../src/site/share/published-posts.ts';
import { shareSheet } from '../../../../src/site/share/share-sheet.ts';
import { houseReadiness } from '../../../../src/site/share/to-do.ts';
import { aListing } from '../../../fixtures/listing.ts';
import { aDirectory } from '../../../fixtures/site.ts';
import { showDirectory } from '../../../fixtures/snapshot.ts';

const { site: settings } = aDirectory();
const remedy = '“Mâm cơm” không hiện đủ trên tấm ảnh. Hãy viết ngắn lại.';
const keysIn = (language: TextLanguage) => anglesToldIn(aListing(), language).map(({ key }) => key);

let house: Listing;
let faults: Map<string, Error>;

/** Lets the cards of the house with such an address (`vi/facebook-feed-food`) fail their proof. */
function fail(card: RegExp, fault: (address: string) => Error = (at) => new CardFault(at, remedy, 'cut')) {
  for (const language of ['vi', 'en'] as const) {
    for (const { name } of cardsOf(house, settings, language)) {
      const address = cardAddress(house.slug, language, name);
      if (card.test(`${language}/${name}`)) faults.set(address, fault(address));
    }
  }
}

const readiness = async () =>
  houseReadiness(house, settings, await platformsWithoutPictures(house), await unpicturedPosts(house));
const told = async () => (await readiness()).todos.map(({ vi }) => vi);
const stands = async () =>
  Object.fromEntries((await readiness()).platforms.map(({ platform, lacks }) => [platform, lacks]));
const plan = () => picturedPlan(yearOfPosts([house], new Date('2026-11-24T00:00:00Z')));
const turns = async () => (await plan()).flatMap((week) => week.turns);

beforeEach(() => {
  house = aListing();
  faults = new Map();
  showDirectory(aDirectory({ listings: [house] }), new Map([[house.slug, faults]]));
});

test('with every picture sound every post is offered, and nothing is said', async () => {
  expect(await publishedPosts(house)).toHaveLength(
    keysIn('vi').length * captionPlatformsIn('vi').length +
      keysIn('en').length * captionPlatformsIn('en').length,
  );
  expect(await unpicturedPosts(house)).toEqual([]);
  expect((await told()).filter((vi) => vi.includes('chưa có ảnh'))).toEqual([]);
  for (const { platforms, unpictured } of await turns())
    expect([platforms, unpictured]).toEqual([[...postPlatforms], []]);
});

const rows = [
  { lost: /^(vi|en)\/facebook-feed-food$/, gone: ['facebook food', 'zalo food'], inLanguages: ['vi', 'en'] },
  { lost: /^en\/facebook-feed-rooms$/, gone: ['facebook rooms'], inLanguages: ['en'] },
  { lost: /^vi\/facebook-(feed|square)$/, gone: ['facebook overview'], inLanguages: ['vi'] },
  { lost: /^vi\/tiktok-/, gone: keysIn('vi').map((key) => `tiktok ${key}`), inLanguages: ['vi'] },
  // One picture is left: it is a post.
  { lost: /^vi\/facebook-feed$/, gone: [], inLanguages: ['vi'] },
  { lost: /^vi\/facebook-feed-practical$/, gone: ['facebook practical'], inLanguages: ['vi'] },
];

test.each(rows)('without the cards $lost these posts are not offered: $gone', async ({
  lost,
  gone,
  inLanguages,
}) => {
  const before = await publishedPosts(aListing());
  fail(lost);
  const named = ({
    platform,
    angle,
    language,
  }: {
    platform: string;
    angle: { key: string } | string;
    language: string;
  }) => `${language} ${platform} ${typeof angle === 'string' ? angle : angle.key}`;
  const there = before.map(named);
  const missing = inLanguages
    .flatMap((language) => gone.map((post) => `${language} ${post}`))
    .filter((post) => there.includes(post));
  const offered = there.filter((post) => !missing.includes(post));
  expect((await publishedPosts(house)).map(named)).toEqual(offered);
  expect((await unpicturedPosts(house)).map(named).sort()).toEqual(missing.sort());
  const sheet = await shareSheet(house);
  expect(sheet.posts.map(named)).toEqual(offered);
  expect(sheet.posts.filter(({ pictures }) => !pictures.length)).toEqual([]);
  for (const { platforms, unpictured = [], angle } of await turns()) {
    const lostHere = postPlatforms.filter((platform) => missing.includes(`vi ${platform} ${angle.key}`));
    expect(unpictured).toEqual(lostHere);
    expect([...platforms, ...unpictured].sort()).toEqual([...postPlatforms].sort());
  }
});

test('a post without a picture is told once, with its name, its languages and what to change', async () => {
  fail(/facebook-feed-food$/);
  expect((await readiness()).todos).toContainEqual({
    vi: `Bài “Bữa ăn” tiếng Việt và tiếng Anh chưa có ảnh nên chưa đăng được. ${remedy}`,
    need: 'advised',
    names: ['Facebook', 'Zalo'],
  });
  // There are other posts.
  expect(await stands()).toMatchObject({ facebook: undefined, zalo: undefined, tiktok: undefined });
});

test('a fault that only a developer can mend is not told in the words of the program', async () => {
  fail(/facebook-feed-food$/, () => new Error('Input buffer contains unsupported image format'));
  const about = (await told()).filter((vi) => vi.includes('“Bữa ăn”'));
  expect(about).toEqual([
    'Bài “Bữa ăn” tiếng Việt và tiếng Anh chưa có ảnh nên chưa đăng được. Hãy báo người làm chương trình.',
  ]);
});

test('a platform without any picture is not ready, says what to change and has no words', async () => {
  fail(/\/tiktok-/);
  expect(await stands()).toMatchObject({ facebook: undefined, zalo: undefined, tiktok: 'pictures' });
  expect((await told())[0]).toBe(`Chưa làm được tấm ảnh nào để đăng TikTok. ${remedy}`);
  const words = await postTextFile(house, 'vi');
  expect(words.match(/^\uFEFF?[A-Z]+$/gm)?.map((place) => place.replace('\uFEFF', ''))).toEqual([
    'FACEBOOK',
    'ZALO',
  ]);
});

test('a place has words only in the languages in which it has a picture', async () => {
  fail(/^en\/tiktok-/);
  expect(await postTextFile(house, 'vi')).toContain('\nTIKTOK\n');
  expect(await postTextFile(house, 'en')).not.toContain('TIKTOK');
});

test('the calendar names the apps that have a picture, and leads to what is to be done for the others', async () => {
  fail(/\/tiktok-/);
  const some = calendarFile(await plan(), settings).replace(/\r\n /g, '');
  expect(some).toContain(
    'Đăng lên Facebook\\, Zalo.\\nChưa có ảnh để đăng TikTok\\, xem “Việc nên làm cho nhà này”: https://thu.example/kit/suoi-thu/#todo',
  );
  expect(some).not.toContain('#tiktok');
});

test('a turn without any picture stays in the calendar and leads to no post', async () => {
  const events = (file: string) => file.split('BEGIN:VEVENT').length;
  const before = events(calendarFile(await plan(), settings));
  house = aListing();
  fail(/./);
  const file = calendarFile(await plan(), settings).replace(/\r\n /g, '');
  expect(events(file)).toBe(before);
  expect(file).toContain('DESCRIPTION:Chưa có ảnh để đăng Facebook\\, Zalo\\, TikTok');
  expect(file).not.toMatch(/Đăng lên|#(?:facebook|zalo|tiktok)/);
});

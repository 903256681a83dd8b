import { beforeEach, expect, test } from 'vitest';
import { CardFault } from '../../../../src/cards/card-fault.ts';
import { cardsOf } from '../../../../src/cards/cards-of.ts';
import { cardAddress } from '../../../../src/homestay/addresses.ts';
import type { Listing } from '../../../../src/listings/entries.ts';
import { mayBePosted } from '../../../../src/listings/may-be-posted.ts';
import { planOf } from '../../../../src/posts/plan/plan.ts';
import { calendarFile } from '../../../../src/site/plan/calendar-file.ts';
import {
  type PostingVillage,
  postingVillages,
  villageTurnsByWeek,
} from '../../../../src/site/plan/village-turns.ts';
import {
  villagePosts,
  villageSheet,
  villageTextFile,
  villageWordsFile,
} from '../../../../src/site/share/village-posts.ts';
import { roundsIn, wordsOf } from '../../../../src/site/share/words-file.ts';
import { aListing, aVillage } from '../../../fixtures/listing.ts';
import { aDirectory } from '../../../fixtures/site.ts';
import { showDirectory } from '../../../fixtures/snapshot.ts';

const { site } = aDirectory();
const about = { vi: 'Ruộng vàng cả thung lũng, bà con ra đồng gặt.', en: 'The whole valley is golden.' };
const village = {
  ...aVillage({ seasons: [{ name: { vi: 'Mùa lúa chín', en: 'The harvest' }, from: 9, until: 10, about }] }),
  slug: 'na-tong',
};
const covers = [['facebook', 'zalo', 'tiktok'], ['zalo'], ['website']] as const;

let houses: Listing[];
let faults: Map<string, Map<string, Error>>;

beforeEach(() => {
  houses = covers.map((each, index) => ({
    ...aListing(),
    slug: `nha-${index + 1}`,
    sample: false,
    consent: { by: 'Cô Hoa', on: '2026-10-15', covers: ['website', ...each] },
    contact: { phone: `+8498700000${index}`, zalo: `+8498700000${index}` },
    village,
  })) as Listing[];
  faults = new Map();
  showDirectory({ ...aDirectory({ listings: houses }), villages: [village] }, faults);
});

const entry = async (): Promise<PostingVillage> => (await postingVillages())[0] ?? expect.fail();

test('a village has posts about its season, what guests do, and the road, with pictures of the houses that they name', async () => {
  const posts = await villagePosts(await entry());
  expect(new Set(posts.map(({ subject }) => subject.kind))).toEqual(
    new Set(['season', 'experience', 'practical']),
  );
  for (const { platform, cards, caption } of posts) {
    expect(cards.length).toBeGreaterThan(0);
    expect(new Set(cards).size).toBe(cards.length);
    const named = new Set(caption.houses.map(({ slug }) => slug));
    for (const { slug } of cards) expect(named).toContain(slug);
    for (const house of caption.houses) expect(mayBePosted(house, platform)).toBe(true);
  }
});

test('the sheet has a key of its own, which no house can have', async () => {
  const sheet = await villageSheet(await entry());
  expect(sheet.slug).toBe('ban/na-tong');
  for (const { pictures } of sheet.posts)
    for (const file of pictures) expect(sheet.pictures[file]?.src).toMatch(/^\/cards\/nha-\d\//);
});

test('other words begin with those of the page, and name the same houses', async () => {
  const one = await entry();
  const sheet = await villageSheet(one);
  for (const language of ['vi', 'en'] as const) {
    const file = JSON.parse(JSON.stringify(await villageWordsFile(one, language)));
    const own = sheet.posts.filter((post) => post.language === language);
    expect(own.length).toBeGreaterThan(0);
    for (const post of own) {
      const rounds = roundsIn(file, post);
      const [, middle] = wordsOf(rounds, post.words)?.texts ?? [];
      expect(middle?.text).toBe(post.text);
      const numbers = (text: string) =>
        new Set(text.match(/(?:\+84|0)[\d ]{9,}/g)?.map((each) => each.trim()));
      for (const { texts } of rounds[0] ?? [])
        expect(numbers(texts[1]?.text ?? '')).toEqual(numbers(post.text));
      expect(new Set(rounds[0]?.map(({ texts }) => texts[1]?.text)).size).toBeGreaterThan(1);
    }
  }
});

test('a picture that failed its proof is not in a post, and a post without any is none', async () => {
  const [house] = houses;
  if (!house) return expect.fail();
  const before = (await villagePosts(await entry())).filter(({ platform }) => platform === 'facebook');
  expect(before.length).toBeGreaterThan(0);
  const own = new Map(
    cardsOf(house, site, 'vi')
      .filter(({ name }) => name.startsWith('facebook-feed'))
      .map(({ name }) => {
        const at = cardAddress(house.slug, 'vi', name);
        return [at, new CardFault(at, 'Hãy viết ngắn lại.', 'cut')] as const;
      }),
  );
  showDirectory({ ...aDirectory({ listings: houses }), villages: [village] }, new Map([[house.slug, own]]));
  const posts = await villagePosts(await entry());
  expect(posts.filter(({ platform, language }) => platform === 'facebook' && language === 'vi')).toEqual([]);
  expect(posts.some(({ platform }) => platform === 'zalo')).toBe(true);
});

test('its turns stand in the calendar, each with a way to its page', async () => {
  const weeks = await villageTurnsByWeek();
  const [monday = '', turns = []] = [...weeks][0] ?? [];
  const plan = planOf(houses, { from: monday, weeks: 1 });
  const file = calendarFile(plan, site, undefined, weeks).replace(/\r\n /g, '');
  expect(turns).toHaveLength(1);
  expect(file).toContain(`UID:ban/na-tong-${monday}@`);
  expect(file).toMatch(/\/kit\/ban\/na-tong\/#facebook\//);
});

test('all its posts stand in a file of their own', async () => {
  const text = await villageTextFile(await entry(), 'vi');
  expect(text).toContain('Mùa lúa chín');
  expect(text).toContain('Đường về bản');
});

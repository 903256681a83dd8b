import { beforeEach, describe, expect, test } from 'vitest';
import { cardsOf } from '../../../src/cards/cards-of.ts';
import { outlets } from '../../../src/homestay/consent.ts';
import { textLanguagesOf } from '../../../src/homestay/language.ts';
import { anglesOf } from '../../../src/listings/angle.ts';
import type { Directory, Listing } from '../../../src/listings/entries.ts';
import { posterOf } from '../../../src/posts/poster/poster.ts';
import { rss } from '../../../src/site/feed/rss.ts';
import { llms } from '../../../src/site/llms.ts';
import { homestaysGeojson } from '../../../src/site/open-data/homestays-geojson.ts';
import { homestaysJson } from '../../../src/site/open-data/homestays-json.ts';
import { calendarFile } from '../../../src/site/plan/calendar-file.ts';
import { monthsOfPosts, yearOfPosts } from '../../../src/site/plan/planned.ts';
import { addressOf, plannedCards } from '../../../src/site/planned-cards.ts';
import { allAddresses } from '../../../src/site/routes.ts';
import { shareSheet } from '../../../src/site/share/share-sheet.ts';
import { indexedPages } from '../../../src/site/sitemap.ts';
import { aListing } from '../../fixtures/listing.ts';
import { aDirectory } from '../../fixtures/site.ts';
import { showDirectory } from '../../fixtures/snapshot.ts';

type Outlet = keyof typeof outlets;

/** The file of an address. */
const fileOf = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/** Every file of the site that is a page, a text or a card. */
const filesOf = async (all: Directory): Promise<string[]> =>
  [...(await allAddresses()), ...plannedCards(all).map(addressOf)].map(fileOf);

const slug = 'suoi-thu';

/** A house whose host agreed to these outlets, beside one that agreed to everything. */
function aSiteWith(covers: readonly Outlet[]): { all: Directory; house: Listing } {
  const consent = { by: 'Cô Thử', on: '2026-10-15', covers };
  const house = { ...aListing({ sample: false, consent }), slug };
  const all = aDirectory({ listings: [house, { ...aListing({ name: 'Nhà Bên' }), slug: 'nha-ben' }] });
  return { all, house };
}

const all = aSiteWith(['website']).all;
const inTexts = textLanguagesOf(all.site.languages);
const keys = anglesOf(all.listings[0] as Listing).map(({ key }) => key);
const slides = cardsOf(all.listings[0] as Listing, all.site, 'vi').filter(
  ({ formatKey }) => formatKey === 'tiktok',
);
const inEach = (file: (language: string) => string[]) => inTexts.flatMap(file);
const cards = (...names: string[]) =>
  inEach((language) => names.map((name) => `cards/${slug}/${language}/${name}.jpg`));
const kit = (...files: string[]) => files.map((file) => `kit/${slug}/${file}`);

/** The pictures of an angle, which Facebook and Zalo share. */
const angleCards = cards(...keys.filter((key) => key !== 'overview').map((key) => `facebook-feed-${key}`));

/** The words of all its posts, and others for them; guests from abroad have no Zalo. */
const postTextsIn = (...languages: string[]) =>
  kit(...languages.flatMap((language) => [`posts-${language}.txt`, `loi-${language}.json`]));
const postTextFiles = postTextsIn('vi', 'en');

/** What is in the site about a house for each outlet that its host agreed to, and nothing else. */
const filesFor: Record<Outlet, string[]> = {
  website: [
    `homestay/${slug}/index.html`,
    `en/homestay/${slug}/index.html`,
    `da-luu/${slug}.json`,
    `en/saved/${slug}.json`,
    ...kit('index.html', 'poster/index.html'),
    ...cards('link'),
  ],
  facebook: [
    ...cards('facebook-feed', 'facebook-square', 'facebook-cover', 'facebook-story'),
    ...angleCards,
    ...postTextFiles,
  ],
  zalo: [...cards('zalo-post', 'zalo-article', 'zalo-contact'), ...angleCards, ...postTextsIn('vi')],
  tiktok: [...cards(...slides.map(({ name }) => name)), ...postTextFiles],
  booking: kit('booking/index.html', 'booking-pack.json', 'booking.json', 'booking-vi.txt', 'booking-en.txt'),
};

const others = (Object.keys(outlets) as Outlet[]).filter((outlet) => outlet !== 'website');
const platforms = others.filter((outlet) => outlet !== 'booking');

/** Every set of outlets that a published house can have: the website is in all of them. */
const subsets = Array.from({ length: 2 ** others.length }, (_, bits): Outlet[] => [
  'website',
  ...others.filter((_, index) => bits & (1 << index)),
]);

test('there is a row of files for every outlet, and every card of a house is in one', () => {
  expect(Object.keys(filesFor).sort()).toEqual(Object.keys(outlets).sort());
  const [house] = all.listings as [Listing];
  const made = inTexts.flatMap((language) =>
    cardsOf(house, all.site, language).map(({ name }) => `cards/${slug}/${language}/${name}.jpg`),
  );
  const listed = new Set(Object.values(filesFor).flat());
  expect(made.filter((file) => !listed.has(file))).toEqual([]);
});

describe.each(subsets.map((covers) => ({ covers })))('a host agreed to $covers', ({ covers }) => {
  const agreed = platforms.filter((platform) => covers.includes(platform));
  let house: Listing;
  let site: Directory;

  beforeEach(() => {
    ({ all: site, house } = aSiteWith(covers));
    showDirectory(site);
  });

  test('the files that name the house are those of these outlets', async () => {
    const naming = (await filesOf(site)).filter((file) => file.includes(slug));
    const allowed = new Set(covers.flatMap((outlet) => filesFor[outlet]));
    expect(naming.sort()).toEqual([...allowed].sort());
  });

  test('its share page, the plan and the calendar offer posts for these apps only', async () => {
    const { posts, pictures } = await shareSheet(house);
    expect(new Set(posts.map(({ platform }) => platform))).toEqual(new Set(agreed));
    const allowed = new Set(covers.flatMap((outlet) => filesFor[outlet]));
    const shown = Object.values(pictures).map(({ src }) => src.slice(1));
    expect(shown.filter((file) => !allowed.has(file))).toEqual([]);
    const planned = monthsOfPosts(site.listings)
      .flatMap(({ turns }) => turns)
      .filter(({ listing }) => listing === house);
    expect(new Set(planned.flatMap((turn) => turn.platforms))).toEqual(new Set(agreed));
    const calendar = calendarFile(yearOfPosts(site.listings), site.site);
    expect(calendar.includes(slug)).toBe(agreed.length > 0);
  });

  test('what the website tells about it does not depend on the other outlets, nor lead to what is only for them', () => {
    const told = (each: Directory) =>
      [
        llms(each),
        homestaysJson(each),
        homestaysGeojson(each),
        indexedPages(each),
        ...each.listings.map((listing) => posterOf(listing, each.site)),
        ...each.site.languages.map((language) => rss(each, language)),
      ].map((text) => JSON.stringify(text));
    expect(told(site)).toEqual(told(aSiteWith(['website']).all));
    expect(told(site).filter((text) => /\/(?:cards|kit)\//.test(text))).toEqual([]);
  });
});

import { globSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { bookingKit } from '../../../src/booking/kit.ts';
import { leftOutReport } from '../../../src/commands/build-report.ts';
import { failureSentence, Told } from '../../../src/commands/failure-sentence.ts';
import type { Directory, Listing } from '../../../src/listings/entries.ts';
import { postsOf } from '../../../src/posts/post.ts';
import { experienceSteps, houseSteps, villageSteps } from '../../../src/site/entry-steps.ts';
import { rss } from '../../../src/site/feed/rss.ts';
import { llms } from '../../../src/site/llms.ts';
import { madeWith } from '../../../src/site/made-with.ts';
import { homestaysJson } from '../../../src/site/open-data/homestays-json.ts';
import { tryEntries } from '../../../src/site/try-entries.ts';
import { forgetUnmade, isMade, unmade, unmadeSentence } from '../../../src/site/unmade.ts';
import { withoutUnmade } from '../../../src/site/unmade-entries.ts';
import { anyListing } from '../../fixtures/any-listing.ts';
import { aListing, anExperience, aVillage } from '../../fixtures/listing.ts';
import { aSite } from '../../fixtures/site.ts';

const houses = ['nha-mot', 'nha-hai'].map((slug): Listing => ({ ...aListing({ name: slug }), slug }));
const villages = ['ban-mot', 'ban-hai'].map((slug) => ({ ...aVillage({ name: slug }), slug }));
const experiences = ['di-thuyen', 'hat-then'].map((slug) => ({ ...anExperience(), slug }));
const directory: Directory = { site: aSite(), listings: houses, villages, experiences };
const steps = { homestays: houseSteps, villages: villageSteps, experiences: experienceSteps };
const parts = Object.keys(steps) as (keyof typeof steps)[];

/** What a schema throws, and what a program throws: neither may reach a person. */
const fault = new Error('[{"code":"custom","path":["property_name"]}]\n    at build (/srv/site.ts:1:1)');

afterEach(forgetUnmade);

const broken = parts.flatMap((part) => Object.keys(steps[part]).map((step) => [part, step] as const));

describe.each(broken)('in %s the step “%s” fails for one entry', (part, step) => {
  const [bad, good] = { homestays: houses, villages, experiences }[part];
  const entry = `${part}/${bad?.slug}`;

  function fail() {
    const whole = steps[part][step] as (typeof houseSteps)[string];
    const failing = {
      ...whole,
      run: (each: Listing, ...more: [Directory, 'vi']) => {
        if (each.slug === bad?.slug) throw fault;
        return whole.run(each, ...more);
      },
    };
    tryEntries(directory, { ...steps, [part]: { ...steps[part], [step]: failing } });
    return whole.output;
  }

  test('it alone is left out, or this output of it', () => {
    const output = fail();
    expect(unmade().map((each) => [each.entry, each.output])).toEqual([[entry, output]]);
    expect(isMade(entry, output)).toBe(false);
    expect(isMade(`${part}/${good?.slug}`, output)).toBe(true);
    const left = withoutUnmade(directory);
    const kept = (all: { slug: string }[]) =>
      all.filter(({ slug }) => output !== 'page' || slug !== bad?.slug);
    expect(left.listings.map(({ slug }) => slug)).toEqual(kept(houses).map(({ slug }) => slug));
    expect(left.villages).toEqual(kept(villages));
    expect(left.experiences).toEqual(kept(experiences));
  });

  test('people read its name and what to do, not the fault', () => {
    fail();
    for (const sentence of unmade().map(unmadeSentence)) {
      expect(sentence).toMatch(
        /^Chưa làm được .* của “.+”; các nhà khác vẫn cập nhật\. Hãy báo người làm chương trình\.$/,
      );
    }
    const report = leftOutReport([], [], [], unmade());
    expect(report).toContain(entry);
    expect(report).not.toMatch(/^\s*(?:\[\{|at )/m);
  });
});

test('what is made from all entries is made as if the one that fails were not there', () => {
  const failing = { ...steps.homestays, feed: { ...houseSteps.feed, run: thrower } } as typeof houseSteps;
  tryEntries({ ...directory, listings: houses.slice(0, 1) }, { ...steps, homestays: failing });
  const left = withoutUnmade(directory);
  const without = { ...directory, listings: houses.slice(1) };
  expect(llms(left)).toBe(llms(without));
  expect(rss(left, 'vi')).toBe(rss(without, 'vi'));
  expect(homestaysJson(left)).toEqual(homestaysJson(without));

  function thrower() {
    throw fault;
  }
});

/** Where a route's step is tried; a route without entries needs none. */
const stepsOfRoutes: Record<string, string[]> = {
  '[...lang]/[homestay]/[slug].astro': [
    'structured data',
    'description',
    'glance',
    'gallery',
    'reckoner',
    'map',
  ],
  '[...lang]/[homestay]/index.astro': ['search', 'structured data of the list', 'map'],
  '[...lang]/[homestay]/tat-ca.astro': ['search'],
  '[...lang]/[village]/[slug].astro': ['structured data', 'seasons', 'map'],
  '[...lang]/[experience]/[slug].astro': ['structured data'],
  '[...lang]/[saved]/[slug].json.ts': ['saved houses'],
  '[...lang]/[saved]/index.astro': ['saved houses'],
  '[...lang]/[data]/index.astro': ['open data'],
  '[...lang]/index.astro': ['description', 'seasons', 'search'],
  '[...lang]/rss.xml.ts': ['feed'],
  'api/homestays.geojson.ts': ['open data on a map'],
  'api/homestays.json.ts': ['open data'],
  'kit/[slug]/booking-[lang].txt.ts': ['Booking.com kit'],
  'kit/[slug]/booking-pack.json.ts': ['Booking.com kit'],
  'kit/[slug]/booking.json.ts': ['Booking.com kit'],
  'kit/[slug]/booking/index.astro': ['Booking.com kit'],
  'kit/[slug]/index.astro': ['posts', 'cards'],
  'kit/[slug]/loi-[lang].json.ts': ['posts'],
  'kit/[slug]/poster/index.astro': ['poster'],
  'kit/[slug]/posts-[lang].txt.ts': ['posts'],
  'kit/ban/[slug]/index.astro': ['posts', 'cards'],
  'kit/ban/[slug]/loi-[lang].json.ts': ['posts'],
  'kit/ban/[slug]/poster/index.astro': ['poster'],
  'kit/ban/[slug]/posts-[lang].txt.ts': ['posts'],
  'kit/index.astro': ['Booking.com kit'],
  'kit/ke-hoach.ics.ts': ['calendar'],
  'kit/ke-hoach/index.astro': ['calendar'],
  'llms.txt.ts': ['language models'],
};

/** Steps that take long: tried by `madeWith`. */
const long = ['posts', 'Booking.com kit'];

/** Routes that no entry has a part in. */
const withoutEntries = [
  '404.astro',
  '[...lang]/[offline]/index.astro',
  'admin/index.astro',
  'api/homestays.schema.json.ts',
  'kit/huong-dan/[guide].astro',
  'kit/huong-dan/index.astro',
  'manifest.webmanifest.ts',
  'robots.txt.ts',
];

test('every route has its steps in the table', () => {
  const pages = path.join(import.meta.dirname, '../../../src/routes');
  const routes = globSync('**/*.{astro,ts}', { cwd: pages }).map((file) => file.replaceAll(path.sep, '/'));
  expect([...Object.keys(stepsOfRoutes), ...withoutEntries].sort()).toEqual(routes.sort());
  const known = [...parts.flatMap((part) => Object.keys(steps[part])), ...long];
  expect(
    Object.values(stepsOfRoutes)
      .flat()
      .filter((step) => !known.includes(step)),
  ).toEqual([]);
});

test('what takes long is tried once', async () => {
  const tried: string[] = [];
  const made = await madeWith(houses, 'booking', async ({ slug }) => {
    tried.push(slug);
    if (slug === 'nha-mot') throw fault;
  });
  expect(made.map(({ slug }) => slug)).toEqual(['nha-hai']);
  expect(unmade().map(({ entry, output }) => [entry, output])).toEqual([['homestays/nha-mot', 'booking']]);
  expect(isMade('homestays/nha-mot', 'page')).toBe(true);
  expect(await madeWith(houses, 'booking', () => undefined)).toHaveLength(1);
  expect(tried).toEqual(['nha-mot', 'nha-hai']);
});

const names = [
  'ホームステイ',
  'โฮมสเตย์',
  'بيت الضيافة',
  '홈스테이',
  'ДОМ',
  '𝗡𝗵𝗮̀ 𝘀𝗮̀𝗻',
  '山水民宿',
  '12345678',
  '!!!',
];

test('no step fails for any house, whatever the script of its names', () => {
  fc.assert(
    fc.property(anyListing(), fc.constantFrom(...names), fc.constantFrom(...names), (house, one, other) => {
      const named = {
        ...house,
        name: one,
        host: { ...house.host, name: other },
        village: { ...house.village, name: other },
      };
      tryEntries({ ...directory, listings: [named], villages: [named.village], experiences: [] });
      expect(unmade()).toEqual([]);
      expect(() => bookingKit(named, directory.site)).not.toThrow();
      expect(() => postsOf(named, directory.site, 'vi')).not.toThrow();
    }),
    { numRuns: 20 },
  );
});

test('a failure reaches the desk as a sentence', () => {
  expect(failureSentence(fault)).toMatch(
    /^Chương trình gặp lỗi khi làm trang\. Hãy báo người làm chương trình/,
  );
  expect(failureSentence(new Told('Thiếu “Địa chỉ trang”.'))).toBe('Thiếu “Địa chỉ trang”.');
});

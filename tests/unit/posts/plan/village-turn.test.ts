import { expect, test } from 'vitest';
import { captionPlatforms } from '../../../../src/captions/caption.ts';
import { villageCaptionOf } from '../../../../src/captions/village/caption.ts';
import type { Listing } from '../../../../src/listings/entries.ts';
import { addDays, mondayOf, weekOf } from '../../../../src/posts/plan/day.ts';
import { firstWeek } from '../../../../src/posts/plan/turn.ts';
import { type VillageTurn, villageTurnsOf } from '../../../../src/posts/plan/village-turn.ts';
import { anExperience, aVillage } from '../../../fixtures/listing.ts';
import { houses } from './houses.ts';

const site = { address: 'https://nha-san.example' };
const about = { vi: 'Ruộng vàng cả thung lũng, bà con ra đồng gặt từ sớm.' };
const file = aVillage({
  gettingThere: { vi: 'Từ Hà Nội lên Nà Tông khoảng 6 tiếng ô tô, đoạn sau đường đèo.' },
  seasons: [
    { name: { vi: 'Mùa lúa chín' }, from: 9, until: 10, about },
    { name: { vi: 'Hội Lồng Tông' }, from: 2, until: 3, about },
  ],
});
const village = { ...file, slug: 'na-tong' };
const others = ['weaving', 'singing'] as const;
const listings = houses(7).map(
  (house, index): Listing => ({
    ...house,
    village,
    experiences: [
      ...house.experiences,
      ...(index % 2 ? [] : others.map((kind) => ({ experience: { ...anExperience({ kind }), slug: kind } }))),
    ],
  }),
);

const twoYears = firstWeek + 103;
const turns = villageTurnsOf(village, listings, twoYears);
const said = ({ week, subject, number, occasion }: VillageTurn) =>
  `${week} ${subject.key} ${number} ${occasion?.key ?? ''}`;

test('a village has a turn every two weeks', () => {
  expect(turns).toHaveLength(52);
  for (const [index, { week, day }] of turns.entries()) {
    expect(week).toBe(mondayOf(weekOf(turns[0]?.week ?? '') + 2 * index));
    expect(day > week && day < addDays(week, 7)).toBe(true);
  }
});

test('it is the same whenever one asks, and whoever moves in', () => {
  const earlier = villageTurnsOf(village, listings, firstWeek + 40);
  expect(turns.slice(0, earlier.length).map(said)).toEqual(earlier.map(said));
  const more = villageTurnsOf(
    village,
    [
      ...listings,
      ...houses(12)
        .slice(7)
        .map((each) => ({ ...each, village })),
    ],
    twoYears,
  );
  expect(more.map(said)).toEqual(turns.map(said));
});

test('it tells two other things before it repeats one', () => {
  const keys = turns.map(({ subject }) => subject.key);
  for (const [index, key] of keys.entries()) {
    expect(keys.slice(Math.max(0, index - 2), index)).not.toContain(key);
  }
});

test('of a season and a festival before they come, once a year', () => {
  const timely = turns.filter(({ subject }) => subject.kind === 'season');
  const year = (wanted: string) => timely.filter(({ occasion }) => occasion?.key.endsWith(wanted));
  expect(
    year('2027')
      .map(({ occasion }) => occasion?.key)
      .toSorted(),
  ).toEqual(['long-tong 2027', 'season-1 2027']);
  for (const { day, occasion, timely: words } of timely) {
    expect(occasion && occasion.from <= day && day <= occasion.until).toBe(true);
    expect(words?.name).toBeDefined();
  }
});

test('the road and what guests do come in turn', () => {
  const keys = new Set(turns.filter(({ occasion }) => !occasion).map(({ subject }) => subject.key));
  expect(keys).toContain('practical');
  expect([...keys].some((key) => key.startsWith('experience-'))).toBe(true);
});

test.each(captionPlatforms)('over a year its houses are named about equally often on %s', (platform) => {
  const times = new Map(listings.map(({ slug }) => [slug, 0]));
  for (const { subject, number, names, timely, day } of turns.slice(0, 26)) {
    const year = Number(day.slice(0, 4));
    const post = villageCaptionOf(village, listings, site, subject, platform, 'vi', {
      variant: number,
      names: names[platform],
      timely,
      year,
    });
    for (const { slug } of post?.houses ?? expect.fail()) times.set(slug, (times.get(slug) ?? 0) + 1);
  }
  const counts = [...times.values()];
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
});

test('where nobody agreed to be posted, nothing is planned; where some did, it is planned there', () => {
  const nobody = listings.map((each) => ({ ...each, sample: false, consent: undefined }));
  expect(villageTurnsOf(village, nobody, twoYears)).toEqual([]);
  const one = [
    { ...nobody[0], consent: { by: 'Cô Hoa', on: '2026-10-15', covers: ['zalo'] } } as Listing,
    ...nobody.slice(1),
  ];
  for (const { platforms } of villageTurnsOf(village, one, twoYears)) expect(platforms).toEqual(['zalo']);
});

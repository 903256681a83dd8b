import { createHash } from 'node:crypto';
import path from 'node:path';
import { houseAmenities } from '../../src/homestay/amenity.ts';
import { experience } from '../../src/homestay/experience.ts';
import { homestay } from '../../src/homestay/homestay.ts';
import { site } from '../../src/homestay/site.ts';
import type { Subject } from '../../src/homestay/subject.ts';
import { village } from '../../src/homestay/village.ts';
import type {
  Directory,
  ExperienceEntry,
  Listing,
  Picture,
  VillageEntry,
} from '../../src/listings/entries.ts';
import type { PhotoSource } from '../../src/photos/derive.ts';
import { type Random, seeded } from './random.ts';
import * as words from './words.ts';

const both = ([vi, en]: readonly [string, string]) => ({ vi, en });

/** What photos of a house show, in the order in which owners take them. */
const taken: readonly Subject[] = [
  'exterior',
  'communal-sleeping',
  'meal',
  'view',
  'bedroom',
  'living',
  'garden',
  'bathroom',
  'host',
  'kitchen',
  'activity',
  'season',
];

/** Photos from the pool under identities of their own: no two houses share work by accident. */
function pictures(pool: readonly PhotoSource[], subjects: readonly Subject[], owner: string): Picture[] {
  return pool.map((source, index) => ({
    ...source,
    file: path.basename(source.path),
    hash: createHash('sha256').update(`${owner}/${index}/${source.hash}`).digest('hex').slice(0, 16),
    alt: { vi: 'Nhà sàn nhìn từ ruộng.', en: 'A stilt house seen from the fields.' },
    subject: subjects[index % subjects.length]!,
    illustration: false,
  }));
}

/** As many photo notes as the schema wants; the pictures themselves take their place after parsing. */
const noted = (photos: readonly Picture[]) =>
  photos.map(({ file, alt, subject }) => ({ file, alt, subject }));

function villagesOf(random: Random, pool: readonly PhotoSource[]): VillageEntry[] {
  return words.villages.map(([name, commune], index) => {
    const slug = `ban-${index + 1}`;
    const photos = pictures(random.some(pool, 3), ['village', 'season', 'view'], slug);
    const file = village.parse({
      name,
      commune,
      province: 'Tuyên Quang',
      peoples: ['tay'],
      tagline: { vi: `${name}, bản Tày dưới chân núi đá`, en: `${name}, a Tày village below the limestone` },
      story: { vi: 'Bản nằm giữa cánh đồng.', en: 'The village lies in its fields.' },
      gettingThere: {
        vi: `Từ Hà Nội tới ${commune} khoảng 6 tiếng ô tô, qua thành phố Tuyên Quang.`,
        en: `About six hours by car from Hà Nội to ${commune}, by way of Tuyên Quang city.`,
      },
      photos: noted(photos),
    });
    return { ...file, slug, photos };
  });
}

function experiencesOf(random: Random, pool: readonly PhotoSource[]): ExperienceEntry[] {
  return words.experiences.map(({ slug, kind, vi, en }) => {
    const photos = pictures(random.some(pool, 2), ['activity', 'view'], slug);
    const file = experience.parse({
      name: { vi, en },
      kind,
      tagline: { vi: 'Nửa ngày cùng người trong bản', en: 'Half a day with the people of the village' },
      story: { vi: 'Đi cùng chủ nhà.', en: 'With your host.' },
      hours: random.whole(2, 6),
      photos: noted(photos),
    });
    return { ...file, slug, photos };
  });
}

function nameOf(random: Random, host: string): string {
  const { kind, after, more } = words.houses;
  const middle = random.chance(0.3) ? host : random.pick(after);
  const end = random.chance(0.2) ? ` ${random.pick(more)}` : '';
  return random.chance(0.12) ? random.pick(after) : `${random.pick(kind)} ${middle}${end}`;
}

function hostOf(random: Random): string {
  const { before, family, middle, given } = words.people;
  return random.chance(0.5)
    ? `${random.pick(before)} ${random.pick(given)}`
    : `${random.pick(family)} ${random.pick(middle)} ${random.pick(given)}`;
}

function roomsOf(random: Random): object[] {
  const priced = !random.chance(0.1);
  return random.some(words.rooms, random.whole(1, 5)).map(({ id, vi, en, type, bed, guests, price, per }) => {
    const most = random.whole(guests[0], guests[1]);
    return {
      id,
      name: { vi, en },
      type,
      count: type === 'communal-floor' ? 1 : random.whole(1, 4),
      guests: most,
      beds: [{ type: bed, count: bed.includes('double') ? Math.ceil(most / 2) : most }],
      bathroom: random.pick(['shared', 'private']),
      price: priced
        ? {
            amount: random.whole(price[0] / 10, price[1] / 10) * 10_000,
            per,
            includes: random.chance(0.7) ? both(random.pick(words.inclusions)) : undefined,
          }
        : undefined,
    };
  });
}

interface Village {
  villages: VillageEntry[];
  experiences: ExperienceEntry[];
}

function listing(seed: number, number: number, pool: readonly PhotoSource[], around: Village): Listing {
  // Its own chance: listing 5 is the same among 100 and among 1,000.
  const random = seeded(seed * 100_003 + number);
  const slug = `nha-${number}`;
  const host = hostOf(random);
  const photos = pictures(random.some(pool, random.whole(1, 12)), taken, slug);
  const zalo = `0900 000 ${String(number % 1000).padStart(3, '0')}`;
  const offered = random.some(around.experiences, random.whole(0, 4));
  const tagline = both(random.pick(words.taglines));
  const file = homestay.parse({
    name: nameOf(random, host),
    village: 'ban',
    status: 'published',
    sample: true,
    tagline: random.chance(0.9) ? tagline : undefined,
    host: { name: host, people: 'tay', about: both(random.pick(words.hosts)) },
    contact: { zalo, phone: random.chance(0.7) ? zalo : '0900 000 999' },
    rooms: roomsOf(random),
    meals: random.chance(0.8)
      ? [{ kind: 'dinner', price: { amount: 120_000, per: 'person' }, menu: both(random.pick(words.menus)) }]
      : [],
    amenities: random.some(Object.keys(houseAmenities), random.whole(3, 12)),
    houseRules: {
      checkIn: { from: '14:00' },
      checkOut: { until: '11:00' },
      children: random.chance(0.6) ? { welcome: true, freeUnder: 6 } : { welcome: true },
      pets: 'on-request',
      smoking: 'outside',
      payment: ['cash'],
    },
    photos: noted(photos),
  });
  const { portrait: _portrait, ...people } = file.host;
  return {
    ...file,
    host: people,
    slug,
    photos,
    village: random.pick(around.villages),
    experiences: offered.map((each) => ({ experience: each, price: { amount: 200_000, per: 'person' } })),
  };
}

/** Which listings of the endless row: numbers from `;
first`, so many. */
export interface Span {
  first: number;
  count: number;
}

/**
 * A directory of generated listings: names, rooms, prices, 1 to 12 photos and both languages differ from house to
 * house as in life. The same seed gives the same, and a listing does not depend on how many others there are.
 */
export function generatedDirectory(
  seed: number,
  pool: readonly PhotoSource[],
  { first, count }: Span,
): Directory {
  const random = seeded(seed);
  const sitePhotos = pictures(pool.slice(0, 1), ['view'], 'site');
  const around = { villages: villagesOf(random, pool), experiences: experiencesOf(random, pool) };
  return {
    site: {
      ...site.parse({
        name: 'Nhà sàn thử',
        address: 'https://thu.example',
        tagline: { vi: 'Ngủ nhà sàn', en: 'Sleep in a stilt house' },
        about: { vi: 'Vùng núi đá vôi.', en: 'Limestone country.' },
        photos: noted(sitePhotos),
        team: { name: 'Tổ thử' },
      }),
      photos: sitePhotos,
    },
    ...around,
    listings: Array.from({ length: count }, (_, index) => listing(seed, first + index, pool, around)),
  };
}

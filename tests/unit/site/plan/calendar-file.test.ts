import { expect, test } from 'vitest';
import { planOf } from '../../../../src/posts/plan/plan.ts';
import { calendarFile } from '../../../../src/site/plan/calendar-file.ts';
import { monthsOfPosts, yearOfPosts } from '../../../../src/site/plan/planned.ts';
import { aListing } from '../../../fixtures/listing.ts';
import { aSite } from '../../../fixtures/site.ts';

const site = aSite();
const listings = ['suoi-mo', 'ben-nuoc', 'khung-cui'].map((slug) => ({
  ...aListing(),
  slug,
  name: `Nhà ${slug}`,
}));
const fileFrom = (from: string, weeks = 4, of = listings) => calendarFile(planOf(of, { from, weeks }), site);

/** Lines as they were before folding (RFC 5545, 3.1). */
const linesOf = (file: string) => file.replace(/\r\n /g, '').split('\r\n');
const valuesOf = (file: string, name: string) =>
  linesOf(file).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

test('every turn is an event on its day, with the house, what to tell and the way to the post', () => {
  const plan = planOf(listings, { from: '2026-11-24', weeks: 4 });
  const turns = plan.flatMap(({ turns }) => turns);
  const file = calendarFile(plan, site);
  expect(linesOf(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(turns.length);
  expect(linesOf(file).flatMap((line) => line.match(/^DTSTART;VALUE=DATE:(\d+)$/)?.[1] ?? [])).toEqual(
    turns.map(({ day }) => day.replaceAll('-', '')),
  );
  const [first] = turns;
  expect(valuesOf(file, 'SUMMARY')[0]).toContain(first?.listing.name);
  expect(valuesOf(file, 'DESCRIPTION')[0]).toContain(
    `https://thu.example/kit/${first?.listing.slug}/#facebook/${first?.angle.key}/vi`,
  );
});

test('the same plan gives the same bytes', () => {
  expect(fileFrom('2026-11-24')).toBe(fileFrom('2026-11-29'));
});

/** What calendar programs go by: day, end and revision of each event, by its UID. */
function eventsOf(file: string) {
  const events = file.replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1);
  const value = (event: string, name: string) =>
    event.match(new RegExp(`^${name}(?:;[^:\\r]*)?:(.*)$`, 'm'))?.[1];
  return new Map(
    events.map((event) => [
      value(event, 'UID'),
      {
        start: value(event, 'DTSTART'),
        end: value(event, 'DTEND'),
        revision: Number(value(event, 'SEQUENCE')),
        modified: value(event, 'LAST-MODIFIED') ?? '',
      },
    ]),
  );
}

test('every event ends one day after it starts, also at the end of a month and of a year', () => {
  const events = [...eventsOf(fileFrom('2026-12-14', 52)).values()];
  expect(events.length).toBeGreaterThan(50);
  expect(events.some(({ start, end }) => start?.slice(0, 6) !== end?.slice(0, 6))).toBe(true);
  for (const { start = '', end } of events) {
    const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(start)!.map(Number);
    const next = new Date(Date.UTC(year!, month! - 1, day! + 1));
    expect(end).toBe(next.toISOString().slice(0, 10).replaceAll('-', ''));
  }
});

test('with one more house every event that has moved has a higher number, and none a lower one', () => {
  const before = new Date('2026-11-20T08:00:00Z');
  const after = new Date('2026-11-20T08:00:01Z');
  const file = (of: typeof listings, changed: Date) =>
    calendarFile(planOf(of, { from: '2026-11-24', weeks: 26 }), site, changed);
  const more = [...listings, { ...aListing(), slug: 'lua-trai', name: 'Nhà Lúa Trái' }];
  const [old, now] = [eventsOf(file(listings, before)), eventsOf(file(more, after))];
  const kept = [...now].filter(([uid]) => old.has(uid));
  expect(kept.filter(([uid, { start }]) => old.get(uid)?.start !== start)).not.toEqual([]);
  for (const [uid, { revision, modified }] of kept) {
    expect(revision).toBeGreaterThan(old.get(uid)!.revision);
    expect(modified > old.get(uid)!.modified).toBe(true);
  }
  expect(file(more, after)).toBe(file(more, after));
});

test('the number of a revision fits what programs read, in sixty years as in a year gone by', () => {
  for (const day of ['1999-01-01', '2026-11-20', '2090-01-01']) {
    const file = calendarFile(planOf(listings, { from: '2026-11-24', weeks: 4 }), site, new Date(day));
    for (const { revision } of eventsOf(file).values()) {
      expect(revision).toBeGreaterThanOrEqual(0);
      expect(revision).toBeLessThan(2 ** 31);
    }
  }
});

test('an event keeps its UID when the file is made again later, and no two share one', () => {
  const early = valuesOf(fileFrom('2026-11-24', 12), 'UID');
  const late = valuesOf(fileFrom('2026-12-08', 10), 'UID');
  expect(new Set(early).size).toBe(early.length);
  expect(early.slice(-late.length)).toEqual(late);
  expect(early[0]).toMatch(/^[\w-]+-2026-11-23@thu\.example$/);
});

test('lines end as RFC 5545 wants and are no longer than 75 octets', () => {
  const long = listings.map((listing) => ({
    ...listing,
    name: 'Nhà Sàn Ba Thế Hệ Bên Cánh Đồng '.repeat(3).trim(),
  }));
  const file = fileFrom('2026-11-24', 8, long);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('a name cannot break out of its line', () => {
  const odd = listings.map((listing) => ({ ...listing, name: 'Nhà; Sàn, “Bến”\\ \n BEGIN:VEVENT' }));
  expect(linesOf(fileFrom('2026-11-24', 4, odd)).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(
    planOf(odd, { from: '2026-11-24', weeks: 4 }).flatMap(({ turns }) => turns).length,
  );
});

test('a festival is told with its day, and one whose day each commune sets without', () => {
  const season = { name: { vi: 'Hội Lồng Tông' }, from: 2, until: 3, about: { vi: 'Hội xuống đồng.' } };
  const festive = listings.map((listing) => ({
    ...listing,
    story: { vi: 'Ngày hội xuống đồng, cả nhà gói bánh mời khách.' },
    village: { ...listing.village, seasons: [season] },
  }));
  const told = valuesOf(fileFrom('2026-12-28', 40, festive), 'DESCRIPTION').join('\n');
  expect(told).toContain('Trước Tết Nguyên đán (6/2).');
  expect(told).toContain('Trước Hội Lồng Tông (từ mùng 10 tháng Giêng\\, hỏi lại ngày).');
  expect(told).toContain('Trước Tết Trung thu (15/9).');
});

test('a sample says that it is not to be posted', () => {
  const sample = listings.map((listing) => ({ ...listing, sample: true }));
  for (const description of valuesOf(fileFrom('2026-11-24', 4, sample), 'DESCRIPTION')) {
    expect(description).toContain('Nhà mẫu: xin đừng đăng.');
  }
});

test('page and file begin with the week that Vietnam has, for months and for a year', () => {
  const sunday = new Date('2026-11-29T18:00:00Z');
  expect(monthsOfPosts(listings, sunday)[0]?.monday).toBe('2026-11-30');
  expect(monthsOfPosts(listings, sunday).length).toBeGreaterThan(26);
  expect(yearOfPosts(listings, sunday)).toHaveLength(52);
});

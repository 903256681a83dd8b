import { mkdtempSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { photoAddress } from '../../../src/photos/photo-address.ts';
import { directory } from '../../../src/site/directory.ts';
import { type EntryStep, experienceSteps, houseSteps, villageSteps } from '../../../src/site/entry-steps.ts';
import { forgetUnmade, unmade } from '../../../src/site/unmade.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aLiveSite, edit, housesShown } from '../../fixtures/live-site.ts';

let good: string;
let content: string;
const at = (file: string) => path.join(content, file);
const house = (slug: string) => at(`homestays/${slug}/index.yaml`);

beforeAll(async () => {
  process.env.NHA_SAN_CACHE = mkdtempSync(path.join(tmpdir(), 'nha-san-live-cache-'));
  good = await aContentFolder();
  content = mkdtempSync(path.join(tmpdir(), 'nha-san-live-'));
  vi.stubEnv('NHA_SAN_CONTENT', content);
});

beforeEach(async () => {
  await rm(content, { recursive: true });
  await cp(good, content, { recursive: true, preserveTimestamps: true });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  forgetUnmade();
});

afterAll(async () => {
  for (const each of [good, content, process.env.NHA_SAN_CACHE ?? '']) await rm(each, { recursive: true });
});

const textOf = async (site: ReturnType<typeof aLiveSite>, address = '/homestay/') => {
  const { status, body } = await site.page(address);
  return status === 200 ? body.toString() : status;
};

describe('one state', () => {
  test('a page that is being made sees one state to its end, and the next one sees what came meanwhile', async () => {
    const isAsked = Promise.withResolvers<void>();
    const goesOn = Promise.withResolvers<void>();
    const site = aLiveSite(async (address) => {
      const before = await housesShown(address);
      isAsked.resolve();
      await goesOn.promise;
      return `${before} · ${await housesShown(address)}`;
    });
    await site.refresh();
    const slow = textOf(site);
    await isAsked.promise;
    await edit(house('nha-mot'), 'Nhà Một', 'Nhà Mới');
    await site.refresh();
    goesOn.resolve();
    expect(await slow).toBe('Nhà Hai, Nhà Một · Nhà Hai, Nhà Một');
    expect(await textOf(site)).toBe('Nhà Hai, Nhà Mới · Nhà Hai, Nhà Mới');
  });

  test('a state lasts as long as nothing changes, and a day', async () => {
    // The day in Vietnam begins at 17:00.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T16:59:59Z') });
    const site = aLiveSite();
    await site.refresh();
    const today = site.today();
    expect(today.day).toBe('2026-11-30');
    expect(site.today()).toBe(today);
    vi.setSystemTime(new Date('2026-11-30T17:00:00Z'));
    const tomorrow = site.today();
    expect(tomorrow).not.toBe(today);
    expect(tomorrow.day).toBe('2026-12-01');
    expect(site.today()).toBe(tomorrow);
    // What was made from a house still holds.
    expect(tomorrow.directory.listings[0]).toBe(today.directory.listings[0]);
  });

  test('only the house that changed is another object', async () => {
    const site = aLiveSite();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    await site.refresh();
    const [hai, mot] = site.directory.listings;
    await edit(house('nha-mot'), 'Nhà Một', 'Nhà Mới');
    await site.refresh();
    expect(site.directory.listings[0]).toBe(hai);
    expect(site.directory.listings[1]).not.toBe(mot);
  });

  test('readings that are asked for at once come one after another: the last one shows the last state', async () => {
    const site = aLiveSite();
    await site.refresh();
    const readings: Promise<unknown>[] = [];
    for (let count = 0; count < 10; count++) {
      await edit(house('nha-mot'), /^name: .*$/m, `name: Nhà ${count}`);
      readings.push(site.refresh());
    }
    await Promise.all(readings);
    expect(await textOf(site)).toBe('Nhà 9, Nhà Hai');
  });

  test('before anything was read nothing is shown', () => {
    expect(aLiveSite().isShown).toBe(false);
  });
});

/** Pages that say everything that a broken file could change. */
const all = async () => {
  const { site, villages, experiences, listings } = await directory();
  const houses = listings.map(
    ({ name, village, experiences: offered }) => `${name} ở ${village.name}, ${offered.length} việc`,
  );
  return [
    site.name,
    ...villages.map(({ name }) => name),
    ...experiences.map(({ name }) => name.vi),
    ...houses,
  ].join();
};

describe('something is broken while the site is shown: it stays as it was, and the rest changes', () => {
  const asItWas = 'Nhà sàn thử,Bản Thử,Đi thuyền trên hồ,Nhà Hai ở Bản Thử, 1 việc,Nhà Một ở Bản Thử, 1 việc';
  const breaks: [string, string, (file: string) => Promise<unknown>][] = [
    ['a house that is no YAML', 'homestays/nha-mot/index.yaml', (file) => edit(file, /^/, 'name: [\n')],
    ['a house without its name', 'homestays/nha-mot/index.yaml', (file) => edit(file, /^name: .*\n/m, '')],
    [
      'a house that is half written',
      'homestays/nha-mot/index.yaml',
      (file) => edit(file, /photos:[\s\S]*$/, ''),
    ],
    ['a house that is empty', 'homestays/nha-mot/index.yaml', (file) => writeFile(file, '')],
    ['a house whose file is away', 'homestays/nha-mot/index.yaml', (file) => rm(file)],
    ['a photo of a house that is away', 'homestays/nha-mot/photos/house-pond.jpg', (file) => rm(file)],
    [
      'a photo of a house that is none',
      'homestays/nha-mot/photos/house-pond.jpg',
      (file) => writeFile(file, 'x'),
    ],
    ['a village', 'villages/ban-thu/index.yaml', (file) => edit(file, /^/, 'name: [\n')],
    ['an experience', 'experiences/thuyen-tren-ho/index.yaml', (file) => edit(file, /^/, 'x: 1\n')],
    ['the settings', 'site.yaml', (file) => edit(file, /^address: .*$/m, 'address: không phải')],
    ['the settings that are away', 'site.yaml', (file) => rm(file)],
  ];

  test.each(breaks)('%s', async (_what, file, happen) => {
    const site = aLiveSite(all);
    await site.refresh();
    const before = await readFile(at(file));
    expect(await textOf(site)).toBe(asItWas);

    await happen(at(file));
    await edit(house('nha-hai'), 'Nhà Hai', 'Nhà Ba');
    const { problems } = await site.refresh();
    expect(problems.length).toBeGreaterThan(0);
    const changed = asItWas.replace('Nhà Hai', 'Nhà Ba');
    expect(await textOf(site)).toBe(changed);
    expect(await textOf(site, '/homestay/nha-mot/')).toBe(changed);
    expect(site.isShown).toBe(true);

    await writeFile(at(file), before);
    await edit(house('nha-mot'), 'Nhà Một', 'Nhà Mới');
    expect((await site.refresh()).problems).toEqual([]);
    expect(await textOf(site)).toBe(changed.replace('Nhà Một', 'Nhà Mới'));
  });

  test.each(breaks)('from the start: %s is not shown until it is good', async (_what, file, happen) => {
    const before = await readFile(at(file));
    await happen(at(file));
    const site = aLiveSite(all);
    await site.refresh();
    if (site.isShown) expect(await textOf(site)).not.toBe(asItWas);
    else expect(file).toBe('site.yaml');
    await writeFile(at(file), before);
    await site.refresh();
    expect(await textOf(site)).toBe(asItWas);
  });

  test.each(breaks)('%s after a new start: as it was shown by the last one', async (_what, file, happen) => {
    const last = aLiveSite(all);
    await last.refresh();
    await happen(at(file));
    const site = aLiveSite(all);
    site.recall(JSON.parse(JSON.stringify(last.lastGood)));
    await site.refresh();
    expect(await textOf(site)).toBe(asItWas);
  });

  test('what was taken away goes', async () => {
    const site = aLiveSite();
    await site.refresh();
    await rm(at('homestays/nha-mot'), { recursive: true });
    await site.refresh();
    expect(await textOf(site)).toBe('Nhà Hai');
    expect(await textOf(site, '/homestay/nha-mot/')).toBe(404);
  });

  test('a site that is built does not show what was good before', async () => {
    const site = aLiveSite();
    await site.refresh();
    await writeFile(house('nha-mot'), 'x');
    await site.refresh({ keepGood: false });
    expect(await textOf(site)).toBe('Nhà Hai');
  });
});

describe('a page that fails', () => {
  const fault = new Error('thrown');

  /** Pages of which some fail as long as a house is shown. */
  const failing = (isFailing: (address: string) => boolean, slug = 'nha-mot') =>
    aLiveSite(async (address) => {
      const { listings } = await directory();
      if (isFailing(address) && listings.some((each) => each.slug === slug)) throw fault;
      return housesShown(address);
    });

  const noted = () => unmade().map(({ entry, output }) => `${entry} ${output}`);

  test.each([
    ['/homestay/nha-mot/', '/homestay/nha-mot/ file'],
    ['/en/homestay/nha-mot/', '/en/homestay/nha-mot/ file'],
    ['/da-luu/nha-mot.json', '/da-luu/nha-mot.json file'],
    ['/lang/ban-thu/', '/lang/ban-thu/ file'],
    ['/kit/nha-mot/', 'homestays/nha-mot share'],
    ['/kit/nha-mot/posts-vi.txt', 'homestays/nha-mot share'],
    ['/kit/nha-mot/booking/', 'homestays/nha-mot booking'],
    ['/kit/nha-mot/poster/', 'homestays/nha-mot poster'],
    ['/kit/ban/ban-thu/poster/', 'villages/ban-thu poster'],
  ])('%s is left out alone', async (address, what) => {
    const site = failing((each) => each === address);
    await site.refresh();
    expect(await textOf(site, address)).toBe(404);
    expect(noted()).toEqual([what]);
    for (const other of ['/homestay/', '/homestay/nha-hai/', '/kit/nha-hai/', '/sw.js']) {
      expect((await site.page(other)).status, other).toBe(200);
    }
    // The fault of a program is tried again with the next content.
    await site.refresh();
    expect(noted()).toEqual([]);
  });

  type Step = [step: string, ofKind: Record<string, EntryStep<never>>, slug: string, what: string];

  const steps: Step[] = [
    ['feed', houseSteps, 'nha-mot', 'homestays/nha-mot page'],
    ['seasons', villageSteps, 'ban-thu', 'villages/ban-thu page'],
    ['structured data', experienceSteps, 'thuyen-tren-ho', 'experiences/thuyen-tren-ho page'],
  ];

  function failAt([name, ofKind, slug]: Step) {
    const step = ofKind[name] as unknown as EntryStep<{ slug: string }>;
    const { run } = step;
    vi.spyOn(step, 'run').mockImplementation((entry, ...more) => {
      if (entry.slug === slug) throw fault;
      return run(entry, ...more);
    });
  }

  test.each(
    steps,
  )('of the whole site, for the step “%s” of one entry: that entry is left out', async (...step) => {
    failAt(step);
    const [, , slug, what] = step;
    const site = aLiveSite(async (address) => {
      const { listings, villages, experiences } = await directory();
      if (
        address === '/homestay/' &&
        [...listings, ...villages, ...experiences].some((each) => each.slug === slug)
      )
        throw fault;
      return housesShown(address);
    });
    await site.refresh();
    expect((await site.page('/homestay/')).status).toBe(200);
    expect(noted()).toEqual([what]);
    expect(
      [...(await site.addresses())].filter((each) => each.includes(`/${slug}/`) && !each.startsWith('/kit')),
    ).toEqual([]);
  });

  test('that others are made of as well: all of them are made without the entry, whoever asks first', async () => {
    failAt(steps[0] as Step);
    const common = ['/sw.js', '/da-luu/', '/en/saved/', '/homestay/', '/'];
    for (const first of common) {
      forgetUnmade();
      const site = failing((address) => common.includes(address));
      await site.refresh();
      const asked = [first, ...common.filter((each) => each !== first)];
      expect(await Promise.all(asked.map(async (each) => (await site.page(each)).status))).toEqual(
        asked.map(() => 200),
      );
      expect(await textOf(site)).toBe('Nhà Hai');
      expect(noted()).toEqual(['homestays/nha-mot page']);
    }
  });

  test('of the whole site, for no entry, fails with its fault and takes nothing along', async () => {
    const site = failing((address) => address === '/');
    await site.refresh();
    await expect(site.page('/')).rejects.toThrow('thrown');
    expect(noted()).toEqual([]);
    expect(await textOf(site)).toBe('Nhà Hai, Nhà Một');
  });

  test('a fault of a state that is no longer shown leaves out nothing', async () => {
    failAt(steps[0] as Step);
    const isAsked = Promise.withResolvers<void>();
    const goesOn = Promise.withResolvers<void>();
    const site = aLiveSite(async (address) => {
      const names = await housesShown(address);
      isAsked.resolve();
      await goesOn.promise;
      if (String(names).includes('Nhà Một')) throw fault;
      return names;
    });
    await site.refresh();
    const slow = textOf(site);
    await isAsked.promise;
    await edit(house('nha-mot'), 'Nhà Một', 'Nhà Mới');
    await site.refresh();
    goesOn.resolve();
    expect(await slow).toBe('Nhà Hai, Nhà Mới');
    expect(noted()).toEqual([]);
  });
});

test('the list of addresses is there although an entry fails in making it', async () => {
  const site = aLiveSite();
  await site.refresh();
  const [, mot] = site.directory.listings;
  // What the sitemap asks a house for.
  Object.defineProperty(mot, 'checked', {
    get: () => {
      throw new Error('thrown');
    },
  });
  const addresses = await site.addresses();
  expect(addresses.has('/homestay/nha-hai/')).toBe(true);
  expect(addresses.has('/homestay/nha-mot/')).toBe(false);
});

test('cards that failed are no longer there, and are again once they have not', async () => {
  const site = aLiveSite();
  await site.refresh();
  const card = '/cards/nha-mot/vi/link.jpg';
  expect(site.card(card)).toBeDefined();
  const before = site.today();
  site.noteFailedCards('nha-mot', new Map());
  expect(site.today()).toBe(before);
  site.noteFailedCards('nha-mot', new Map([[card, new Error('too long')]]));
  expect(site.card(card)).toBeUndefined();
  expect(site.card(card.replace('.jpg', '.avif'))).toBeUndefined();
  expect(site.card('/cards/nha-hai/vi/link.jpg')).toBeDefined();
  expect(before.failedCards.size).toBe(0);
  site.noteFailedCards('nha-mot', new Map());
  expect(site.card(card)).toBeDefined();
});

test.each([
  '/cards/',
  '/cards/nha-mot/vi/',
  '/cards/nha-mot/vi/link.png',
  '/cards/nha-khong/vi/link.jpg',
  '/cards//vi/link.jpg',
  '/cards/nha-mot/fr/link.jpg',
  '/cards/__proto__/vi/link.jpg',
])('there is no card at %s', async (address) => {
  const site = aLiveSite();
  await site.refresh();
  expect(site.card(address)).toBeUndefined();
});

test('a picture has the widths that pages may ask for, and no other', async () => {
  const site = aLiveSite();
  await site.refresh();
  const [picture] = site.directory.listings[0]?.photos ?? [];
  if (!picture) throw new Error('The house has no picture.');
  const found = Array.from({ length: 1600 }, (_, width) =>
    site.photo(photoAddress(picture, { width: width + 1, format: 'avif' })),
  ).filter((each) => each !== undefined);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(20);
});

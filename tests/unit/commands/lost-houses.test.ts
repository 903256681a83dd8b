import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  lostHouses,
  lostSentence,
  type PublishedHouse,
  publishedHouses,
} from '../../../src/commands/lost-houses.ts';
import { directoryOf } from '../../../src/listings/directory.ts';
import type { SiteEntry } from '../../../src/listings/entries.ts';
import { type Content, readContent } from '../../../src/listings/read-content.ts';
import { homestaysJson } from '../../../src/site/open-data/homestays-json.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';

const samples = path.join(import.meta.dirname, '../../../content');

let temporary: string;
let folder: string;

beforeAll(async () => {
  process.env.NHA_SAN_CACHE = `${process.env.TMPDIR ?? '/tmp'}/nha-san-cache-${process.pid}`;
  temporary = await mkdtemp(path.join(tmpdir(), 'nha-san-lost-'));
});

afterAll(() => rm(temporary, { recursive: true, force: true }));

const published = (content: Content) => directoryOf({ ...content, site: content.site as SiteEntry }).listings;

/** What a build knows of the site before it. */
const asPublished = (content: Content): PublishedHouse[] =>
  published(content).map(({ slug, name, village }) => ({ slug, name, village: village.slug }));

describe('each file of the samples, broken alone', async () => {
  const found = await readdir(samples, { recursive: true });
  const files = found.filter((file) => file.endsWith('.yaml')).map((file) => file.replaceAll(path.sep, '/'));
  let before: PublishedHouse[];

  beforeAll(async () => {
    folder = path.join(temporary, 'samples');
    await cp(samples, folder, { recursive: true });
    before = asPublished(await readContent(folder));
  });

  test('are there', () => {
    expect(files.length).toBeGreaterThan(8);
    expect(before.length).toBeGreaterThan(2);
  });

  test.each(files)('%s: the site loses nothing but its own entry, or stays as it is', async (file) => {
    const place = path.join(folder, file);
    const good = await readFile(place);
    await writeFile(place, `${good}x: 1\n`);
    const content = await readContent(folder);
    await writeFile(place, good);
    if (!content.site) return;
    const slug = path.dirname(file).split('/').at(-1);
    const left = new Set(published(content).map((house) => house.slug));
    const gone = before.filter(
      (house) => !left.has(house.slug) && !file.startsWith(`homestays/${house.slug}/`),
    );
    expect(gone.every(({ village }) => file === `villages/${village}/index.yaml`)).toBe(true);
    for (const last of [before, undefined]) {
      const lost = lostHouses(content, last);
      expect(lost).toHaveLength(gone.length);
      expect(lost.every(({ cause }) => cause === `villages/${slug}`)).toBe(true);
    }
  });
});

describe('what would be lost', () => {
  beforeEach(async () => {
    folder = await aContentFolder();
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const at = (...names: string[]) => path.join(folder, ...names);
  const both = [
    { slug: 'nha-mot', name: 'Nhà Một', village: 'ban-thu' },
    { slug: 'nha-hai', name: 'Nhà Hai', village: 'ban-thu' },
  ];
  const withLine = async (file: string, line: string) =>
    writeFile(file, `${await readFile(file, 'utf8')}${line}\n`);
  const villageFile = () => at('villages/ban-thu/index.yaml');
  const houseFile = () => at('homestays/nha-mot/index.yaml');

  test.each<[string, () => Promise<unknown>, PublishedHouse[] | undefined, number]>([
    ['nothing is wrong', async () => {}, both, 0],
    ['the village has an unknown key', () => withLine(villageFile(), 'x: 1'), both, 2],
    [
      'the village has an unknown key, and there is no site yet',
      () => withLine(villageFile(), 'x: 1'),
      undefined,
      2,
    ],
    ['the village lost a photo', () => rm(at('villages/ban-thu/photos/lake-noon.jpg')), both, 2],
    [
      'the village has another name now',
      () => rename(at('villages/ban-thu'), at('villages/ban-moi')),
      both,
      2,
    ],
    ['the village is gone', () => rm(at('villages/ban-thu'), { recursive: true }), both, 2],
    ['the folder of the villages is gone', () => rm(at('villages'), { recursive: true }), both, 2],
    ['the folder of the villages has a capital', () => rename(at('villages'), at('Villages')), undefined, 2],
    ['the folder of the houses has a capital', () => rename(at('homestays'), at('Homestays')), both, 2],
    [
      'the folder of the houses has a capital, and there is no site yet',
      () => rename(at('homestays'), at('Homestays')),
      undefined,
      1,
    ],
    ['the folder of the houses is gone', () => rm(at('homestays'), { recursive: true }), both, 2],
    ['there never was a house', () => rm(at('homestays'), { recursive: true }), undefined, 0],
    ['one house is taken out', () => rm(at('homestays/nha-mot'), { recursive: true }), both, 0],
    ['one house is broken', () => withLine(houseFile(), 'x: 1'), both, 0],
    [
      'one house names another village',
      async () => writeFile(houseFile(), (await readFile(houseFile(), 'utf8')).replace('ban-thu', 'ban-la')),
      both,
      0,
    ],
    ['an experience is broken', () => withLine(at('experiences/thuyen-tren-ho/index.yaml'), 'x: 1'), both, 0],
    ['a new house waits for its broken village', () => withLine(villageFile(), 'x: 1'), both.slice(0, 1), 1],
  ])('when %s', async (_name, happen, last, count) => {
    await happen();
    const content = await readContent(folder);
    const lost = lostHouses(content, last);
    expect(lost).toHaveLength(count);
    if (count)
      expect(lostSentence(lost, content)).toMatch(/^\d+ nhà sẽ mất khỏi trang .*Trang cũ được giữ nguyên\./);
  });

  test('the sentence counts the houses, names them and what to mend', async () => {
    await withLine(villageFile(), 'name: Hai');
    const content = await readContent(folder);
    expect(lostSentence(lostHouses(content, both), content)).toMatchInlineSnapshot(`
      "2 nhà sẽ mất khỏi trang (Nhà Hai, Nhà Một) vì lỗi ở chỗ khác, không phải ở tệp của nhà: content/villages/ban-thu. Trang cũ được giữ nguyên. Hãy sửa lỗi sau rồi làm lại.
      content/villages/ban-thu/index.yaml:18
        Mục “name” được ghi hai lần, ở dòng 1 và dòng 18. Hãy giữ một, xóa mục kia."
    `);
  });

  test('a site that was built tells its houses', async () => {
    const content = await readContent(folder);
    const json = homestaysJson(directoryOf({ ...content, site: content.site as SiteEntry }));
    await cp(at('site.yaml'), at('api', 'x'));
    await writeFile(at('api', 'homestays.json'), JSON.stringify(json));
    expect(await publishedHouses(folder)).toEqual([both[1], both[0]]);
    expect(await publishedHouses(at('nowhere'))).toBeUndefined();
  });
});

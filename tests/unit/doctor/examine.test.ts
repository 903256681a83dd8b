import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../../src/doctor/examine.ts';
import { readContent } from '../../../src/listings/read-content.ts';
import { aContentFolder, anExperienceFile } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

let folder: string;

beforeAll(async () => {
  const rooms = (aHomestayFile().rooms as Record<string, unknown>[]).map(({ price: _, ...room }) => room);
  const today = new Date().toISOString().slice(0, 10);
  folder = await aContentFolder({
    experiences: { 'da-bo': { ...anExperienceFile, sample: true } },
    homestays: {
      'nha-that': aHomestayFile({ experiences: [{ experience: 'da-bo' }, { experience: 'thuyen-tren-ho' }] }),
      'nha-mot': aHomestayFile({ rooms, checked: { on: today } }),
      'nha-hai': aHomestayFile({ checked: { on: '2020-01-01' } }),
      'nha-ba': aHomestayFile({ checked: undefined }),
      'nha-mau': aHomestayFile({ sample: true, checked: undefined }),
    },
  });
  await cp(
    path.join(import.meta.dirname, '../../fixtures/photos/bathroom.jpg'),
    path.join(folder, 'homestays/nha-mot/photos/quen-ghi.jpg'),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const adviceFor = async (slug: string) =>
  (await examine(await readContent(folder), folder))
    .filter(({ file }) => file === `homestays/${slug}/index.yaml`)
    .map(({ en }) => en);

test('a house without price, with few and small photos and a forgotten file', async () => {
  expect(await adviceFor('nha-mot')).toEqual([
    'no room has a price',
    '3 photos; at least 8 are advised',
    'the main photo has 1500×1000 pixels; 2048×1080 are advised',
    'bathroom.jpg lies in photos/ but is not listed',
    'lake-noon.jpg lies in photos/ but is not listed',
    'quen-ghi.jpg lies in photos/ but is not listed',
  ]);
});

test('a check that is years old, and one that was never made; a sample needs none', async () => {
  expect(await adviceFor('nha-hai')).toContainEqual(expect.stringMatching(/^last checked \d{4} days ago$/));
  expect(await adviceFor('nha-ba')).toContain('never checked by the team');
  expect((await adviceFor('nha-mau')).filter((en) => en.includes('checked'))).toEqual([]);
});

test('a real house that offers an invented experience', async () => {
  expect(await adviceFor('nha-that')).toContain('a real house offers the sample experience da-bo');
  expect((await adviceFor('nha-that')).filter((en) => en.includes('sample experience'))).toHaveLength(1);
});

test('a name of one long word is broken on a phone, whichever name it is', async () => {
  const word = 'Nhàsànbênsuốicóvườnrauvàaocátrắm';
  expect([...word]).toHaveLength(32);
  const rooms = aHomestayFile().rooms as Record<string, unknown>[];
  const own = await aContentFolder({
    homestays: {
      'nha-mot': aHomestayFile({
        name: `Nhà ${word.normalize('NFD')}`,
        host: { name: 'Nguyễn Thị Hoa', languages: ['vietnamese'] },
        rooms: [{ ...rooms[0], name: { vi: 'Phòng đôi', en: `Room ${word}` } }],
      }),
      'nha-hai': aHomestayFile({ name: word.slice(0, 30) }),
    },
    experiences: { 'thuyen-tren-ho': { ...anExperienceFile, name: { vi: word } } },
  });
  const advice = await examine(await readContent(own), own);
  await rm(own, { recursive: true, force: true });
  const long = advice.filter(({ en }) => en.includes('a word of 32 letters'));
  expect(long.map(({ file, field }) => `${file} ${field}`)).toEqual([
    'experiences/thuyen-tren-ho/index.yaml name.vi',
    'homestays/nha-mot/index.yaml name',
    'homestays/nha-mot/index.yaml rooms[0].name.en',
  ]);
  expect(long[0]?.vi).toContain('“Nhàsànbênsuố…”');
});

test('every piece of advice is a Vietnamese sentence with a remedy', async () => {
  for (const { vi } of await examine(await readContent(folder), folder)) {
    expect(vi).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/);
    expect(vi).toMatch(/ [Hh]ãy |: thêm /);
  }
});

test('a price that promises a meal which is not marked as included is told, with both fields', async () => {
  const [room] = aHomestayFile().rooms as [Record<string, unknown>];
  const breakfast = { kind: 'breakfast' };
  const houses: [string, string, object[], string[]][] = [
    ['nha-a', 'chăn màn, bữa sáng có mì', [], ['breakfast in meals']],
    [
      'nha-b',
      'ăn sáng và cơm tối',
      [breakfast, { kind: 'dinner', included: true }],
      ['breakfast in meals[0]'],
    ],
    ['nha-c', 'bữa sáng', [{ ...breakfast, included: true }], []],
    ['nha-d', 'chăn màn, chưa gồm bữa sáng', [breakfast], []],
    ['nha-e', 'chăn, màn', [breakfast], []],
    [
      'nha-g',
      'bữa sáng',
      [{ ...breakfast, price: { amount: 40000, per: 'person' } }],
      ['breakfast in meals[0]'],
    ],
  ];
  const own = await aContentFolder({
    homestays: Object.fromEntries(
      houses.map(([slug, includes, meals]) => {
        const price = { amount: 150000, per: 'person', includes: { vi: includes } };
        return [slug, aHomestayFile({ rooms: [{ ...room, price }], meals })];
      }),
    ),
  });
  const found = (await examine(await readContent(own), own)).filter(({ field }) =>
    field?.endsWith('.includes'),
  );
  await rm(own, { recursive: true });
  for (const [slug, , , expected] of houses) {
    const told = found.filter(({ file }) => file.includes(slug)).map(({ en }) => en);
    expect(told, slug).toEqual(
      expected.map((each) => {
        const [meal, field] = each.split(' in ');
        return `\`rooms[0].price.includes\` promises ${meal}, \`${field}\` does not say that it is included`;
      }),
    );
  }
});

import { copyFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inEnglish, inVietnamese } from '../../../src/listings/problem.ts';
import { type Content, readContent } from '../../../src/listings/read-content.ts';
import { aContentFolder, type FolderParts } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

type Raw = Record<string, unknown>;

const made: string[] = [];

async function read(parts: FolderParts, prepare: (folder: string) => Promise<unknown> = async () => {}) {
  const folder = await aContentFolder(parts);
  made.push(folder);
  await prepare(folder);
  return readContent(folder);
}

const told = ({ problems }: Content) =>
  problems.map((problem) => `${inVietnamese(problem)}\n  [${inEnglish(problem)}]`).join('\n');

const slugs = (content: Content) => content.homestays.map(({ slug }) => slug);

beforeAll(() => {
  process.env.NHA_SAN_CACHE = `${process.env.TMPDIR ?? '/tmp'}/nha-san-cache-${process.pid}`;
});

afterAll(async () => {
  await Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true })));
});

test('good content is read whole, with upright picture sizes and checked references', async () => {
  const content = await read({});
  expect(content.problems).toEqual([]);
  expect(slugs(content)).toEqual(['nha-hai', 'nha-mot']);
  expect(content.homestays[0]?.photos[0]).toMatchObject({
    width: 1500,
    height: 1000,
    file: 'house-pond.jpg',
  });
  expect(content.site?.name).toBe('Nhà sàn thử');
});

describe('one bad file leaves out that listing only, and says file, line, field and remedy', () => {
  const room = (price: unknown) => ({ rooms: [{ ...(aHomestayFile().rooms as Raw[])[0], price }] });
  const bad: [string, Raw | string][] = [
    ['a missing field', aHomestayFile({ name: undefined })],
    ['a price of “350k”', aHomestayFile({ ...room({ amount: '350k', per: 'person' }), photos: onePhoto() })],
    ['an unknown village', aHomestayFile({ village: 'ban-khac' })],
    ['an unknown experience', aHomestayFile({ experiences: [{ experience: 'bay-dieu' }] })],
    ['a photo that is not there', aHomestayFile({ photos: onePhoto('khong-co.jpg') })],
    ['a file that is no YAML', 'name: "Nhà\nvillage: [ban-thu'],
    ['an empty file', ''],
    ['a YAML bomb', 'a: &a [1,1]\nb: &b [*a,*a]\nc: [*b,*b]'],
  ];

  test.each(bad)('%s', async (_name, file) => {
    const content = await read({ homestays: { 'nha-hong': file } });
    expect(slugs(content)).toEqual(['nha-hai', 'nha-mot']);
    expect(content.leftOut).toEqual(['homestays/nha-hong']);
    expect(told(content)).toMatchSnapshot();
  });

  test('a folder name that cannot be an address', async () => {
    const content = await read({ homestays: { 'Nhà Hỏng': aHomestayFile() } });
    expect(slugs(content)).toEqual(['nha-hai', 'nha-mot']);
    expect(told(content)).toMatchSnapshot();
  });

  function onePhoto(file = 'house-pond.jpg') {
    return [{ file, alt: { vi: 'Nhà.' }, subject: 'exterior' }];
  }
});

describe('a picture that cannot be used is refused with the remedy', () => {
  const bad: [string, (file: string) => Promise<unknown>][] = [
    ['a text named .jpg', (file) => writeFile(file, 'không phải ảnh')],
    [
      'an SVG named .jpg',
      (file) => writeFile(file, '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'),
    ],
    ['an empty file', (file) => writeFile(file, '')],
    ['a cut-off upload', cutOff],
    ['a decompression bomb', bomb],
    ['a thumbnail', (file) => sharp(blank(200, 150)).jpeg().toFile(file)],
    ['an animation of GIF kind', (file) => sharp(blank(600, 400)).gif().toFile(file)],
  ];

  test.each(bad)('%s', async (_name, spoil) => {
    const content = await read({ homestays: { 'nha-hong': aHomestayFile() } }, (folder) =>
      spoil(path.join(folder, 'homestays/nha-hong/photos/house-pond.jpg')),
    );
    expect(slugs(content)).toEqual(['nha-hai', 'nha-mot']);
    expect(told(content)).toMatchSnapshot();
  });

  function blank(width: number, height: number) {
    return { create: { width, height, channels: 3 as const, background: '#888' } };
  }

  async function cutOff(file: string) {
    const whole = await sharp(file).toBuffer();
    await writeFile(file, whole.subarray(0, Math.floor(whole.length / 2)));
  }

  async function bomb(file: string) {
    await sharp({ ...blank(15000, 15000), limitInputPixels: false })
      .png({ compressionLevel: 9 })
      .toFile(`${file}.png`);
    await copyFile(`${file}.png`, file);
  }
});

test('a sideways phone photo is measured upright', async () => {
  const content = await read({}, async (folder) => {
    const file = path.join(folder, 'homestays/nha-mot/photos/house-pond.jpg');
    const turned = await sharp(file).withMetadata({ orientation: 6 }).toBuffer();
    await writeFile(file, turned);
  });
  const home = content.homestays.find(({ slug }) => slug === 'nha-mot');
  expect(home?.photos[0]).toMatchObject({ width: 1000, height: 1500 });
});

test('a broken village takes its houses with it, and they say why', async () => {
  const content = await read({ villages: { 'ban-thu': { name: 'Bản Thử' } } });
  expect(content.villages).toEqual([]);
  expect(told(content)).toContain('Bản “ban-thu” đang có lỗi nên nhà này chưa hiện được.');
});

test('a broken experience does not take the houses that offer it with it', async () => {
  const content = await read({ experiences: { 'thuyen-tren-ho': { kind: 'boat' } } });
  expect(slugs(content)).toEqual(['nha-hai', 'nha-mot']);
  expect(content.homestays[0]?.experiences).toEqual([]);
  expect(content.leftOut).toEqual(['experiences/thuyen-tren-ho']);
});

test('a broken site.yaml is a problem like any other, and there is no site', async () => {
  const content = await read({ site: { name: 'Trang', address: 'nha-san.example' } });
  expect(content.site).toBeUndefined();
  expect(told(content)).toContain('“Địa chỉ trang” chưa đúng');
});

test('an exact position that was not agreed to is nowhere in what was read', async () => {
  const position = { latitude: 22.48931, longitude: 105.30214, precision: 'approximate' };
  const content = await read({ homestays: { 'nha-mot': aHomestayFile({ position }) } });
  const home = content.homestays.find(({ slug }) => slug === 'nha-mot');
  expect(home?.position).toMatchObject({ latitude: 22.49, longitude: 105.3 });
  expect(/22\.489|105\.302/.test(JSON.stringify(home))).toBe(false);
});

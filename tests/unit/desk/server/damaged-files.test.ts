import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Refusal, StoredEntry } from '../../../../src/desk/protocol.ts';
import { aDesk, aText, type TestDesk } from './a-desk.ts';

const fileOf = ({ content }: TestDesk, slug = 'nha-mot') =>
  path.join(content, 'homestays', slug, 'index.yaml');

const listedIn = async (desk: TestDesk, slug: string) =>
  (await desk.get<{ entries: StoredEntry[] }>('/entries/homestays')).body.entries.find(
    (each) => each.slug === slug,
  );

const bytes: Record<string, Buffer> = {
  'one byte of an old Notepad': Buffer.concat([
    Buffer.from('name: V'),
    Buffer.from([0xe2]),
    Buffer.from('n\n'),
  ]),
  'UTF-16 with its mark': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('name: Nhà\n', 'utf16le')]),
  'a file cut in the middle of a letter': Buffer.from('name: Bếp').subarray(0, -2),
  'zeros after a power cut': Buffer.alloc(512),
};

describe('a file that is no UTF-8 is told as that, and its bytes stay', () => {
  test.each(Object.entries(bytes))('%s', async (_, damaged) => {
    const desk = await aDesk();
    await writeFile(fileOf(desk), damaged);
    const damage = { line: 1, reason: expect.stringContaining('UTF-8') };
    expect(await listedIn(desk, 'nha-mot')).toMatchObject({ text: '', damage });
    expect(await desk.entry()).toMatchObject({ text: '', damage });
    const { version } = await desk.entry();
    expect((await desk.save({ base: version })).body.code).toBe('damaged');
    expect(await readFile(fileOf(desk))).toEqual(damaged);
  });
});

describe('what cannot be read is not written over', () => {
  test.each([
    ['a key twice', `${aText()}name: Tên Thứ Hai\n`],
    ['Git’s marks', `<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> x\n`],
    ['a list', '- name\n'],
    ['a quote without an end', 'name: "A\n'],
  ])('%s', async (_, text) => {
    const desk = await aDesk();
    await writeFile(fileOf(desk), text);
    const { version } = await desk.entry();
    for (const base of [version, 'an older one']) {
      const { status, body } = await desk.save({ base });
      expect([status, body.code]).toEqual([409, 'damaged']);
      expect(body.message).toMatch(/đang hỏng.*báo tổ công nghệ số/);
    }
    expect(await readFile(fileOf(desk), 'utf8')).toBe(text);
  });

  test('a new entry does not take the folder of one that is damaged', async () => {
    const desk = await aDesk();
    await writeFile(fileOf(desk), '- name\n');
    expect((await desk.save({ base: null })).body.code).toBe('exists');
  });
});

describe('a folder is listed for what it is', () => {
  test('without its file', async () => {
    const desk = await aDesk();
    await rm(fileOf(desk));
    const damage = { reason: 'Thư mục này thiếu tệp index.yaml.' };
    expect(await listedIn(desk, 'nha-mot')).toMatchObject({ damage });
    expect(await desk.entry()).toMatchObject({ damage });
    expect((await desk.save({ base: null })).body.code).toBe('exists');
  });

  test('with a folder in the place of its file', async () => {
    const desk = await aDesk();
    await mkdir(path.join(desk.content, 'homestays/nha-ba/index.yaml'), { recursive: true });
    expect(await listedIn(desk, 'nha-ba')).toMatchObject({
      damage: { reason: expect.stringContaining('index.yaml') },
    });
  });

  test.each(['Nhà Ba', 'NHA-BA', 'nha_ba', 'n'.repeat(101)])('with the name “%s”', async (name) => {
    const desk = await aDesk();
    await mkdir(path.join(desk.content, 'homestays', name));
    expect(await listedIn(desk, name)).toMatchObject({
      damage: { reason: expect.stringContaining('Tên thư mục không dùng làm địa chỉ được') },
    });
  });

  test('but not what is no folder, or hidden', async () => {
    const desk = await aDesk();
    await writeFile(path.join(desk.content, 'homestays/ghi-chu.txt'), 'x');
    await mkdir(path.join(desk.content, 'homestays/.git'));
    const { body } = await desk.get<{ entries: StoredEntry[] }>('/entries/homestays');
    expect(body.entries.map(({ slug }) => slug)).toEqual(['nha-hai', 'nha-mot']);
  });
});

describe('only a folder that is not there is empty', () => {
  test.each([
    ['/entries/experiences', 'experiences'],
    ['/photos/homestays/nha-mot', 'homestays/nha-mot/photos'],
  ])('%s', async (address, folder) => {
    const desk = await aDesk();
    await rm(path.join(desk.content, folder), { recursive: true });
    expect((await desk.get(address)).status).toBe(200);
    await writeFile(path.join(desk.content, folder), 'a file in its place');
    const { status, body } = await desk.get<Refusal>(address);
    expect([status, body.code]).toEqual([500, 'fault']);
    expect(body.message).toMatch(/không mở được thư mục “(experiences|photos)”/);
  });
});

test('a save that is no UTF-8 is broken, not stored with other letters', async () => {
  const desk = await aDesk();
  const { text, version } = await desk.entry();
  const json = JSON.stringify({
    key: '11111111-1111-4111-8111-111111111111',
    collection: 'homestays',
    slug: 'nha-mot',
    base: version,
    text: text.replace(/^name: .*$/m, 'name: Nhà V?n'),
  });
  const damaged = Buffer.from(json);
  damaged[damaged.indexOf('V?n') + 1] = 0xe2;
  const body = new FormData();
  body.append('save', new Blob([damaged]), 'save.json');
  const answer = await desk.ask('/save', { method: 'POST', body, headers: { 'x-nha-san': 'desk' } });
  expect([answer.status, ((await answer.json()) as Refusal).code]).toEqual([422, 'invalid']);
  expect((await desk.entry()).text).toBe(text);
});

import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { BuildState, Listed, StoredEntry, StoredPhoto } from '../../../../src/desk/protocol.ts';
import { versionOf } from '../../../../src/desk/server/version.ts';
import { aDesk, aPhoto, aText } from './a-desk.ts';

const onDisk = (content: string, file = 'homestays/nha-mot/index.yaml') =>
  readFile(path.join(content, file), 'utf8');

test('without accounts whoever asks is the local editor of the team', async () => {
  const { get } = await aDesk();
  expect((await get('/me')).body).toEqual({ id: 'may-nay', name: 'Người sửa trên máy này', role: 'team' });
});

test.each([
  ['homestays', ['nha-hai', 'nha-mot']],
  ['villages', ['ban-thu']],
  ['experiences', ['thuyen-tren-ho']],
  ['site', ['site']],
])('the entries of %s come as they lie on the disk', async (collection, slugs) => {
  const { content, get } = await aDesk();
  const { body } = await get<{ entries: StoredEntry[] }>(`/entries/${collection}`);
  expect(body.entries.map(({ slug }) => slug)).toEqual(slugs);
  for (const { slug, text, version } of body.entries) {
    const file = collection === 'site' ? 'site.yaml' : `${collection}/${slug}/index.yaml`;
    expect(text).toBe(await onDisk(content, file));
    expect(version).toBe(versionOf(text));
  }
});

test('a list that has not changed is not sent again', async () => {
  const { ask } = await aDesk();
  const first = await ask('/entries/homestays');
  const again = await ask('/entries/homestays', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('the short list says of each entry what tells it apart, and follows what lies on the disk', async () => {
  const { content, get, ask, save, entry } = await aDesk();
  const list = async () => (await get<{ entries: Listed[] }>('/list/homestays')).body.entries;
  const [second, first] = await list();
  expect(first).toMatchObject({
    collection: 'homestays',
    slug: 'nha-mot',
    name: (await entry()).text.match(/name: (.*)/)?.[1],
  });
  expect(second).toMatchObject({ slug: 'nha-hai' });
  const { headers } = await ask('/list/homestays');
  const unchanged = await ask('/list/homestays', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect(unchanged.status).toBe(304);
  await save({ text: aText({ name: 'Nhà Mới Sơn' }) });
  expect((await list()).map(({ name }) => name)).toEqual([second?.name, 'Nhà Mới Sơn']);
  await writeFile(path.join(content, 'homestays/nha-mot/index.yaml'), 'name: Một\nname: Hai\n');
  expect((await list())[1]).toMatchObject({ name: 'Một', damage: { line: 2 } });
  expect((await ask('/list/constructor')).status).toBe(404);
});

test('lists are sent compressed', async () => {
  const { ask } = await aDesk();
  const answer = await ask('/entries/homestays', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
});

test('a save writes exactly the text, answers with its version, and asks for a build once', async () => {
  let builds = 0;
  const rebuild = {
    state: { state: 'current' } as BuildState,
    follow: () => () => {},
    changed: () => builds++,
  };
  const { content, entry, save } = await aDesk({ rebuild });
  const text = `# ghi chú của chủ nhà\n${aText({ name: 'Nhà Mới Sơn' })}`;
  const { status, body } = await save({ text });
  expect(status).toBe(200);
  expect(body.entry).toEqual({ collection: 'homestays', slug: 'nha-mot', version: versionOf(text), text });
  expect(await onDisk(content)).toBe(text);
  expect(await entry()).toEqual(body.entry);
  expect(builds).toBe(1);
});

test('decomposed letters are put together before they are written', async () => {
  const { content, save } = await aDesk();
  await save({ text: aText({ name: 'Nhà Sàn Bến Nước'.normalize('NFD') }) });
  expect(await onDisk(content)).toBe(aText({ name: 'Nhà Sàn Bến Nước' }));
});

test('new pictures come with the text that lists them', async () => {
  const { get, save } = await aDesk();
  const moi = await aPhoto('portrait.jpg');
  const photos = [{ file: 'moi.jpg', alt: { vi: 'Sân nhà.' }, subject: 'exterior' }];
  const { status, body } = await save({ text: aText({ photos }), photos: { 'moi.jpg': moi } });
  expect(status, JSON.stringify(body)).toBe(200);
  const listed = await get<{ photos: StoredPhoto[] }>('/photos/homestays/nha-mot');
  expect(listed.body.photos).toContainEqual(body.photos[0]);
});

test('a new entry is made with its folder', async () => {
  const { content, save } = await aDesk();
  const { status } = await save({
    slug: 'suoi-mo',
    base: null,
    text: aText({ name: 'Suối Mơ', photos: [{ file: 'a.jpg', alt: { vi: 'Suối.' }, subject: 'view' }] }),
    photos: { 'a.jpg': await aPhoto() },
  });
  expect(status).toBe(200);
  expect(await onDisk(content, 'homestays/suoi-mo/index.yaml')).toContain('Suối Mơ');
});

test('the settings of the site are saved in site.yaml', async () => {
  const { content, get, save } = await aDesk();
  const { body } = await get<StoredEntry>('/entries/site/site');
  const { status } = await save({
    collection: 'site',
    slug: 'site',
    base: body.version,
    text: body.text.replace('Nhà sàn thử', 'Nhà sàn Nà Tông'),
  });
  expect(status).toBe(200);
  expect(await onDisk(content, 'site.yaml')).toContain('Nhà sàn Nà Tông');
});

test('the same key is saved once, however often it comes', async () => {
  const { entry, save } = await aDesk();
  const sending = { key: randomUUID(), base: (await entry()).version };
  const answers = await Promise.all([save(sending), save(sending), save(sending)]);
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  await save({ text: aText({ name: 'Người khác sửa' }) });
  expect((await save(sending)).body).toEqual(answers[0]?.body);
  expect((await entry()).text).toContain('Người khác sửa');
});

test('a key is not taken for a save of something else', async () => {
  const { save } = await aDesk();
  const key = randomUUID();
  await save({ key });
  expect((await save({ key, text: aText({ name: 'Bài khác' }) })).body.code).toBe('invalid');
});

test('whoever was slower is told what the other one wrote, and nothing is overwritten', async () => {
  const { content, entry, save } = await aDesk();
  const base = (await entry()).version;
  const first = await save({ base, text: aText({ name: 'Chị Hoa sửa' }) });
  const second = await save({ base, text: aText({ name: 'Anh Minh sửa' }) });
  expect(second.status).toBe(409);
  expect(second.body).toMatchObject({ code: 'changed', current: first.body.entry });
  expect(await onDisk(content)).toContain('Chị Hoa sửa');
});

test('a file that somebody changed by hand counts as changed', async () => {
  const { content, entry, save } = await aDesk();
  const { version, text } = await entry();
  await writeFile(path.join(content, 'homestays/nha-mot/index.yaml'), `${text}# tay\n`);
  expect((await save({ base: version })).body.code).toBe('changed');
});

test('a new entry does not take the place of an old one', async () => {
  const { entry, save } = await aDesk();
  const { body, status } = await save({ base: null });
  expect(status).toBe(409);
  expect(body).toMatchObject({ code: 'exists', current: await entry() });
});

test('an entry that is gone is not made again in silence', async () => {
  const { save } = await aDesk();
  expect((await save({ slug: 'da-mat', base: 'abc' })).status).toBe(404);
});

test.each([
  ['a wrong price', aText({ rooms: [] }), ['rooms']],
  ['an unknown village', aText({ village: 'khong-co' }), ['village']],
  [
    'an unknown experience',
    aText({ experiences: [{ experience: 'khong-co' }] }),
    ['experiences', 0, 'experience'],
  ],
  [
    'a picture that is nowhere',
    aText({ photos: [{ file: 'khong-co.jpg', alt: { vi: 'Ảnh.' }, subject: 'view' }] }),
    ['photos', 0, 'file'],
  ],
  ['an unknown key', `${aText()}gia: 5\n`, []],
  ['no YAML', 'name: "chưa đóng ngoặc', []],
  ['nothing', '', ['name']],
])('%s is refused at its field, in Vietnamese, and the old text stays', async (_what, text, where) => {
  const { content, entry, save } = await aDesk();
  const before = await entry();
  const { status, body } = await save({ text });
  expect(status).toBe(422);
  expect(body.code).toBe('invalid');
  expect(body.problems).toContainEqual({
    path: where,
    message: expect.stringMatching(/[àáảãạăâđèéêìíòóôơùúưý]/i),
  });
  expect(await onDisk(content)).toBe(before.text);
});

test('a broken village does not keep an owner from saving', async () => {
  const { save } = await aDesk({ parts: { villages: { 'ban-thu': 'name: [' } } });
  expect((await save()).status).toBe(200);
});

test('a picture comes without metadata, in two smaller sizes, and may be kept for ever under its version', async () => {
  const { ask, content, get } = await aDesk();
  const place = path.join(content, 'homestays/nha-mot/photos/nang.jpg');
  await sharp(await aPhoto('lake-noon.jpg'))
    .withExif({ IFD0: { Copyright: 'Cô Hoa' }, IFD3: { GPSLatitude: '22/1 0/1 0/1' } })
    .toFile(place);
  const { body } = await get<{ photos: StoredPhoto[] }>('/photos/homestays/nha-mot');
  const version = body.photos.find(({ file }) => file === 'nang.jpg')?.version;
  for (const [query, width] of [
    [`?version=${version}`, (await sharp(place).metadata()).width],
    [`?version=${version}&width=320`, 320],
    [`?version=${version}&width=1080`, Math.min(1080, (await sharp(place).metadata()).width)],
  ] as const) {
    const answer = await ask(`/photos/homestays/nha-mot/nang.jpg${query}`);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const metadata = await sharp(await answer.arrayBuffer()).metadata();
    expect(metadata.width).toBe(width);
    expect(metadata.exif).toBeUndefined();
  }
});

test('a picture under an old version is not kept for ever', async () => {
  const { ask } = await aDesk();
  const answer = await ask('/photos/homestays/nha-mot/lake-noon.jpg?version=0000000000000000');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test('the states of the build are told as they come, the present one first', async () => {
  const listeners = new Set<(state: BuildState) => void>();
  const rebuild = {
    state: { state: 'waiting' } as BuildState,
    follow(listener: (state: BuildState) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: () => {},
  };
  const { ask } = await aDesk({ rebuild });
  const answer = await ask('/build');
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('data: {"state":"waiting"}\n\n');
  for (const listener of listeners) listener({ state: 'building', message: 'Làm trang web: 120/300 ảnh' });
  expect((await reader?.read())?.value).toContain('120/300');
  await reader?.cancel();
  await expect.poll(() => listeners.size).toBe(0);
});

test('whatever is not there is answered in Vietnamese', async () => {
  const { get } = await aDesk();
  expect((await get<{ message: string }>('/khong-co')).body.message).toContain('Không tìm thấy');
});

import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Saved } from '../../../../../src/desk/protocol.ts';
import { noteAllByHand } from '../../../../../src/desk/server/journal/by-hand.ts';
import type { Deleted, PastText } from '../../../../../src/desk/village-protocol.ts';
import { aPhoto } from '../a-desk.ts';
import { aReview, moi, named, ownersHouse, type TestReview } from './a-review.ts';

const fileOf = ({ content }: TestReview, slug = 'nha-mot') =>
  path.join(content, 'homestays', slug, 'index.yaml');
const published = (village: TestReview, slug?: string) => readFileSync(fileOf(village, slug), 'utf8');
const deleted = async (village: TestReview) =>
  (await village.get<{ deleted: Deleted[] }>('team', '/deleted')).body.deleted;
const remove = (village: TestReview, as: 'team' | 'owner' = 'team') =>
  village.post<Deleted>(as, '/entries/homestays/nha-mot/delete');

test('what lay there before the journal is its first text, and what an editor writes is noted', async () => {
  const village = await aReview();
  const first = published(village);
  expect((await village.history()).map(({ by, state, isCurrent }) => [by, state, isCurrent])).toEqual([
    ['sửa bằng tay', 'published', true],
  ]);
  await writeFile(fileOf(village), named('Sửa Trong Máy'));
  await noteAllByHand(village.village.journal, realpathSync(village.content));
  await noteAllByHand(village.village.journal, realpathSync(village.content));
  const [now, before] = await village.history();
  expect([now?.isCurrent, before?.isCurrent]).toEqual([true, undefined]);
  const { body } = await village.get<PastText>('team', `/history/homestays/nha-mot/${now?.id}`);
  expect([body.text, body.before]).toEqual([named('Sửa Trong Máy'), first]);
  // The way back, by hand too.
  await writeFile(fileOf(village), first);
  await village.restart();
  expect(await village.history()).toHaveLength(3);
});

test('an owner reads the history of her house, and of no other', async () => {
  const village = await aReview();
  const [row] = await village.history('team', 'nha-hai');
  expect(await village.history('owner')).toHaveLength(1);
  expect((await village.get('owner', '/history/homestays/nha-hai')).status).toBe(403);
  expect((await village.get('owner', `/history/homestays/nha-mot/${row?.id}`)).status).toBe(404);
  expect((await village.get('owner', '/review')).status).toBe(403);
  expect((await village.get('owner', '/deleted')).status).toBe(403);
});

test('rolled back, an old text is a new version; the pictures that only it named come back', async () => {
  const village = await aReview();
  const first = published(village);
  const [old] = await village.history();
  await village.save('team', {
    text: named('Nhà Số Hai', { photos: [moi] }),
    photos: { 'moi.jpg': await aPhoto() },
  });
  const second = published(village);
  await rm(path.join(village.content, 'homestays/nha-mot/photos/moi.jpg'));
  const back = await village.post<Saved>('team', `/history/homestays/nha-mot/${old?.id}/restore`);
  expect([back.status, back.body.entry.text, published(village)]).toEqual([200, first, first]);
  const [, { id } = { id: 0 }] = await village.history();
  expect((await village.post('team', `/history/homestays/nha-mot/${id}/restore`)).status).toBe(200);
  expect(published(village)).toBe(second);
  expect(existsSync(path.join(village.content, 'homestays/nha-mot/photos/moi.jpg'))).toBe(true);
  expect((await village.history()).map(({ state }) => state)).toEqual(Array(4).fill('published'));
  expect((await village.post('owner', `/history/homestays/nha-mot/${id}/restore`)).status).toBe(403);
});

test('deleted, a house is gone from the content; brought back, it is as it was, with what waited', async () => {
  const village = await aReview();
  const text = published(village);
  const folder = path.dirname(fileOf(village));
  const photos = (await readdir(path.join(folder, 'photos'))).filter((name) => text.includes(name));
  await village.save('owner', { text: named('Nhà Chờ Tổ') });
  expect((await remove(village, 'owner')).status).toBe(403);
  const { status, body } = await remove(village);
  expect([status, body]).toEqual([
    200,
    {
      id: expect.any(Number),
      collection: 'homestays',
      slug: 'nha-mot',
      name: 'Nhà Một',
      at: expect.any(String),
      by: 'Chẩu Văn Tổ',
    },
  ]);
  expect(existsSync(folder)).toBe(false);
  expect(await deleted(village)).toEqual([body]);
  expect(await village.queue()).toEqual([]);
  expect((await village.get('owner', '/entries/homestays/nha-mot')).status).toBe(404);
  expect((await remove(village)).status).toBe(404);
  await village.restart();
  expect(await deleted(village)).toEqual([body]);
  const back = await village.post<Saved>('administrator', `/deleted/${body.id}/restore`);
  expect([back.status, back.body.message]).toEqual([200, undefined]);
  expect(published(village)).toBe(text);
  expect(await readdir(path.join(folder, 'photos'))).toEqual(photos);
  expect(await deleted(village)).toEqual([]);
  expect((await village.queue()).map(({ name }) => name)).toEqual(['Nhà Chờ Tổ']);
  expect((await village.post('team', `/deleted/${body.id}/restore`)).status).toBe(404);
  expect((await village.approve()).status).toBe(200);
});

test('a house whose folder was taken away by hand is among the deleted ones', async () => {
  const village = await aReview();
  await rm(path.dirname(fileOf(village)), { recursive: true });
  await village.restart();
  await village.save('team', { slug: 'nha-hai' });
  expect((await deleted(village)).map(({ slug, by }) => [slug, by])).toEqual([['nha-mot', 'sửa bằng tay']]);
});

test('a village that a house names cannot be deleted; the site never', async () => {
  const village = await aReview();
  const { status, body } = await village.post('team', '/entries/villages/ban-thu/delete');
  expect([status, body.message]).toEqual([
    422,
    'Còn nhà đang ghi mục này: “Nhà Hai”, “Nhà Một”. Hãy sửa các nhà ấy trước rồi mới xóa.',
  ]);
  expect((await village.post('team', '/entries/site/site/delete')).status).toBe(403);
});

test('a house that was brought to its place meanwhile is not written over', async () => {
  const village = await aReview();
  const { body } = await remove(village);
  await mkdir(path.dirname(fileOf(village)), { recursive: true });
  await writeFile(fileOf(village), named('Nhà Khác'));
  const { status, body: refusal } = await village.post('team', `/deleted/${body.id}/restore`);
  expect([status, refusal.code]).toEqual([409, 'exists']);
  expect(published(village)).toBe(named('Nhà Khác'));
});

test('a new house with a note is written anew, and a text that waited is found in its history', async () => {
  const village = await aReview();
  const sending = {
    slug: 'nha-moi',
    base: null,
    text: ownersHouse('Nhà Mới'),
    photos: { 'moi.jpg': await aPhoto() },
  };
  await village.save('owner', sending);
  await village.giveBack('Chưa có số điện thoại.', 'nha-moi');
  expect((await village.save('owner', { slug: 'nha-moi', text: ownersHouse('Nhà Mới Sửa') })).status).toBe(
    200,
  );
  expect((await village.history('owner', 'nha-moi')).map(({ state }) => state)).toEqual([
    'waiting',
    'replaced',
  ]);
});

test('a text that goes nowhere is no history: ids of other entries, no numbers, and none', async () => {
  const village = await aReview();
  for (const id of ['0', '99', 'x', '1e3', '-1']) {
    expect((await village.get('team', `/history/homestays/nha-mot/${id}`)).status).toBe(404);
    expect((await village.post('team', `/deleted/${id}/restore`)).status).toBe(404);
  }
});

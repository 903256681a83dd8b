import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Listed, StoredPhoto } from '../../../../../src/desk/protocol.ts';
import { aHomestayFile } from '../../../../fixtures/listing.ts';
import { aPhoto } from '../a-desk.ts';
import { aReview, moi, named, ownersHouse, type TestReview } from './a-review.ts';

const published = ({ content }: TestReview, slug = 'nha-mot') =>
  readFileSync(path.join(content, 'homestays', slug, 'index.yaml'), 'utf8');

const withPicture = { photos: [moi] };

test('an owner’s save waits: the published house stays, she and the team see what she wrote', async () => {
  const village = await aReview();
  const before = published(village);
  const { status, body } = await village.save('owner');
  expect([status, body.entry.review]).toEqual([
    200,
    { state: 'waiting', at: expect.any(String), by: 'Quan Thị Nhà' },
  ]);
  expect(published(village)).toBe(before);
  expect(await village.entry('owner')).toEqual(body.entry);
  expect((await village.entry('team')).text).toBe(before);
  expect(await village.queue()).toEqual([
    {
      collection: 'homestays',
      slug: 'nha-mot',
      name: 'Nhà Đã Sửa',
      version: body.entry.version,
      review: body.entry.review,
      isNew: false,
    },
  ]);
  const comparison = await village.comparison();
  expect(comparison).toEqual({
    base: before,
    published: await village.entry('team'),
    waiting: body.entry,
    photos: [],
  });
  const { body: list } = await village.get<{ entries: Listed[] }>('team', '/list/homestays');
  expect(list.entries.map(({ slug, name, review }) => [slug, name, review])).toEqual([
    ['nha-hai', 'Nhà Hai', undefined],
    ['nha-mot', 'Nhà Một', 'waiting'],
  ]);
  const { body: own } = await village.get<{ entries: Listed[] }>('owner', '/list/homestays');
  expect(own.entries.map(({ slug, name, review }) => [slug, name, review])).toEqual([
    ['nha-mot', 'Nhà Đã Sửa', 'waiting'],
  ]);
});

test('approved it is published, and nothing waits any more', async () => {
  const village = await aReview();
  const { body } = await village.save('owner');
  const { status, body: saved } = await village.approve();
  expect([status, saved.entry]).toEqual([200, { ...body.entry, review: undefined }]);
  expect(published(village)).toBe(body.entry.text);
  expect(await village.queue()).toEqual([]);
  expect((await village.entry('owner')).review).toBeUndefined();
  expect((await village.history()).map(({ by, state, isCurrent }) => [by, state, isCurrent])).toEqual([
    ['Quan Thị Nhà', 'published', true],
    ['sửa bằng tay', 'published', undefined],
  ]);
});

test('given back, she finds the note; her next save waits again', async () => {
  const village = await aReview();
  await village.save('owner');
  const { status, body } = await village.giveBack('  Ảnh hơi mờ, chị chụp lại giúp nhé. ');
  const review = {
    state: 'returned',
    at: expect.any(String),
    by: 'Chẩu Văn Tổ',
    note: 'Ảnh hơi mờ, chị chụp lại giúp nhé.',
  };
  expect([status, body.review]).toEqual([200, review]);
  expect(await village.queue()).toEqual([]);
  expect((await village.entry('owner')).review).toEqual(review);
  expect(
    (await village.approve({ version: body.version, published: (await village.entry('team')).version }))
      .status,
  ).toBe(409);
  const { body: next } = await village.save('owner', { text: named('Nhà Chụp Lại') });
  expect(next.entry.review?.state).toBe('waiting');
  expect((await village.queue()).map(({ name }) => name)).toEqual(['Nhà Chụp Lại']);
  expect((await village.history()).map(({ state, note }) => [state, note])).toEqual([
    ['waiting', undefined],
    ['replaced', 'Ảnh hơi mờ, chị chụp lại giúp nhé.'],
    ['published', undefined],
  ]);
});

test('her pictures wait with her text, are seen by her and the team alone, and are published with it', async () => {
  const village = await aReview();
  const photo = await aPhoto();
  const sending = { text: named('Nhà Có Ảnh', withPicture), photos: { 'moi.jpg': photo } };
  expect((await village.save('owner', sending)).status).toBe(200);
  // The next text names the picture that waits, and does not send it again.
  const next = await village.save('owner', { text: named('Nhà Có Ảnh Mới', withPicture) });
  expect(next.status).toBe(200);
  const place = path.join(village.content, 'homestays/nha-mot/photos/moi.jpg');
  expect(existsSync(place)).toBe(false);
  expect((await village.comparison()).photos).toEqual(['moi.jpg']);
  for (const [person, status] of [
    ['owner', 200],
    ['team', 200],
    ['other-owner', 403],
  ] as const) {
    expect((await village.ask(person, '/photos/homestays/nha-mot/moi.jpg?width=160')).status).toBe(status);
  }
  const { body } = await village.get<{ photos: StoredPhoto[] }>('owner', '/photos/homestays/nha-mot');
  expect(body.photos.map(({ file }) => file)).toContain('moi.jpg');
  expect((await village.approve()).status).toBe(200);
  expect(existsSync(place)).toBe(true);
  expect(await village.temporary()).toEqual([]);
});

test('a picture that her text does not name is never published', async () => {
  const village = await aReview();
  const photos = [...(aHomestayFile().photos as unknown[]), moi];
  const first = { text: named('Nhà Số Một', { photos }), photos: { 'moi.jpg': await aPhoto() } };
  expect((await village.save('owner', first)).status).toBe(200);
  expect((await village.save('owner', { text: named('Nhà Số Hai') })).status).toBe(200);
  expect((await village.approve()).status).toBe(200);
  expect(existsSync(path.join(village.content, 'homestays/nha-mot/photos/moi.jpg'))).toBe(false);
});

test('a save that was made from another text is told so, also from one that is replaced', async () => {
  const village = await aReview();
  const base = (await village.entry('owner')).version;
  const first = await village.save('owner', { text: named('Nhà Số Một') });
  const second = await village.save('owner', { base, text: named('Nhà Số Hai') });
  expect([second.status, second.body.code, second.body.current]).toEqual([409, 'changed', first.body.entry]);
  const third = await village.save('owner', { base: first.body.entry.version, text: named('Nhà Số Ba') });
  expect(third.status).toBe(200);
});

test('the same save tried again is in the journal once', async () => {
  const village = await aReview();
  const sending = {
    key: randomUUID(),
    base: (await village.entry('owner')).version,
    text: named('Nhà Số Một'),
  };
  const first = await village.save('owner', sending);
  expect((await village.save('owner', sending)).body).toEqual(first.body);
  await village.restart();
  expect((await village.save('owner', sending)).body).toEqual(first.body);
  expect(await village.history()).toHaveLength(2);
  const other = await village.save('owner', { ...sending, text: named('Nhà Số Hai') });
  expect([other.status, other.body.code]).toEqual([422, 'invalid']);
});

test('the team edits meanwhile: both texts stay, and the approval needs them brought together', async () => {
  const village = await aReview();
  const { body: hers } = await village.save('owner', { text: named('Nhà Của Cô') });
  const { body: theirs } = await village.save('team', {
    text: named('Nhà Một', { address: 'Thôn Bản Mới' }),
  });
  expect(theirs.entry.review).toBeUndefined();
  const stale = await village.approve();
  expect([stale.status, stale.body.code, stale.body.current?.version]).toEqual([
    409,
    'changed',
    theirs.entry.version,
  ]);
  const text = named('Nhà Của Cô', { address: 'Thôn Bản Mới' });
  const { status } = await village.approve({ text });
  expect(status).toBe(200);
  expect(published(village)).toBe(text);
  expect((await village.history()).map(({ by, state }) => [by, state])).toEqual([
    ['Chẩu Văn Tổ', 'published'],
    ['Chẩu Văn Tổ', 'published'],
    ['Quan Thị Nhà', 'replaced'],
    ['sửa bằng tay', 'published'],
  ]);
  expect((await village.entry('owner')).text).toBe(text);
  expect(hers.entry.version).not.toBe(theirs.entry.version);
});

test('what was brought together is checked like a save', async () => {
  const village = await aReview();
  await village.save('owner');
  const { status, body } = await village.approve({ text: 'name: ""\n' });
  expect([status, body.code]).toEqual([422, 'invalid']);
  expect(body.problems?.length).toBeGreaterThan(0);
  expect(await village.queue()).toHaveLength(1);
});

test('of 20 approvals of one version at once by two people one is done, and whoever came second is told', async () => {
  const village = await aReview();
  const { body } = await village.save('owner');
  const { version } = await village.entry('team');
  const people = Array.from({ length: 20 }, (_, index) => (index % 2 ? 'team' : 'administrator'));
  const answers = await Promise.all(
    people.map((as) => village.approve({ version: body.entry.version, published: version }, as as 'team')),
  );
  const of = (as: string) =>
    new Set(answers.filter((_, index) => people[index] === as).map(({ status }) => status));
  const [first, second] = [of('administrator'), of('team')].toSorted((one) => (one.has(200) ? -1 : 1));
  // To the same person it is an approval whose answer got lost.
  expect([[...(first ?? [])], [...(second ?? [])]]).toEqual([[200], [409]]);
  const current = answers.find(({ status }) => status === 409)?.body.current;
  expect(current?.version).toBe(body.entry.version);
  expect(await village.history()).toHaveLength(2);
});

test('an approval that comes again is not undone by what the owner has sent since', async () => {
  const village = await aReview();
  const { body } = await village.save('owner', { text: named('Nhà Số Một') });
  const asked = { version: body.entry.version, published: (await village.entry('team')).version };
  const first = await village.approve(asked);
  await village.save('owner', { text: named('Nhà Số Hai') });
  const again = await village.approve(asked);
  expect([again.status, again.body.entry]).toEqual([200, first.body.entry]);
  expect((await village.queue()).map(({ name }) => name)).toEqual(['Nhà Số Hai']);
  await village.approve();
  expect((await village.approve(asked)).status).toBe(409);
});

test('in the history what was published stands by when it was', async () => {
  const village = await aReview();
  await village.save('owner', { text: named('Nhà Của Cô') });
  await village.save('team', { text: named('Nhà Của Tổ') });
  const { published: now } = await village.comparison();
  expect((await village.approve({ text: named('Nhà Của Cô'), published: now?.version ?? null })).status).toBe(
    200,
  );
  expect((await village.history()).map(({ by, isCurrent }) => [by, isCurrent])).toEqual([
    ['Quan Thị Nhà', true],
    ['Chẩu Văn Tổ', undefined],
    ['sửa bằng tay', undefined],
  ]);
});

test('a new house of an owner waits, is hers, and its name is taken', async () => {
  const village = await aReview();
  const text = ownersHouse('Nhà Mới');
  const sending = { slug: 'nha-moi', base: null, text, photos: { 'moi.jpg': await aPhoto() } };
  const { status, body } = await village.save('owner', sending);
  expect([status, body.code, body.message, body.entry?.review?.state]).toEqual([
    200,
    undefined,
    undefined,
    'waiting',
  ]);
  expect(existsSync(path.join(village.content, 'homestays/nha-moi'))).toBe(false);
  expect((await village.entry('owner', 'nha-moi')).text).toBe(text);
  expect((await village.entry('team', 'nha-moi')).review?.state).toBe('waiting');
  expect((await village.queue()).map(({ slug, isNew }) => [slug, isNew])).toEqual([['nha-moi', true]]);
  const { body: own } = await village.get<{ entries: Listed[] }>('owner', '/list/homestays');
  expect(own.entries.map(({ slug }) => slug)).toEqual(['nha-moi', 'nha-mot']);
  for (const person of ['other-owner', 'team'] as const) {
    const other = await village.save(person, { ...sending, key: randomUUID() });
    expect([other.status, other.body.code]).toEqual([409, 'exists']);
  }
  const again = await village.save('owner', { slug: 'nha-moi', text: ownersHouse('Nhà Mới Toanh') });
  expect(again.status).toBe(200);
  expect((await village.approve({ slug: 'nha-moi' })).status).toBe(200);
  expect(published(village, 'nha-moi')).toContain('Nhà Mới Toanh');
});

test('the exact text of another’s house does not make it hers', async () => {
  const village = await aReview();
  for (const slug of ['nha-hai', 'nha-ba']) {
    const house = { slug, base: null, text: ownersHouse('Nhà Ba'), photos: { 'moi.jpg': await aPhoto() } };
    if (slug === 'nha-ba') expect((await village.save('other-owner', house)).status).toBe(200);
    const text = slug === 'nha-hai' ? published(village, slug) : house.text;
    const { status, body } = await village.save('owner', { ...house, text });
    expect([status, body.code, body.current?.text ?? '']).toEqual([409, 'exists', '']);
  }
  const { body } = await village.get<{ entries: Listed[] }>('owner', '/list/homestays');
  expect(body.entries.map(({ slug }) => slug)).toEqual(['nha-mot']);
});

test('“Tôi viết xong” is seen by the team, also when nothing waits', async () => {
  const village = await aReview();
  const { status, body } = await village.post<{ review: unknown }>('owner', '/review/homestays/nha-mot/done');
  expect([status, body.review]).toEqual([
    200,
    { state: 'waiting', at: expect.any(String), by: 'Quan Thị Nhà', isDone: true },
  ]);
  expect((await village.queue())[0]?.review.isDone).toBe(true);
  await village.save('owner');
  expect((await village.queue())[0]?.review.isDone).toBe(true);
  expect((await village.approve()).status).toBe(200);
});

test('what the owner of a trusted house saves is published by itself', async () => {
  const village = await aReview();
  expect((await village.post('owner', '/trust/nha-mot', { isTrusted: true })).status).toBe(403);
  expect((await village.post('team', '/trust/nha-mot', { isTrusted: true })).body).toEqual({
    isTrusted: true,
  });
  const { body } = await village.save('owner');
  expect(body.entry.review).toBeUndefined();
  expect(published(village)).toBe(body.entry.text);
  const forbidden = await village.save('owner', { text: named('Nhà Một', { status: 'hidden' }) });
  expect([forbidden.status, forbidden.body.code]).toEqual([403, 'forbidden']);
  await village.post('team', '/trust/nha-mot', { isTrusted: false });
  expect((await village.save('owner', { text: named('Nhà Sau Đó') })).body.entry.review?.state).toBe(
    'waiting',
  );
});

test('a text that waited before her house was trusted is published with her next save', async () => {
  const village = await aReview();
  await village.save('owner', { text: named('Nhà Chờ') });
  await village.post('team', '/trust/nha-mot', { isTrusted: true });
  expect((await village.save('owner', { text: named('Nhà Tự Đăng') })).status).toBe(200);
  expect(published(village)).toContain('Nhà Tự Đăng');
  expect(await village.queue()).toEqual([]);
});

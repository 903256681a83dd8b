import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Person, SaveRequest } from '../../../../src/desk/protocol.ts';
import { type Disk, disk } from '../../../../src/desk/server/disk.ts';
import { aDesk, aPhoto, aText, type TestDesk } from './a-desk.ts';

const photoFile = path.join(import.meta.dirname, '../../../fixtures/photos/portrait.jpg');

const moi = [{ file: 'moi.jpg', alt: { vi: 'Sân nhà.' }, subject: 'exterior' }];
const withPhoto = aText({ name: 'Nhà Có Ảnh Mới', photos: moi });

const temporary = (files: string[]) => files.filter((file) => file.includes('.tmp'));

test('of 40 saves at once on 40 houses every one lands', async () => {
  const slugs = Array.from({ length: 40 }, (_, index) => `nha-${index + 1}`);
  const { entry, files, save } = await aDesk();
  const text = (slug: string) => aText({ name: `Nhà số ${slug}` });
  const answers = await Promise.all(slugs.map((slug) => save({ slug, base: null, text: text(slug) })));
  // Each house lists pictures that lie beside it.
  expect(answers.map(({ body }) => body.code)).toEqual(slugs.map(() => 'invalid'));
  const photo = await aPhoto();
  const again = await Promise.all(
    slugs.map((slug) =>
      save({ slug, base: null, text: aText({ name: slug, photos: moi }), photos: { 'moi.jpg': photo } }),
    ),
  );
  expect(again.map(({ status }) => status)).toEqual(slugs.map(() => 200));
  for (const slug of slugs) expect((await entry(slug)).text).toContain(`name: ${slug}`);
  expect(temporary(await files())).toEqual([]);
});

test('of 40 saves at once on one house one lands, and 39 are told clearly', async () => {
  const { entry, save } = await aDesk();
  const base = (await entry()).version;
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => save({ base, text: aText({ name: `Người thứ ${index}` }) })),
  );
  const landed = answers.filter(({ status }) => status === 200);
  expect(landed).toHaveLength(1);
  const winner = landed[0]?.body.entry;
  for (const { status, body } of answers.filter(({ status }) => status !== 200)) {
    expect([status, body.code, body.current]).toEqual([409, 'changed', winner]);
  }
  expect(await entry()).toEqual(winner);
});

describe('a power cut', () => {
  /** Steps on the disk: the picture, the text, then the picture's rename, then the text's. */
  const steps = {
    'while the picture is written': 1,
    'between the pictures and the text': 2,
    'before any rename': 3,
    'between the two renames': 4,
  };

  /** Saves in a process of its own, and kills it at a step. */
  async function killedAt(desk: TestDesk, save: SaveRequest, step: number) {
    const child = fork(
      path.join(import.meta.dirname, 'stopped-desk.ts'),
      [desk.content, desk.memory, JSON.stringify(save), photoFile, String(step)],
      { execArgv: ['--import', 'tsx'], stdio: 'inherit' },
    );
    const [message] = await once(child, 'message');
    child.kill('SIGKILL');
    await once(child, 'close');
    return message;
  }

  test.each(
    Object.entries(steps),
  )('%s leaves the old text; the next start tidies up', async (_when, step) => {
    const desk = await aDesk();
    const before = await desk.entry();
    const files = await desk.files();
    const save: SaveRequest = {
      key: randomUUID(),
      collection: 'homestays',
      slug: 'nha-mot',
      base: before.version,
      text: withPhoto,
    };
    expect(await killedAt(desk, save, step)).toBe('stopped');
    expect(await desk.entry()).toEqual(before);

    const restarted = await aDesk({ on: desk });
    const { status } = await restarted.save({ ...save, photos: { 'moi.jpg': await aPhoto() } });
    expect(status).toBe(200);
    expect((await restarted.entry()).text).toBe(withPhoto);
    expect(await restarted.files()).toEqual([...files, 'homestays/nha-mot/photos/moi.jpg'].sort());
  });

  test('after the last rename the save is done, and the same key is not taken for a conflict', async () => {
    const desk = await aDesk();
    const { version } = await desk.entry();
    const save: SaveRequest = {
      key: randomUUID(),
      collection: 'homestays',
      slug: 'nha-mot',
      base: version,
      text: withPhoto,
    };
    expect(await killedAt(desk, save, 5)).toBe('stopped');
    const restarted = await aDesk({ on: desk });
    const { status, body } = await restarted.save({ ...save, photos: { 'moi.jpg': await aPhoto() } });
    expect([status, body.entry?.text]).toEqual([200, withPhoto]);
  });

  test.each([1, 2, 3])('at step %i of a new house leaves no house at all', async (step) => {
    const desk = await aDesk();
    const files = await desk.files();
    const save: SaveRequest = {
      key: randomUUID(),
      collection: 'homestays',
      slug: 'suoi-mo',
      base: null,
      text: withPhoto,
    };
    expect(await killedAt(desk, save, step)).toBe('stopped');
    const restarted = await aDesk({ on: desk });
    expect(
      (await restarted.get<{ entries: { slug: string }[] }>('/entries/homestays')).body.entries,
    ).toHaveLength(2);
    await restarted.save({ base: 'x' });
    expect(await restarted.files()).toEqual(files);
    expect((await restarted.save({ ...save, photos: { 'moi.jpg': await aPhoto() } })).status).toBe(200);
  });

  test('tidying up leaves everything that is not our own', async () => {
    const desk = await aDesk();
    const own = [
      'homestays/nha-mot/.ghi-chu',
      'homestays/nha-mot/anh.tmp',
      '.nha-san-1-x.tmp',
      'homestays/.git/config',
    ];
    for (const file of own) {
      await mkdir(path.dirname(path.join(desk.content, file)), { recursive: true });
      await writeFile(path.join(desk.content, file), 'của người khác');
    }
    const files = await desk.files();
    const restarted = await aDesk({ on: desk });
    await restarted.save({ base: 'x' });
    expect(await restarted.files()).toEqual(files);
  });
});

describe('a full disk', () => {
  /** A disk on which one step fails, after having begun. */
  const fullAt = (step: number, code: string): Disk => {
    let done = 0;
    const orFull = async (work: () => Promise<void>, begin: () => Promise<void>) => {
      if (++done !== step) return work();
      await begin();
      throw Object.assign(new Error('no space left: phone 0912345678'), { code });
    };
    return {
      write: (file, bytes) =>
        orFull(
          () => disk.write(file, bytes),
          () => writeFile(file, bytes.slice(0, 5)),
        ),
      rename: (from, to) =>
        orFull(
          () => disk.rename(from, to),
          async () => {},
        ),
    };
  };

  const places = [1, 2, 3, 4].flatMap((step) =>
    ['ENOSPC', 'EDQUOT'].flatMap((code) => [
      { step, code, slug: 'nha-mot' },
      { step: Math.min(step, 3), code, slug: 'suoi-mo' },
    ]),
  );

  test.each(places)('$code at step $step of $slug: nothing is half-written, and the person is told', async ({
    step,
    code,
    slug,
  }) => {
    const desk = await aDesk({ disk: fullAt(step, code) });
    const files = await desk.files();
    const before = await desk.entry();
    const sending = {
      slug,
      base: slug === 'nha-mot' ? before.version : null,
      text: withPhoto,
      key: randomUUID(),
      photos: { 'moi.jpg': await aPhoto() },
    };
    const { status, body } = await desk.save(sending);
    expect([status, body.code]).toEqual([507, 'disk-full']);
    expect(body.message).toContain('hết chỗ');
    expect(await desk.files()).toEqual(files);
    expect(await desk.entry()).toEqual(before);
    expect(desk.log.join('\n')).not.toContain('0912');
    // Once there is room the same save goes through.
    expect((await desk.save(sending)).status).toBe(200);
  });

  test('a save that is done stays done when only its note found no room', async () => {
    const desk = await aDesk({ disk: fullAt(3, 'ENOSPC') });
    expect((await desk.save()).status).toBe(200);
    expect(desk.log.join('\n')).toContain('ENOSPC');
  });
});

test('a fault of the disk is told calmly, and its words stay out of answer and log', async () => {
  const broken: Disk = {
    write: async () => {
      throw new Error('phone 0912345678');
    },
    rename: disk.rename,
  };
  const desk = await aDesk({ disk: broken });
  const { status, body } = await desk.save();
  expect([status, body.code]).toEqual([500, 'fault']);
  expect(body.message).toContain('Bài của bạn vẫn còn');
  expect(JSON.stringify(body) + desk.log.join('\n')).not.toContain('0912');
});

test('a session that ends in the middle: sign in again, and the same key is saved once', async () => {
  const hoa: Person = { id: 'n3', name: 'Cô Hoa', role: 'team' };
  let signedIn = true;
  const desk = await aDesk({ whoAsks: async () => (signedIn ? hoa : undefined) });
  const sending = { key: randomUUID(), base: (await desk.entry()).version };
  signedIn = false;
  const { status, body } = await desk.save(sending);
  expect([status, body.code]).toEqual([401, 'signed-out']);
  signedIn = true;
  expect((await desk.entry()).version).toBe(sending.base);
  const first = await desk.save(sending);
  expect(first.status).toBe(200);
  expect((await desk.save(sending)).body).toEqual(first.body);
});

test('a server that was started again between two tries remembers the key', async () => {
  const desk = await aDesk();
  const sending = { key: randomUUID(), base: (await desk.entry()).version };
  const first = await desk.save(sending);
  await desk.save({ text: aText({ name: 'Người khác sửa sau đó' }) });
  const restarted = await aDesk({ on: desk });
  expect(await restarted.save(sending)).toMatchObject({ status: 200, body: first.body });
  expect(await readFile(path.join(desk.content, 'homestays/nha-mot/index.yaml'), 'utf8')).toContain('sau đó');
});

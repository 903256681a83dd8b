import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { alwaysCurrent } from '../../../../../src/desk/server/build-feed.ts';
import { deskServer } from '../../../../../src/desk/server/desk-server.ts';
import { backUp, type Manifest } from '../../../../../src/desk/server/keeping/backup.ts';
import { type Restored, restore } from '../../../../../src/desk/server/keeping/restore.ts';
import { openVillage } from '../../../../../src/desk/server/village.ts';
import { databaseFile } from '../../../../../src/desk/server/village-database.ts';
import {
  cheapHash,
  cookieOf,
  goodPassword,
  villageHost,
  villagePeople,
} from '../../../../fixtures/village.ts';
import { aReview, named, type TestReview } from '../journal/a-review.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-keeping-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

interface Moved {
  content: string;
  data: string;
  done: Restored;
}

async function restoredFrom(archive: string): Promise<Moved> {
  const folder = await emptyFolder();
  const places = { content: path.join(folder, 'content'), data: path.join(folder, 'data') };
  return { ...places, done: await restore({ archive, ...places }) };
}

/** The desk on restored folders, as its members reach it. */
async function opened({ content, data }: Moved) {
  const village = await openVillage({
    data,
    address: `http://${villageHost}`,
    log: () => {},
    hashCost: cheapHash,
  });
  onTestFinished(() => village.close());
  const app = deskServer({
    hosts: () => [villageHost],
    rebuild: alwaysCurrent,
    log: () => {},
    memory: path.join(path.dirname(data), 'memory'),
    content,
    village,
  });
  const headers = { host: villageHost, 'x-nha-san': 'desk', 'content-type': 'application/json' };
  return {
    village,
    get: (address: string, cookie: string) =>
      app.request(`http://${villageHost}/admin/api${address}`, { headers: { ...headers, cookie } }),
    post: (address: string, body: unknown) =>
      app.request(`http://${villageHost}/admin/api${address}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      }),
  };
}

const backup = (village: TestReview) =>
  backUp({ content: village.content, data: village.data, occasion: 'bang-tay' });

const tree = async (folder: string) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.nha-san-'));
  const pairs = files.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(folder, file), (await readFile(file)).toString('base64')] as const;
  });
  return new Map((await Promise.all(pairs)).sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** The same archive with something changed in it. */
async function changed(archive: string, change: (files: Record<string, Uint8Array>) => void) {
  const files = unzipSync(await readFile(archive));
  change(files);
  const other = path.join(await emptyFolder(), 'other.zip');
  await writeFile(other, zipSync(files));
  return other;
}

test('an archive brings everything back: site, history and members, who sign in anew', async () => {
  const village = await aReview();
  await village.save('owner', { text: named('Nhà Đã Duyệt') });
  expect((await village.approve()).status).toBe(200);
  await village.save('owner', { text: named('Nhà Còn Chờ') });
  const before = await tree(village.content);
  const history = await village.history();

  const moved = await restoredFrom(await backup(village));
  expect(await tree(moved.content)).toEqual(before);
  expect(moved.done).toMatchObject({ members: 4, withPassword: 4, endedSessions: 4, byHand: [], aside: [] });
  const desk = await opened(moved);
  for (const cookie of Object.values(village.cookies).filter(Boolean)) {
    expect((await desk.get('/me', cookie)).status).toBe(401);
  }
  const { phone } = villagePeople.team;
  const signedIn = await desk.post('/sign-in', { phone, password: goodPassword });
  expect(signedIn.status).toBe(200);
  const cookie = cookieOf(signedIn.headers);
  const told = (await (await desk.get('/history/homestays/nha-mot', cookie)).json()) as { versions: unknown };
  expect(told.versions).toEqual(history);
  const queue = (await (await desk.get('/review', cookie)).json()) as { waiting: unknown[] };
  expect(queue.waiting).toHaveLength(1);
});

test('nobody but its owner reads an archive, and nothing half-made stays beside it', async () => {
  const village = await aReview();
  const archive = await backup(village);
  expect((await stat(archive)).mode & 0o777).toBe(0o600);
  expect((await stat(path.dirname(archive))).mode & 0o777).toBe(0o700);
  expect(await readdir(path.dirname(archive))).toEqual([path.basename(archive)]);
  const { data } = await restoredFrom(archive);
  expect((await stat(data)).mode & 0o777).toBe(0o700);
  for (const name of ['key', 'village.sqlite']) {
    expect((await stat(path.join(data, name))).mode & 0o777).toBe(0o600);
  }
});

test('while people save, every text that is published in the archive lies in its content', async () => {
  const village = await aReview();
  let isDone = false;
  const saving = (async () => {
    for (let turn = 0; !isDone; turn++) {
      await village.save('team', { text: named(`Nhà Lần ${turn}`) });
      await village.save('owner', { text: named(`Nhà Chờ ${turn}`) });
    }
    return true;
  })();
  const archives: string[] = [];
  for (let turn = 0; turn < 4; turn++) archives.push(await backup(village));
  isDone = true;
  await saving;
  expect(new Set(archives).size).toBe(4);
  for (const archive of archives) {
    const moved = await restoredFrom(archive);
    expect(moved.done.byHand).toEqual([]);
    const { village: open } = await opened(moved);
    const text = await readFile(path.join(moved.content, 'homestays/nha-mot/index.yaml'), 'utf8');
    const publishing = open.journal.publishing().map((row) => row.text);
    const newest = open.journal.newest({ collection: 'homestays', slug: 'nha-mot' });
    if (newest) expect([newest.text, ...publishing]).toContain(text);
  }
});

test('what lies there is not replaced unless that is asked for, and then moved aside with its backups kept', async () => {
  const village = await aReview();
  const archive = await backup(village);
  const folder = await emptyFolder();
  const places = { content: path.join(folder, 'content'), data: path.join(folder, 'data') };
  await mkdir(path.join(places.data, 'backups'), { recursive: true });
  await writeFile(path.join(places.data, 'backups', 'old.zip'), 'old');
  await mkdir(places.content);
  await writeFile(path.join(places.content, 'mine.txt'), 'mine');
  await expect(restore({ archive, ...places })).rejects.toThrow('không bị xóa');
  expect(await readdir(folder)).toEqual(['content', 'data']);
  const at = new Date('2026-11-30T01:02:03Z');
  const { aside } = await restore({ archive, ...places, replace: true, at });
  expect(aside).toEqual([`${places.content}.cu-20261130010203`, `${places.data}.cu-20261130010203`]);
  expect(await readFile(path.join(aside[0] as string, 'mine.txt'), 'utf8')).toBe('mine');
  expect(await readdir(path.join(places.data, 'backups'))).toEqual(['old.zip']);
});

test('an archive that was packed anew, as an office does it, is as good', async () => {
  const village = await aReview();
  const archive = await changed(await backup(village), () => {});
  expect((await restoredFrom(archive)).done.members).toBe(4);
});

type Manifested = (manifest: Manifest, files: Record<string, Uint8Array>) => void;

test.each<[string, Manifested, string]>([
  ['a changed file', (_, files) => Object.assign(files, { 'content/site.yaml': Buffer.from('x') }), 'hỏng'],
  ['a missing file', (_, files) => void delete files['data/key'], 'hỏng'],
  [
    'a name that leads elsewhere',
    ({ files: names }, files) => {
      names['content/../../evil'] = '0';
      files['content/../../evil'] = Buffer.from('x');
    },
    'hỏng',
  ],
  [
    'an absolute name',
    ({ files: names }, files) => {
      names['/evil'] = '0';
      files['/evil'] = Buffer.from('x');
    },
    'hỏng',
  ],
  ['a newer program', (manifest) => Object.assign(manifest, { schema: 999 }), 'Hãy cập nhật chương trình'],
  ['another form', (manifest) => Object.assign(manifest, { format: 2 }), 'Hãy cập nhật chương trình'],
  ['no database', ({ files: names }) => void delete names['data/village.sqlite'], 'thiếu dữ liệu chính'],
  ['no list', (_, files) => void delete files['manifest.json'], 'không phải bản sao lưu'],
])('refuses an archive with %s, and leaves nothing behind', async (_what, change, sentence) => {
  const village = await aReview();
  const archive = await changed(await backup(village), (files) => {
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] as Uint8Array).toString()) as Manifest;
    const isListed = () => 'manifest.json' in files;
    change(manifest, files);
    if (isListed()) files['manifest.json'] = Buffer.from(JSON.stringify(manifest));
  });
  const folder = await emptyFolder();
  const places = { content: path.join(folder, 'content'), data: path.join(folder, 'data') };
  await expect(restore({ archive, ...places })).rejects.toThrow(sentence);
  expect(await readdir(folder)).toEqual([]);
});

test.each([0, 1, 21, 22, 1000, -1])('refuses an archive that ends after %d bytes', async (length) => {
  const village = await aReview();
  const whole = await readFile(await backup(village));
  const folder = await emptyFolder();
  const archive = path.join(folder, 'cut.zip');
  await writeFile(archive, whole.subarray(0, length));
  const places = { content: path.join(folder, 'content'), data: path.join(folder, 'data') };
  await expect(restore({ archive, ...places })).rejects.toThrow('hỏng');
  expect(existsSync(places.data)).toBe(false);
});

test('on a full disk it says so, and the backups before stay', async () => {
  const village = await aReview();
  const first = await backup(village);
  const { content, data } = village;
  const full = backUp({ content, data, occasion: 'hang-dem', freeOf: async () => 1000 });
  await expect(full).rejects.toThrow('không còn đủ chỗ');
  expect(await readdir(path.dirname(first))).toEqual([path.basename(first)]);
});

test('a database of an older program is brought up to this one', async () => {
  const village = await aReview();
  village.village.database.exec('DROP TABLE version; DROP TABLE trust; PRAGMA user_version = 0');
  const moved = await restoredFrom(await backup(village));
  const database = new DatabaseSync(databaseFile(moved.data));
  onTestFinished(() => database.close());
  expect(database.prepare('SELECT count(*) AS count FROM version').get()?.count).toBe(0);
});

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SaveRequest } from '../../../../../src/desk/protocol.ts';
import { Journal } from '../../../../../src/desk/server/journal/journal.ts';
import { openDatabase } from '../../../../../src/desk/server/village-database.ts';
import { aContentFolder } from '../../../../fixtures/content-folder.ts';
import { named } from './a-review.ts';
import { type QuickVillage, quickVillage } from './quick-village.ts';
import { perform } from './villagers.ts';

const place = { collection: 'homestays', slug: 'nha-mot' } as const;
const team = { id: 'to', name: 'Tổ' };

/** A village that can end and begin again. */
async function aVillageThatEnds() {
  const content = await aContentFolder();
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-settle-'));
  const folders = { content, data: path.join(folder, 'data'), memory: path.join(folder, 'memory') };
  const file = path.join(content, 'homestays/nha-mot/index.yaml');
  let village: QuickVillage | undefined;
  onTestFinished(async () => {
    village?.database.close();
    for (const each of [content, folder]) await rm(each, { recursive: true, force: true });
  });
  const begin = async () => {
    village?.database.close();
    village = quickVillage(folders);
    await village.settled();
    return village;
  };
  return { folders, file, begin, lying: () => readFileSync(file, 'utf8') };
}

const states = ({ journal }: QuickVillage) =>
  journal.history(place).map(({ name, state }) => `${name}: ${state}`);

test('an approval that was decided and not done is done at the next start', async () => {
  const { begin, lying } = await aVillageThatEnds();
  const before = await begin();
  await perform(before, 'owner saves', 'nha-mot', 'Nhà Của Cô');
  const open = before.journal.open(place);
  before.journal.approve(open?.id ?? 0, team, open?.base ?? null);
  expect(lying()).not.toContain('Nhà Của Cô');
  const village = await begin();
  expect(lying()).toBe(named('Nhà Của Cô'));
  expect(states(village)).toEqual(['chu-mot: published', 'sửa bằng tay: published']);
});

test('where somebody has changed the file meanwhile, it stays, and the text waits again', async () => {
  const { begin, file, lying } = await aVillageThatEnds();
  const before = await begin();
  await perform(before, 'owner saves', 'nha-mot', 'Nhà Của Cô');
  const open = before.journal.open(place);
  before.journal.approve(open?.id ?? 0, team, open?.base ?? null);
  writeFileSync(file, named('Sửa Trong Máy'));
  const village = await begin();
  expect(lying()).toBe(named('Sửa Trong Máy'));
  expect(states(village)).toEqual(['sửa bằng tay: published', 'chu-mot: waiting', 'sửa bằng tay: published']);
  expect((await perform(village, 'approve', 'nha-mot', ''))?.deed).toBeUndefined();
  expect((await perform(village, 'approve together', 'nha-mot', 'Cả Hai Bên'))?.text).toBe(lying());
});

test('a save of the team that came too late is in the journal, and is not taken for done when it comes again', async () => {
  const { begin, file, lying } = await aVillageThatEnds();
  const { journal } = await begin();
  const base = journal.newest(place)?.version ?? null;
  const save: SaveRequest = { key: randomUUID(), ...place, base, text: named('Tổ Vừa Viết') };
  journal.begin({ ...place, base, text: save.text, by: team, tried: { save, sent: [] } }, base);
  writeFileSync(file, named('Sửa Trong Máy'));
  const village = await begin();
  expect(states(village)).toEqual(['sửa bằng tay: published', 'Tổ: replaced', 'sửa bằng tay: published']);
  const { status, body } = await village.ask('to', '/save', save);
  expect([status, body.code, body.current?.text]).toEqual([409, 'changed', lying()]);
});

test('a deletion that was decided and not done is done; a house that was put back since stays', async () => {
  const { begin, file, folders } = await aVillageThatEnds();
  const { journal } = await begin();
  const text = readFileSync(file, 'utf8');
  journal.delete({ ...place, base: journal.newest(place)?.version ?? null, text, by: team });
  await begin();
  expect(existsSync(file)).toBe(false);
  const grave = path.join(folders.data, 'trash/homestays/nha-mot');
  const [id = ''] = readdirSync(grave);
  expect(readdirSync(path.join(grave, id, 'photos'))).toContain('meal-tray.jpg');
  await perform(await begin(), 'bring back', 'nha-mot', '');
  await begin();
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('what a program that was killed has left half-written in the data goes; nothing else does', async () => {
  const { begin, folders } = await aVillageThatEnds();
  const village = await begin();
  await perform(village, 'delete', 'nha-mot', '');
  const halves = ['', 'photos', 'trash/homestays/nha-mot'].map((folder) =>
    path.join(folders.data, folder, `.nha-san-999999999-${randomUUID()}.tmp`),
  );
  const own = path.join(folders.data, 'ghi-chu.tmp');
  for (const each of [...halves, own]) {
    mkdirSync(path.dirname(each), { recursive: true });
    writeFileSync(each, 'x');
  }
  await begin();
  expect([...halves, own].map(existsSync)).toEqual([false, false, false, true]);
});

test('data that a newer program has written is not touched', async () => {
  const { folders } = await aVillageThatEnds();
  const database = openDatabase(folders.data);
  onTestFinished(() => database.close());
  const open = () => new Journal(database, folders.data);
  open();
  open();
  database.exec('PRAGMA user_version = 99');
  expect(open).toThrow(/do bản mới hơn của chương trình ghi/);
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 99 });
});

import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';
import { aVillage } from '../../fixtures/village.ts';
import { ownersHouse } from '../desk/server/journal/a-review.ts';

const photo = path.join(import.meta.dirname, '../../fixtures/photos/portrait.jpg');

test.each([
  'SIGTERM',
  'SIGINT',
] as const)('a program that is told to stop by %s during twenty saves answers each, and ends in order', async (signal) => {
  const content = await aContentFolder();
  const memory = await mkdtemp(path.join(tmpdir(), 'nha-san-ending-'));
  onTestFinished(async () => {
    for (const folder of [content, memory]) await rm(folder, { recursive: true, force: true });
  });
  const program = path.join(import.meta.dirname, 'ending-program.ts');
  const child = fork(program, [content, memory], { execArgv: ['--import', 'tsx'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [port] = await once(child, 'message');
  const bytes = await readFile(photo);
  const photos = [{ file: 'moi.jpg', alt: { vi: 'Sân nhà.' }, subject: 'exterior' }];
  const saves = Array.from({ length: 20 }, async (_, index) => {
    const slug = `nha-so-${index}`;
    const text = stringify(aHomestayFile({ name: `Nhà số ${index}`, photos }));
    const body = new FormData();
    const save = { key: randomUUID(), collection: 'homestays', slug, base: null, text };
    body.append('save', JSON.stringify(save));
    body.append('photo', new Blob([new Uint8Array(bytes)]), 'moi.jpg');
    const address = `http://127.0.0.1:${port}/admin/api/save`;
    const answer = await fetch(address, { method: 'POST', body, headers: { 'x-nha-san': 'desk' } });
    return { slug, status: answer.status };
  });
  await once(child, 'message');
  const closed = once(child, 'close');
  child.kill(signal);
  const answers = await Promise.all(saves);
  expect((await closed)[0]).toBe(0);
  for (const { status } of answers) expect([200, 503]).toContain(status);
  const done = answers.filter(({ status }) => status === 200).map(({ slug }) => slug);
  expect(done.length).toBeGreaterThan(0);
  const houses = await readdir(path.join(content, 'homestays'));
  expect(houses.filter((name) => name.startsWith('nha-so')).sort()).toEqual(done.sort());
});

test('a village server that is told to stop during twenty saves has in its journal what it has acknowledged', async () => {
  const { content, data, cookies, village, end } = await aVillage();
  const memory = await mkdtemp(path.join(tmpdir(), 'nha-san-ending-'));
  onTestFinished(async () => {
    await end();
    await rm(memory, { recursive: true, force: true });
  });
  const program = path.join(import.meta.dirname, 'ending-program.ts');
  const child = fork(program, [content, memory, data], { execArgv: ['--import', 'tsx'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [port] = await once(child, 'message');
  const bytes = await readFile(photo);
  const saves = Array.from({ length: 20 }, async (_, index) => {
    const isPublished = index % 2 === 0;
    const slug = `nha-so-${index}`;
    const text = ownersHouse(`Nhà số ${index}`);
    const body = new FormData();
    const save = { key: randomUUID(), collection: 'homestays', slug, base: null, text };
    body.append('save', JSON.stringify(save));
    body.append('photo', new Blob([new Uint8Array(bytes)]), 'moi.jpg');
    const answer = await fetch(`http://127.0.0.1:${port}/admin/api/save`, {
      method: 'POST',
      body,
      headers: { 'x-nha-san': 'desk', cookie: cookies[isPublished ? 'team' : 'owner'] },
    });
    return { slug, text, isPublished, status: answer.status };
  });
  await once(child, 'message');
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const answers = await Promise.all(saves);
  expect((await closed)[0]).toBe(0);
  // Whoever is told to come again does so by herself.
  for (const { status } of answers) expect([200, 503]).toContain(status);
  expect(answers.some(({ status }) => status === 200)).toBe(true);
  for (const { slug, text, isPublished, status } of answers) {
    const place = { collection: 'homestays', slug } as const;
    const kept = isPublished ? village.journal.newest(place) : village.journal.open(place);
    expect([slug, kept?.text]).toEqual([slug, status === 200 ? text : undefined]);
    const lies = await access(path.join(content, 'homestays', slug)).then(
      () => true,
      () => false,
    );
    expect([slug, lies]).toEqual([slug, isPublished && status === 200]);
  }
});

import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aContentFolder } from '../../../fixtures/content-folder.ts';
import { aPhoto, aText } from './a-desk.ts';
import type { Measured } from './measured-program.ts';

/** A desk in a process of its own, so that its memory and its loop are its own. */
async function aMeasuredDesk() {
  const content = await aContentFolder();
  const memory = await mkdtemp(path.join(tmpdir(), 'nha-san-measured-'));
  await writeFile(path.join(content, 'index.html'), 'trang chủ');
  const program = path.join(import.meta.dirname, 'measured-program.ts');
  const child = fork(program, [content, memory], { execArgv: ['--import', 'tsx'] });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    for (const folder of [content, memory]) await rm(folder, { recursive: true, force: true });
  });
  const [port] = await once(child, 'message');
  const origin = `http://127.0.0.1:${port}`;
  return {
    page: () => fetch(origin),
    async save(slug: string, text: string, photos: Record<string, Uint8Array> = {}) {
      const body = new FormData();
      const save = { key: randomUUID(), collection: 'homestays', slug, base: null, text };
      body.append('save', JSON.stringify(save));
      for (const [name, bytes] of Object.entries(photos)) {
        body.append('photo', new Blob([new Uint8Array(bytes)]), name);
      }
      const headers = { 'x-nha-san': 'desk' };
      return fetch(`${origin}/admin/api/save`, { method: 'POST', body, headers });
    },
    async measured(): Promise<Measured> {
      child.send('measure');
      return (await once(child, 'message'))[0];
    },
  };
}

/** A photo of 4 MB that is looked at as quickly as a small one: it says its tables again and again, as a JPEG may. */
async function aHeavyPhoto() {
  const photo = await aPhoto();
  const at = photo.indexOf(Buffer.from([0xff, 0xdb]));
  const tables = photo.subarray(at + 4, at + 2 + photo.readUInt16BE(at + 2));
  const many = Buffer.concat(Array.from({ length: Math.floor(65_000 / tables.length) }, () => tables));
  const head = Buffer.from([0xff, 0xdb, 0, 0]);
  head.writeUInt16BE(many.length + 2, 2);
  const again = Array.from({ length: 61 }, () => [head, many]).flat();
  return Buffer.concat([photo.subarray(0, at), ...again, photo.subarray(at)]);
}

test('four saves of many photos at once take no more memory than a small machine has', async () => {
  // Started before anything is heavy here: on some systems the peak of a process begins with that of its starter.
  const { save, measured } = await aMeasuredDesk();
  const photo = await aHeavyPhoto();
  const names = Array.from({ length: 12 }, (_, index) => `anh-${index}.jpg`);
  const text = aText({
    photos: names.map((file) => ({ file, alt: { vi: 'Sân nhà.' }, subject: 'exterior' })),
  });
  const photos = Object.fromEntries(names.map((name) => [name, photo]));
  const slugs = ['nha-so-mot', 'nha-so-hai', 'nha-so-ba', 'nha-so-bon'];
  const answers = await Promise.all(slugs.map((slug) => save(slug, text, photos)));
  for (const answer of answers) expect(answer.status, await answer.text()).toBe(200);
  expect((await measured()).peak).toBeLessThan(350);
});

const many = (line: (index: number) => string) => Array.from({ length: 40_000 }, (_, index) => line(index));

test.each([
  ['forty thousand keys', many((index) => `k${index}: 1\n`).join('')],
  ['forty thousand keys of one place', `map: {${many((index) => `k${index}: 1`).join(', ')}}`],
  ['brackets in brackets', `name: ${'['.repeat(250_000)}${']'.repeat(250_000)}`],
])('a text of %s is refused with less than a second of work, and pages are answered meanwhile', async (_what, text) => {
  const { page, save, measured } = await aMeasuredDesk();
  const before = await measured();
  const [refusal, ...pages] = await Promise.all([save('nha-so-mot', text), page(), page(), page()]);
  expect((await measured()).work - before.work).toBeLessThan(1000);
  expect([refusal.status, (await refusal.json()).code]).toEqual([422, 'invalid']);
  for (const each of pages) expect(await each.text()).toBe('trang chủ');
});

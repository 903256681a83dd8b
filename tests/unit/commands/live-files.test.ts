import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { liveFiles } from '../../../src/commands/live-files.ts';
import { siteServer } from '../../../src/commands/site-server.ts';
import { PictureMaker } from '../../../src/program/picture-maker.ts';
import { forgetUnmade } from '../../../src/site/unmade.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aLiveSite, edit, housesShown, type PageText } from '../../fixtures/live-site.ts';

let cache: string;
let content: string;
const house = () => path.join(content, 'homestays/nha-mot/index.yaml');

beforeAll(async () => {
  cache = mkdtempSync(path.join(tmpdir(), 'nha-san-files-'));
  content = await aContentFolder();
  vi.stubEnv('NHA_SAN_CACHE', cache);
  vi.stubEnv('NHA_SAN_CONTENT', content);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  forgetUnmade();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
  await rm(content, { recursive: true });
});

/** A server of a site whose pages say what the test wants, and how often each was made. */
async function serving(text: PageText = housesShown) {
  const made: string[] = [];
  const site = aLiveSite((address) => {
    made.push(address);
    return text(address);
  });
  const server = siteServer(liveFiles(site, new PictureMaker('none'), [])).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = async (address: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`);
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  return { site, made, ask };
}

test('before the settings are good it is said that there is no site yet, and then it is there', async () => {
  const { site, ask } = await serving();
  expect(await ask('/')).toMatchObject({ status: 503, text: expect.stringContaining('content/site.yaml') });
  await site.refresh();
  expect(await ask('/')).toMatchObject({ status: 200, text: 'Nhà Hai, Nhà Một' });
});

test('a page is made once, however many ask, and again only when something has changed', async () => {
  const { site, made, ask } = await serving();
  await site.refresh();
  await Promise.all(Array.from({ length: 20 }, () => ask('/homestay/')));
  await ask('/homestay/?khach=2');
  expect(made).toEqual(['/homestay/']);
  await site.refresh();
  await ask('/homestay/');
  expect(made).toEqual(['/homestay/', '/homestay/']);
});

test('a page is made anew on another day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T16:59:00Z') });
  const { site, ask } = await serving(() => site.today().day);
  await site.refresh();
  expect((await ask('/homestay/')).text).toBe('2026-11-30');
  vi.setSystemTime(new Date('2026-11-30T17:00:00Z'));
  expect((await ask('/homestay/')).text).toBe('2026-12-01');
});

test('what was asked for before a change, and made after it, is not kept for those who ask after it', async () => {
  const isAsked = Promise.withResolvers<void>();
  const goesOn = Promise.withResolvers<void>();
  const { site, ask } = await serving(async (address) => {
    isAsked.resolve();
    await goesOn.promise;
    return housesShown(address);
  });
  await site.refresh();
  const [slow, second] = [ask('/homestay/'), ask('/homestay/')];
  await isAsked.promise;
  const before = await edit(house(), 'Nhà Một', 'Nhà Mới');
  onTestFinished(() => writeFile(house(), before));
  await site.refresh();
  const later = ask('/homestay/');
  goesOn.resolve();
  expect([(await slow).text, (await second).text]).toEqual(['Nhà Hai, Nhà Một', 'Nhà Hai, Nhà Một']);
  expect((await later).text).toBe('Nhà Hai, Nhà Mới');
  expect((await ask('/homestay/')).text).toBe('Nhà Hai, Nhà Mới');
});

test('a house that was taken away is gone with the next answer', async () => {
  const { site, ask } = await serving();
  await site.refresh();
  expect((await ask('/homestay/nha-mot/')).status).toBe(200);
  const [there, aside] = [path.dirname(house()), path.join(cache, 'aside')];
  await rename(there, aside);
  onTestFinished(() => rename(aside, there));
  await site.refresh();
  expect((await ask('/homestay/nha-mot/')).status).toBe(404);
  expect((await ask('/homestay/')).text).toBe('Nhà Hai');
});

test('a page that fails is not there, and says so; the others are', async () => {
  const { site, ask } = await serving((address) => {
    if (address === '/homestay/nha-mot/') throw new Error('thrown');
    return housesShown(address);
  });
  await site.refresh();
  for (let time = 0; time < 2; time++) {
    const answer = await ask('/homestay/nha-mot/');
    expect([answer.status, answer.text]).toEqual([404, 'không có']);
    expect((await ask('/homestay/')).status).toBe(200);
  }
});

test('a page of the whole site that fails is the end of that answer only, and is tried again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  let isFailing = true;
  const { site, ask } = await serving((address) => {
    if (address === '/' && isFailing) throw new Error('/srv/site.ts:1');
    return housesShown(address);
  });
  await site.refresh();
  expect(await ask('/')).toMatchObject({ status: 500, text: '500' });
  expect((await ask('/homestay/')).status).toBe(200);
  isFailing = false;
  expect((await ask('/')).status).toBe(200);
});

test('every header is sent once', async () => {
  const { site, ask } = await serving();
  await site.refresh();
  const { headers } = await ask('/api/homestays.json');
  expect(headers.get('cache-control')).toBe('public, max-age=3600');
  expect((await ask('/homestay/')).headers.get('cache-control')).toBe('no-cache');
});

import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createServer, type Plugin } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { deskInDevelopment } from '../../../../src/desk/in-development.ts';
import { deskKey } from '../../../../src/desk/server/desk-key.ts';
import { cacheFolder } from '../../../../src/photos/cache.ts';
import { aContentFolder } from '../../../fixtures/content-folder.ts';

afterEach(() => vi.unstubAllEnvs());

/** Refuses every address without a slash at its end, before anything else, as Astro does. */
const slashes: Plugin = {
  name: 'slashes',
  configureServer: (server) => () => {
    server.middlewares.stack.unshift({
      route: '',
      handle: (
        request: { url?: string },
        response: { statusCode: number; end(): void },
        next: () => void,
      ) => {
        if (request.url?.endsWith('/')) return next();
        response.statusCode = 404;
        response.end();
      },
    });
  },
};

test('the development server answers for the desk, before it refuses addresses without a slash', async ({
  onTestFinished,
}) => {
  const content = await aContentFolder();
  vi.stubEnv('NHA_SAN_CONTENT', content);
  vi.stubEnv('NHA_SAN_CACHE', path.join(content, '.cache'));
  const server = await createServer({
    configFile: false,
    root: content,
    logLevel: 'silent',
    appType: 'custom',
    server: { host: '127.0.0.1', port: 0 },
    plugins: [deskInDevelopment(), slashes],
  });
  onTestFinished(async () => {
    await server.close();
    await rm(content, { recursive: true, force: true });
  });
  await server.listen();
  const { port } = server.httpServer?.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  expect((await fetch(`${origin}/admin/api/me`)).status).toBe(403);
  const entrance = deskKey(path.join(cacheFolder(), 'desk')).addressOn(origin);
  const opened = await fetch(entrance, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const ask = (address: string) => fetch(origin + address, { headers: { cookie } });
  expect(await (await ask('/admin/api/me')).json()).toMatchObject({ role: 'team' });
  expect((await ask('/admin/api/entries/homestays/nha-mot')).status).toBe(200);
  expect((await ask('/admin/api/nothing')).status).toBe(404);
});

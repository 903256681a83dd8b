import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Looked, withHealth } from '../../../src/commands/health.ts';

async function aFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-health-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A village server that is well, but for what is said. */
async function aServer(changes: Partial<Looked> = {}) {
  const folder = await aFolder();
  const database = new DatabaseSync(':memory:');
  const rebuild = {
    state: { state: 'current' as const },
    failure: undefined,
    readAt: new Date('2026-12-01'),
  };
  const serve = vi.fn();
  const looked: Looked = {
    folders: { content: folder, data: folder },
    village: { open: { database } },
    rebuild,
    ...changes,
  };
  const answer = withHealth(serve, looked);
  const ask = (url = '/healthz', method = 'GET') =>
    new Promise<{ status: number; body: string }>((resolve) => {
      let status = 0;
      const response = {
        writeHead: (code: number) => {
          status = code;
          return response;
        },
        end: (body?: Buffer) => resolve({ status, body: body?.toString() ?? '' }),
      };
      answer({ url, method } as IncomingMessage, response as unknown as ServerResponse);
    });
  return { ask, answer, serve, folder, database, rebuild };
}

test('a server that is well says so, and names nothing and nobody', async () => {
  const { ask, folder } = await aServer();
  const { status, body } = await ask();
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({
    isWell: true,
    problems: [],
    warnings: [],
    rebuild: { state: 'current', readAt: '2026-12-01T00:00:00.000Z' },
  });
  expect(body).not.toContain(path.basename(folder));
  expect(await readdir(folder)).toEqual([]);
});

test.each<[string, (server: Awaited<ReturnType<typeof aServer>>) => unknown, string]>([
  [
    'its disk takes no files',
    ({ folder }) => rm(folder, { recursive: true }),
    'data: the disk takes no files',
  ],
  ['its database is closed', ({ database }) => database.close(), 'database: does not answer'],
  [
    'the settings of the site are broken',
    ({ rebuild }) => Object.assign(rebuild, { failure: 'Tệp /srv/noi-dung/site.yaml, gọi 0912 345 678' }),
    'rebuild: the settings of the site cannot be read; what was good last is shown',
  ],
])('when %s, it says what has to be mended', async (_, breakIt, problem) => {
  const server = await aServer();
  await breakIt(server);
  const { status, body } = await server.ask();
  expect(status).toBe(503);
  expect(JSON.parse(body).problems).toContain(problem);
  expect(body).not.toMatch(/srv|0912/);
});

test('accounts that could not be opened are told', async () => {
  const { ask } = await aServer({ village: {} });
  expect(JSON.parse((await ask()).body).problems).toEqual(['database: does not answer']);
});

test('a mirror that is behind is told, and is no reason to start the server anew', async () => {
  const { ask } = await aServer({ history: { hindrance: 'Kho ở /srv đang dở.' } });
  const { status, body } = await ask();
  expect([status, JSON.parse(body).mirror]).toEqual([200, 'behind']);
  expect(body).not.toContain('srv');
  const { ask: other } = await aServer({ history: { hindrance: undefined } });
  expect(JSON.parse((await other()).body).mirror).toBe('current');
});

test('what fails beside the server is a warning without its reason, and no outage', async () => {
  const { ask } = await aServer({
    beside: {
      'backup: the last one failed': { hindrance: 'No space left on /srv/data' },
      'history: the remote is behind': { hindrance: undefined },
    },
    copies: { published: { state: 'behind', at: '2026-12-01T00:00:00.000Z' } },
  });
  const { status, body } = await ask();
  expect([status, JSON.parse(body).warnings]).toEqual([200, ['backup: the last one failed']]);
  expect(JSON.parse(body).published).toEqual({ state: 'behind', at: '2026-12-01T00:00:00.000Z' });
  expect(body).not.toContain('srv');
});

test('the disk is looked at once, however many ask', async () => {
  const { ask, folder } = await aServer();
  const prompt = vi.spyOn(performance, 'now').mockReturnValue(1000);
  onTestFinished(() => prompt.mockRestore());
  expect((await ask()).status).toBe(200);
  await rm(folder, { recursive: true });
  expect((await Promise.all([ask(), ask('/healthz?x'), ask()])).map(({ status }) => status)).toEqual([
    200, 200, 200,
  ]);
  prompt.mockReturnValue(20_000);
  expect((await ask()).status).toBe(503);
});

test('everything else is the site’s', async () => {
  const { answer, serve } = await aServer();
  for (const url of ['/', '/healthz/', '/en/healthz', undefined]) {
    answer({ url, method: 'GET' } as IncomingMessage, {} as ServerResponse);
  }
  expect(serve).toHaveBeenCalledTimes(4);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { holdFolder, writerFile } from '../../../src/desk/server/one-writer.ts';
import { openDatabase } from '../../../src/desk/server/village-database.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';
import { ROOT } from '../../program.ts';

afterEach(() => void vi.unstubAllEnvs());

async function aFolder(made?: string): Promise<string> {
  const folder = made ?? (await mkdtemp(path.join(tmpdir(), 'nha-san-start-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a port and closes it again: throws while somebody listens there. */
async function tryPort(port: number): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const found = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return found;
}

/** A program with all that it starts, which ends with the test; resolves `printed` with what it has said by then. */
function run(command: string, args: string[], port: number, more: NodeJS.ProcessEnv = {}) {
  const settings = { PORT: String(port), HOST: '127.0.0.1', NHA_SAN_HISTORY: 'off', ...more };
  // npm would look in the network for a newer npm.
  const env = { ...process.env, ...settings, npm_config_update_notifier: 'false' };
  const program: ChildProcess = spawn(command, args, { cwd: ROOT, env, detached: true });
  onTestFinished(() => {
    try {
      process.kill(-(program.pid ?? 0), 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [program.stdout, program.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece) => {
      output += piece;
      for (const look of listeners) look();
    });
  }
  /** What only ends when everything that could still print has ended. */
  const ended = once(program, 'close').then(([code]) => ({ code, output }));
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const [found] = pattern.exec(output) ?? [];
        if (found) resolve(found);
      };
      listeners.add(look);
      ended.then(() => reject(new Error(`ended without it: ${output}`)));
      look();
    });
  return { program, printed, ended };
}

/** Folders of a start: content, and a cache that outlives it. */
async function aVillage() {
  const cache = path.join(await aFolder(), 'cache');
  vi.stubEnv('NHA_SAN_CACHE', cache);
  vi.stubEnv('NHA_SAN_DATA', path.join(cache, 'data'));
  return aFolder(await aContentFolder({ homestays: { 'nha-ba': aHomestayFile({ name: 'Nhà Ba' }) } }));
}

test('a start on broken content shows what was shown last and opens the desk; all of it ends when npm is told to stop', async () => {
  const content = await aVillage();
  const port = await tryPort(0);
  const origin = `http://127.0.0.1:${port}`;
  const start = () => run('npm', ['start', '--', '--content', content], port);
  const first = start();
  await first.printed(/khoa=/);
  expect(await (await fetch(`${origin}/homestay/`)).text()).toContain('Nhà Ba');
  // Kept once everything is known.
  await expect
    .poll(async () => readdir(path.join(process.env.NHA_SAN_CACHE ?? '', 'shown')).catch(() => []), {
      timeout: 60_000,
    })
    .not.toEqual([]);
  first.program.kill('SIGTERM');
  await first.ended;

  await writeFile(path.join(content, 'site.yaml'), 'name: [');
  await writeFile(path.join(content, 'homestays/nha-ba/index.yaml'), 'name: [');
  const { program, printed, ended } = start();
  const entrance = await printed(/\/admin\/\?khoa=\w+(?=\s)/);
  const health = await fetch(`${origin}/healthz`);
  expect(health.status).toBe(503);
  expect((await health.json()).problems).toEqual([expect.stringContaining('settings of the site')]);
  expect(await (await fetch(`${origin}/homestay/`)).text()).toContain('Nhà Ba');
  expect((await fetch(origin + entrance, { redirect: 'manual' })).headers.get('set-cookie')).toBeTruthy();
  program.kill('SIGTERM');
  await ended;
  expect(await tryPort(port)).toBe(port);
  expect(await readdir(content)).not.toContain(writerFile);
});

test('a start on content that was never good says why, and shows it as soon as it is', async () => {
  const content = await aVillage();
  const file = path.join(content, 'site.yaml');
  const good = await readFile(file, 'utf8');
  await writeFile(file, good.replace(/^address: .*$/m, 'address: không phải địa chỉ'));
  const port = await tryPort(0);
  const { printed } = run(process.execPath, ['src/commands/start.ts', '--content', content], port);
  await printed(/khoa=/);
  const ask = () => fetch(`http://127.0.0.1:${port}/`);
  expect((await ask()).status).toBe(503);
  await writeFile(file, good);
  await expect.poll(async () => (await ask()).status, { timeout: 20_000 }).toBe(200);
});

test('with accounts the desk asks who somebody is, also where other machines reach it, and ends with the database in one file', async () => {
  const content = await aVillage();
  // Not the sample's, which leads nowhere: links would be for this machine.
  const file = path.join(content, 'site.yaml');
  const settings = await readFile(file, 'utf8');
  await writeFile(file, settings.replace(/^address: .*$/m, 'address: https://ban-thu.vn'));
  const data = path.join(await aFolder(), 'data');
  vi.stubEnv('NHA_SAN_DATA', data);
  openDatabase(data).close();
  const port = await tryPort(0);
  const start = ['src/commands/start.ts', '--content', content];
  const { program, printed, ended } = run(process.execPath, start, port, { HOST: '0.0.0.0' });
  const line = await printed(/Trang sửa bài.*/);
  expect(line).toContain('https://ban-thu.vn/admin/');
  expect(line).not.toContain('khoa=');
  const ask = (headers: Record<string, string>) =>
    new Promise<string>((resolve, reject) =>
      get({ port, host: '127.0.0.1', path: '/admin/api/me', headers }, (answer) =>
        answer.on('data', (piece) => resolve(JSON.parse(String(piece)).code)),
      ).on('error', reject),
    );
  expect(await ask({ host: 'ban-thu.vn', 'x-forwarded-for': '203.0.113.7' })).toBe('signed-out');
  expect(await ask({ host: `localhost:${port}` })).toBe('signed-out');
  expect(await ask({ host: 'evil.example' })).toBe('foreign');
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  const database = openDatabase(data);
  onTestFinished(() => void (database.isOpen && database.close()));
  const versions = () => database.prepare("SELECT id FROM version WHERE slug = 'nha-ba'").all().length;
  await expect.poll(versions).toBe(1);
  await writeFile(
    path.join(content, 'homestays/nha-ba/index.yaml'),
    stringify(aHomestayFile({ name: 'Nhà Bà Ba' })),
  );
  await expect.poll(versions, { timeout: 20_000 }).toBe(2);
  database.close();
  program.kill('SIGTERM');
  expect((await ended).code).toBe(0);
  expect(await readdir(data)).not.toContain('village.sqlite-wal');
});

test('accounts that cannot be opened close the desk, and the site stays', async () => {
  const content = await aVillage();
  const data = await aFolder();
  vi.stubEnv('NHA_SAN_DATA', data);
  await writeFile(path.join(data, 'village.sqlite'), 'không phải cơ sở dữ liệu'.repeat(100), { mode: 0o600 });
  const port = await tryPort(0);
  const { printed } = run(process.execPath, ['src/commands/start.ts', '--content', content], port);
  await printed(/Chưa mở được danh sách thành viên/);
  const origin = `http://127.0.0.1:${port}`;
  expect((await fetch(`${origin}/`)).status).toBe(200);
  const answer = await fetch(`${origin}/admin/api/me`);
  expect([answer.status, (await answer.json()).message]).toEqual([
    403,
    expect.stringContaining('Trang cho khách vẫn chạy'),
  ]);
  expect((await (await fetch(`${origin}/healthz`)).json()).problems).toEqual(['database: does not answer']);
});

test('a key that others can read stops the start', async () => {
  const content = await aVillage();
  const data = await aFolder();
  vi.stubEnv('NHA_SAN_DATA', data);
  await chmod(data, 0o755);
  await writeFile(path.join(data, 'village.sqlite'), '', { mode: 0o600 });
  await writeFile(path.join(data, 'key'), 'x', { mode: 0o644 });
  const { code, output } = await run(
    process.execPath,
    ['src/commands/start.ts', '--content', content],
    await tryPort(0),
  ).ended;
  expect(code).toBe(1);
  expect(output).toContain('chmod 600');
});

test('a folder that another program edits is not served a second time', async () => {
  const content = await aVillage();
  const hold = holdFolder(content, 'http://localhost:4399/admin/');
  expect('free' in hold).toBe(true);
  const start = ['src/commands/start.ts', '--content', content];
  const { code, output } = await run(process.execPath, start, await tryPort(0)).ended;
  expect(code).toBe(1);
  expect(output).toContain('http://localhost:4399/admin/');
});

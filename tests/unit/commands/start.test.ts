import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { ShownSite } from '../../../src/commands/shown-site.ts';
import { markWhole } from '../../../src/commands/whole-site.ts';
import { holdFolder, writerFile } from '../../../src/desk/server/one-writer.ts';
import { aContentFolder, siteFile } from '../../fixtures/content-folder.ts';
import { ROOT } from '../../program.ts';

afterEach(() => void vi.unstubAllEnvs());

async function aFolder(made?: string): Promise<string> {
  const folder = made ?? (await mkdtemp(path.join(tmpdir(), 'nha-san-start-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Content of which no site can be built. */
const brokenContent = async () =>
  aFolder(await aContentFolder({ site: { ...siteFile, address: 'không phải địa chỉ' } }));

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
function run(command: string, args: string[], port: number) {
  const settings = { PORT: String(port), HOST: '127.0.0.1', NHA_SAN_HISTORY: 'off' };
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

/** A site that an earlier run of the program has shown. */
async function aSite() {
  const root = await aFolder();
  vi.stubEnv('NHA_SAN_CACHE', path.join(root, 'cache'));
  const out = path.join(root, 'dist');
  const { home } = new ShownSite(out);
  await mkdir(path.join(home, '1'), { recursive: true });
  await writeFile(path.join(home, '1/index.html'), 'trang hôm qua');
  await markWhole(path.join(home, '1'));
  return { out, home };
}

test('a start on broken content shows the last site and opens the desk; all of it ends when npm is told to stop', async () => {
  const { out, home } = await aSite();
  const content = await brokenContent();
  const port = await tryPort(0);
  const { program, printed, ended } = run('npm', ['start', '--', '--content', content, '--out', out], port);
  const entrance = await printed(/\/admin\/\?khoa=\w+(?=\s)/);
  const origin = `http://127.0.0.1:${port}`;
  expect(await (await fetch(origin)).text()).toBe('trang hôm qua');
  expect((await fetch(origin + entrance, { redirect: 'manual' })).headers.get('set-cookie')).toBeTruthy();
  program.kill('SIGTERM');
  await ended;
  expect(await tryPort(port)).toBe(port);
  for (const folder of [content, home]) expect(await readdir(folder)).not.toContain(writerFile);
});

test('a start with other content does not build into the site of a program that runs: it says whose it is, and ends', async () => {
  const { out, home } = await aSite();
  const hold = holdFolder(home, 'http://localhost:4399/admin/');
  expect('free' in hold).toBe(true);
  const content = await brokenContent();
  const start = ['--import', 'tsx', 'src/commands/start.ts', '--content', content, '--out', out];
  const { code, output } = await run(process.execPath, start, await tryPort(0)).ended;
  expect(code).toBe(1);
  expect(output).toContain(`đang làm trang vào ${out} (http://localhost:4399/admin/)`);
  expect(await readdir(content)).not.toContain(writerFile);
});

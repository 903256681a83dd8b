import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../program.ts';
import { HOST } from './address.ts';

/** What `npm start` serves, with a content folder of its own. */
export interface StartedDesk {
  /** Origin, without a slash at its end. */
  address: string;
  /** The desk's address with its key, as it was printed. */
  entrance: string;
  /** Absolute path of its content folder. */
  content: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port was given');
  return address.port;
}

/** Resolves with what matches, when a program has printed it. */
function printed(program: ChildProcess, pattern: RegExp): Promise<string> {
  let output = '';
  return new Promise((done, fail) => {
    program.stdout?.on('data', (chunk) => {
      output += chunk;
      const [found] = pattern.exec(output) ?? [];
      if (found) done(found);
    });
    program.on('close', (code) => fail(new Error(`npm start ended with ${code}: ${output.slice(-2000)}`)));
  });
}

/**
 * Starts the server as `npm start` does.
 * @param homestays slugs of the only houses that its content folder has: the fewer, the sooner their cards are drawn
 */
export async function startDesk(homestays: readonly string[]): Promise<StartedDesk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-start-'));
  const content = path.join(folder, 'content');
  await mkdir(content);
  const parts = ['site.yaml', 'photos', 'villages', 'experiences'];
  for (const part of [...parts, ...homestays.map((slug) => `homestays/${slug}`)]) {
    await cp(path.join(ROOT, 'content', part), path.join(content, part), { recursive: true });
  }
  const port = await freePort();
  const program = spawn(process.execPath, ['src/commands/start.ts', '--content', content], {
    cwd: ROOT,
    env: { ...process.env, HOST, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const way = await printed(program, /\/admin\/\?khoa=\w+(?=\s)/);
  return {
    address: `http://${HOST}:${port}`,
    entrance: `http://${HOST}:${port}${way}`,
    content,
    async stop() {
      program.kill();
      await once(program, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

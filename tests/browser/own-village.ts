import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { linkKey, type MemberLink } from '../../src/desk/village-protocol.ts';
import { freePort } from '../fixtures/free-port.ts';
import { cookieOf, goodPassword, type VillagePerson, villagePeople } from '../fixtures/village.ts';
import { ROOT } from '../program.ts';
import { HOST } from './address.ts';

const run = promisify(execFile);

/** A village server of a test's own: site and desk as `npm start` serves them, with members who have their links. */
export interface OwnVillage {
  /** Origin, without a slash at its end. */
  address: string;
  /** Absolute paths of its folders. */
  content: string;
  data: string;
  /** Houses of `owner` and of `other-owner`. */
  houses: Record<'owner' | 'other-owner', string>;
  /** What everybody has got by Zalo, seen from this address; that of the administrator has been used. */
  links: Record<VillagePerson, string>;
  /** Signs a browser in, without its screen; the first time it uses the link up. */
  enter(context: BrowserContext, as: VillagePerson): Promise<void>;
  /** A request straight to the API, which is below the address; the first one of a person uses the link up. */
  ask(as: VillagePerson | 'nobody', address: string, init?: RequestInit): Promise<Response>;
  /** Everything that the server has printed. */
  printed(): string;
  /** Ends the server and starts it again where it was. */
  restart(): Promise<void>;
  /** Ends it and deletes its folders. */
  end(): Promise<void>;
}

const ownHeader = { 'x-nha-san': 'desk', 'content-type': 'application/json' };

/** @param homestays slugs of the only houses there are: the first is `owner`'s, the second `other-owner`'s */
export async function ownVillage(homestays: readonly [string, string, ...string[]]): Promise<OwnVillage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-village-'));
  const [content, data] = [path.join(folder, 'content'), path.join(folder, 'data')];
  await mkdir(content);
  const parts = ['site.yaml', 'photos', 'villages', 'experiences'];
  for (const part of [...parts, ...homestays.map((slug) => `homestays/${slug}`)]) {
    await cp(path.join(ROOT, 'content', part), path.join(content, part), { recursive: true });
  }
  await run('git', ['init', '--quiet', content]);
  const port = await freePort();
  const address = `http://${HOST}:${port}`;
  const env = { ...process.env, HOST, PORT: String(port), NHA_SAN_DATA: data };
  const houses = { owner: homestays[0], 'other-owner': homestays[1] };
  const links = {} as OwnVillage['links'];
  const cookies = new Map<VillagePerson, string>();

  const { name, phone } = villagePeople.administrator;
  const member = [
    'src/commands/member.ts',
    '--content',
    content,
    '--address',
    address,
    '--first',
    name,
    phone,
  ];
  const { stdout } = await run(process.execPath, member, { cwd: ROOT, env });
  links.administrator = /http:\S+/.exec(stdout)?.[0] ?? '';

  let program: ChildProcess;
  let output = '';
  async function start(): Promise<void> {
    program = spawn(process.execPath, ['src/commands/start.ts', '--content', content], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const begun = output.length;
    await new Promise<void>((done, fail) => {
      for (const stream of [program.stdout, program.stderr]) {
        stream?.setEncoding('utf8').on('data', (piece) => {
          output += piece;
          if (output.includes('[to edit, for members]', begun)) done();
        });
      }
      program.once('close', (code) =>
        fail(new Error(`npm start ended with ${code}: ${output.slice(-2000)}`)),
      );
    });
  }
  async function stop(): Promise<void> {
    if (program.exitCode !== null) return;
    const ended = once(program, 'exit');
    program.kill();
    await ended;
  }

  const send = (cookie: string, place: string, init: RequestInit = {}) =>
    fetch(`${address}/admin/api${place}`, {
      ...init,
      headers: {
        ...(init.method && init.method !== 'GET' && ownHeader),
        cookie,
        ...(init.headers as object),
      },
    });

  async function cookieFor(as: VillagePerson): Promise<string> {
    const known = cookies.get(as);
    if (known) return known;
    const token = new URLSearchParams(new URL(links[as]).hash.slice(1)).get(linkKey);
    const body = JSON.stringify({ token, password: goodPassword });
    const { headers, status } = await send('', '/invitation/accept', { method: 'POST', body });
    if (status !== 200) throw new Error(`The link of ${as} was answered with ${status}.`);
    cookies.set(as, cookieOf(headers));
    return cookieOf(headers);
  }

  await start();
  const administrator = await cookieFor('administrator');
  for (const as of ['team', 'owner', 'other-owner'] as const) {
    const homestays = as === 'team' ? [] : [houses[as]];
    const body = JSON.stringify({ ...villagePeople[as], homestays });
    const answer = await send(administrator, '/members', { method: 'POST', body });
    links[as] = ((await answer.json()) as MemberLink).link.replace(/^.*(?=\/admin\/)/, address);
  }

  return {
    address,
    content,
    data,
    houses,
    links,
    async enter(context, as) {
      const pairs = (await cookieFor(as)).split('; ').map((pair) => pair.split('='));
      await context.addCookies(
        pairs.map(([name = '', ...value]) => ({
          ...{ name, value: value.join('='), domain: HOST, path: '/admin/' },
          ...{ httpOnly: true, secure: name.startsWith('__Secure-'), sameSite: 'Strict' as const },
        })),
      );
    },
    ask: async (as, place, init) => send(as === 'nobody' ? '' : await cookieFor(as), place, init),
    printed: () => output,
    async restart() {
      await stop();
      await start();
    },
    async end() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

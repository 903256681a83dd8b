import { readdir } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { deskOrigin } from '../../src/commands/desk-origin.ts';
import { siteAddress } from '../../src/commands/site-address.ts';
import { theMachine } from '../../src/desk/server/accounts/acts.ts';
import type { HashCost } from '../../src/desk/server/accounts/password-hash.ts';
import { openVillage } from '../../src/desk/server/village.ts';
import { linkKey } from '../../src/desk/village-protocol.ts';
import { bundledProgram } from '../../src/program/program.ts';
import { freePort } from '../fixtures/free-port.ts';
import { cookieOf, goodPassword } from '../fixtures/village.ts';
import { type Limited, limited } from './memory-limit.ts';
import { startFlags } from './start-flags.ts';

/** Somebody who edits one house, signed in. */
export interface Editor {
  slug: string;
  role: 'owner' | 'team';
  phone: string;
  cookie: string;
}

/** What an address answered. */
export interface Heard {
  status: number;
  body: string;
}

/** A village server in a process of its own. */
export interface VillageProgram extends Limited {
  editors: Editor[];
  /** The address is below the origin; whatever is not a GET has the desk's own header. */
  ask(address: string, more?: Asking): Promise<Heard>;
}

export interface Asking {
  method?: string;
  cookie?: string;
  body?: string | Uint8Array;
  headers?: Record<string, string>;
}

/** Every so many of them is of the team, whose saves are published at once. */
const ofTheTeam = 50;

interface VillageParts {
  content: string;
  data: string;
  /** Makes one editor for each house, up to so many. */
  editors: number;
  /** Less where nobody signs in. */
  hashCost?: HashCost;
  /** Memory that it may take. */
  megabytes?: number;
}

/** Members of a village, each with a house, and what their browsers send. */
async function invited({ content, data, editors, hashCost }: VillageParts, port: number): Promise<Editor[]> {
  const address = deskOrigin(await siteAddress(content), port);
  const { accounts, close } = await openVillage({ data, address, hashCost, log: console.error });
  const slugs = (await readdir(path.join(content, 'homestays'))).slice(0, editors);
  const made: Editor[] = [];
  for (const [index, slug] of slugs.entries()) {
    const role = index % ofTheTeam === 0 ? 'team' : 'owner';
    const phone = `09${String(12_000_000 + index)}`;
    const homestays = role === 'owner' ? [slug] : [];
    const person = { name: `Người thứ ${index + 1}`, phone, role, homestays } as const;
    const { link } = await accounts.members.invite(theMachine, person);
    const token = new URLSearchParams(new URL(link).hash.slice(1)).get(linkKey) ?? '';
    const visitor = { headers: new Headers(), address: `10.0.${index >> 8}.${index & 255}` };
    const { headers } = await accounts.entrance.accept(token, goodPassword, visitor);
    made.push({ slug, role, phone, cookie: cookieOf(headers) });
  }
  close();
  return made;
}

/** Starts a village server as `npm start` does, and waits until it shows its first page. */
export async function villageProgram(parts: VillageParts): Promise<VillageProgram> {
  const port = await freePort();
  const editors = await invited(parts, port);
  const agent = new Agent({ keepAlive: true, maxSockets: 400 });
  const ask = (address: string, asking: Asking = {}): Promise<Heard> => {
    const { method = 'GET', cookie, body, headers } = asking;
    return new Promise<Heard>((resolve, reject) => {
      const sent = request(
        {
          ...{ port, host: '127.0.0.1', path: address, method, agent },
          headers: {
            host: `localhost:${port}`,
            'accept-encoding': 'identity',
            ...(cookie && { cookie }),
            ...(method !== 'GET' && { 'x-nha-san': 'desk' }),
            ...(body && { 'content-length': Buffer.byteLength(body) }),
            ...headers,
          },
        },
        (answer) => {
          const pieces: Buffer[] = [];
          answer.on('data', (piece) => pieces.push(piece));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(pieces).toString() }),
          );
        },
      );
      // A line that the server has just closed: browsers ask again.
      sent.on('error', (fault: NodeJS.ErrnoException) =>
        sent.reusedSocket && fault.code === 'ECONNRESET' ? resolve(ask(address, asking)) : reject(fault),
      );
      sent.end(body);
    });
  };
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    NHA_SAN_DATA: parts.data,
    NHA_SAN_HISTORY: 'off',
  };
  const args = [...(await startFlags()), 'src/commands/start.ts', '--content', parts.content];
  // Bundling takes more than a small server has, and is done once for a version of the program.
  await bundledProgram();
  const program = await limited(args, env, parts.megabytes);
  const isThere = () =>
    ask('/homestay/').then(
      ({ status }) => status === 200,
      () => false,
    );
  while (!(await isThere())) {
    if (program.program.exitCode !== null || program.program.signalCode !== null) {
      const { kills } = await program.end();
      throw new Error(`The server has ended; ${kills} killed for want of memory.`);
    }
    await pause(50);
  }
  return {
    ...program,
    editors,
    ask,
    async end() {
      agent.destroy();
      return program.end();
    },
  };
}

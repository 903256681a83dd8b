import { realpathSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Person, Refusal, Role } from '../../../../../src/desk/protocol.ts';
import type { Accounts } from '../../../../../src/desk/server/accounts/accounts.ts';
import { alwaysCurrent } from '../../../../../src/desk/server/build-feed.ts';
import { deskServer } from '../../../../../src/desk/server/desk-server.ts';
import { disk as thisDisk } from '../../../../../src/desk/server/disk.ts';
import { Journal } from '../../../../../src/desk/server/journal/journal.ts';
import type { Village } from '../../../../../src/desk/server/village.ts';
import { openDatabase } from '../../../../../src/desk/server/village-database.ts';

const host = 'localhost:4321';

/** A village server whose members are who they say they are: it opens at once, and as often as a test likes. */
export interface QuickVillage {
  database: DatabaseSync;
  journal: Journal;
  /** An answer; none when the program has stopped meanwhile. */
  ask(
    as: string,
    address: string,
    body?: unknown,
  ): Promise<{ status: number; body: Record<string, unknown> & Refusal }>;
  /** Resolves once what was left by the program before is settled. */
  settled(): Promise<unknown>;
}

/** The houses of the owners, who are called by their names. */
export const housesOf: Record<string, string[]> = { 'chu-mot': ['nha-mot'], 'chu-hai': ['nha-hai'] };

function personOf(name: string): Person | undefined {
  const homestays = housesOf[name];
  const role: Role = homestays ? 'owner' : 'team';
  return name ? { id: name, name, role, isMember: true, ...(homestays && { homestays }) } : undefined;
}

export function quickVillage(
  folders: { content: string; data: string; memory: string },
  disk = thisDisk,
): QuickVillage {
  const database = openDatabase(folders.data);
  const journal = new Journal(database, folders.data);
  const accounts = {
    whoAsks: async ({ headers }: Request) => personOf(headers.get('x-person') ?? ''),
    addHomestay: async (id: string, slug: string) => {
      const houses = housesOf[id];
      if (houses && !houses.includes(slug)) houses.push(slug);
    },
  } as unknown as Accounts;
  const village: Village = { database, accounts, journal, close: () => database.close() };
  const app = deskServer({
    content: realpathSync(folders.content),
    memory: folders.memory,
    hosts: () => [host],
    rebuild: alwaysCurrent,
    log: () => {},
    village,
    disk,
  });
  const ask: QuickVillage['ask'] = async (as, address, body) => {
    const headers = { host, 'x-person': as, 'x-nha-san': 'desk' };
    const send = (init: RequestInit) => app.request(`http://${host}/admin/api${address}`, init);
    let answer: Response;
    if (body === undefined) answer = await send({ headers });
    else if (address === '/save') {
      const form = new FormData();
      form.append('save', JSON.stringify(body));
      answer = await send({ method: 'POST', body: form, headers });
    } else {
      const json = { ...headers, 'content-type': 'application/json' };
      answer = await send({ method: 'POST', body: JSON.stringify(body), headers: json });
    }
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> & Refusal };
  };
  const nothing = { version: '', note: 'x' };
  return { database, journal, ask, settled: () => ask('to', '/review/homestays/khong-co/return', nothing) };
}

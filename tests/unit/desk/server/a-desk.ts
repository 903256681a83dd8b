import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { Refusal, Saved, SaveRequest, StoredEntry } from '../../../../src/desk/protocol.ts';
import { alwaysCurrent } from '../../../../src/desk/server/build-feed.ts';
import { type DeskOptions, deskServer } from '../../../../src/desk/server/desk-server.ts';
import { aContentFolder, type FolderParts } from '../../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../../fixtures/listing.ts';

/** The `Host` that the desks of these tests have. */
export const host = 'localhost:4321';

/** The text of a good homestay. */
export const aText = (changes: Record<string, unknown> = {}): string => stringify(aHomestayFile(changes));

/** A picture of the fixtures. */
export const aPhoto = (name = 'portrait.jpg'): Promise<Buffer> =>
  readFile(path.join(import.meta.dirname, '../../../fixtures/photos', name));

interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  body: T;
}

/** A save as a test sends it: what is not said is a good change of `nha-mot`. */
export interface Sending extends Partial<SaveRequest> {
  photos?: Record<string, Uint8Array>;
  headers?: Record<string, string>;
}

/** A desk on a content folder of its own, with what it logged. */
export interface TestDesk {
  content: string;
  memory: string;
  log: string[];
  /** Any request; the address is below the API. */
  ask(address: string, init?: RequestInit): Promise<Response>;
  get<T>(address: string, headers?: Record<string, string>): Promise<Answer<T>>;
  entry(slug?: string): Promise<StoredEntry>;
  save(sending?: Sending): Promise<Answer<Saved & Refusal>>;
  /** Every file and folder below the content folder; a folder ends in a slash. */
  files(): Promise<string[]>;
}

/** Opens a desk until the test ends, when its folders are deleted; `on` takes the folders of an earlier one, as after a restart. */
export async function aDesk(
  options: Partial<DeskOptions> & { parts?: FolderParts; on?: Pick<TestDesk, 'content' | 'memory'> } = {},
): Promise<TestDesk> {
  const { parts, on, ...more } = options;
  const content = on?.content ?? more.content ?? (await aContentFolder(parts));
  const memory = on?.memory ?? (await mkdtemp(path.join(tmpdir(), 'nha-san-memory-')));
  onTestFinished(async () => {
    for (const folder of [content, memory]) await rm(folder, { recursive: true, force: true });
  });
  const log: string[] = [];
  const app = deskServer({
    hosts: () => [host],
    rebuild: alwaysCurrent,
    log: (line) => log.push(line),
    memory,
    ...more,
    content,
  });
  const ask = async (address: string, init: RequestInit = {}) =>
    app.request(`http://${host}/admin/api${address}`, {
      ...init,
      headers: { host, ...(init.headers as Record<string, string>) },
    });
  const answer = async <T>(response: Response): Promise<Answer<T>> => ({
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as T,
  });
  const entry = async (slug = 'nha-mot') =>
    (await answer<StoredEntry>(await ask(`/entries/homestays/${slug}`))).body;
  return {
    content,
    memory,
    log,
    ask,
    get: async (address, headers) => answer(await ask(address, { headers })),
    entry,
    async save({ photos = {}, headers, ...request } = {}) {
      const slug = request.slug ?? 'nha-mot';
      const save = {
        key: randomUUID(),
        collection: 'homestays',
        slug,
        base: request.base === undefined ? (await entry(slug)).version : request.base,
        text: aText({ name: 'Nhà Đã Sửa' }),
        ...request,
      };
      const body = new FormData();
      body.append('save', JSON.stringify(save));
      for (const [name, bytes] of Object.entries(photos)) {
        body.append('photo', new Blob([new Uint8Array(bytes)]), name);
      }
      return answer(
        await ask('/save', { method: 'POST', body, headers: { 'x-nha-san': 'desk', ...headers } }),
      );
    },
    files: async () =>
      (await readdir(content, { recursive: true, withFileTypes: true }))
        .map(
          (each) =>
            path.relative(content, path.join(each.parentPath, each.name)) + (each.isDirectory() ? '/' : ''),
        )
        .sort(),
  };
}

import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { History } from '../desk/server/history.ts';
import { temporaryName } from '../desk/server/temporary.ts';
import type { LiveRebuild } from './live-rebuild.ts';
import type { Published } from './publishing/keep-published.ts';
import type { Serve } from './site-server.ts';

/** Where whoever watches over a server asks how it is. */
export const healthAddress = '/healthz';

/** Milliseconds for which what was found is told again: anybody may ask, as often as they like. */
const keptFor = 5000;

/** As much as a short text takes on a disk. */
const sample = Buffer.alloc(4096);

/** What there is to look at. */
export interface Looked {
  /** Folders that must take files, by the name under which they are told. */
  folders: Readonly<Record<string, string>>;
  /** Of a village server: its database, when it could be opened. */
  village?: { open?: { database: DatabaseSync } };
  rebuild: Pick<LiveRebuild, 'state' | 'failure' | 'readAt'>;
  history?: Pick<History, 'hindrance'> | undefined;
  /** What goes on beside the server, by what is wrong when it has a hindrance. */
  beside?: Readonly<Record<string, { readonly hindrance: string | undefined }>>;
  /** Places that get the site besides this server. */
  copies?: { readonly published: Published | undefined } | undefined;
}

/** The answer: nothing in it says who runs what, where it lies or who writes there. */
export interface Health {
  isWell: boolean;
  /** English: what has to be mended. */
  problems: string[];
  /** English: what somebody should look after; the server does its work all the same. */
  warnings: string[];
  rebuild: { state: string; readAt?: string };
  /** Whether Git has everything that was saved; absent where no save becomes a commit. */
  mirror?: 'current' | 'behind';
  /** Whether the other places have what is public here; absent where there are none. */
  published?: Published;
}

const takesFiles = async (folder: string): Promise<boolean> => {
  const file = path.join(folder, temporaryName());
  return writeFile(file, sample, { flag: 'wx', mode: 0o600 })
    .then(() => true)
    .catch(() => false)
    .finally(() => rm(file, { force: true }).catch(() => undefined));
};

function answers(database: DatabaseSync | undefined): boolean {
  try {
    return database?.prepare('SELECT count(*) FROM sqlite_master').get() !== undefined;
  } catch {
    return false;
  }
}

/** Looks at what a server cannot do without. */
export async function healthOf(looked: Looked): Promise<Health> {
  const { folders, village, rebuild, history, beside = {}, copies } = looked;
  const problems: string[] = [];
  for (const [name, folder] of Object.entries(folders)) {
    if (!(await takesFiles(folder))) problems.push(`${name}: the disk takes no files`);
  }
  if (village && !answers(village.open?.database)) problems.push('database: does not answer');
  if (rebuild.failure !== undefined) {
    problems.push('rebuild: the settings of the site cannot be read; what was good last is shown');
  }
  // Where one is to be taken out of service for these, the site would be gone for what no visitor sees.
  const warnings = Object.keys(beside).filter((name) => beside[name]?.hindrance !== undefined);
  const published = copies?.published;
  return {
    isWell: !problems.length,
    problems,
    warnings,
    rebuild: {
      state: rebuild.failure !== undefined ? 'failed' : rebuild.state.state,
      ...(rebuild.readAt && { readAt: rebuild.readAt.toISOString() }),
    },
    ...(history && { mirror: history.hindrance ? 'behind' : 'current' }),
    ...(published && { published }),
  };
}

/** Answers `GET /healthz` with 200 or 503, and hands on everything else. */
export function withHealth(serve: Serve, looked: Looked): Serve {
  let kept: { health: Promise<Health>; until: number } | undefined;
  return (request, response) => {
    if (request.url?.split('?')[0] !== healthAddress) return serve(request, response);
    const now = performance.now();
    if (!kept || kept.until < now) kept = { health: healthOf(looked), until: now + keptFor };
    kept.health.then(
      (health) => {
        const body = Buffer.from(`${JSON.stringify(health)}\n`);
        response
          .writeHead(health.isWell ? 200 : 503, {
            'content-type': 'application/json',
            'content-length': body.length,
            'cache-control': 'no-store',
            'x-robots-tag': 'noindex',
          })
          .end(request.method === 'HEAD' ? undefined : body);
      },
      () => response.writeHead(503).end(),
    );
  };
}

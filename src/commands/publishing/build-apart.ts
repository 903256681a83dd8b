import { spawn } from 'node:child_process';
import path from 'node:path';
import { isSmallMachine } from '../../program/small-machine.ts';
import { type BuiltSite, builtSite } from './built-site.ts';

/** Megabytes that scripts of the build may take; pictures are made by a child of its own. */
const scripts = isSmallMachine() ? 320 : 1200;

/** Letters of what it printed last that are kept. */
const kept = 4000;

export interface BuildSetting {
  /** Folder for the site. */
  site: string;
  /** Whether its steps and its table are for a person. */
  isShown: boolean;
  signal: AbortSignal;
}

/**
 * Makes the site for other places, in a process of its own that gives its memory back before the site is handed on.
 * @returns the site, or Vietnamese why there is none: then the one that was made before stays where it is
 */
export async function buildApart({ site, isShown, signal }: BuildSetting): Promise<BuiltSite | string> {
  signal.throwIfAborted();
  const script = path.join(import.meta.dirname, '../build.ts');
  const args = [script, '--copy', '--content', process.env.NHA_SAN_CONTENT ?? '', '--out', site];
  const flags = [`--max-old-space-size=${scripts}`, '--max-semi-space-size=2'];
  const stdio = isShown ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [...flags, ...args], {
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    stdio: ['ignore', stdio, stdio],
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece) => {
      printed = (printed + piece).slice(-kept);
    });
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code === 0) return builtSite(site);
  const said = printed.trim().split('\n').slice(-6).join('\n');
  return `Không làm được trang để đăng nên các nơi khác giữ bản cũ. Hãy chạy npm run build để xem lý do. [the site could not be built]${said ? `\n${said}` : ''}`;
}

import { spawn } from 'node:child_process';
import { withoutSecrets } from '../../desk/server/without-secrets.ts';
import { Told } from '../failure-sentence.ts';
import type { Target } from './target.ts';

/** Milliseconds after which a command is given up. */
const usualPatience = 30 * 60_000;

/** Milliseconds between being asked to end and being ended. */
const grace = 5000;

/** Letters of what it printed last that are kept. */
const kept = 4000;

/**
 * Any command. It is told where the site lies by `NHA_SAN_SITE`; nothing of the content becomes part of its words. Its
 * line is told nowhere, because it may hold what signs in.
 * @param patience in milliseconds
 */
export const commandTarget = (line: string, key: string, patience = usualPatience): Target => ({
  name: 'lệnh của máy [command]',
  key,
  isBlind: true,
  examine: () => [],
  async take({ folder }, signal) {
    let printed = '';
    const { code, why } = await new Promise<{ code: number | null; why?: string }>((resolve) => {
      // A group of its own, so that what it has started ends with it.
      const child = spawn(line, {
        shell: true,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, NHA_SAN_SITE: folder },
      });
      let why: string | undefined;
      let last: NodeJS.Timeout | undefined;
      const kill = (name: NodeJS.Signals) => {
        try {
          process.kill(-(child.pid ?? 0), name);
        } catch {
          // All of it has ended.
        }
      };
      const end = (because: string) => {
        why ??= because;
        kill('SIGTERM');
        last ??= setTimeout(() => kill('SIGKILL'), grace);
      };
      const stop = () => end('bị dừng giữa chừng [stopped]');
      const clock = setTimeout(
        () => end('chạy quá lâu nên bị dừng; hãy thử chạy tay lệnh ấy [took too long]'),
        patience,
      );
      signal.addEventListener('abort', stop, { once: true });
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (piece) => {
          printed = (printed + piece).slice(-kept);
        });
      }
      const done = (code: number | null, fault?: string) => {
        clearTimeout(clock);
        clearTimeout(last);
        signal.removeEventListener('abort', stop);
        // What it has left running in its group goes as well.
        if (why) kill('SIGKILL');
        resolve({ code, why: why ?? fault });
      };
      child.once('error', (fault) => done(null, fault.message));
      // Not `close`: something that it has left running in the background may hold its output open.
      child.once('exit', (code) => done(code));
    });
    if (code === 0 && !why) return 'đã chạy xong [done]';
    const said = withoutSecrets(printed).trim().split('\n').at(-1)?.slice(0, 300);
    throw new Told(
      `Lệnh đăng ${why ?? `kết thúc với mã ${code} [it failed]`}.${said ? ` Lời cuối của lệnh [it said]: ${said}` : ''}`,
    );
  },
});

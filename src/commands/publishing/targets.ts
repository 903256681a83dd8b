import { cacheKey } from '../../photos/cache.ts';
import { commandTarget } from './command-target.ts';
import { folderTarget } from './folder-target.ts';
import { gitTarget } from './git-target.ts';
import type { Target } from './target.ts';

/** What the machine says about where the site goes. */
export interface PublishSetting {
  targets: Target[];
  /** What was said in a way that cannot be followed: Vietnamese sentences with what to do, then English. */
  faults: string[];
}

const forms = 'folder:/đường/dẫn, git:<kho>#<nhánh> hoặc command:<lệnh>';

function targetOf(line: string): Target | string | undefined {
  // Nothing is to be done for this server: it shows every change by itself.
  if (line === 'server') return undefined;
  const [, kind = '', rest = ''] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
  const key = cacheKey('target', line).slice(0, 16);
  if (kind === 'folder' && rest) return folderTarget(rest, key);
  if (kind === 'git' && rest) return gitTarget(rest, key);
  if (kind === 'command' && rest) return commandTarget(rest, key);
  // The line itself may hold what signs in.
  return `không hiểu nơi đăng này. Hãy ghi ${forms}. [no such target]`;
}

/**
 * From the environment of the machine, and not from the desk: nobody who edits can send the site away or run a command.
 * `NHA_SAN_PUBLISH` has a line for each place: `folder:<path>`, `git:<remote>#<branch>`, `command:<command line>`.
 */
export function publishSettingFrom({ NHA_SAN_PUBLISH: value = '' }: NodeJS.ProcessEnv): PublishSetting {
  const lines = new Set(value.split('\n').map((line) => line.trim()));
  lines.delete('');
  const setting: PublishSetting = { targets: [], faults: [] };
  for (const [index, line] of [...lines].entries()) {
    const target = targetOf(line);
    if (typeof target === 'string') {
      setting.faults.push(`NHA_SAN_PUBLISH${lines.size > 1 ? `, dòng ${index + 1}` : ''}: ${target}`);
    } else if (target) {
      setting.targets.push(target);
    }
  }
  return setting;
}

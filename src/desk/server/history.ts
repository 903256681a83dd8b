import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Person, SaveRequest } from '../protocol.ts';

const run = promisify(execFile);

/** Milliseconds after which Git is given up. */
const patience = 10_000;

/**
 * What may not run or ask because of a save: a person's hooks, a file watcher, a signature with its password. Nothing
 * is ever checked out, rebased or stashed.
 */
const quiet = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'commit.gpgSign=false'];

/** Where Git stands when a person is in the middle of something; a commit would end up inside it. */
const halfDone = [
  'MERGE_HEAD',
  'CHERRY_PICK_HEAD',
  'REVERT_HEAD',
  'rebase-merge',
  'rebase-apply',
  'BISECT_LOG',
];

const nouns = { homestays: 'homestay', villages: 'bản', experiences: 'trải nghiệm', site: 'trang' } as const;

/** Says in a few words what a save did: `Sửa homestay nha-san-ben-nuoc`. */
export const commitMessage = ({ collection, slug, base }: SaveRequest): string =>
  collection === 'site' ? 'Sửa trang chung' : `${base ? 'Sửa' : 'Thêm'} ${nouns[collection]} ${slug}`;

/**
 * Keeps each save as a commit, when the content folder is in a Git repository that has it under version control: the
 * folder is the repository, or files of it are tracked. A repository that merely lies around it is left alone.
 * Git itself is used, with four commands: a library in between would have to be told the same settings.
 */
export class History {
  private readonly content: string;

  /** @param content the content folder, without symbolic links */
  constructor(content: string) {
    this.content = content;
  }

  /**
   * Commits exactly these files, whatever else is changed or staged. The save itself is done by then, so nothing is
   * thrown.
   * @param files absolute paths
   * @returns in English for the log why there is no commit, if there should be one
   */
  async commit(person: Person, save: SaveRequest, files: readonly string[]): Promise<string | undefined> {
    try {
      if (!(await this.isKept())) return undefined;
      const obstacle = await this.obstacle();
      if (obstacle) return obstacle;
      await this.git(['add', '--', ...files]);
      const changed = await this.git(['status', '--porcelain', '--', ...files]);
      if (!changed) return undefined;
      const message = commitMessage(save);
      await this.git(['commit', '--quiet', '--only', '--no-verify', '-m', message, '--', ...files], person);
      return undefined;
    } catch (fault) {
      return reasonOf(fault);
    }
  }

  private async isKept(): Promise<boolean> {
    const top = await this.git(['rev-parse', '--show-prefix']).catch(() => undefined);
    if (top === undefined) return false;
    return top === '' || (await this.git(['ls-files', '--', '.'])) !== '';
  }

  private async obstacle(): Promise<string | undefined> {
    const onBranch = await this.git(['symbolic-ref', '--quiet', 'HEAD']).catch(() => undefined);
    if (!onBranch) return 'no branch is checked out';
    const folder = path.resolve(this.content, await this.git(['rev-parse', '--git-dir']));
    for (const name of halfDone) {
      const found = await access(path.join(folder, name)).then(
        () => true,
        () => false,
      );
      if (found) return `${name}: a merge or rebase is not finished`;
    }
    return undefined;
  }

  private async git(args: string[], person?: Person): Promise<string> {
    const config = quiet.flatMap((setting) => ['-c', setting]);
    const { stdout } = await run('git', [...config, ...args], {
      cwd: this.content,
      env: { ...ownEnvironment(), ...(person && identity(person)) },
      timeout: patience,
      windowsHide: true,
    });
    return stdout.trim();
  }
}

/** Without what a Git hook leaves behind: a test that runs in one would commit into the repository around it. */
const ownEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_LITERAL_PATHSPECS: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
});

/** The editor as author, by id: a commit is for ever, so no telephone number stands in it. */
function identity({ id, name }: Person): NodeJS.ProcessEnv {
  const email = `${id.replace(/[^\w-]/g, '') || 'ai-do'}@nha-san.invalid`;
  const plain =
    name
      .normalize('NFC')
      .replace(/[<>\p{Cc}]/gu, '')
      .trim() || id;
  return {
    GIT_AUTHOR_NAME: plain,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: plain,
    GIT_COMMITTER_EMAIL: email,
  };
}

/** The first line of what Git said: it names files and states, never content. */
function reasonOf(fault: unknown): string {
  const { code, stderr } = fault as { code?: string | number; stderr?: string };
  return stderr?.split('\n')[0] || `git: ${code ?? 'did not answer'}`;
}

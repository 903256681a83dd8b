import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Person, SaveRequest } from '../protocol.ts';
import { git } from './git.ts';
import { hindranceOf } from './history-hindrance.ts';
import { Queue } from './queue.ts';

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

/** What was done to an entry. */
export type Change = Pick<SaveRequest, 'collection' | 'slug' | 'base'> & { isDeleted?: true };

type Writer = Pick<Person, 'id' | 'name'>;

/** Says in a few words what a save did: `Sửa homestay nha-san-ben-nuoc`. */
export function commitMessage({ collection, slug, base, isDeleted }: Change): string {
  if (collection === 'site') return 'Sửa trang chung';
  const verb = isDeleted ? 'Xóa' : base ? 'Sửa' : 'Thêm';
  return `${verb} ${nouns[collection]} ${slug}`;
}

/** A save that is to become a commit. */
interface Pending {
  person: Writer;
  save: Change;
  /** Absolute paths. */
  files: readonly string[];
}

/** Milliseconds after which a save is answered though Git is still at work. */
const slow = 1500;

/**
 * Keeps each save as a commit, when the content folder is in a Git repository that has it under version control: the
 * folder is the repository, or files of it are tracked. A repository that merely lies around it is left alone.
 * Git itself is used, with four commands: a library in between would have to be told the same settings. What cannot be
 * committed now is written down, told to the team, and caught up with the next save or start.
 */
export class History {
  /** Vietnamese, for the team: why saves are in no history now. */
  hindrance: string | undefined;
  private readonly content: string;
  private readonly note: string;
  private readonly log: (line: string) => void;
  private readonly queue = new Queue();
  private pending: Pending[] | undefined;
  private isSlow = false;
  private readonly waiting = new Set<() => void>();

  /**
   * @param content the content folder, without symbolic links
   * @param note file in which it is written down what is not committed yet
   * @param log told in English why there is no commit, if there should be one
   */
  constructor(content: string, note: string, log: (line: string) => void) {
    this.content = content;
    this.note = note;
    this.log = log;
  }

  /** To be called at the start: says why there is no history, and catches up what is missing in it. */
  begin(): Promise<void> {
    return this.queue.add(() => this.inTime(() => this.catchUp('not committed to Git')));
  }

  /**
   * Commits exactly these files, whatever else is changed or staged. The save itself is done by then, so nothing is
   * thrown. Resolves when it is committed, when it cannot be, or when Git takes too long: then it follows by itself.
   * @param files absolute paths
   */
  async commit({ id, name }: Writer, save: Change, files: readonly string[]): Promise<void> {
    const { collection, slug, base, isDeleted } = save;
    const done = this.queue.add(async () => {
      const change = { collection, slug, base, ...(isDeleted && { isDeleted }) };
      await this.remember({ person: { id, name }, save: change, files });
      await this.inTime(() => this.catchUp('saved, but not committed to Git'));
    });
    if (this.isSlow) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.waiting.add(resolve);
    await Promise.race([done, promise]);
    this.waiting.delete(resolve);
  }

  /** Does something with Git. When it takes too long, every save that waits for it is answered. */
  private async inTime(work: () => Promise<void>): Promise<void> {
    const timer = setTimeout(() => {
      this.isSlow = true;
      for (const answer of this.waiting) answer();
    }, slow);
    try {
      await work();
    } finally {
      clearTimeout(timer);
      this.isSlow = false;
    }
  }

  private async remember(next: Pending): Promise<void> {
    const all = await this.read();
    const same = all.find(
      ({ person, save }) =>
        person.id === next.person.id &&
        save.collection === next.save.collection &&
        save.slug === next.save.slug &&
        save.isDeleted === next.save.isDeleted,
    );
    if (same) same.files = [...new Set([...same.files, ...next.files])];
    else all.push(next);
    await this.write();
  }

  private async read(): Promise<Pending[]> {
    this.pending ??= await readFile(this.note, 'utf8')
      .then((text) => JSON.parse(text) as Pending[])
      .catch(() => []);
    return this.pending;
  }

  private async write(): Promise<void> {
    await mkdir(path.dirname(this.note), { recursive: true })
      .then(() => writeFile(this.note, JSON.stringify(this.pending)))
      .catch(() => undefined);
  }

  /** Makes a commit of each save that has none yet. */
  private async catchUp(what: string): Promise<void> {
    const all = await this.read();
    try {
      if (!(await this.isKept())) {
        this.pending = [];
      } else if (all.length) {
        const obstacle = await this.obstacle();
        if (obstacle) throw new Error(obstacle);
        for (const each of [...all]) {
          await this.commitOne(each);
          all.splice(all.indexOf(each), 1);
        }
      }
      this.hindrance = undefined;
    } catch (fault) {
      const reason = reasonOf(fault);
      this.hindrance = await hindranceOf(reason, this.content);
      this.log(`${what}: ${reason}`);
    }
    if (all.length || (await exists(this.note))) await this.write();
  }

  private async commitOne({ person, save, files: all }: Pending): Promise<void> {
    const files: string[] = [];
    for (const file of all) {
      // Of what is gone Git knows only what was ever committed.
      if ((await exists(file)) || (await this.git(['ls-files', '--', file]))) files.push(file);
    }
    if (!files.length) return;
    await this.git(['add', '--', ...files]);
    const changed = await this.git(['status', '--porcelain', '--', ...files]);
    if (!changed) return;
    const message = commitMessage(save);
    await this.git(['commit', '--quiet', '--only', '--no-verify', '-m', message, '--', ...files], person);
  }

  /** @throws what Git says when there is a repository and it cannot be asked */
  private async isKept(): Promise<boolean> {
    let top: string;
    try {
      top = await this.git(['rev-parse', '--show-prefix']);
    } catch (fault) {
      if (!(await hasRepository(this.content))) return false;
      throw fault;
    }
    return top === '' || (await this.git(['ls-files', '--', '.'])) !== '';
  }

  private async obstacle(): Promise<string | undefined> {
    const onBranch = await this.git(['symbolic-ref', '--quiet', 'HEAD']).catch(() => undefined);
    if (!onBranch) return 'no branch is checked out';
    const folder = path.resolve(this.content, await this.git(['rev-parse', '--git-dir']));
    for (const name of halfDone) {
      if (await exists(path.join(folder, name))) return `${name}: a merge or rebase is not finished`;
    }
    return undefined;
  }

  private git(args: string[], person?: Writer): Promise<string> {
    const config = quiet.flatMap((setting) => ['-c', setting]);
    return git(this.content, [...config, ...args], { patience, env: person && identity(person) });
  }
}

/** The editor as author, by id: a commit is for ever, so no telephone number stands in it. */
function identity({ id, name }: Writer): NodeJS.ProcessEnv {
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

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Whether a repository lies in a folder or around it, whether Git can be asked about it or not. */
async function hasRepository(folder: string): Promise<boolean> {
  if (await exists(path.join(folder, '.git'))) return true;
  const above = path.dirname(folder);
  return above !== folder && hasRepository(above);
}

/** The first line of what Git said: it names files and states, never content. */
function reasonOf(fault: unknown): string {
  const { code, stderr, killed, message } = fault as {
    code?: string | number;
    stderr?: string;
    killed?: boolean;
    message?: string;
  };
  if (killed) return 'git: did not answer';
  if (code === undefined && message) return message;
  return stderr?.split('\n')[0] || `git: ${code ?? 'did not answer'}`;
}

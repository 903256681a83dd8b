import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { git } from '../../desk/server/git.ts';
import { withoutSecrets } from '../../desk/server/without-secrets.ts';
import { contentFolder } from '../../listings/content-folder.ts';
import { Told } from '../failure-sentence.ts';
import type { BuiltSite } from './built-site.ts';
import { storeOf } from './publish-folder.ts';
import type { Target } from './target.ts';

/** By this file a branch is known to hold nothing but the site. */
const branchMark = '.nha-san-site';

/** What hosts themselves put into the branch: the domain that a person has chosen there. */
const ofTheHost = ['CNAME', '.domains'];

/** Milliseconds after which a push is given up: a first one sends every photo. */
const patience = 30 * 60_000;

/** No hook, signature, ignored file or setting of a person has a say; photos are not compared with each other. */
const settings = [
  'core.hooksPath=/dev/null',
  'core.excludesFile=/dev/null',
  'core.attributesFile=/dev/null',
  'core.autocrlf=false',
  'core.compression=1',
  'core.bigFileThreshold=128k',
  'pack.threads=1',
  'pack.windowMemory=16m',
  'gc.autoDetach=false',
  'gc.pruneExpire=now',
  // The setting is a machine's, yet a remote that is a command is meant by nobody.
  'protocol.ext.allow=never',
].flatMap((setting) => ['-c', setting]);

const author = { NAME: 'Nhà Sàn', EMAIL: 'nha-san@nha-san.invalid' };
const authorship = Object.fromEntries(
  Object.entries(author).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ]),
);

/** Puts one site on one branch, by way of a repository of its own: that of the content is only asked for addresses. */
class BranchWriting {
  private readonly remote: string;
  private readonly branch: string;
  private readonly store: string;
  private readonly site: BuiltSite;
  private readonly signal: AbortSignal;

  constructor(remote: string, branch: string, store: string, site: BuiltSite, signal: AbortSignal) {
    this.remote = remote;
    this.branch = branch;
    this.store = store;
    this.site = site;
    this.signal = signal;
  }

  async write(): Promise<string> {
    const url = await this.address();
    await this.prepare();
    const tip = await this.tip(url);
    const tree = await this.tree(tip);
    if (tip && (await this.git('rev-parse', `${tip}^{tree}`)) === tree) {
      return 'đã có đủ, không có gì đổi [nothing changed]';
    }
    const day = new Date().toISOString().slice(0, 10);
    const commit = await this.git('commit-tree', tree, '-m', `Site of ${day}`);
    await this.push(url, commit, tip);
    await this.git('update-ref', 'refs/published', commit);
    await rm(path.join(this.store, 'shallow'), { force: true });
    // What an earlier site had goes when it has become much.
    await this.git('gc', '--auto', '--quiet').catch(() => undefined);
    return 'đã đẩy lên [pushed]';
  }

  private git(...args: string[]): Promise<string> {
    const places = [`--git-dir=${this.store}`, `--work-tree=${this.site.folder}`];
    return git(this.site.folder, [...settings, ...places, ...args], {
      patience,
      signal: this.signal,
      env: { GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oConnectTimeout=30', ...authorship },
    });
  }

  /** A remote of the content's repository by its name, or what was given. */
  private async address(): Promise<string> {
    if (!/^\w[\w.-]*$/.test(this.remote)) return this.remote;
    return git(contentFolder(), ['remote', 'get-url', '--push', this.remote], { patience: 10_000 });
  }

  /** A repository that may have been left in the middle of something: whoever publishes is alone with it. */
  private async prepare(): Promise<void> {
    for (const name of ['index.lock', 'shallow.lock', 'shallow']) {
      await rm(path.join(this.store, name), { force: true });
    }
    const isWhole = await this.git('rev-parse', '--git-dir').then(
      () => true,
      () => false,
    );
    if (isWhole) return;
    await rm(this.store, { recursive: true, force: true });
    await git(this.site.folder, ['init', '--quiet', '--bare', this.store], { patience });
  }

  /**
   * What the branch has now.
   * @throws {Told} when it has what this program has not put there
   */
  private async tip(url: string): Promise<string | undefined> {
    const ref = `refs/heads/${this.branch}`;
    const [tip] = (await this.git('ls-remote', url, ref)).split(/\s/);
    if (!tip) return undefined;
    const known = await this.git('rev-parse', '--verify', '--quiet', 'refs/published^{commit}').catch(
      () => '',
    );
    if (tip !== known)
      await this.git('fetch', '--quiet', '--no-tags', '--depth=1', url, `+${ref}:refs/theirs`);
    if (!(await this.git('ls-tree', '--name-only', tip, '--', branchMark))) {
      throw new Told(
        `Nhánh ${this.branch} đang có thứ khác, không phải trang do chương trình này đăng, nên không ghi đè. Hãy chọn một nhánh chưa có, ví dụ pages. [the branch holds something else]`,
      );
    }
    return tip;
  }

  private async tree(tip: string | undefined): Promise<string> {
    await this.git('add', '--all', '--force', '.');
    const mark = path.join(this.store, 'mark');
    await writeFile(mark, 'Written by Nha San: each time the whole branch is replaced.\n');
    const lines = [`100644 blob ${await this.git('hash-object', '-w', '--no-filters', mark)}\t${branchMark}`];
    if (tip) lines.push(...(await this.git('ls-tree', tip, '--', ...ofTheHost)).split('\n').filter(Boolean));
    for (const line of lines) {
      const [, mode, hash, name] = /^(\d+) blob (\w+)\t(.+)$/.exec(line) ?? [];
      if (name) await this.git('update-index', '--add', '--cacheinfo', `${mode},${hash},${name}`);
    }
    return this.git('write-tree');
  }

  /**
   * The branch has one commit without a past: what was taken off the site is nowhere. Git sends such a commit with
   * everything in it again, unless told that the last one is where a history was cut off.
   */
  private async push(url: string, commit: string, tip: string | undefined): Promise<void> {
    const ref = `refs/heads/${this.branch}`;
    const push = () =>
      this.git(
        'push',
        '--quiet',
        '--no-verify',
        `--force-with-lease=${ref}:${tip ?? ''}`,
        url,
        `${commit}:${ref}`,
      );
    if (!tip) return void (await push());
    const cut = path.join(this.store, 'shallow');
    await writeFile(cut, `${tip}\n`);
    try {
      await push();
    } catch (fault) {
      if (!/shallow/i.test((fault as { stderr?: string }).stderr ?? '')) throw fault;
      await rm(cut, { force: true });
      await push();
    }
  }
}

/** Names of branches that Git takes without a second thought. */
const branchForm = /^(?!.*(?:\.\.|\/\/|\.lock$|\.$))[A-Za-z0-9][\w./-]*(?<!\/)$/;

const remedies: [said: RegExp, remedy: string][] = [
  [
    /stale info|fetch first|\[rejected\]/,
    'Có người vừa đẩy lên nhánh ấy; lần sau sẽ xem lại. [somebody else has pushed]',
  ],
  [
    /Permission denied|Authentication failed|could not read (?:Username|Password)|40[13]/,
    'Máy chưa có quyền vào kho ấy. Hãy thêm khóa SSH của máy vào kho, với quyền ghi. [no access]',
  ],
  [
    /Host key verification failed/,
    'Máy chưa biết máy chủ Git ấy. Hãy chạy ssh tới đó một lần bằng người dùng chạy chương trình. [unknown host]',
  ],
  [/No space left/, 'Đĩa đã đầy. Hãy dọn bớt. [no space left]'],
  [/ENOENT/, 'Máy chưa cài Git. [Git is missing]'],
  [/protected branch|pre-receive hook|GH\d{3}/, 'Kho không nhận. Hãy bỏ bảo vệ nhánh ấy. [the host refuses]'],
];

/** @param rest `<remote>#<branch>`: an address, a path, or the name of a remote of the content's repository */
export function gitTarget(rest: string, key: string): Target | string {
  const at = rest.lastIndexOf('#');
  const [remote, branch] = [rest.slice(0, Math.max(0, at)).trim(), rest.slice(at + 1).trim()];
  if (!remote || remote.startsWith('-') || remote.includes('::') || !branchForm.test(branch)) {
    return 'hãy ghi kho và nhánh, ví dụ git:git@github.com:ban/trang.git#pages. [no remote or branch]';
  }
  const told = withoutSecrets(remote);
  return {
    name: `nhánh ${branch} của ${told} [Git branch]`,
    key,
    examine: () => [],
    async take(site, signal) {
      const store = storeOf(key);
      const writing = () => new BranchWriting(remote, branch, store, site, signal).write();
      try {
        return await writing().catch(async (fault) => {
          // A power cut leaves objects that are none: then everything is made and sent anew.
          const { stderr = '' } = fault as { stderr?: string };
          if (!existsSync(store) || !/corrupt|bad object|unable to read|loose object/.test(stderr))
            throw fault;
          await rm(store, { recursive: true, force: true });
          return writing();
        });
      } catch (fault) {
        if (fault instanceof Told) throw fault;
        signal.throwIfAborted();
        const { stderr, message, killed } = fault as { stderr?: string; message: string; killed?: boolean };
        const whole = killed ? 'Git did not answer' : stderr || message;
        const lines = whole.split('\n').filter((line) => line.trim());
        const said = withoutSecrets(
          lines.find((line) => /fatal|error|rejected/.test(line)) ?? lines[0] ?? '',
        );
        const remedy = remedies.find(([form]) => form.test(whole))?.[1] ?? '';
        throw new Told(
          `Không đẩy được lên nhánh ${branch} của ${told}. ${remedy} Git: ${said.slice(0, 300)}`,
        );
      }
    },
  };
}

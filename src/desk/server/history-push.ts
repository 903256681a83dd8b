import { git } from './git.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Milliseconds between two looks, and after failures: doubled each time up to the longest. */
const usual = { shortest: 60_000, longest: 6 * 3_600_000 };

/** Milliseconds after which a push is given up: photos go over a weak line. */
const patience = 10 * 60_000;

/** What a push needs to know. It is set on the machine and not in the desk: nobody who edits can send the content away. */
export interface PushSetting {
  content: string;
  /** Name of a remote of the repository that the content is in; its credentials are Git's own matter. */
  remote: string;
  /**
   * Somebody has said that nobody else reads the remote. The content holds drafts, names of those who agreed, and
   * positions that pages round.
   */
  isPrivate: boolean;
  /** Told in English what hinders it, once until it changes. */
  log: (line: string) => void;
  /** In milliseconds. */
  waits?: typeof usual;
}

/** From the environment of the machine: `NHA_SAN_PUSH=<remote>`, with `NHA_SAN_PUSH_PRIVATE=yes`. */
export const pushFrom = ({ NHA_SAN_PUSH: remote, NHA_SAN_PUSH_PRIVATE: isPrivate }: NodeJS.ProcessEnv) =>
  remote ? { remote, isPrivate: isPrivate === 'yes' } : undefined;

/** Sends the commits of the content on, beside all saves: none of them ever waits for it. */
export class HistoryPush {
  /** English: why the remote is behind. */
  hindrance: string | undefined;
  private readonly setting: PushSetting;
  private readonly waits: typeof usual;
  private wait: number;
  private timer: NodeJS.Timeout | undefined;

  constructor(setting: PushSetting) {
    this.setting = setting;
    this.waits = setting.waits ?? usual;
    this.wait = this.waits.shortest;
  }

  /** Looks now, and from then on by itself. */
  async begin(): Promise<void> {
    await this.push();
    this.timer = setTimeout(() => void this.begin(), this.wait).unref();
  }

  end(): void {
    clearTimeout(this.timer);
  }

  /** Pushes what the remote does not have. Never by force: what somebody else has pushed there stays. */
  async push(): Promise<void> {
    const { remote, isPrivate, log } = this.setting;
    const before = this.hindrance;
    try {
      if (!isPrivate)
        throw new Error('NHA_SAN_PUSH_PRIVATE=yes is missing: the content holds what is not public');
      if (!/^\w[\w.-]*$/.test(remote)) throw new Error('NHA_SAN_PUSH is no name of a remote');
      const branch = await this.git(['symbolic-ref', '--quiet', '--short', 'HEAD']);
      const head = await this.git(['rev-parse', 'HEAD']);
      const known = await this.git([
        'rev-parse',
        '--verify',
        '--quiet',
        `refs/remotes/${remote}/${branch}`,
      ]).catch(() => undefined);
      if (head !== known)
        await this.git(['push', '--quiet', '--no-verify', remote, `HEAD:refs/heads/${branch}`]);
      this.hindrance = undefined;
      this.wait = this.waits.shortest;
    } catch (fault) {
      const { stderr, message } = fault as { stderr?: string; message: string };
      const said = (stderr || message).split('\n').find((line) => line.trim()) ?? 'git did not answer';
      this.hindrance = withoutSecrets(said).slice(0, 300);
      this.wait = Math.min(this.waits.longest, this.wait * 2);
    }
    if (this.hindrance && this.hindrance !== before) log(`not pushed, tried again: ${this.hindrance}`);
  }

  private git(args: string[]): Promise<string> {
    return git(this.setting.content, args, { patience, env: { GIT_SSH_COMMAND: 'ssh -oBatchMode=yes' } });
  }
}

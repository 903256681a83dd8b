import type { DatabaseSync } from 'node:sqlite';
import { Refused } from '../refusal.ts';
import type { HashLine } from './hash-line.ts';
import { asTyped, whyUnfit } from './password-rules.ts';
import type { Library, User } from './sign-in-library.ts';
import { SlowDown } from './slow-down.ts';

const aDay = 86_400;

// Wrong tries for one number: 14 within a quarter of an hour, then one in each.
const perMember = { kind: 'member', free: 5, first: 2, most: 900, forget: aDay };

// Many phones share one address of a mobile network: more tries, shorter waits.
const perAddress = { kind: 'address', free: 15, first: 2, most: 300, forget: 3600 };

/** A password that somebody typed for a number. */
export interface Guess {
  /** E.164. */
  number: string;
  /** Where it comes from: see `client-address.ts`. */
  address: string;
  password: string;
}

/** Says for how long to wait. @param wait seconds */
export const tooOften = (wait: number): Refused =>
  new Refused('wait', {
    wait,
    message: `Vừa thử nhiều lần quá. Hãy chờ ${wait < 60 ? `${wait} giây` : `${Math.ceil(wait / 60)} phút`} rồi thử lại.`,
  });

/** Looks at passwords: slowly for whoever guesses, at the same cost for numbers that are no member's. */
export class PasswordCheck {
  /** Wrong tries from one address. */
  readonly byAddress: SlowDown;
  private readonly byMember: SlowDown;
  private readonly library: Library;
  private readonly line: HashLine;

  constructor(library: Library, line: HashLine, database: DatabaseSync, secret: string) {
    this.library = library;
    this.line = line;
    this.byMember = new SlowDown(database, secret, perMember);
    this.byAddress = new SlowDown(database, secret, perAddress);
  }

  /** Forgets wrong tries for a number. */
  forgive(number: string): void {
    this.byMember.forgive(number);
  }

  /** @throws {Refused} `unfit` for a password that a member cannot have */
  refuseUnfit(password: string, user: User): void {
    const message = whyUnfit(password, user);
    if (message) throw new Refused('unfit', { message });
  }

  /** @throws {Refused} `busy` */
  hash(password: string): Promise<string> {
    return this.line.hash(asTyped(password));
  }

  /**
   * Whether a password is that of a member. It counts as a wrong one before it is looked at.
   * @throws {Refused} `wait`, `busy`
   */
  async isRight(user: User | undefined, { number, address, password }: Guess): Promise<boolean> {
    const wait = this.byMember.try(number) || this.waitHere(number, address);
    if (wait) throw tooOften(wait);
    try {
      const hash = user && (await this.library.passwordOf(user.id));
      const isRight = await this.line.matches(asTyped(password), hash);
      if (!isRight) return false;
      this.byMember.forgive(number);
      this.byAddress.takeBack(address);
      return true;
    } catch (fault) {
      // Nothing was looked at.
      this.byMember.takeBack(number);
      this.byAddress.takeBack(address);
      throw fault;
    }
  }

  private waitHere(number: string, address: string): number {
    const wait = this.byAddress.try(address);
    if (wait) this.byMember.takeBack(number);
    return wait;
  }
}

import { Queue } from '../queue.ts';
import { Refused } from '../refusal.ts';
import { decoy, type HashCost, hashPassword, isPassword, usualCost } from './password-hash.ts';

/** Passwords that may wait for the one before them. */
const mostWaiting = 10;

/**
 * Looks at passwords one after the other. Hashing and reading files share four threads of Node: forty hashes at once
 * would keep every page and every save waiting for ten seconds.
 */
export class HashLine {
  /** How many were hashed since it began. */
  hashed = 0;
  private readonly cost: HashCost;
  private readonly line = new Queue();
  private inside = 0;

  constructor(cost: HashCost = usualCost) {
    this.cost = cost;
  }

  /** @throws {Refused} `busy` when too many wait already */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hashPassword(password, this.cost));
  }

  /**
   * Whether a hash was made of a password. Takes its time also where there is none, so that the time tells nobody which
   * numbers are members.
   * @throws {Refused} `busy` when too many wait already
   */
  async matches(password: string, hash: string | undefined): Promise<boolean> {
    const isRight = await this.inTurn(() => isPassword(password, hash ?? decoy(this.cost)));
    return isRight && hash !== undefined;
  }

  private async inTurn<T>(task: () => Promise<T>): Promise<T> {
    if (this.inside > mostWaiting) throw new Refused('busy');
    this.inside++;
    try {
      return await this.line.add(() => {
        this.hashed++;
        return task();
      });
    } finally {
      this.inside--;
    }
  }
}

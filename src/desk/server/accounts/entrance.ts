import type { DatabaseSync } from 'node:sqlite';
import type { Person } from '../../protocol.ts';
import { Refused } from '../refusal.ts';
import type { NoteAct } from './acts.ts';
import { memberPhone } from './member-phone.ts';
import { type PasswordCheck, tooOften } from './password-check.ts';
import { asTyped } from './password-rules.ts';
import { asPerson } from './person.ts';
import type { Library, User } from './sign-in-library.ts';
import { SlowDown } from './slow-down.ts';
import type { Visitor } from './visitor.ts';

/** Somebody who was let in, and the headers that tell the browser so. */
export interface LetIn {
  person: Person;
  headers: Headers;
}

// Of questions for a passkey each leaves a row for five minutes.
const perQuestion = { kind: 'question', free: 60, first: 2, most: 60, forget: 600 };

/** Lets members in: by password, by passkey, by a link. Whoever was signed in on that browser is not any more. */
export class Entrance {
  private readonly library: Library;
  private readonly passwords: PasswordCheck;
  private readonly note: NoteAct;
  private readonly questions: SlowDown;

  constructor(
    library: Library,
    passwords: PasswordCheck,
    note: NoteAct,
    database: DatabaseSync,
    secret: string,
  ) {
    this.library = library;
    this.passwords = passwords;
    this.note = note;
    this.questions = new SlowDown(database, secret, perQuestion);
  }

  /** @throws {Refused} `not-recognised`, `wait`, `busy`, `unfit` for a number that is none */
  async signIn(phone: string, password: string, { headers, address }: Visitor): Promise<LetIn> {
    const number = memberPhone(phone);
    const user = await this.library.userByPhone(number);
    if (!(await this.passwords.isRight(user, { number, address, password })))
      throw new Refused('not-recognised');
    return this.signedIn(user as User, headers);
  }

  /** Whom a link is for, and whether they had a password before. @throws {Refused} `link-over` */
  async invited(token: string): Promise<User & { isKnown: boolean }> {
    const user = await this.library.linked(token);
    if (!user) throw new Refused('link-over');
    return { ...user, isKnown: (await this.library.passwordOf(user.id)) !== undefined };
  }

  /** Uses a link up: sets the password, ends older sessions, signs in. @throws {Refused} `link-over`, `unfit`, `busy` */
  async accept(token: string, password: string, { headers }: Visitor): Promise<LetIn> {
    const user = await this.invited(token);
    this.passwords.refuseUnfit(password, user);
    if (!(await this.library.accept(token, asTyped(password)))) throw new Refused('link-over');
    this.note(user.id, 'accept', user.id);
    this.passwords.forgive(user.phone);
    return this.signedIn(user, headers);
  }

  /** What a browser needs to sign in by a passkey. @throws {Refused} `wait` */
  async passkeyToAsk({ headers, address }: Visitor) {
    const wait = this.questions.try(address);
    if (wait) throw tooOften(wait);
    return this.library.passkeyToAsk(headers);
  }

  /** @throws {Refused} `not-recognised`, `wait` */
  async signInByPasskey(response: Record<string, unknown>, { headers, address }: Visitor): Promise<LetIn> {
    const wait = this.passwords.byAddress.try(address);
    if (wait) throw tooOften(wait);
    const letIn = await this.inPlaceOf(headers, () => this.library.letInByPasskey(headers, response));
    this.passwords.byAddress.takeBack(address);
    return letIn;
  }

  private signedIn(user: User, headers: Headers): Promise<LetIn> {
    return this.inPlaceOf(headers, async () => ({
      value: user,
      headers: await this.library.letIn(user.id, headers),
    }));
  }

  /**
   * Begins a session in the place of the one that the browser had.
   * @param begin gives nothing when it does not know who it is
   * @throws {Refused} `not-recognised`
   */
  private async inPlaceOf(
    headers: Headers,
    begin: () => Promise<{ value: User; headers: Headers } | undefined>,
  ): Promise<LetIn> {
    const before = await this.library.asking(headers);
    const begun = await begin();
    if (!begun) throw new Refused('not-recognised');
    if (before) await this.library.endSession(before.user.id, before.session.id);
    this.note(begun.value.id, 'sign-in', begun.value.id);
    return { person: asPerson(begun.value), headers: begun.headers };
  }
}

import type { Person } from '../../protocol.ts';
import type { Passkey, Session } from '../../village-protocol.ts';
import { Refused } from '../refusal.ts';
import type { NoteAct } from './acts.ts';
import { deviceOf } from './device.ts';
import type { PasswordCheck } from './password-check.ts';
import type { Library } from './sign-in-library.ts';
import type { Visitor } from './visitor.ts';

const wrongOldPassword =
  'Mật khẩu đang dùng chưa đúng. Hãy gõ lại; nếu quên thì nhờ tổ công nghệ số gửi link mới.';

/** What somebody who is signed in does with her own account: password, sessions, passkeys. */
export class OwnAccount {
  private readonly library: Library;
  private readonly passwords: PasswordCheck;
  private readonly note: NoteAct;

  constructor(library: Library, passwords: PasswordCheck, note: NoteAct) {
    this.library = library;
    this.passwords = passwords;
    this.note = note;
  }

  async signOut(person: Person, { headers }: Visitor): Promise<Headers> {
    this.note(person.id, 'sign-out', person.id);
    return this.library.signOut(headers);
  }

  /** Sets another password and ends the sessions on other phones. @throws {Refused} `unfit`, `wait`, `busy` */
  async changePassword(
    { id }: Person,
    old: string,
    password: string,
    { headers, address }: Visitor,
  ): Promise<void> {
    const user = await this.library.user(id);
    if (!user) throw new Refused('signed-out');
    this.passwords.refuseUnfit(password, user);
    if (!(await this.passwords.isRight(user, { number: user.phone, address, password: old }))) {
      throw new Refused('unfit', { message: wrongOldPassword });
    }
    await this.library.setPassword(id, await this.passwords.hash(password));
    await this.library.endSessions(id, await this.ownSession(headers));
    this.note(id, 'password', id);
  }

  async sessions({ id }: Person, { headers }: Visitor): Promise<Session[]> {
    const own = await this.ownSession(headers);
    return (await this.library.sessions(id)).map((session) => ({
      id: session.id,
      device: deviceOf(session.userAgent),
      at: session.at.toISOString(),
      seenAt: session.seenAt.toISOString(),
      ...(session.id === own && { isOwn: true }),
    }));
  }

  /** @throws {Refused} `not-found` also for a session of somebody else */
  async endSession({ id }: Person, session: string): Promise<void> {
    if (!(await this.library.endSession(id, session))) throw new Refused('not-found');
    this.note(id, 'end-sessions', id);
  }

  async endOtherSessions({ id }: Person, { headers }: Visitor): Promise<void> {
    await this.library.endSessions(id, await this.ownSession(headers));
    this.note(id, 'end-sessions', id);
  }

  async passkeys({ id }: Person): Promise<Passkey[]> {
    return (await this.library.passkeys(id)).map(({ at, ...key }) => ({ ...key, at: at.toISOString() }));
  }

  /** @throws {Refused} `not-found` also for a passkey of somebody else */
  async removePasskey({ id }: Person, key: string): Promise<void> {
    if (!(await this.library.removePasskey(id, key))) throw new Refused('not-found');
    this.note(id, 'remove-passkey', id);
  }

  /** What a browser needs to make a passkey. */
  async passkeyToMake({ name }: Person, { headers }: Visitor) {
    const made = await this.library.passkeyToMake(headers, name);
    if (!made) throw new Refused('signed-out');
    return made;
  }

  /** @throws {Refused} `unfit` when the browser's answer does not hold */
  async keepPasskey({ id }: Person, response: unknown, { headers }: Visitor): Promise<Passkey> {
    const name = deviceOf(headers.get('user-agent') ?? '');
    const kept = await this.library.keepPasskey(headers, response, name);
    if (!kept) throw new Refused('unfit', { message: 'Chưa lưu được khoá của máy này. Hãy thử lại.' });
    this.note(id, 'passkey', id);
    return { ...kept, at: kept.at.toISOString() };
  }

  private async ownSession(headers: Headers): Promise<string | undefined> {
    return (await this.library.asking(headers))?.session.id;
  }
}

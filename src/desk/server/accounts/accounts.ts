import type { DatabaseSync } from 'node:sqlite';
import { localPhone, phoneIn } from '../../../homestay/phone.ts';
import { deskAddress, type Person, type Role } from '../../protocol.ts';
import {
  isOfTheTeam,
  linkKey,
  type Member,
  type MemberChange,
  type MemberLink,
  type Passkey,
  type Session,
} from '../../village-protocol.ts';
import { Queue } from '../queue.ts';
import { Refused } from '../refusal.ts';
import type { WhoAsks } from '../who-asks.ts';
import { type NoteAct, noteActs, theMachine } from './acts.ts';
import { deviceOf } from './device.ts';
import { HashLine } from './hash-line.ts';
import type { HashCost } from './password-hash.ts';
import { asTyped, whyUnfit } from './password-rules.ts';
import type { Library, User } from './sign-in-library.ts';
import { SlowDown } from './slow-down.ts';
import { villageKey } from './village-key.ts';

/** What the accounts of a village server need to know. */
export interface AccountsOptions {
  database: DatabaseSync;
  /** Folder with the key that cookies are signed with. */
  data: string;
  /** Origin under which the desk is opened, such as `https://homestay.example.vn`. */
  address: string;
  /** Told in English, without names, numbers or addresses of people. */
  log: (line: string) => void;
  /** A smaller one in tests. */
  hashCost?: HashCost;
}

/** Who wants to be let in: the headers of a request, and where it comes from. */
export interface Visitor {
  headers: Headers;
  address: string;
}

/** Somebody who was let in, and the headers that tell the browser so. */
export interface LetIn {
  person: Person;
  headers: Headers;
}

/** Whoever changes members: one of them, or somebody at the machine itself. */
export type Actor = Person | typeof theMachine;

/** Milliseconds between two notes that somebody was seen. */
const seenEvery = 10 * 60_000;

const aDay = 86_400;

// Wrong tries for one number: 14 within a quarter of an hour, then one in each.
const perMember = { kind: 'member', free: 5, first: 2, most: 900, forget: aDay };

// Many phones share one address of a mobile network: more tries, shorter waits.
const perAddress = { kind: 'address', free: 15, first: 2, most: 300, forget: 3600 };

/** Questions for a passkey, of which each leaves a row for five minutes. */
const perQuestion = { kind: 'question', free: 60, first: 2, most: 60, forget: 600 };

const sentences = {
  noNumber: 'Số điện thoại này chưa đúng. Hãy xem có thiếu hay thừa chữ số không, ví dụ “0912 345 678”.',
  noName: 'Hãy ghi tên người được mời, nhiều nhất 80 chữ.',
  taken:
    'Số điện thoại này đã có trong danh sách thành viên. Hãy tìm tên người ấy rồi bấm “Gửi liên kết mới”.',
  lastAdministrator:
    'Đây là người quản trị cuối cùng đang dùng được. Hãy giao quyền quản trị cho một người khác và chờ họ vào được đã, rồi làm lại.',
  administratorOnly: 'Việc này chỉ người quản trị làm được. Hãy nhờ người quản trị của bản.',
  oldPassword: 'Mật khẩu đang dùng chưa đúng. Hãy gõ lại; nếu quên thì nhờ tổ công nghệ số gửi liên kết mới.',
};

const asPerson = ({ id, name, role, homestays }: User): Person => ({
  id,
  name,
  role,
  isMember: true,
  ...(role === 'owner' && { homestays }),
});

const idOf = (actor: Actor): string => (actor === theMachine ? theMachine : actor.id);

const isAdministrator = (actor: Actor): boolean => actor === theMachine || actor.role === 'administrator';

/** How much somebody may do. */
const rank: Record<Role, number> = { owner: 0, team: 1, administrator: 2 };

/** Members of a village server: who they are, that they are, and who may change them. */
export class Accounts {
  readonly line: HashLine;
  private readonly library: Library;
  private readonly address: string;
  private readonly note: NoteAct;
  private readonly members: SlowDown;
  private readonly addresses: SlowDown;
  private readonly questions: SlowDown;
  /** Whoever looks whether there is another administrator must not be overtaken. */
  private readonly changes = new Queue();

  /** Use `openAccounts`. */
  constructor(library: Library, line: HashLine, secret: string, { database, address }: AccountsOptions) {
    this.library = library;
    this.line = line;
    this.address = address;
    this.note = noteActs(database);
    this.members = new SlowDown(database, secret, perMember);
    this.addresses = new SlowDown(database, secret, perAddress);
    this.questions = new SlowDown(database, secret, perQuestion);
  }

  /** Who sends a request, as the database has them now. */
  readonly whoAsks: WhoAsks = async ({ headers }) => {
    const found = await this.library.asking(headers);
    if (!found) return undefined;
    const { user, session } = found;
    if (Date.now() - Math.min(+session.seenAt, +(user.seenAt ?? 0)) > seenEvery) {
      await this.library.noteSeen(user.id, session.id);
    }
    return asPerson(user);
  };

  /** Name of a member; `undefined` when there is none of this id any more. */
  async memberName(id: string): Promise<string | undefined> {
    return (await this.library.user(id))?.name;
  }

  /** Makes a house one of an owner's own. */
  addHomestay(id: string, slug: string): Promise<void> {
    return this.changes.add(async () => {
      const { homestays } = await this.found(id);
      if (!homestays.includes(slug)) await this.library.change(id, { homestays: [...homestays, slug] });
    });
  }

  /** @throws {Refused} `not-recognised`, `wait`, `busy`, `unfit` for a number that is none */
  async signIn(phone: string, password: string, { headers, address }: Visitor): Promise<LetIn> {
    const number = phoneIn(phone);
    if (!number) throw new Refused('unfit', { message: sentences.noNumber });
    const user = await this.library.userByPhone(number);
    if (!(await this.looksAt(number, address, password, user))) throw new Refused('not-recognised');
    return this.letIn(user as User, headers);
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
    this.refuseUnfit(password, user);
    if (!(await this.library.accept(token, asTyped(password)))) throw new Refused('link-over');
    this.note(user.id, 'accept', user.id);
    this.members.forgive(user.phone);
    return this.letIn(user, headers);
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
    const user = await this.found(id);
    this.refuseUnfit(password, user);
    if (!(await this.looksAt(user.phone, address, old, user))) {
      throw new Refused('unfit', { message: sentences.oldPassword });
    }
    await this.library.setPassword(id, await this.line.hash(asTyped(password)));
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

  /** What a browser needs to sign in by a passkey. @throws {Refused} `wait` */
  async passkeyToAsk({ headers, address }: Visitor) {
    const wait = this.questions.try(address);
    if (wait) throw tooOften(wait);
    return this.library.passkeyToAsk(headers);
  }

  /** @throws {Refused} `not-recognised`, `wait` */
  async signInByPasskey(response: Record<string, unknown>, { headers, address }: Visitor): Promise<LetIn> {
    const wait = this.addresses.try(address);
    if (wait) throw tooOften(wait);
    const before = await this.library.asking(headers);
    const letIn = await this.library.letInByPasskey(headers, response);
    if (!letIn) throw new Refused('not-recognised');
    if (before) await this.library.endSession(before.user.id, before.session.id);
    this.addresses.takeBack(address);
    this.note(letIn.value.id, 'sign-in', letIn.value.id);
    return { person: asPerson(letIn.value), headers: letIn.headers };
  }

  /** Every member, by name. */
  async list(actor: Actor): Promise<Member[]> {
    const { library } = this;
    const [users, links, known] = await Promise.all([
      library.users(),
      library.links(),
      library.withPassword(),
    ]);
    return users
      .map((user): Member => {
        const linkUntil = links.get(user.id)?.toISOString();
        const seenAt = user.seenAt?.toISOString();
        return {
          id: user.id,
          name: user.name,
          phone: localPhone(user.phone),
          role: user.role,
          homestays: user.role === 'owner' ? user.homestays : [],
          hasPassword: known.has(user.id),
          ...(linkUntil && { linkUntil }),
          ...(seenAt && { seenAt }),
          ...(user.id === idOf(actor) && { isSelf: true }),
        };
      })
      .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
  }

  /**
   * Makes a member, with a link to come in.
   * @throws {Refused} `forbidden` for an administrator whom one of the team would make, `unfit` for name or number
   */
  invite(actor: Actor, { name, phone, role, homestays }: MemberChange): Promise<MemberLink> {
    return this.changes.add(async () => {
      if (role === 'administrator') this.onlyAdministrators(actor);
      const user = { name: nameIn(name), phone: await this.freePhone(phone), role, homestays };
      const { id } = await this.library.create(user);
      this.note(idOf(actor), 'invite', id);
      return this.newLink(actor, id);
    });
  }

  /** Another link for somebody; it ends the ones before it. @throws {Refused} `forbidden`, `not-found` */
  async link(actor: Actor, id: string): Promise<MemberLink> {
    const user = await this.mayChange(actor, id);
    this.note(idOf(actor), 'link', id);
    this.members.forgive(user.phone);
    return this.newLink(actor, id);
  }

  /**
   * Changes a member, each key for itself. Who loses rights loses them with the next request; who gains some signs in
   * anew, so that no session has more than it began with.
   * @throws {Refused} `forbidden`, `not-found`, `unfit`
   */
  change(actor: Actor, id: string, { name, phone, role, homestays }: Partial<MemberChange>): Promise<Member> {
    return this.changes.add(async () => {
      const user = await this.mayChange(actor, id);
      const isNewRole = role !== undefined && role !== user.role;
      if (isNewRole) {
        this.onlyAdministrators(actor);
        await this.refuseLast(user);
      }
      const number = phone === undefined ? undefined : await this.freePhone(phone, id);
      await this.library.change(id, {
        ...(name !== undefined && { name: nameIn(name) }),
        ...(number && { phone: number }),
        ...(homestays && { homestays }),
        ...(isNewRole && { role }),
      });
      if (isNewRole && rank[role] > rank[user.role]) await this.library.endSessions(id);
      this.note(idOf(actor), isNewRole ? 'role' : 'change', id);
      return this.member(actor, id);
    });
  }

  /** Takes a member away, with sessions, links and passkeys. @throws {Refused} `forbidden`, `not-found` */
  remove(actor: Actor, id: string): Promise<void> {
    return this.changes.add(async () => {
      this.onlyAdministrators(actor);
      await this.refuseLast(await this.found(id));
      await this.library.remove(id);
      this.note(idOf(actor), 'remove', id);
    });
  }

  /** Ends every session of a member. @throws {Refused} `forbidden`, `not-found` */
  async endSessions(actor: Actor, id: string): Promise<void> {
    await this.mayChange(actor, id);
    await this.library.endSessions(id);
    this.note(idOf(actor), 'end-sessions', id);
  }

  /** Looks at a password, after it was counted as a wrong one. */
  private async looksAt(
    number: string,
    address: string,
    password: string,
    user: User | undefined,
  ): Promise<boolean> {
    const wait = this.members.try(number) || this.waitHere(number, address);
    if (wait) throw tooOften(wait);
    try {
      const hash = user && (await this.library.passwordOf(user.id));
      const isRight = await this.line.matches(asTyped(password), hash);
      if (!isRight) return false;
      this.members.forgive(number);
      this.addresses.takeBack(address);
      return true;
    } catch (fault) {
      // Nothing was looked at.
      this.members.takeBack(number);
      this.addresses.takeBack(address);
      throw fault;
    }
  }

  private waitHere(number: string, address: string): number {
    const wait = this.addresses.try(address);
    if (wait) this.members.takeBack(number);
    return wait;
  }

  private async letIn(user: User, headers: Headers): Promise<LetIn> {
    const before = await this.library.asking(headers);
    const cookies = await this.library.letIn(user.id, headers);
    if (before) await this.library.endSession(before.user.id, before.session.id);
    this.note(user.id, 'sign-in', user.id);
    return { person: asPerson(user), headers: cookies };
  }

  private async ownSession(headers: Headers): Promise<string | undefined> {
    return (await this.library.asking(headers))?.session.id;
  }

  private refuseUnfit(password: string, user: User): void {
    const message = whyUnfit(password, user);
    if (message) throw new Refused('unfit', { message });
  }

  private async found(id: string): Promise<User> {
    const user = await this.library.user(id);
    if (!user) throw new Refused('not-found');
    return user;
  }

  /** The team sees to owners and to itself; a link for an administrator would make its maker one. */
  private async mayChange(actor: Actor, id: string): Promise<User> {
    const user = await this.found(id);
    if (actor !== theMachine && !isOfTheTeam(actor)) throw new Refused('forbidden');
    if (user.role === 'administrator') this.onlyAdministrators(actor);
    return user;
  }

  private onlyAdministrators(actor: Actor): void {
    if (!isAdministrator(actor)) throw new Refused('forbidden', { message: sentences.administratorOnly });
  }

  /** Refuses what would leave nobody who can manage members. */
  private async refuseLast({ id, role }: User): Promise<void> {
    if (role !== 'administrator') return;
    const [users, known] = await Promise.all([this.library.users(), this.library.withPassword()]);
    const others = users.filter(
      (each) => each.role === 'administrator' && each.id !== id && known.has(each.id),
    );
    if (!others.length) throw new Refused('forbidden', { message: sentences.lastAdministrator });
  }

  private async freePhone(phone: string, but?: string): Promise<string> {
    const number = phoneIn(phone);
    if (!number) throw new Refused('unfit', { message: sentences.noNumber });
    const found = await this.library.userByPhone(number);
    if (found && found.id !== but) throw new Refused('unfit', { message: sentences.taken });
    return number;
  }

  private async member(actor: Actor, id: string): Promise<Member> {
    const found = (await this.list(actor)).find((each) => each.id === id);
    if (!found) throw new Refused('not-found');
    return found;
  }

  private async newLink(actor: Actor, id: string): Promise<MemberLink> {
    const token = await this.library.link(id);
    return {
      member: await this.member(actor, id),
      link: `${this.address}${deskAddress}#${linkKey}=${token}`,
    };
  }
}

function nameIn(text: string): string {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!name || name.length > 80) throw new Refused('unfit', { message: sentences.noName });
  return name;
}

const tooOften = (wait: number): Refused =>
  new Refused('wait', {
    wait,
    message: `Vừa thử nhiều lần quá. Hãy chờ ${wait < 60 ? `${wait} giây` : `${Math.ceil(wait / 60)} phút`} rồi thử lại.`,
  });

/** Opens the accounts in a database. It loads the library, which takes 79 MB. */
export async function openAccounts(options: AccountsOptions): Promise<Accounts> {
  const { database, data, address, log, hashCost } = options;
  const { openLibrary } = await import('./sign-in-library.ts');
  const secret = villageKey(data);
  const line = new HashLine(hashCost);
  const hash = (password: string) => line.hash(password);
  const library = await openLibrary({ database, secret, address, hash, log });
  return new Accounts(library, line, secret, options);
}

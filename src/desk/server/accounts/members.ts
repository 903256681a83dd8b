import { localPhone } from '../../../homestay/phone.ts';
import { deskAddress, type Person, type Role } from '../../protocol.ts';
import {
  isOfTheTeam,
  linkKey,
  type Member,
  type MemberChange,
  type MemberLink,
} from '../../village-protocol.ts';
import { Queue } from '../queue.ts';
import { Refused } from '../refusal.ts';
import { type NoteAct, theMachine } from './acts.ts';
import { memberPhone } from './member-phone.ts';
import type { PasswordCheck } from './password-check.ts';
import type { Library, User } from './sign-in-library.ts';

/** Whoever changes members: one of them, or somebody at the machine itself. */
export type Actor = Person | typeof theMachine;

const sentences = {
  noName: 'Hãy ghi tên người được mời, nhiều nhất 80 chữ.',
  taken: 'Số điện thoại này đã có trong danh sách thành viên. Hãy tìm tên người ấy rồi bấm “Gửi link mới”.',
  lastAdministrator:
    'Đây là người quản trị cuối cùng đang dùng được. Hãy giao quyền quản trị cho một người khác và chờ họ vào được đã, rồi làm lại.',
  administratorOnly: 'Việc này chỉ người quản trị làm được. Hãy nhờ người quản trị của bản.',
};

const idOf = (actor: Actor): string => (actor === theMachine ? theMachine : actor.id);

const isAdministrator = (actor: Actor): boolean => actor === theMachine || actor.role === 'administrator';

/** How much somebody may do. */
const rank: Record<Role, number> = { owner: 0, team: 1, administrator: 2 };

function nameIn(text: string): string {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!name || name.length > 80) throw new Refused('unfit', { message: sentences.noName });
  return name;
}

/** Members of a village: who there is, who comes and goes, and who may change that. */
export class Members {
  private readonly library: Library;
  private readonly passwords: PasswordCheck;
  private readonly note: NoteAct;
  private readonly address: string;
  /** Whoever looks whether there is another administrator must not be overtaken. */
  private readonly changes = new Queue();

  /** @param address origin under which links are opened */
  constructor(library: Library, passwords: PasswordCheck, note: NoteAct, address: string) {
    this.library = library;
    this.passwords = passwords;
    this.note = note;
    this.address = address;
  }

  /** Makes a house one of an owner's own. */
  addHomestay(id: string, slug: string): Promise<void> {
    return this.changes.add(async () => {
      const { homestays } = await this.found(id);
      if (!homestays.includes(slug)) await this.library.change(id, { homestays: [...homestays, slug] });
    });
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
    this.passwords.forgive(user.phone);
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
      if (isNewRole && rank[role] > rank[user.role]) {
        await this.library.endSessions(id);
        // Whoever made a link for an owner has no link for an administrator.
        await this.library.endLinks(id);
      }
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

  /** Ends every session of a member, and the passkeys by which a lost phone would come in again. @throws {Refused} `forbidden`, `not-found` */
  async endSessions(actor: Actor, id: string): Promise<void> {
    await this.mayChange(actor, id);
    await this.library.endSessions(id);
    await this.library.removePasskeys(id);
    this.note(idOf(actor), 'end-sessions', id);
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
    const number = memberPhone(phone);
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

/**
 * `npm run member`: accounts, from the machine itself. `-- --first "<name>" <phone>` makes the data folder and the first
 * administrator, and from then on whoever edits has to sign in; `-- --link <phone>` makes somebody a new link;
 * `-- --end-sessions <phone>` signs them out everywhere; `-- --list` names all members. `--address <https://…>` is where
 * the desk is opened, if not where `site.yaml` says; `--content <folder>` names another one. The server may run meanwhile.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openAccounts } from '../desk/server/accounts/accounts.ts';
import { theMachine } from '../desk/server/accounts/acts.ts';
import type { Members } from '../desk/server/accounts/members.ts';
import { Refused } from '../desk/server/refusal.ts';
import { dataFolder, hasVillage, openDatabase } from '../desk/server/village-database.ts';
import { linkDays, type Member, type MemberLink } from '../desk/village-protocol.ts';
import { localPhone, phoneIn } from '../homestay/phone.ts';
import { contentFolder } from '../listings/content-folder.ts';
import { deskOrigin } from './desk-origin.ts';
import { portOf } from './port.ts';
import { siteAddress } from './site-address.ts';

const usage = `Cách dùng [usage]:
  npm run member -- --first "Họ và tên" 0912345678   người quản trị đầu tiên [the first administrator]
  npm run member -- --link 0912345678                link mới cho người quên mật khẩu [a new link]
  npm run member -- --end-sessions 0912345678        đăng xuất người ấy khỏi mọi máy [sign out everywhere]
  npm run member -- --list                           mọi thành viên [all members]
Thêm --address https://… nếu trang sửa bài mở ở địa chỉ khác với địa chỉ trong content/site.yaml.`;

const roleNames = { owner: 'chủ nhà', team: 'tổ công nghệ số', administrator: 'quản trị' };

/** Something to tell whoever typed the command. */
class Told extends Error {}

function optionsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        first: { type: 'string' },
        link: { type: 'string' },
        'end-sessions': { type: 'string' },
        list: { type: 'boolean' },
        address: { type: 'string' },
        content: { type: 'string' },
      },
    });
  } catch {
    throw new Told(usage);
  }
}

/** A number may stand with its blanks. */
function numberIn(...texts: (string | undefined)[]): string {
  const text = texts.filter(Boolean).join(' ');
  const number = phoneIn(text);
  if (!number)
    throw new Told(`“${text}” không phải số điện thoại. Ví dụ: 0912345678 [not a telephone number]`);
  return number;
}

async function addressOf(named: string | undefined): Promise<string> {
  const address = named ?? deskOrigin(await siteAddress(), portOf(process.env.PORT));
  if (!/^https?:\/\/[^/?#\s]+\/?$/.test(address) || !URL.canParse(address)) {
    throw new Told(
      `“${address}” không phải địa chỉ trang. Ví dụ: --address https://nha-san.example [no origin]`,
    );
  }
  return new URL(address).origin;
}

function showLink({ member, link }: MemberLink): void {
  console.log(`\nLink cho ${member.name} [link]:\n\n  ${link}\n`);
  console.log(
    `Gửi link này qua Zalo cho đúng người ấy, rồi nhờ họ mở bằng Chrome và tự đặt mật khẩu. Link dùng một lần, trong ${linkDays} ngày; ai có nó thì vào được, nên đừng đăng lên nhóm. [send it by Zalo; it works once, for ${linkDays} days]`,
  );
  if (link.startsWith('http:')) {
    console.log(
      'Địa chỉ này chỉ để thử trên máy này. Muốn dùng thật, hãy ghi tên miền của bản vào content/site.yaml, bắt đầu bằng https:// [only for trying out]',
    );
  }
}

async function memberOf(members: Members, number: string): Promise<Member> {
  const found = (await members.list(theMachine)).find(({ phone }) => phone === localPhone(number));
  if (!found) {
    throw new Told(
      'Không có thành viên nào mang số này. Xem danh sách bằng: npm run member -- --list [no such member]',
    );
  }
  return found;
}

async function first(members: Members, name: string, phone: string): Promise<void> {
  const administrator = (await members.list(theMachine)).find(({ role }) => role === 'administrator');
  if (administrator) {
    throw new Told(
      `Đã có người quản trị: ${administrator.name}. Người ấy mời thêm người ngay trong trang sửa bài; nếu quên mật khẩu, hãy chạy: npm run member -- --link <số điện thoại> [there is an administrator already]`,
    );
  }
  showLink(await members.invite(theMachine, { name, phone, role: 'administrator', homestays: [] }));
  console.log(
    '\nTừ nay ai sửa bài cũng phải đăng nhập. Nếu chương trình đang chạy, hãy tắt rồi chạy lại: npm start [restart the server]',
  );
}

function showMembers(list: Member[]): void {
  for (const { name, phone, role, homestays, hasPassword, seenAt } of list) {
    const houses = homestays.length ? `, ${homestays.join(', ')}` : '';
    const seen = seenAt ? `, dùng lần cuối ${seenAt.slice(0, 10)}` : '';
    console.log(`${name}, ${phone}, ${roleNames[role]}${houses}${hasPassword ? seen : ', chưa vào lần nào'}`);
  }
  console.log(`\n${list.length} thành viên [members]`);
}

async function run(): Promise<void> {
  const { values, positionals } = optionsGiven();
  const { first: name, link, 'end-sessions': ended, list } = values;
  if ([name, link, ended, list].filter((each) => each !== undefined).length !== 1) throw new Told(usage);
  process.env.NHA_SAN_CONTENT = path.resolve(values.content ?? contentFolder());
  const data = dataFolder();
  // Everything that may be wrong is looked at before there is a database: with it, whoever edits has to sign in.
  const number = list ? '' : numberIn(name === undefined ? (link ?? ended) : undefined, ...positionals);
  const address =
    name === undefined && link === undefined ? 'http://localhost' : await addressOf(values.address);
  if (name !== undefined && (!name.trim() || name.length > 80)) throw new Told(usage);
  if (name === undefined && !hasVillage(data)) {
    throw new Told(
      'Chưa có tài khoản nào. Hãy tạo người quản trị đầu tiên: npm run member -- --first "Họ và tên" 0912345678 [no accounts yet]',
    );
  }
  const database = openDatabase(data);
  try {
    const { members } = await openAccounts({ database, data, address, log: (line) => console.error(line) });
    if (name !== undefined) await first(members, name, number);
    else if (list) showMembers(await members.list(theMachine));
    else {
      const { id, name: who } = await memberOf(members, number);
      if (link !== undefined) showLink(await members.link(theMachine, id));
      else {
        await members.endSessions(theMachine, id);
        console.log(`Đã đăng xuất ${who} khỏi mọi máy. [signed out everywhere]`);
      }
    }
  } finally {
    database.close();
  }
}

try {
  await run();
} catch (fault) {
  if (!(fault instanceof Told) && !(fault instanceof Refused)) throw fault;
  console.error(fault instanceof Refused ? fault.refusal.message : fault.message);
  process.exitCode = 1;
}

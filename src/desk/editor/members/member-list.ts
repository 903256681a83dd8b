import type { Listed } from '../../protocol.ts';
import type { Member } from '../../village-protocol.ts';
import { plainLetters } from '../list/plain-letters.ts';
import { element } from '../page/element.ts';
import { timeWords } from '../review/time-words.ts';
import { labelled } from '../session/labelled.ts';
import { namesOf } from './names-of-houses.ts';
import { roleWords } from './role-words.ts';

/** Members from which on a search stands above them. */
const searchedFrom = 9;

/** Whether somebody can come in, and when they last did. */
export function standingWords({ hasPassword, seenAt, linkUntil }: Member, now = Date.now()): string {
  if (seenAt) return `Vào lần cuối ${timeWords(seenAt)}`;
  if (hasPassword) return 'Đã đặt mật khẩu';
  const holds = linkUntil && Date.parse(linkUntil) > now;
  return holds ? `Chưa vào; link dùng được đến ${timeWords(linkUntil)}` : 'Chưa vào; link đã hết hạn';
}

function row(member: Member, houses: readonly Listed[]): HTMLLIElement {
  const { id, name, role, homestays, isSelf } = member;
  const of = namesOf(homestays, houses).join(', ');
  const link = element(
    'a',
    { class: 'desk-row', href: `#/members/${id}` },
    element(
      'span',
      { class: 'desk-row-text' },
      element('strong', {}, name, isSelf && ' (bạn)'),
      element('span', {}, [roleWords[role], of].filter(Boolean).join(' · ')),
      element('span', {}, standingWords(member)),
    ),
  );
  return element('li', {}, link);
}

/** Everybody, with the way to one more. */
export function memberList(members: readonly Member[], houses: readonly Listed[]): HTMLElement[] {
  const rows = members.map((member) => ({
    row: row(member, houses),
    words: plainLetters(
      [member.name, member.phone.replace(/\s/g, ''), ...namesOf(member.homestays, houses)].join(' '),
    ),
  }));
  const search = element('input', { type: 'search', class: 'desk-input' });
  search.addEventListener('input', () => {
    const query = plainLetters(search.value);
    for (const each of rows) each.row.hidden = !each.words.includes(query);
  });
  return [
    element('a', { class: 'desk-button desk-button-main', href: '#/members/new' }, 'Mời người mới'),
    ...(members.length < searchedFrom ? [] : [labelled('Tìm theo tên, số điện thoại, nhà', search)]),
    element('ul', { class: 'desk-rows' }, ...rows.map((each) => each.row)),
  ];
}

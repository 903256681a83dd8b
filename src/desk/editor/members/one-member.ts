import type { Listed } from '../../protocol.ts';
import type { Member, MemberLink } from '../../village-protocol.ts';
import { post } from '../backend/ask.ts';
import { element } from '../page/element.ts';
import { village } from '../page/village.ts';
import { button, whenPressed } from '../parts/screen-parts.ts';
import { askFirst } from './ask-first.ts';
import { showLink } from './link-view.ts';
import { memberForm } from './member-form.ts';
import { standingWords } from './member-list.ts';
import { namesOf } from './names-of-houses.ts';
import { roleWords } from './role-words.ts';

/** What an administrator does with a member, and one of the team with all but administrators. */
function acts({ id, name, isSelf }: Member): (HTMLElement | undefined)[] {
  if (isSelf) {
    return [
      element(
        'p',
        {},
        element('a', { href: '#/account' }, 'Mật khẩu, các máy của bạn và ra khỏi trang sửa bài'),
      ),
    ];
  }
  const isAdministrator = village.member()?.role === 'administrator';
  return [
    askFirst({
      does: 'Mất máy: bắt mọi máy ra',
      question: `Mọi máy đang vào bằng tên ${name} bị ra ngay, vân tay và khuôn mặt đã lưu cũng hết dùng. ${name} vào lại bằng mật khẩu; sợ lộ cả mật khẩu thì gửi thêm link mới.`,
      sure: 'Bắt ra',
      done: 'Đã bắt mọi máy ra.',
      act: async () => void (await post(`/members/${id}/end-sessions`)),
    }),
    isAdministrator
      ? askFirst({
          does: 'Bỏ khỏi danh sách',
          question: `${name} sẽ không vào được nữa. Bài và ảnh các nhà vẫn còn nguyên, tên trong lịch sử sửa cũng vậy.`,
          sure: `Bỏ ${name}`,
          async act() {
            await post(`/members/${id}/remove`);
            location.hash = '#/members';
          },
        })
      : undefined,
  ];
}

/** One member: what there is to know, to change and to send. */
export function drawMember(
  body: HTMLElement,
  heading: HTMLElement,
  member: Member,
  houses: readonly Listed[],
): void {
  const { id, name, phone, role, homestays } = member;
  heading.textContent = name;
  const about = [roleWords[role], ...namesOf(homestays, houses)].join(' · ');
  body.append(element('p', {}, about), element('p', {}, `${phone} · ${standingWords(member)}`));
  // What the server refuses anyway is not offered.
  if (role === 'administrator' && village.member()?.role !== 'administrator') {
    body.append(element('p', { class: 'desk-hint' }, 'Người quản trị chỉ do người quản trị sửa.'));
    return;
  }
  const line = element('p', { class: 'desk-said-line', role: 'status' });
  const link = button('Gửi link mới', 'main');
  const place = element(
    'div',
    { class: 'desk-form' },
    link,
    element(
      'p',
      { class: 'desk-hint' },
      'Khi quên mật khẩu hay link cũ hết hạn. Mật khẩu đang dùng vẫn giữ tới khi đặt mật khẩu mới.',
    ),
    line,
  );
  whenPressed(link, line, async () => showLink(place, await post<MemberLink>(`/members/${id}/link`)));
  body.append(
    place,
    element(
      'details',
      { class: 'desk-more-acts' },
      element('summary', {}, 'Sửa tên, số điện thoại, nhà'),
      memberForm({
        member,
        houses,
        does: 'Lưu',
        done: 'Đã lưu.',
        async send(change) {
          const changed = await post<Member>(`/members/${id}`, change);
          heading.textContent = changed.name;
        },
      }),
    ),
    ...acts(member).filter((each) => each !== undefined),
  );
}

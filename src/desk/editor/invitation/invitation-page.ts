import { deskAddress, type Person, type Role } from '../../protocol.ts';
import { type Invitation, passwordLength } from '../../village-protocol.ts';
import { ask, post } from '../backend/ask.ts';
import { Refused } from '../backend/refused.ts';
import { element } from '../page/element.ts';
import { loaded, reasonOf, whenSubmitted } from '../parts/screen-parts.ts';
import { passwordField } from '../session/password-field.ts';
import { noteSignedIn } from '../session/same-person.ts';
import { signInForm } from '../session/sign-in-form.ts';
import { arrived, enterDesk } from './arrived.ts';
import { inAppNotice } from './in-app-notice.ts';
import '../session/account.css';

const inList = new Intl.ListFormat('vi', { type: 'conjunction' });

const purposes: Record<Role, (houses: readonly string[]) => string> = {
  owner: (houses) =>
    houses.length
      ? `Đây là lối vào trang sửa bài của ${inList.format(houses)}: nơi bạn tự sửa giá, ảnh và bài giới thiệu nhà mình.`
      : 'Đây là lối vào trang sửa bài: nơi bạn viết bài giới thiệu nhà mình, ghi giá và thêm ảnh.',
  team: () =>
    'Đây là lối vào trang sửa bài của tổ công nghệ số: nơi xem, sửa và duyệt bài của các nhà trong bản.',
  administrator: () =>
    'Đây là lối vào trang sửa bài cho người quản trị: xem, sửa, duyệt bài, và mời thêm người.',
};

/** Who is signed in on this browser already; a link that is only looked at must not take the phone from them unseen. */
const signedInHere = () => ask<Person>('/me', { asGuest: true }).catch(() => undefined);

function overNotice(main: HTMLElement, reason: string): void {
  const place = element('div');
  main.replaceChildren(
    element('h1', {}, 'Link không dùng được nữa'),
    element('p', { role: 'alert' }, reason),
    element('h2', {}, 'Đã đặt mật khẩu rồi thì vào luôn'),
    place,
  );
  place.append(
    signInForm((who) => {
      noteSignedIn(who);
      enterDesk();
    }),
  );
}

function passwordForm(token: string, accepted: (who: Person) => void, over: (reason: string) => void) {
  const { min } = passwordLength;
  const password = passwordField(
    'Đặt mật khẩu',
    'new-password',
    `Ít nhất ${min} ký tự. Dễ nhớ mà khó đoán nhất là ghép ba từ chỉ riêng bạn nghĩ ra; viết có dấu, có dấu cách cũng được.`,
  );
  const line = element('p', { class: 'desk-said-line', role: 'status' });
  const submit = element('button', { class: 'desk-button desk-button-main' }, 'Đặt mật khẩu và vào');
  const form = element('form', { class: 'desk-form', novalidate: '' }, password.element, line, submit);
  whenSubmitted(form, submit, line, async () => {
    try {
      const body = { token, password: password.input.value };
      accepted(await post<Person>('/invitation/accept', body, { asGuest: true }));
    } catch (fault) {
      if (fault instanceof Refused && fault.reason === 'link-over') over(fault.message);
      else {
        password.input.focus();
        throw fault;
      }
    }
  });
  return form;
}

/**
 * What somebody sees who opens a link by which to come in. Nothing is used up before a password is sent.
 * @param place of the screen
 */
export async function showInvitation(place: HTMLElement, token: string): Promise<void> {
  const main = element('main', { class: 'desk-start' });
  place.replaceChildren(main);
  const body = element('div');
  main.append(element('h1', {}, 'Lời mời vào trang sửa bài'), body);
  const over = (reason: string) => overNotice(main, reason);
  const [invitation, here] = await Promise.all([
    loaded(body, () =>
      post<Invitation>('/invitation', { token }, { asGuest: true }).catch((fault) => {
        if (!(fault instanceof Refused && fault.reason === 'link-over')) throw fault;
        over(reasonOf(fault));
        return undefined;
      }),
    ),
    signedInHere(),
  ]);
  if (!invitation) return;
  const { name, role, homestays, isKnown } = invitation;
  const accepted = (who: Person) => {
    noteSignedIn(who);
    // Whoever takes the phone next must not find it in the address.
    history.replaceState(null, '', deskAddress);
    void arrived(main, who);
  };
  main.replaceChildren(
    element('h1', {}, `Chào ${name}`),
    element('p', {}, purposes[role](homestays)),
    ...inAppNotice(),
    ...(isKnown
      ? [
          element(
            'p',
            {},
            'Bạn đã có mật khẩu từ trước. Đặt mật khẩu mới ở đây thì mật khẩu cũ hết dùng, các máy khác đang vào bằng tên bạn phải vào lại.',
          ),
        ]
      : []),
    ...(here && here.name !== name
      ? [
          element(
            'p',
            { class: 'desk-notice' },
            `Máy này đang vào bằng tên ${here.name}. Chỉ xem thì không sao; đặt mật khẩu ở đây thì máy này chuyển sang tên ${name}, bài viết dở của ${here.name} vẫn được cất riêng.`,
          ),
        ]
      : []),
    passwordForm(token, accepted, over),
    element(
      'p',
      { class: 'desk-hint' },
      'Đặt xong, máy này vào thẳng được trong 60 ngày. Lần sau ở máy khác: số điện thoại của bạn và mật khẩu này.',
    ),
  );
}

import { deskAddress, type Person } from '../../protocol.ts';
import { element } from '../page/element.ts';
import { button, whenPressed } from '../parts/screen-parts.ts';
import { makePasskey, mayHavePasskey } from '../session/passkey.ts';

/** Opens the desk for whoever is signed in now. */
export function enterDesk(): void {
  history.replaceState(null, '', deskAddress);
  // The page has asked who is there before anybody was.
  location.reload();
}

/** Somebody has come in: offers to open the desk by fingerprint or face from now on, where this phone can. */
export async function arrived(main: HTMLElement, { name }: Person): Promise<void> {
  if (!(await mayHavePasskey())) return enterDesk();
  const line = element('p', { class: 'desk-said-line', role: 'status' });
  const go = button('Vào trang sửa bài', 'main');
  const passkey = button('Dùng vân tay hoặc khuôn mặt');
  go.addEventListener('click', enterDesk);
  whenPressed(passkey, line, async () => {
    await makePasskey();
    passkey.remove();
    line.textContent = 'Xong. Lần sau chỉ cần chạm vân tay hoặc nhìn vào máy.';
  });
  main.replaceChildren(
    element('h1', {}, `Xong rồi, ${name}`),
    element('p', {}, 'Mật khẩu đã đặt, máy này đã vào.'),
    element(
      'p',
      {},
      'Muốn lần sau khỏi gõ mật khẩu thì cho máy này nhận vân tay hoặc khuôn mặt của bạn. Chỉ máy của riêng mình thì nên làm; máy dùng chung thì thôi.',
    ),
    passkey,
    line,
    go,
  );
  main.querySelector('h1')?.setAttribute('tabindex', '-1');
  main.querySelector('h1')?.focus();
}

import type { Person } from '../../protocol.ts';
import { element } from '../page/element.ts';
import { screen } from '../page/screen.ts';
import { signInForm } from './sign-in-form.ts';

const forgotten = () =>
  element(
    'p',
    { class: 'desk-hint' },
    'Quên mật khẩu thì nhờ tổ công nghệ số gửi link mới qua Zalo: bấm vào link là đặt được mật khẩu khác. Bài viết dở trên máy này vẫn còn.',
  );

/**
 * Has somebody sign in who opens the desk.
 * @returns how to take it away
 */
export function signInScreen(entered: (who: Person) => void): () => void {
  const place = document.getElementById('screen');
  place?.replaceChildren(
    element(
      'main',
      { class: 'desk-start' },
      element('h1', {}, 'Vào trang sửa bài'),
      element(
        'p',
        {},
        'Vào bằng số điện thoại mà tổ công nghệ số đã ghi cho bạn, và mật khẩu bạn đã đặt khi mở link mời.',
      ),
      signInForm(entered),
      forgotten(),
      element(
        'p',
        { class: 'desk-hint' },
        'Chưa có mật khẩu thì mở link mời trong tin nhắn Zalo; không thấy tin thì nhờ tổ gửi lại.',
      ),
    ),
  );
  screen.show('other');
  return () => {
    place?.replaceChildren();
    screen.show('opening');
  };
}

/**
 * Has somebody sign in again, over what they are doing.
 * @returns how to take it away
 */
export function signInDialog(entered: (who: Person) => void): () => void {
  const dialog = element(
    'dialog',
    { class: 'desk-dialog', 'aria-labelledby': 'session-ended' },
    element('h2', { id: 'session-ended' }, 'Phiên làm việc đã hết'),
    element('p', {}, 'Những gì bạn đã viết vẫn còn nguyên trên máy này. Hãy vào lại để làm tiếp.'),
    signInForm(entered),
    forgotten(),
  );
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  document.getElementById('desk')?.append(dialog);
  dialog.showModal();
  return () => {
    dialog.close();
    dialog.remove();
  };
}

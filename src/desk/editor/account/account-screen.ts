import { roleWords } from '../members/role-words.ts';
import { element } from '../page/element.ts';
import type { Draw } from '../page/screen.ts';
import { village } from '../page/village.ts';
import { back } from '../parts/screen-parts.ts';
import { drawPasskeys } from './own-passkeys.ts';
import { drawSessions } from './own-sessions.ts';
import { passwordChange } from './password-change.ts';
import { signOut } from './sign-out.ts';
import '../review/review.css';
import '../session/account.css';

/** `#/account`: what somebody does with her own account. */
export const draw: Draw = (main) => {
  const member = village.member();
  main.append(back('#/collections/homestays', 'Về danh sách nhà'));
  if (!member) {
    main.append(
      element('h1', {}, 'Tài khoản'),
      element('p', {}, 'Trang sửa bài trên máy này không cần tài khoản.'),
    );
    return undefined;
  }
  const [sessions, passkeys] = [element('section'), element('section')];
  main.append(
    element('h1', {}, member.name),
    element('p', {}, roleWords[member.role]),
    signOut(),
    sessions,
    passkeys,
    passwordChange(),
  );
  void drawSessions(sessions);
  void drawPasskeys(passkeys);
  return undefined;
};

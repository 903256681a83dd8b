import { passwordLength } from '../../village-protocol.ts';
import { post } from '../backend/ask.ts';
import { element } from '../page/element.ts';
import { whenSubmitted } from '../parts/screen-parts.ts';
import { passwordField } from '../session/password-field.ts';

/** Sets another password; the other phones have to come in again. */
export function passwordChange(): HTMLElement {
  const old = passwordField('Mật khẩu đang dùng', 'current-password');
  const next = passwordField(
    'Mật khẩu mới',
    'new-password',
    `Ít nhất ${passwordLength.min} ký tự. Đổi xong, các máy khác phải vào lại.`,
  );
  const line = element('p', { class: 'desk-said-line', role: 'status' });
  const submit = element('button', { class: 'desk-button desk-button-main' }, 'Đổi mật khẩu');
  const form = element(
    'form',
    { class: 'desk-form', novalidate: '' },
    old.element,
    next.element,
    line,
    submit,
  );
  whenSubmitted(form, submit, line, async () => {
    await post('/password', { old: old.input.value, password: next.input.value });
    form.reset();
    line.textContent = 'Đã đổi. Lần sau vào bằng mật khẩu mới.';
  });
  return element('details', { class: 'desk-more-acts' }, element('summary', {}, 'Đổi mật khẩu'), form);
}

import type { Person } from '../../protocol.ts';
import { post } from '../backend/ask.ts';
import { element } from '../page/element.ts';
import { button, whenPressed, whenSubmitted } from '../parts/screen-parts.ts';
import { labelled } from './labelled.ts';
import { mayHavePasskey, signInByPasskey } from './passkey.ts';
import { passwordField } from './password-field.ts';
import './account.css';

/**
 * Signs somebody in by number and password, or by what opens the phone itself.
 * @param entered told who it is
 */
export function signInForm(entered: (who: Person) => void): HTMLElement {
  const phone = element('input', {
    class: 'desk-input',
    type: 'tel',
    name: 'username',
    autocomplete: 'username',
  });
  const password = passwordField('Mật khẩu', 'current-password');
  const line = element('p', { class: 'desk-said-line', role: 'status' });
  const submit = element('button', { class: 'desk-button desk-button-main' }, 'Vào');
  const form = element(
    'form',
    { class: 'desk-form', novalidate: '' },
    labelled('Số điện thoại', phone),
    password.element,
    line,
    submit,
  );
  whenSubmitted(form, submit, line, async () => {
    const missing = [phone, password.input].find(({ value }) => !value.trim());
    if (missing) {
      line.textContent = missing === phone ? 'Hãy ghi số điện thoại của bạn.' : 'Hãy ghi mật khẩu của bạn.';
      return missing.focus();
    }
    entered(
      await post<Person>(
        '/sign-in',
        { phone: phone.value, password: password.input.value },
        { asGuest: true },
      ),
    );
  });
  const passkey = button('Vào bằng vân tay hoặc khuôn mặt');
  passkey.hidden = true;
  whenPressed(passkey, line, async () => entered(await signInByPasskey()));
  void mayHavePasskey().then((may) => {
    passkey.hidden = !may;
  });
  return element('div', { class: 'desk-form' }, form, passkey);
}

import { element } from '../element.ts';

/** A password with a way to see what was typed: on a small keyboard the wrong letter is near. */
export interface PasswordField {
  element: HTMLElement;
  input: HTMLInputElement;
}

let last = 0;

/**
 * @param kind for the browser's own keeper of passwords
 * @param hint below the name
 */
export function passwordField(
  name: string,
  kind: 'current-password' | 'new-password',
  hint?: string,
): PasswordField {
  const id = `password-${++last}`;
  const input = element('input', {
    id,
    class: 'desk-input',
    type: 'password',
    name: kind,
    autocomplete: kind,
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': hint && `${id}-hint`,
  });
  const toggle = element('button', { type: 'button', class: 'desk-button', 'aria-controls': id }, 'Hiện');
  const show = (isShown: boolean) => {
    input.type = isShown ? 'text' : 'password';
    toggle.textContent = isShown ? 'Ẩn' : 'Hiện';
    toggle.setAttribute('aria-label', `${isShown ? 'Ẩn' : 'Hiện'} ${name.toLowerCase()}`);
  };
  show(false);
  toggle.addEventListener('click', () => show(input.type === 'password'));
  return {
    element: element(
      'div',
      { class: 'desk-labelled' },
      element('label', { for: id }, name),
      hint ? element('span', { id: `${id}-hint`, class: 'desk-hint' }, hint) : undefined,
      element('div', { class: 'desk-password' }, input, toggle),
    ),
    input,
  };
}

import { element } from '../page/element.ts';
import { labelled } from './labelled.ts';

/** A password with a way to see what was typed: on a small keyboard the wrong letter is near. */
export interface PasswordField {
  element: HTMLElement;
  input: HTMLInputElement;
}

/**
 * @param kind for the browser's own keeper of passwords
 * @param hint said after the name
 */
export function passwordField(
  name: string,
  kind: 'current-password' | 'new-password',
  hint?: string,
): PasswordField {
  const input = element('input', {
    class: 'desk-input',
    type: 'password',
    name: kind,
    autocomplete: kind,
    autocapitalize: 'none',
    spellcheck: 'false',
  });
  const toggle = element('button', { type: 'button', class: 'desk-button' });
  const show = (isShown: boolean) => {
    input.type = isShown ? 'text' : 'password';
    toggle.textContent = isShown ? 'Ẩn' : 'Hiện';
    toggle.setAttribute('aria-label', `${toggle.textContent} ${name.toLowerCase()}`);
  };
  show(false);
  toggle.addEventListener('click', () => show(input.type === 'password'));
  const shown = element('div', { class: 'desk-password' }, input, toggle);
  return { element: labelled(name, input, hint, shown), input };
}

import { element } from '../page/element.ts';
import { button, whenPressed } from '../parts/screen-parts.ts';

interface AskFirstProps {
  /** What the button says. */
  does: string;
  /** What is asked before it is done, and told about it. */
  question: string;
  /** What the second button says. */
  sure: string;
  /** Said when it is done, if the button is still there. */
  done?: string;
  /** Rejects with a {@link Refused} when it was not done. */
  act(): Promise<void>;
}

/** A button that asks before it does what cannot be taken back. */
export function askFirst({ does, question, sure, done, act }: AskFirstProps): HTMLElement {
  const first = button(does, 'away');
  const yes = button(sure, 'away');
  const no = button('Thôi');
  const asked = element(
    'div',
    { class: 'desk-asked', role: 'group', 'aria-label': does },
    element('p', {}, question),
    element('div', { class: 'desk-tools' }, no, yes),
  );
  const line = element('p', { class: 'desk-said-line', role: 'status' });
  const ask = (isAsked: boolean) => {
    asked.hidden = !isAsked;
    first.hidden = isAsked;
    (isAsked ? no : first).focus();
  };
  asked.hidden = true;
  first.addEventListener('click', () => {
    line.textContent = '';
    ask(true);
  });
  no.addEventListener('click', () => ask(false));
  whenPressed(yes, line, async () => {
    await act();
    ask(false);
    if (done) line.textContent = done;
  });
  return element('div', { class: 'desk-form' }, first, asked, line);
}

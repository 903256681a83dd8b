import { element } from '../element.ts';
import { session, signedIn } from './session.ts';

function dialog(): HTMLDialogElement {
  const button = element(
    'button',
    { type: 'button', class: 'desk-button desk-button-main' },
    'Vào lại và làm tiếp',
  );
  button.addEventListener('click', signedIn);
  const made = element(
    'dialog',
    { class: 'desk-dialog', 'aria-labelledby': 'session-ended' },
    element('h2', { id: 'session-ended' }, 'Phiên làm việc đã hết'),
    element('p', {}, 'Những gì bạn đã viết vẫn còn nguyên trên máy này. Hãy vào lại để làm tiếp.'),
    button,
  );
  made.addEventListener('cancel', (event) => event.preventDefault());
  return made;
}

/** Shows over everything that the session has ended; what waits goes on as soon as it is renewed. */
export function watchSession(): void {
  let shown: HTMLDialogElement | undefined;
  session.subscribe(() => {
    if (!session.ended()) return shown?.close();
    if (!shown) {
      shown = dialog();
      document.getElementById('desk')?.append(shown);
    }
    shown.showModal();
  });
}

import { Refused } from '../backend/refused.ts';
import { element } from '../page/element.ts';
import { countDown } from './count-down.ts';
import { PlainRefusal } from './plain-refusal.ts';

const fault = 'Trang sửa bài gặp trục trặc. Hãy tải lại trang rồi thử lại.';

/** What a person is told about something that was not done. */
export function reasonOf(refused: unknown): string {
  if (refused instanceof Refused || refused instanceof PlainRefusal) return refused.message;
  console.error(refused);
  return fault;
}

/** The way back from a screen. */
export const back = (href: string, words: string): HTMLAnchorElement =>
  element('a', { class: 'desk-back', href }, words);

export const button = (words: string, kind: '' | 'main' | 'away' = ''): HTMLButtonElement =>
  element('button', { type: 'button', class: `desk-button${kind && ` desk-button-${kind}`}` }, words);

/** Seconds for which something need not be tried again. */
const waitOf = (refused: unknown) => (refused instanceof Refused && refused.refusal?.wait) || 0;

async function once(pressed: HTMLButtonElement, line: HTMLElement, act: () => Promise<void>): Promise<void> {
  if (pressed.disabled) return;
  pressed.disabled = true;
  line.textContent = 'Đang làm…';
  try {
    await act();
    if (line.textContent === 'Đang làm…') line.textContent = '';
  } catch (refused) {
    line.textContent = reasonOf(refused);
    const wait = waitOf(refused);
    if (!wait) return;
    await countDown(pressed, wait);
    line.textContent = 'Thử lại được rồi.';
  } finally {
    pressed.disabled = false;
  }
}

/** Does what a button says, once at a time; the line says that it is being done, or why it was not. */
export function whenPressed(pressed: HTMLButtonElement, line: HTMLElement, act: () => Promise<void>): void {
  pressed.addEventListener('click', () => void once(pressed, line, act));
}

/** The same for a form, also when its keyboard's “Enter” is pressed. */
export function whenSubmitted(
  form: HTMLFormElement,
  submit: HTMLButtonElement,
  line: HTMLElement,
  act: () => Promise<void>,
): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void once(submit, line, act);
  });
}

/** Says in the place of what is asked for that it is on its way, or why it does not come, with a way to try again. */
export async function loaded<T>(place: HTMLElement, ask: () => Promise<T>): Promise<T> {
  for (;;) {
    place.replaceChildren(element('p', { role: 'status' }, 'Đang tải…'));
    try {
      const answer = await ask();
      place.replaceChildren();
      return answer;
    } catch (refused) {
      const again = button('Thử lại');
      place.replaceChildren(element('p', { class: 'desk-notice', role: 'alert' }, reasonOf(refused)), again);
      await new Promise((resolve) => again.addEventListener('click', resolve, { once: true }));
    }
  }
}

import { Refused } from '../backend/refused.ts';
import { element } from '../element.ts';

const fault = 'Bàn soạn gặp trục trặc. Hãy tải lại trang rồi thử lại.';

/** What a person is told about something that was not done. */
export function reasonOf(refused: unknown): string {
  if (refused instanceof Refused) return refused.message;
  console.error(refused);
  return fault;
}

/** The way back from a screen. */
export const back = (href: string, words: string): HTMLAnchorElement =>
  element('a', { class: 'desk-back', href }, words);

export const button = (words: string, kind: '' | 'main' | 'away' = ''): HTMLButtonElement =>
  element('button', { type: 'button', class: `desk-button${kind && ` desk-button-${kind}`}` }, words);

/** Does what a button says, once at a time; the line says that it is being done, or why it was not. */
export function whenPressed(pressed: HTMLButtonElement, line: HTMLElement, act: () => Promise<void>): void {
  pressed.addEventListener('click', async () => {
    if (pressed.disabled) return;
    pressed.disabled = true;
    line.textContent = 'Đang làm…';
    try {
      await act();
      if (line.textContent === 'Đang làm…') line.textContent = '';
    } catch (refused) {
      line.textContent = reasonOf(refused);
    } finally {
      pressed.disabled = false;
    }
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

import { copyWords } from '../../../share/copy-words.ts';

/** Lets a button copy a text; for a moment it says how that went. */
export function copyOnPress(button: HTMLElement, text: () => string): void {
  const said = button.textContent;
  button.addEventListener('click', async () => {
    button.textContent = (await copyWords(text())) ? 'Đã chép' : 'Chưa chép được';
    setTimeout(() => {
      button.textContent = said;
    }, 2500);
  });
}

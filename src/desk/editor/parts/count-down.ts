const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/**
 * Counts down on a button that cannot be pressed meanwhile.
 * @param seconds by the clock: a phone that sleeps does not wait longer
 */
export async function countDown(button: HTMLButtonElement, seconds: number): Promise<void> {
  const words = button.textContent;
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const left = Math.ceil((until - Date.now()) / 1000);
    if (left <= 0) break;
    button.textContent = `Chờ ${clock(left)}`;
    await new Promise((resolve) => setTimeout(resolve, Math.min(1000, until - Date.now())));
  }
  button.textContent = words;
}

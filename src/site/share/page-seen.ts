/** Milliseconds that an answer of the share sheet may come after the page, and that a press lasts. */
const grace = 500;

/**
 * Tells when the page is in front of somebody again after something else lay over it. Which of these a browser sends after
 * its share sheet differs; a finger on the page is a sign of its own.
 * @param then told when the sign came, as `performance.now()` has it
 */
export function onSeenAgain(then: (at: number) => void): void {
  const soon = () => {
    const at = performance.now();
    setTimeout(() => then(at), grace);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') soon();
  });
  addEventListener('focus', soon);
  addEventListener('pageshow', soon);
  addEventListener('pointerup', soon, { capture: true });
}

import { useLayoutEffect } from 'react';

/** Greatest part of the window that a bar may cover. */
const most = 1 / 3;

/**
 * Keeps the window free for what is written: a bar at its lower edge that would take more than a third stands below
 * the form instead, and the field with the cursor is moved clear of it, also when a keyboard or larger letters come.
 */
export function useFreeWindow(bar: HTMLElement | null): void {
  useLayoutEffect(() => {
    if (!bar) return;
    const root = document.documentElement;
    const settle = () => {
      const isTall = bar.offsetHeight > innerHeight * most;
      bar.toggleAttribute('data-tall', isTall);
      root.style.scrollPaddingBottom = isTall ? '' : `${bar.offsetHeight}px`;
      const focused = document.activeElement;
      const isField = focused instanceof HTMLElement && focused.closest('#nc-root');
      if (isField) focused.scrollIntoView({ block: 'nearest' });
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(bar);
    window.addEventListener('resize', settle);
    document.addEventListener('focusin', settle);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', settle);
      document.removeEventListener('focusin', settle);
      root.style.scrollPaddingBottom = '';
    };
  }, [bar]);
}

import { route } from '../page/route.ts';
import type { Draw } from '../page/screen.ts';

/** Screens besides lists and forms, by the first word of their address (`#/review`). Each comes when it is opened. */
const screens: Record<string, () => Promise<{ draw: Draw }>> = {
  review: () => import('../review/review-screen.ts'),
  history: () => import('../history/history-screen.ts'),
  deleted: () => import('../history/deleted-screen.ts'),
  members: () => import('../members/members-screen.ts'),
  account: () => import('../account/account-screen.ts'),
};

const nameOf = (path: string) => path.split('/')[1] ?? '';

/** Whether an address is that of such a screen. */
export const isScreen = (path: string): boolean => Object.hasOwn(screens, nameOf(path));

/** Draws the screen of the address, and the next one when the address changes. */
export function followScreens(): void {
  const place = document.getElementById('screen');
  let shown: string | undefined;
  let leave: (() => void) | undefined;
  const follow = async () => {
    const path = route.path();
    if (path === shown) return;
    leave?.();
    leave = undefined;
    shown = isScreen(path) ? path : undefined;
    if (!shown || !place) return place?.replaceChildren();
    const main = document.createElement('main');
    main.className = 'desk-start';
    main.textContent = 'Đang mở…';
    place.replaceChildren(main);
    try {
      const { draw } = (await screens[nameOf(path)]?.()) ?? {};
      if (path !== shown) return;
      main.replaceChildren();
      leave = draw?.(main, path);
    } catch (fault) {
      console.error(fault);
      main.textContent = 'Chưa mở được phần này. Hãy xem lại mạng rồi tải lại trang.';
    }
  };
  route.subscribe(() => void follow());
  void follow();
}

import type { Source } from './source.ts';

const ownRule: Source = {
  from: 'our own rule: Android 5 ends at Chrome 95, Android 6 at 106; an iPhone of 2015 at iOS 15',
  checked: '2026-11-29',
  trust: 'derived',
};

/** The oldest version that is meant, by browser; `ios` is Safari and every other browser of that iOS. */
export interface Floor {
  chrome: number;
  ios: number;
}

/**
 * The oldest browsers in which everything works: `pages` for tourists, `desk` for owners and team (`/kit/`, `/admin/`).
 * Below them a page says so where it cannot run.
 */
export const oldestBrowsers = {
  pages: { chrome: 87, ios: 15 },
  desk: { chrome: 90, ios: 15 },
  source: ownRule,
} as const satisfies Record<'pages' | 'desk', Floor> & { source: Source };

/** What scripts and styles are built for, as Vite's `build.target` takes it: pages and desk are one build. */
export const buildTarget: string[] = [
  `chrome${Math.min(oldestBrowsers.pages.chrome, oldestBrowsers.desk.chrome)}`,
  `ios${Math.min(oldestBrowsers.pages.ios, oldestBrowsers.desk.ios)}`,
];

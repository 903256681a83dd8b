import { type Browser, chromium, type LaunchOptions } from 'playwright';

/** Ways to a browser, best first: the one that is named, Playwright's own, those that machines often have. */
const ways = (): LaunchOptions[] => [
  ...(process.env.CHROMIUM_PATH ? [{ executablePath: process.env.CHROMIUM_PATH }] : []),
  {},
  { channel: 'chrome' },
  { channel: 'msedge' },
  { executablePath: '/usr/bin/chromium' },
];

/**
 * Starts a Chromium without a window.
 * @throws with what to do when the machine has none that starts
 */
export async function launchChromium(): Promise<Browser> {
  // Chromium's sandbox does not start for root, as in a container; the pages are our own.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  for (const way of ways()) {
    const browser = await chromium.launch({ ...way, args }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error(
    'Máy này chưa có trình duyệt để làm tệp PDF. Hãy cài Chrome, hoặc chạy: npx playwright install chromium [no Chromium that starts]',
  );
}

import { defineConfig } from '@playwright/test';
import { ROOT } from '../program.ts';
import { PLAYWRIGHT_REPORT } from '../test-counts.ts';
import { DESK_PORT, HOST, PORT } from './address.ts';
import { LAUNCH_ARGS } from './launch-args.ts';

/**
 * Each test runs on a phone and on a desktop. One that belongs to one of them only carries the tag `@phone`
 * or `@desktop`: a skipped test would count as failed.
 */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: `${ROOT}/.cache/nha-san/playwright`,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // axe takes long on the largest page when the machine is busy; every other test needs a few seconds.
  timeout: 90_000,
  // Two workers, a server that builds and Chromium share two cores at times.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT.file }]],
  use: {
    baseURL: `http://${HOST}:${PORT}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Tests of what works without a signal allow them for themselves.
    serviceWorkers: 'block',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: LAUNCH_ARGS },
  },
  projects: [
    {
      name: 'phone',
      grepInvert: /@desktop/,
      // No phone has one dot to a pixel any more.
      use: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: [
    {
      command: `"${process.execPath}" --import tsx tests/browser/serve.ts`,
      cwd: ROOT,
      port: PORT,
      reuseExistingServer: false,
    },
    {
      command: `"${process.execPath}" --import tsx tests/browser/serve-desk.ts`,
      cwd: ROOT,
      port: DESK_PORT,
      reuseExistingServer: false,
    },
  ],
});

import { defineConfig } from '@playwright/test';
import { ROOT } from '../program.ts';
import { PLAYWRIGHT_REPORT } from '../test-counts.ts';
import { DESK_PORT, HOST, PORT } from './address.ts';
import { LAUNCH_ARGS } from './launch-args.ts';

/**
 * Each test runs on a phone. One that belongs to a desktop carries the tag `@desktop`, and one that both may answer in
 * their own way `@both`; `@phone` is for whoever reads.
 */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: `${ROOT}/.cache/nha-san/playwright`,
  forbidOnly: true,
  // One more than cores: pages are waited for a good part of the time.
  workers: 3,
  retries: 0,
  // axe takes long on the largest page when the machine is busy; every other test needs a few seconds.
  timeout: 90_000,
  // Workers, servers and Chromium share two cores at times.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT.file }]],
  use: {
    baseURL: `http://${HOST}:${PORT}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Tests of what works without a signal allow them for themselves.
    serviceWorkers: 'block',
    // A context of its own costs a test half a second of a core. Cookies, stores, caches, routes and scripts of a test
    // go with it all the same; specs about what stays on a device (workers, lines) ask for new contexts.
    reuseContext: true,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: LAUNCH_ARGS },
  },
  projects: [
    {
      name: 'phone',
      grepInvert: /@desktop/,
      // No phone has one dot to a pixel any more.
      use: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
    { name: 'desktop', grep: /@desktop|@both/, use: { viewport: { width: 1280, height: 800 } } },
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

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { licencesAddress } from '../../src/site/licences/addresses.ts';
import { ROOT } from '../program.ts';
import { BROWSER_SITE } from './address.ts';

test.describe('the licences of what is shipped', { tag: '@desktop' }, () => {
  const text = () => readFile(path.join(ROOT, BROWSER_SITE, licencesAddress), 'utf8');

  for (const name of [
    ...['react', 'react-dom', 'scheduler', 'decap-cms-core', 'immutable', 'localforage', 'zod', 'yaml'],
    // In a worker, in the service worker, in the pages, as letters and as signs.
    ...[
      'satori',
      'workbox-routing',
      'workbox-core',
      'photoswipe',
      'fflate',
      '@fontsource/be-vietnam-pro',
      '@iconify-json/lucide',
    ],
  ]) {
    test(`name ${name} in the version that is installed`, async () => {
      const file = path.join(ROOT, 'node_modules', name, 'package.json');
      const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
      expect(await text()).toContain(`${name} ${version}`);
    });
  }

  test('have their words, and nothing of this machine', async () => {
    const words = await text();
    expect(words.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThan(3);
    expect(words).not.toContain(ROOT);
    expect(words).not.toMatch(/\b(?:vitest|@playwright\/test|sharp) \d/);
  });

  for (const address of ['/kit/', '/kit/ke-hoach/', '/admin/']) {
    test(`are named at the foot of ${address}`, async ({ page }) => {
      await page.goto(address);
      const link = page.locator('footer').getByRole('link', { name: 'Giấy phép phần mềm' });
      await expect(link).toBeVisible();
      expect((await page.request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
    });
  }
});

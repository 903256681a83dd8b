import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Axe for a page as it is; only what it finds wrong is told whole. It works in the page itself: otherwise it opens
 * another one each time, to put together what it found in frames of other origins, and no page of ours has any.
 */
export const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

import type { PlatformLayouts } from '../wording.ts';

/** Paragraphs of a post about a season. */
export const layouts: PlatformLayouts = {
  facebook: [
    [
      ['months', 'season'],
      ['view', 'price'],
    ],
    [['season', 'months'], ['eat', 'evening'], ['price']],
    [['season', 'months'], ['view', 'comfort'], ['price']],
    [
      ['season', 'months'],
      ['sleep', 'price'],
    ],
  ],
  tiktok: [
    [
      ['months', 'season'],
      ['sleep', 'price'],
    ],
    [['season', 'months'], ['evening'], ['price']],
    [['season', 'months'], ['eat'], ['price']],
  ],
  zalo: [
    [['season', 'months'], ['price']],
    [
      ['months', 'season'],
      ['sleep', 'price'],
    ],
  ],
};

import type { PlatformLayouts } from '../wording.ts';

/** Paragraphs of a post about the host. */
export const layouts: PlatformLayouts = {
  facebook: [
    [['portrait', 'languages'], ['story'], ['sleep', 'price']],
    [['portrait', 'languages'], ['eat', 'evening'], ['price']],
    [['story'], ['portrait', 'languages'], ['sleep', 'price']],
  ],
  tiktok: [
    [['portrait'], ['story'], ['price']],
    [
      ['portrait', 'languages'],
      ['sleep', 'price'],
    ],
  ],
  zalo: [
    [['portrait'], ['price']],
    [
      ['portrait', 'languages'],
      ['sleep', 'price'],
    ],
  ],
};

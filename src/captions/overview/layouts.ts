import type { PlatformLayouts } from '../wording.ts';

/** Paragraphs of a post about the house as a whole. */
export const layouts: PlatformLayouts = {
  facebook: [
    [['welcome', 'story'], ['sleep', 'view', 'comfort'], ['eat', 'evening'], ['do', 'around'], ['price']],
    [['sleep', 'view', 'comfort'], ['eat', 'evening'], ['do', 'around'], ['welcome', 'story'], ['price']],
    [
      ['welcome', 'sleep', 'view'],
      ['do', 'around'],
      ['eat', 'evening'],
      ['comfort', 'price'],
    ],
    [
      ['story', 'welcome'],
      ['do', 'around'],
      ['eat', 'evening'],
      ['sleep', 'comfort', 'price'],
    ],
  ],
  tiktok: [
    [['sleep', 'view'], ['eat'], ['do', 'evening'], ['price']],
    [['welcome'], ['do', 'evening'], ['eat'], ['sleep', 'price']],
    [['sleep'], ['do'], ['eat'], ['comfort', 'price']],
  ],
  zalo: [
    [['welcome', 'sleep', 'price'], ['eat']],
    [['sleep', 'eat', 'price']],
    [
      ['welcome', 'do'],
      ['sleep', 'price'],
    ],
    [['sleep', 'evening', 'price']],
  ],
};

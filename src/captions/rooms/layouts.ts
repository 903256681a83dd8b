import type { PlatformLayouts } from '../wording.ts';

/** Paragraphs of a post about the rooms. Where the list of rooms is too long, `sleep` sums it up. */
export const layouts: PlatformLayouts = {
  facebook: [
    [['rooms', 'sleep'], ['bedding', 'bath'], ['view', 'comfort'], ['price']],
    [
      ['rooms', 'sleep'],
      ['bedding', 'comfort', 'price'],
    ],
    [
      ['rooms', 'sleep'],
      ['view', 'bedding', 'bath'],
      ['comfort', 'price'],
    ],
  ],
  tiktok: [
    [['rooms', 'sleep'], ['bedding', 'bath'], ['price']],
    [['sleep', 'view'], ['bedding', 'bath'], ['price']],
    [['sleep'], ['view', 'bath'], ['comfort'], ['price']],
  ],
  zalo: [
    [['sleep', 'bath', 'price']],
    [['sleep', 'view', 'bedding'], ['price']],
    [
      ['sleep', 'price'],
      ['bedding', 'bath'],
    ],
  ],
};

import type { PlatformLayouts } from '../wording.ts';

/** Paragraphs of a post with what guests need to know before they come. */
export const layouts: PlatformLayouts = {
  facebook: [
    [['price', 'terms'], ['hours'], ['road'], ['way']],
    [['road'], ['way'], ['price', 'terms'], ['hours']],
    [
      ['sleep', 'price'],
      ['hours', 'terms'],
      ['road', 'way'],
    ],
  ],
  tiktok: [
    [['price'], ['hours'], ['road'], ['way']],
    [['road'], ['way'], ['price', 'terms'], ['hours']],
  ],
  zalo: [
    [['price', 'hours'], ['road']],
    [
      ['price', 'terms'],
      ['way', 'hours'],
    ],
    [['road'], ['price', 'hours']],
  ],
};

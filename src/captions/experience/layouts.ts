import type { PlatformLayouts } from '../wording.ts';

/** Paragraphs of a post about one experience. */
export const layouts: PlatformLayouts = {
  facebook: [
    [['outing', 'scene'], ['bring'], ['cost'], ['price']],
    [['scene'], ['cost', 'bring'], ['sleep', 'price']],
    [['outing'], ['scene'], ['cost'], ['bring']],
    [['scene'], ['bring'], ['cost', 'price']],
  ],
  tiktok: [
    [['scene'], ['cost'], ['price']],
    [
      ['outing', 'scene'],
      ['cost', 'bring'],
    ],
    [['scene'], ['cost', 'bring'], ['sleep', 'price']],
  ],
  zalo: [
    [['scene', 'cost'], ['price']],
    [
      ['outing', 'cost'],
      ['sleep', 'price'],
    ],
    [['scene'], ['cost', 'price']],
  ],
};

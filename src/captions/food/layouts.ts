import type { PlatformLayouts } from '../wording.ts';

/** Paragraphs of a post about the food. Where the list of meals is too long, `eat` tells one of them. */
export const layouts: PlatformLayouts = {
  facebook: [
    [['meals', 'eat'], ['diet', 'cook'], ['evening'], ['sleep', 'price']],
    [['meals', 'eat'], ['cook', 'diet'], ['price']],
    [['cook'], ['meals', 'eat'], ['diet'], ['evening'], ['sleep', 'price']],
  ],
  tiktok: [
    [['meals', 'eat'], ['diet', 'cook'], ['price']],
    [['eat'], ['evening'], ['cook', 'diet'], ['sleep', 'price']],
    [['meals', 'eat'], ['evening'], ['diet'], ['price']],
  ],
  zalo: [
    [
      ['meals', 'eat'],
      ['diet', 'price'],
    ],
    [
      ['eat', 'diet'],
      ['sleep', 'price'],
    ],
    [
      ['eat', 'evening'],
      ['diet', 'price'],
    ],
  ],
};

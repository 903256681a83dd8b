import type { Layouts } from '../wording.ts';

/** Paragraphs of a post about the food. */
export const layouts: Layouts = [
  [['meals', 'eat'], ['diet'], ['cook']],
  [
    ['meals', 'eat'],
    ['cook', 'diet'],
  ],
];

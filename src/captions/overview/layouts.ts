import type { Layouts } from '../wording.ts';

/** Paragraphs of a post about the house as a whole. Rooms, food and the way have posts of their own. */
export const layouts: Layouts = [
  [['sleep', 'price'], ['do'], ['evening', 'around']],
  [['do'], ['sleep', 'price'], ['evening'], ['view']],
  [['evening', 'do'], ['sleep', 'price'], ['around']],
  [['around', 'do'], ['sleep', 'price'], ['evening']],
];

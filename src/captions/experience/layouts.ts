import type { Layouts } from '../wording.ts';

/** Paragraphs of a post about one experience. */
export const layouts: Layouts = [
  [['outing', 'scene'], ['cost'], ['bring']],
  [['scene'], ['cost', 'bring']],
  [['outing'], ['cost'], ['scene'], ['bring']],
];

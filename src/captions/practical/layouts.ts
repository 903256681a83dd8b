import type { Layouts } from '../wording.ts';

/** Paragraphs of a post with what guests need to know before they come. The road to the village is the village’s post. */
export const layouts: Layouts = [
  [['way'], ['hours'], ['terms'], ['comfort']],
  [['hours', 'terms'], ['way'], ['comfort']],
];

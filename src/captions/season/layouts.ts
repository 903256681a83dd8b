import type { Layouts } from '../wording.ts';

/** Paragraphs of a post about a season of the village. */
export const layouts: Layouts = [[['season', 'months']], [['months', 'season']]];

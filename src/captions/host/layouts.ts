import type { Layouts } from '../wording.ts';

/** Paragraphs of a post about the host; what the owner wrote stands before them. */
export const layouts: Layouts = [[['welcome'], ['languages']]];

import type { Pattern } from './pattern.ts';

/** A part of the body: one or two sentences about one thing. */
export type Part =
  | 'welcome'
  | 'story'
  | 'sleep'
  | 'view'
  | 'eat'
  | 'do'
  | 'evening'
  | 'around'
  | 'comfort'
  | 'price';

/** Paragraphs of a body, each the parts that stand in it, in order. */
export type Layout = Part[][];

/** One or more layouts, among which a caption chooses. */
export type Layouts = [Layout, ...Layout[]];

/** The sentence patterns of one angle in one language. */
export interface Wording {
  /** First line on Facebook and TikTok: house, place and reason to come. */
  opening: Pattern[];
  /** First line on Zalo: the same, said to neighbours in a group. */
  invitation: Pattern[];
  /** Title on TikTok. */
  title: Pattern[];
  /** What always fits where a name is too long for every pattern; takes the room there is. */
  lastResort: (facts: Parameters<Pattern['say']>[0], most: number) => string;
  parts: Partial<Record<Part, Pattern[]>>;
  layouts: { facebook: Layouts; tiktok: Layouts; zalo: Layouts };
}

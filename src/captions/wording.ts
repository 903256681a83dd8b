import type { Facts } from './facts/facts.ts';
import type { Reason } from './hook/reason.ts';
import type { Pattern } from './pattern.ts';

/** A part of the body: one or two sentences about one thing, or a list of lines. */
export type Part =
  | 'welcome'
  | 'sleep'
  | 'view'
  | 'eat'
  | 'do'
  | 'evening'
  | 'around'
  | 'comfort'
  | 'price'
  // Rooms: one by one, where one washes, what every place to sleep has.
  | 'rooms'
  | 'bath'
  | 'bedding'
  // Food: meal by meal, what can be asked for, cooking oneself.
  | 'meals'
  | 'diet'
  | 'cook'
  // An experience: why, how it goes, what to bring, how long and for how much.
  | 'outing'
  | 'scene'
  | 'bring'
  | 'cost'
  // A season: when, and what it is like.
  | 'months'
  | 'season'
  // The host: which languages are spoken.
  | 'languages'
  // Practical: children and money, hours, the way to the house.
  | 'terms'
  | 'hours'
  | 'way';

/** Paragraphs of a body, each the parts that stand in it, in order; what a short post can spare comes last. */
export type Layout = Part[][];

/** One or more layouts, among which a caption chooses. */
export type Layouts = [Layout, ...Layout[]];

/** What one angle tells in one language; what it needs to know is `F`. */
export interface Wording<F extends Facts = Facts> {
  /** Why to come, in their rank. */
  reasons: (facts: F) => Reason[];
  /** Hashtags that belong to the angle, as words. */
  topics?: (facts: F) => string[];
  parts: Partial<Record<Part, Pattern<F>[]>>;
  layouts: Layouts;
}

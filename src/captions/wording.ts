import type { Facts } from './facts/facts.ts';
import type { Pattern } from './pattern.ts';

/** A part of the body: one or two sentences about one thing, or a list of lines. */
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
  // The host: who they are, which languages are spoken.
  | 'portrait'
  | 'languages'
  // Practical: children and money, hours, the road to the village and the way to the house.
  | 'terms'
  | 'hours'
  | 'road'
  | 'way';

/** Paragraphs of a body, each the parts that stand in it, in order. */
export type Layout = Part[][];

/** One or more layouts, among which a caption chooses. */
export type Layouts = [Layout, ...Layout[]];

/** The layouts of an angle, the same in every language. */
export type PlatformLayouts = Record<'facebook' | 'tiktok' | 'zalo', Layouts>;

/** The sentence patterns of one angle in one language; what they need to know is `F`. */
export interface Wording<F extends Facts = Facts> {
  /** First line on Facebook and TikTok: house, place and reason to come. */
  opening: Pattern<F>[];
  /** First line on Zalo: the same, said to neighbours in a group. */
  invitation: Pattern<F>[];
  /** Title on TikTok. */
  title: Pattern<F>[];
  /** What always fits where a name is too long for every pattern; takes the room there is. */
  lastResort: (facts: F, most: number) => string;
  /** Hashtags that belong to the angle, as words. */
  topics?: (facts: F) => string[];
  parts: Partial<Record<Part, Pattern<F>[]>>;
  layouts: PlatformLayouts;
}

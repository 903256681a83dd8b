import type { Facts } from '../facts/facts.ts';
import type { OfferedFacts } from '../facts/offered.ts';
import type { Pattern } from '../pattern.ts';
import type { VillageFacts, VillagePostKind } from './facts.ts';

/** Patterns of a village's posts. */
export type VillagePattern = Pattern<VillageFacts>;

type ByKind = Record<VillagePostKind, VillagePattern[]>;

/** The sentence patterns of a village's posts in one language. */
export interface VillageWording {
  /** First line: the reason, and the place. */
  opening: ByKind;
  /** First line of a post that something makes timely. */
  timely: ByKind;
  /** Title on TikTok. */
  title: ByKind;
  /** First line where nothing else fits: the subject. */
  head: (facts: VillageFacts) => string;
  /** When, of a season. */
  months: VillagePattern[];
  /** Before the houses. */
  houses: ByKind;
  /** What the experience costs at a house, after its name and a colon. */
  price: (offered: OfferedFacts) => string | undefined;
  /** Why one would sleep at a house, after its name and a colon: the best first. */
  reasons: ((facts: Facts) => string | false | undefined)[];
  /** The same where nothing else is known: who receives guests. */
  receives: (facts: Facts) => string | undefined;
  /** How to reach a house, after its reason, on a line of its own. */
  call: Pattern[];
  /** The same in a few signs: `0912 345 678 (có Zalo)`. */
  number: (facts: Facts) => string;
  /** Of an experience, how long it takes. */
  length: VillagePattern[];
  /** The page of the village. */
  page: VillagePattern[];
  /** Words before the names of the houses where all stand on one line. */
  briefly: (facts: VillageFacts) => [string, ...string[]];
  sampleNote: string;
}

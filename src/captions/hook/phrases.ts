import type { HouseBeat } from '../../prose/owner/house-beats.ts';
import type { Facts } from '../facts/facts.ts';
import type { Frame } from './hook.ts';

/** How a language puts reasons into first lines, and owners' words into somebody else's post. */
export interface Phrases {
  frames: readonly Frame[];
  /** Titles on TikTok, which people find by what they search for. */
  titles: readonly Frame[];
  /** Where nothing fits: house and place alone. */
  otherwise: (facts: Facts) => string;
  /** The same as a title. */
  named: (facts: Facts) => string;
  /**
   * A beat as it stands in the post: told, or quoted where only the owner can say it so. An owner who posts quotes nobody.
   * @param from the first of its sentences that is told; nothing when none is left
   */
  quoted: (beat: HouseBeat, facts: Facts, from?: number) => string | undefined;
}

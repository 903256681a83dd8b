import type { HouseBeat } from '../../prose/owner/house-beats.ts';
import type { Told } from '../pattern.ts';

/** Why somebody would come, in words that stand before the name of the house, after it, or alone. */
export interface Saying {
  /** At the beginning of a sentence, without its stop. */
  text: string;
  /** Inside a sentence, without its stop. */
  inside: string;
}

/** What gives a reason to come. */
export type ReasonKind =
  | 'tagline'
  | 'beat'
  | 'only-here'
  | 'view'
  | 'food'
  | 'doing'
  | 'people'
  | 'village'
  | 'sleep'
  | 'price'
  | 'group'
  | 'subject';

/** One reason to come, in one or more wordings. */
export interface Reason {
  kind: ReasonKind;
  sayings: Saying[];
  /** What it tells, so that the text does not tell it again. */
  tells?: Told[];
  /** The words of the owner, to be quoted. */
  quoted?: boolean;
  /** The beat that it begins: the text goes on with the rest. */
  beat?: HouseBeat;
  /** What one should know before one comes: it invites nobody. */
  advice?: boolean;
}

/** A reason in wordings that may not be possible; nothing when none is. */
export const reason = (
  kind: ReasonKind,
  sayings: (Saying | false | undefined)[],
  more: Pick<Reason, 'tells' | 'quoted' | 'advice' | 'beat'> = {},
): Reason[] => {
  const possible = sayings.filter((saying) => saying !== false && saying !== undefined);
  return possible.length ? [{ kind, sayings: possible, ...more }] : [];
};

import type { HouseBeat } from '../../prose/owner/house-beats.ts';
import { preferred } from '../../prose/pick.ts';
import type { Facts } from '../facts/facts.ts';
import type { Told } from '../pattern.ts';
import { shorten } from '../shorten.ts';
import type { Telling } from '../telling.ts';
import type { Reason, ReasonKind, Saying } from './reason.ts';

/** A way to put a reason into a first line or a title; nothing where it would not read well. */
export type Frame = (saying: Saying, facts: Facts, reason: Reason) => string | false | undefined;

/** A first line with the reason that it gives; none where a name alone fills the line. */
export interface Hook {
  text: string;
  reason?: ReasonKind | undefined;
  /** The beat that it begins. */
  beat?: HouseBeat | undefined;
  /** What it tells. */
  tells?: readonly Told[] | undefined;
}

/**
 * The first line of a turn: reasons come in their rank, the best first, each turn another one; when all have been given
 * they come again in another frame.
 * @param most greatest length in UTF-16 units
 * @param turn number of the turn
 */
export function hookOf<F extends Facts>(
  telling: Telling<F>,
  { reasons, frames, otherwise }: { reasons: Reason[]; frames: readonly Frame[]; otherwise: string },
  most: number,
  turn: number,
): Hook {
  const possible = reasons.flatMap((reason) => {
    const lines = frames.flatMap((frame) =>
      reason.sayings.flatMap((saying) => {
        const line = frame(saying, telling.facts, reason);
        return line && line.length <= most ? [line] : [];
      }),
    );
    return lines.length ? [{ reason, lines }] : [];
  });
  const chosen = possible[turn % possible.length];
  if (!chosen) return { text: shorten(otherwise, most) };
  const round = Math.floor(turn / possible.length);
  const { kind } = chosen.reason;
  const text = preferred(chosen.lines, `${telling.seed}/${kind}`, round)[0] ?? otherwise;
  return { text, reason: kind, beat: chosen.reason.beat, tells: chosen.reason.tells };
}

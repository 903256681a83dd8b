import { captionOf } from '../captions/caption.ts';
import { hasCaptions } from '../captions/caption-language.ts';
import { captionLengths } from '../captions/caption-length.ts';
import type { PostText } from '../captions/post-text.ts';
import { anglesToldIn } from '../captions/told-angles.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';
import type { PlannedTurn } from './plan/plan.ts';
import { platformsOf } from './post.ts';

/** Words for one post. */
export interface Words {
  /** What address and log call them: `wordsKey`. */
  key: string;
  /** In each of `captionLengths`. */
  texts: Pick<PostText, 'title' | 'text'>[];
}

/** Words for one post, of which one goes on to the next; after the last comes the first. */
export type Round = Words[];

/** Words in a round: more than a house has posts about one thing in a year. */
const inRound = 5;

/** Words for a turn that say what is timely, the first of which are its own. */
const forTurn = 3;

/** Weeks for which timely words are there. */
export const weeksAhead = 8;

/**
 * Name of the words of a turn about something: its number; with a `t` where they say what is timely on its day. The others of its round
 * have their place behind it: `12t1`.
 */
export const wordsKey = ({ number, timely }: Pick<PlannedTurn, 'number' | 'timely'>): string =>
  `${number}${timely ? 't' : ''}`;

const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

/**
 * Other words for every post of a house in a language, by `platform/angle`: first a round that is right on any day, then
 * one for each turn in the coming weeks that is timely.
 * @param turns of the house in these weeks
 * @param numberOf number of the turn whose words its posts have
 */
export function otherWords(
  listing: Listing,
  site: SiteEntry,
  language: TextLanguage,
  { turns, numberOf }: { turns: readonly PlannedTurn[]; numberOf: (angle: string) => number },
): Record<string, Round[]> {
  const rounds: Record<string, Round[]> = {};
  if (!hasCaptions(language)) return rounds;
  for (const angle of anglesToldIn(listing, language)) {
    const own = turns.filter((turn) => turn.angle.key === angle.key);
    const first = numberOf(angle.key);
    const planned = own.filter(({ timely }) => !timely).map(({ number }) => number);
    const numbers = new Set([first, ...planned, ...range(first, inRound)]);
    for (const platform of platformsOf(listing, language)) {
      const words = (key: string, variant: number, timely?: PlannedTurn['timely']): Words => ({
        key,
        texts: captionLengths.map((length) =>
          captionOf(listing, site, platform, language, { angle, variant, length, timely }),
        ),
      });
      rounds[`${platform}/${angle.key}`] = [
        [...numbers].map((number) => words(`${number}`, number)),
        ...own
          .filter(({ timely }) => timely)
          .map((turn) =>
            range(0, forTurn).map((place) =>
              words(`${wordsKey(turn)}${place || ''}`, turn.number + place, turn.timely),
            ),
          ),
      ];
    }
  }
  return rounds;
}

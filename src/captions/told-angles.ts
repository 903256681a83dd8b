import { mother, type TextLanguage } from '../homestay/language.ts';
import type { Angle } from '../listings/angle.ts';
import type { Listing } from '../listings/entries.ts';
import { anglesToPost } from '../prose/angles-to-post.ts';
import { tellAngle } from './angle.ts';
import { hasCaptions } from './caption-language.ts';
import { factsOf } from './facts/facts.ts';
import { turnBeats } from './facts/turn-beats.ts';
import type { ReasonKind } from './hook/reason.ts';

/** Reasons that are no facts of this house and this angle: any house has a price and somebody who receives. */
const anybodys = new Set<ReasonKind>(['people', 'village', 'price', 'sleep', 'group']);

/** Facts of its own that make a post where the owner wrote nothing in the language. */
const enough = 2;

/**
 * The angles about which a house has posts in a language, in the order of `anglesOf`. In a language that owners need not
 * write, a post has an owner's text in it or two facts of its own; else the team asks for a few sentences.
 */
export function anglesToldIn(listing: Listing, language: TextLanguage): Angle[] {
  if (!hasCaptions(language)) return [];
  const angles = anglesToPost(listing, language);
  if (language === mother) return angles;
  const known = factsOf(listing, { address: 'https://nha-san.example' }, language);
  return angles.filter((angle) => {
    const beats = turnBeats(known.beats, listing, language, { angle, variant: 0 });
    if (beats.length || (angle.kind === 'overview' && known.taglines.length)) return true;
    return tellAngle(angle, { ...known, beats }, (facts, wording) => {
      const own = wording.reasons(facts).filter(({ kind }) => !anybodys.has(kind));
      return own.reduce((sum, { sayings }) => sum + sayings.length, 0) >= enough;
    });
  });
}

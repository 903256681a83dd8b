import { facebook } from '../platforms/facebook.ts';
import { lines, paragraphsOf, stack, tellParts } from './body.ts';
import { call, page } from './closing/call.ts';
import { marks } from './closing/marks.ts';
import { sampleNote } from './closing/sample-note.ts';
import type { Facts } from './facts/facts.ts';
import { hashtagsOf } from './hashtags.ts';
import type { PostText } from './post-text.ts';
import type { Telling } from './telling.ts';
import type { Wording } from './wording.ts';

/** Longest part of the body in UTF-16 units, our own rule: what a phone shows at a glance. */
const longestPart = 800;

const { firstLine, hashtags: tags } = facebook.text;

/**
 * A Facebook post: a first line that stands before the fold with house, place and reason to come; the facts; one
 * call to action with number and link; the hashtags.
 */
export function facebookCaption<F extends Facts>(telling: Telling<F>, wording: Wording<F>): PostText {
  const { facts, seed, variant } = telling;
  const first =
    telling.say('opening', wording.opening, firstLine.most) || wording.lastResort(facts, firstLine.most);
  const hashtags = hashtagsOf(facts, seed, variant, tags.most, wording.topics?.(facts));
  const text = stack(
    first,
    ...paragraphsOf(tellParts(telling, wording, wording.layouts.facebook, longestPart)),
    lines(
      `${marks.place} ${facts.place.address}`,
      `${marks.call} ${telling.say('call', call[facts.language])}`,
      telling.say('page', page[facts.language]),
    ),
    hashtags.join(' '),
    facts.sample && sampleNote[facts.language],
  );
  return { text, hashtags };
}

import { facebook } from '../platforms/facebook.ts';
import { lines, paragraphsOf, stack, tellParts } from './body.ts';
import type { Caption } from './caption.ts';
import { call, page } from './closing/call.ts';
import { marks } from './closing/marks.ts';
import { sampleNote } from './closing/sample-note.ts';
import { hashtagsOf } from './hashtags.ts';
import type { Telling } from './telling.ts';
import type { Wording } from './wording.ts';

const { firstLine, hashtags: tags } = facebook.text;

/**
 * A Facebook post: a first line that stands before the fold with house, place and reason to come; the facts; one
 * call to action with number and link; the hashtags.
 */
export function facebookCaption(telling: Telling, wording: Wording): Pick<Caption, 'text' | 'hashtags'> {
  const { facts, seed, variant } = telling;
  const first =
    telling.say('opening', wording.opening, firstLine.most) || wording.lastResort(facts, firstLine.most);
  const hashtags = hashtagsOf(facts, seed, variant, tags.most);
  const text = stack(
    first,
    ...paragraphsOf(tellParts(telling, wording, wording.layouts.facebook)),
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

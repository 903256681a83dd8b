import { tiktok } from '../platforms/tiktok.ts';
import { lines, paragraphsOf, stack, tellParts } from './body.ts';
import { call } from './closing/call.ts';
import { marks } from './closing/marks.ts';
import { sampleNote } from './closing/sample-note.ts';
import type { Facts } from './facts/facts.ts';
import { hashtagsOf } from './hashtags.ts';
import type { PostText } from './post-text.ts';
import { shorten } from './shorten.ts';
import type { Telling } from './telling.ts';
import type { Wording } from './wording.ts';

/** Longest part of the body in UTF-16 units, our own rule: the pictures tell the rest. */
const longestPart = 420;

const { title: titleLimit, description, hashtags: tags } = tiktok.text;

/** A TikTok photo post: a title, and a description of short paragraphs with the hashtags inside it. */
export function tiktokCaption<F extends Facts>(telling: Telling<F>, wording: Wording<F>): PostText {
  const { facts, seed, variant } = telling;
  const title =
    telling.say('title', wording.title, titleLimit.most) ||
    wording.lastResort(facts, titleLimit.most).replace(/\.$/, '');
  const first = telling.say('opening', wording.opening) || wording.lastResort(facts, 200);
  const hashtags = hashtagsOf(facts, seed, variant, tags.most, wording.topics?.(facts));
  const closing = [
    lines(
      `${marks.place} ${facts.place.address}`,
      `${marks.call} ${telling.say('call', call[facts.language])}`,
      facts.contact.typed,
    ),
    hashtags.join(' '),
    facts.sample && sampleNote[facts.language],
  ];
  const end = stack(...closing);
  const body = stack(
    first,
    lines(...paragraphsOf(tellParts(telling, wording, wording.layouts.tiktok, longestPart))),
  );
  return {
    title: title.normalize('NFC'),
    text: stack(shorten(body, description.most - end.length - 2), end),
    hashtags,
  };
}

import { tiktok } from '../platforms/tiktok.ts';
import { lines, paragraphsOf, stack, tellParts } from './body.ts';
import type { Caption } from './caption.ts';
import { call } from './closing/call.ts';
import { marks } from './closing/marks.ts';
import { sampleNote } from './closing/sample-note.ts';
import { hashtagsOf } from './hashtags.ts';
import { shorten } from './shorten.ts';
import type { Telling } from './telling.ts';
import type { Wording } from './wording.ts';

const { title: titleLimit, description, hashtags: tags } = tiktok.text;

/** A TikTok photo post: a title, and a description of short paragraphs with the hashtags inside it. */
export function tiktokCaption(
  telling: Telling,
  wording: Wording,
): Pick<Caption, 'title' | 'text' | 'hashtags'> {
  const { facts, seed, variant } = telling;
  const title =
    telling.say('title', wording.title, titleLimit.most) ||
    wording.lastResort(facts, titleLimit.most).replace(/\.$/, '');
  const first = telling.say('opening', wording.opening) || wording.lastResort(facts, 200);
  const hashtags = hashtagsOf(facts, seed, variant, tags.most);
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
  const body = stack(first, lines(...paragraphsOf(tellParts(telling, wording, wording.layouts.tiktok))));
  return {
    title: title.normalize('NFC'),
    text: stack(shorten(body, description.most - end.length - 2), end),
    hashtags,
  };
}

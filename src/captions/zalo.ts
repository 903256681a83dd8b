import { zalo } from '../platforms/zalo.ts';
import { lines, paragraphsOf, stack, tellParts } from './body.ts';
import { call } from './closing/call.ts';
import { marks } from './closing/marks.ts';
import { sampleNote } from './closing/sample-note.ts';
import type { Facts } from './facts/facts.ts';
import type { PostText } from './post-text.ts';
import type { Telling } from './telling.ts';
import type { Part, Wording } from './wording.ts';

const { post } = zalo.text;

/** Longest part of the body in UTF-16 units, our own rule: a post has room for two such parts. */
const longestPart = 220;

/** Parts that can be spared first when a post is too long: pleasant to read, but not needed to decide. */
const spared: Part[] = [
  'cook',
  'languages',
  'story',
  'evening',
  'around',
  'bring',
  'comfort',
  'bedding',
  'view',
  'do',
  'terms',
  'welcome',
  'bath',
  'diet',
  'eat',
  'sleep',
  'way',
  'road',
  'outing',
  'months',
  'hours',
  'price',
  'meals',
  'rooms',
  'scene',
  'season',
  'portrait',
  'cost',
];

/**
 * A post in the Zalo diary or a group: an invitation, a few facts, the number and the link that opens the chat;
 * the page of the house where there is no Zalo account. Facts that would make it too long are left out.
 */
export function zaloCaption<F extends Facts>(telling: Telling<F>, wording: Wording<F>): PostText {
  const { facts } = telling;
  const first = telling.say('opening', wording.invitation, 160) || wording.lastResort(facts, 160);
  const told = tellParts(telling, wording, wording.layouts.zalo, longestPart);
  const end = stack(
    lines(
      `${marks.call} ${telling.say('call', call[facts.language])}`,
      facts.contact.zaloLink ?? facts.contact.page,
    ),
    facts.sample && sampleNote[facts.language],
  );
  const shorter = spared.map((_, index) => stack(first, ...paragraphsOf(told, spared.slice(0, index)), end));
  return { text: shorter.find((text) => text.length <= post.most) ?? stack(first, end), hashtags: [] };
}

import { zalo } from '../platforms/zalo.ts';
import { lines, paragraphsOf, stack, tellParts } from './body.ts';
import type { Caption } from './caption.ts';
import { call } from './closing/call.ts';
import { marks } from './closing/marks.ts';
import { sampleNote } from './closing/sample-note.ts';
import type { Telling } from './telling.ts';
import type { Part, Wording } from './wording.ts';

const { post } = zalo.text;

/** Parts that can be spared first when a post is too long: pleasant to read, but not needed to decide. */
const spared: Part[] = [
  'story',
  'evening',
  'around',
  'comfort',
  'view',
  'do',
  'eat',
  'welcome',
  'sleep',
  'price',
];

/**
 * A post in the Zalo diary or a group: an invitation, a few facts, the number and the link that opens the chat;
 * the page of the house where there is no Zalo account. Facts that would make it too long are left out.
 */
export function zaloCaption(telling: Telling, wording: Wording): Pick<Caption, 'text' | 'hashtags'> {
  const { facts } = telling;
  const first = telling.say('opening', wording.invitation, 160) || wording.lastResort(facts, 160);
  const told = tellParts(telling, wording, wording.layouts.zalo);
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

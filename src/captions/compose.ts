import { lines, paragraphsOf, stack } from './body.ts';
import type { CaptionLength } from './caption-length.ts';
import { call, page } from './closing/call.ts';
import { markAfter, marksOf } from './closing/marks.ts';
import { sampleNote } from './closing/sample-note.ts';
import type { Facts } from './facts/facts.ts';
import { hashtagsOf } from './hashtags.ts';
import { phrases } from './hook/frames.ts';
import { hookOf } from './hook/hook.ts';
import type { PostText } from './post-text.ts';
import type { Shape } from './shape.ts';
import type { Telling } from './telling.ts';
import type { Timely } from './timely.ts';
import { timelySentence } from './timely-sentence.ts';
import type { Wording } from './wording.ts';

const stackedLength = (blocks: string[], between: string) =>
  blocks.reduce((sum, block) => sum + block.length + between.length, 0);

/** The blocks that fit, in their order; one too long is passed over. */
function fitting(blocks: (string | undefined)[], room: number, between: string): string[] {
  let left = room;
  return blocks.filter((block): block is string => {
    const fits = block !== undefined && block !== '' && block.length + between.length <= left;
    if (fits) left -= block.length + between.length;
    return fits;
  });
}

/**
 * A post in the shape of an app: a first line with a reason to come; why now; the owner’s own words, other ones in every
 * turn; what the angle tells, as far as there is room; how to reach the host.
 */
export function composed<F extends Facts>(
  telling: Telling<F>,
  wording: Wording<F>,
  { shape, length, timely }: { shape: Shape; length: CaptionLength; timely: Timely | undefined },
): PostText {
  const { facts, seed, variant } = telling;
  const { frames, titles, otherwise, named, quoted } = phrases[facts.language];
  const reasons = wording.reasons(facts);
  const hook = hookOf(telling, { reasons, frames, otherwise: otherwise(facts) }, shape.firstLine, variant);
  // A title does not stand in the text: what it tells may be told again.
  telling.heard(hook.text, hook.tells);
  const title =
    shape.title === undefined
      ? undefined
      : hookOf(telling, { reasons, frames: titles, otherwise: named(facts) }, shape.title, variant + 1);

  const mark = markAfter(hook.reason, facts.emoji, facts.typedTagline);
  const line = mark && hook.text.length + mark.length < shape.firstLine ? `${hook.text} ${mark}` : hook.text;
  const marks = marksOf(facts.emoji);
  const hashtags = hashtagsOf(facts, seed, variant, shape.hashtags[length], wording.topics?.(facts));
  const end = stack(
    lines(
      shape.place.includes(length) && `${marks.place}${facts.place.address}`,
      `${marks.call}${telling.say('call', call[facts.language])}`,
      shape.link === 'zalo' && (facts.contact.zaloLink ?? facts.contact.page),
      shape.link === 'typed' && facts.contact.typed,
    ),
    hashtags.join(' '),
    facts.sample && sampleNote[facts.language],
  );

  // A first line that is the beginning of a beat goes on with the rest of it; else the turn's own beat is told.
  const [beat, ...others] = facts.beats.filter((each) => each !== hook.beat);
  const rest = hook.beat && quoted(hook.beat, facts, 1);
  const own = rest ?? (beat && quoted(beat, facts));
  const now = timely && timelySentence(timely, facts.language, `${seed}/timely`, variant);
  const { between } = shape;
  const room = shape.most[length] - line.length - end.length - 2;
  const first = fitting([now, length === 'two-lines' ? undefined : own], room, between);
  const used = stackedLength(first, between);
  const body = length === 'two-lines' ? [] : paragraphsOf(telling, wording, room - used, between);
  const further = length === 'full' ? (rest && beat ? [beat, ...others] : others) : [];
  const last = fitting(
    further.map((other) => quoted(other, facts)),
    room - used - stackedLength(body, between),
    between,
  );
  return {
    title: title?.text.normalize('NFC'),
    text: stack([line, ...first, ...body, ...last].join(between), end),
    hashtags,
    comment: shape.comment ? telling.say('page', page[facts.language]) : undefined,
    reason: hook.reason,
  };
}

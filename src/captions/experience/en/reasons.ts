import { midSentence } from '../../../prose/mid-sentence.ts';
import type { ExperienceFacts } from '../../facts/offered.ts';
import { beatReason } from '../../hook/beat-reason.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

/** Why one comes for this, in their rank. */
export const reasons = (f: ExperienceFacts): Reason[] => {
  const { offered } = f;
  const { words, thing, verb, byDay, length, price } = offered;
  return [
    ...beatReason(f),
    ...reason('subject', [f.beats.length ? undefined : offered.tagline], { tells: ['subject-tagline'] }),
    ...reason('doing', [
      said(verb && `stay a day to ${words}`),
      said(thing && byDay && `${words} by day, a quiet night after`),
      said(thing && `stay for ${words}`),
      said(length && `${words}, ${midSentence(length, 'en')}`),
      said(!thing && !verb && `${words}, and a night in the village`),
    ]),
    ...reason('price', [said(price && `${words}: ${price}`)]),
  ];
};

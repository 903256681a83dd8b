import { midSentence } from '../../../prose/mid-sentence.ts';
import type { ExperienceFacts } from '../../facts/offered.ts';
import { beatReason } from '../../hook/beat-reason.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

/** Why one comes for this, in their rank. */
export const reasons = (f: ExperienceFacts): Reason[] => {
  const { offered } = f;
  const { words, verb, byDay, length, price } = offered;
  return [
    ...beatReason(f),
    ...reason('subject', [f.beats.length ? undefined : offered.tagline], { tells: ['subject-tagline'] }),
    ...reason('doing', [
      said(verb && `lên đây để ${words}`),
      said(verb && byDay && `ngày ${words}, tối về nhà ngủ`),
      said(verb && length && `${words}, ${midSentence(length, 'vi')}`),
      said(!verb && `ở đây có ${words}`),
      said(!verb && `ở lại một hôm để xem ${words}`),
    ]),
    ...reason('price', [said(price && `${words}, ${price}`)]),
  ];
};

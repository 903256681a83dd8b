import { midSentence } from '../../prose/mid-sentence.ts';
import type { CaptionLanguage } from '../caption-language.ts';
import type { Facts, Saying } from '../facts/facts.ts';
import { type Reason, reason } from './reason.ts';

const bare = (sentence: string) => sentence.replace(/\.$/u, '');

const said = (text: string, language: CaptionLanguage): Saying => ({
  text,
  inside: midSentence(text, language),
});

/** The tagline of the owner, whole or its first clause. */
export const taglineReason = ({ taglines }: Facts): Reason[] =>
  reason('tagline', taglines, { tells: ['tagline'] });

/** The beginning of the beat of this turn; a beat that is nothing but its quotation is quoted. */
export function beatReason({ beats, language, byOwner, host }: Facts): Reason[] {
  const [beat] = beats;
  const first = beat?.sentences[0];
  if (!first || /[“”]/u.test(first)) return [];
  const quoted = beat.spoken && !byOwner;
  return quoted && !host ? [] : reason('beat', [said(bare(first), language)], { quoted });
}

/** The village’s own sentence about itself. */
export const villageReason = ({ villageTagline }: Facts): Reason[] =>
  reason('village', [villageTagline], { tells: ['village'] });

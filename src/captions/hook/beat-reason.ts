import { midSentence } from '../../prose/mid-sentence.ts';
import { readings } from '../../prose/owner/readings.ts';
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

/** Longest beginning of a beat in a first line, in UTF-16 units: there has to be room for whose words they are. */
const longest = 100;

/** The beginning of a beat, of this turn's where it can stand in a first line; an owner's own words are quoted. */
export function beatReason({ beats, language, byOwner, host }: Facts): Reason[] {
  const beat = beats.find(({ sentences: [first = '', second = ''], spoken }) => {
    const isQuoted = spoken && !byOwner;
    // “Few lamps around here” alone, without the stars that follow.
    if (readings[language].continues(second)) return false;
    return first.length <= longest && !/[“”]/u.test(first) && (!isQuoted || host);
  });
  const first = beat?.sentences[0];
  return first
    ? reason('beat', [said(bare(first), language)], { quoted: beat.spoken && !byOwner, beat })
    : [];
}

/** The village’s own sentence about itself. */
export const villageReason = ({ villageTagline }: Facts): Reason[] =>
  reason('village', [villageTagline], { tells: ['village'] });

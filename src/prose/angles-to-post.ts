import type { TextLanguage } from '../homestay/language.ts';
import { type Angle, anglesOf } from '../listings/angle.ts';
import type { Listing } from '../listings/entries.ts';
import { type HouseBeat, houseBeats } from './owner/house-beats.ts';
import { isFishing, topicsOfSeason } from './subjects.ts';
import { subjectsIn } from './subjects-in.ts';

/** Words for what an angle is about; nothing for one that is the house's own in any case. */
function wordsOf(angle: Angle, language: TextLanguage): RegExp[] | undefined {
  const { experiences, fishing, seasons } = subjectsIn[language];
  if (angle.kind === 'experience') {
    const { kind, name } = angle.offered.experience;
    return [experiences[kind], ...(isFishing(name.vi) ? [fishing] : [])];
  }
  if (angle.kind === 'season') return topicsOfSeason(angle.season.name.vi).map((topic) => seasons[topic]);
  return undefined;
}

/**
 * What the owner says of a season or an experience in story, tagline, notes: beats with a sentence about it, what is in
 * the story first. Nothing for what no owner's sentence is about.
 */
export function ownBeats(listing: Listing, angle: Angle, language: TextLanguage): HouseBeat[] {
  const words = wordsOf(angle, language) ?? [];
  return houseBeats(listing, language).filter(({ sentences }) =>
    sentences.some((sentence) => words.some((word) => word.test(sentence))),
  );
}

/**
 * The angles about which a house has posts of its own, in the order of `anglesOf`: a season or an experience belongs to
 * the village, unless the owner has a sentence of their own about it.
 */
export const anglesToPost = (listing: Listing, language: TextLanguage): Angle[] =>
  anglesOf(listing).filter(
    (angle) => !wordsOf(angle, language) || ownBeats(listing, angle, language).length > 0,
  );

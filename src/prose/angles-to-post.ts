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

/** Of an owner's beats, those with a sentence about a season or an experience; none about any other angle. */
export function aboutAngle(beats: readonly HouseBeat[], angle: Angle, language: TextLanguage): HouseBeat[] {
  const words = wordsOf(angle, language) ?? [];
  return beats.filter(({ sentences }) =>
    sentences.some((sentence) => words.some((word) => word.test(sentence))),
  );
}

/**
 * The angles about which a house has posts of its own, in the order of `anglesOf`: a season or an experience belongs to
 * the village, unless the owner has a sentence of their own about it.
 */
export function anglesToPost(listing: Listing, language: TextLanguage): Angle[] {
  const beats = houseBeats(listing, language);
  return anglesOf(listing).filter(
    (angle) => !wordsOf(angle, language) || aboutAngle(beats, angle, language).length > 0,
  );
}
